import { SEVERITIES, type Severity } from "../../settings/settings";
import { Choice, type Option } from "../parts/choice";
import { useDeedText } from "../parts/deed-language";
import type { PaneActions } from "../session/actions";

/** What people may give a rule; else it has its usual one. */
const GIVEN = [...SEVERITIES, "off"] as const;

interface Props {
  readonly rule: string;
  readonly ruleName: string;
  readonly severity: Severity | "off";
  readonly actions: PaneActions;
}

/** How much a rule's findings count, with the choice of something else. */
export function SeverityChoice({ rule, ruleName, severity, actions }: Props) {
  const text = useDeedText().severity;
  const optionOf = (value: keyof typeof text.words): Option => ({
    value,
    words: text.words[value],
  });
  return (
    <Choice
      name={ruleName}
      label={text.of(ruleName)}
      isUnsure={false}
      note={null}
      chosen={optionOf(severity)}
      options={() => [...GIVEN, "usual" as const].map(optionOf)}
      choose={(value) => {
        const chosen = GIVEN.find((each) => each === value) ?? null;
        actions.write({ kind: "set-severity", rule, severity: chosen });
      }}
      reveal={null}
    />
  );
}
