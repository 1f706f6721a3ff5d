import { SEVERITIES, type Severity } from "../../settings/settings";
import { Choice, type Option } from "../parts/choice";
import { useDeedText } from "../parts/deed-language";
import type { PaneActions } from "../session/use-pane";

/** The rule's own severity, among those that people gave it. */
const USUAL = "usual";
const CHOICES = [...SEVERITIES, "off"] as const;

interface Props {
  readonly rule: string;
  readonly ruleName: string;
  readonly severity: Severity | "off";
  readonly actions: PaneActions;
}

/** How much a rule's findings count, with the choice of something else. */
export function SeverityChoice({ rule, ruleName, severity, actions }: Props) {
  const text = useDeedText().severity;
  const options: readonly Option[] = CHOICES.map((value) => ({
    value,
    words: text.words[value],
  }));
  return (
    <Choice
      name={ruleName}
      label={text.of(ruleName)}
      isUnsure={false}
      note={null}
      chosen={{ value: severity, words: text.words[severity] }}
      options={() => [...options, { value: USUAL, words: text.usual }]}
      choose={(value) => {
        const chosen = CHOICES.find((each) => each === value) ?? null;
        actions.write({ kind: "set-severity", rule, severity: chosen });
      }}
      reveal={null}
    />
  );
}
