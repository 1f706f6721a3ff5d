import { makeStyles, tokens } from "@fluentui/react-components";
import { use, type ReactNode } from "react";
import {
  DEFAULT_SETTINGS,
  LISTED_FIELDS,
  type AcceptedFinding,
  type Settings,
} from "../../settings/settings";
import { refText } from "../../sheet/address";
import { readingText } from "../../text/pane-reading";
import { ruleTitle } from "../../text/rules";
import { Button } from "../parts/button";
import { CellLink } from "../parts/cell-link";
import { useDeedText } from "../parts/deed-language";
import { LanguageContext, useLocalized } from "../parts/language";
import { SeverityChoice } from "./severity-choice";
import type { PaneActions } from "../session/actions";

const useStyles = makeStyles({
  section: { marginTop: "18px" },
  list: { display: "grid", gap: "8px", margin: "6px 0 0", padding: 0, listStyleType: "none" },
  item: {
    padding: "8px 12px 10px 14px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  top: { display: "flex", justifyContent: "space-between", gap: "8px" },
  soft: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  reason: { margin: 0 },
});

interface Props {
  readonly settings: Settings;
  readonly actions: PaneActions;
}

/** What people decided about findings: which they accepted, rules they weigh otherwise, values they added. All can be taken back. */
export function Decisions({ settings, actions }: Props) {
  const text = useDeedText();
  const fields = useLocalized(readingText).field;
  const language = use(LanguageContext);
  const { accepted, severities, allowedValues } = settings;
  const added = LISTED_FIELDS.flatMap((field) =>
    allowedValues[field]
      .filter((value) => !DEFAULT_SETTINGS.allowedValues[field].includes(value))
      .map((value) => ({ field, value }))
  );
  return (
    <>
      <Folded title={text.accept.list(accepted.length)}>
        {accepted.map((finding, index) => (
          <Accepted key={index} finding={finding} actions={actions} />
        ))}
      </Folded>
      <Folded title={text.severity.list(severities.size)}>
        {Array.from(severities, ([rule, severity]) => (
          <SeverityChoice
            key={rule}
            rule={rule}
            ruleName={ruleTitle(rule, language)}
            severity={severity}
            actions={actions}
          />
        ))}
      </Folded>
      <Folded title={text.addedValues(added.length)}>
        {added.map(({ field, value }) => (
          <li key={`${field} ${value}`}>
            {fields[field]}{" "}
            <Button
              look="quiet"
              onClick={() => {
                actions.write({ kind: "withdraw-value", field, value });
              }}
            >
              {text.withdraw(value)}
            </Button>
          </li>
        ))}
      </Folded>
    </>
  );
}

/** A list under its title, opened when asked for; nothing where it is empty. */
function Folded({ title, children }: { readonly title: string; readonly children: ReactNode[] }) {
  const styles = useStyles();
  if (children.length === 0) return null;
  return (
    <details className={styles.section}>
      <summary>{title}</summary>
      <ul className={styles.list}>{children}</ul>
    </details>
  );
}

function Accepted(props: { readonly finding: AcceptedFinding; readonly actions: PaneActions }) {
  const styles = useStyles();
  const text = useDeedText().accept;
  const language = use(LanguageContext);
  const { finding, actions } = props;
  const { cell, rule, reason, by, on } = finding;
  const place = cell ? refText(cell) : text.wholePlan;
  return (
    <li className={styles.item}>
      <div className={styles.top}>
        {cell ? <CellLink cell={cell} reveal={actions.reveal} /> : <span>{place}</span>}
        <Button
          look="quiet"
          aria-label={text.reopenOf(place)}
          onClick={() => {
            actions.write({ kind: "reopen", accepted: finding });
          }}
        >
          {text.reopen}
        </Button>
      </div>
      <p className={styles.soft}>{ruleTitle(rule, language)}</p>
      <p className={styles.reason}>{reason}</p>
      <p className={styles.soft}>{[by, on].filter(Boolean).join(" ・ ")}</p>
    </li>
  );
}
