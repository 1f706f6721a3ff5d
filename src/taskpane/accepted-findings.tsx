import { makeStyles, tokens } from "@fluentui/react-components";
import { use, useId, useState } from "react";
import type { AcceptedFinding } from "../settings/settings";
import { refText } from "../sheet/address";
import { ruleTitle } from "../text/rules";
import { Button } from "./button";
import { useDeedText } from "./deed-language";
import { LanguageContext } from "./language";
import type { PaneActions } from "./use-pane";

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
  readonly accepted: readonly AcceptedFinding[];
  readonly actions: PaneActions;
}

/** The findings that people accepted, opened when asked for, each to be taken back. */
export default function AcceptedFindings({ accepted, actions }: Props) {
  const styles = useStyles();
  const text = useDeedText().accept;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles.section}>
      <Button
        look="quiet"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {text.list(accepted.length)} {isOpen ? "▴" : "▾"}
      </Button>
      {isOpen && (
        <ul id={id} className={styles.list}>
          {accepted.map((finding, index) => (
            <Accepted key={index} finding={finding} actions={actions} />
          ))}
        </ul>
      )}
    </section>
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
        {cell ? (
          <Button
            look="quiet"
            onClick={() => {
              actions.reveal(cell);
            }}
          >
            {place}
          </Button>
        ) : (
          <span>{place}</span>
        )}
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
