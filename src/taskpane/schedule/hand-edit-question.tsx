import { useDeedText } from "../parts/deed-language";
import { More } from "../parts/more";
import { CellLink } from "../parts/cell-link";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { refText } from "../../sheet/address";
import { scheduleText } from "../../text/pane-schedule";
import { Button } from "../parts/button";
import { useLocalized, useText } from "../parts/language";
import { Question } from "../parts/question";
import type { Foreseen } from "../session/session";
import type { PaneActions } from "../session/actions";

/** How many edited cells are listed at first. */
const PAGE = 20;

const useStyles = makeStyles({
  soft: { margin: "2px 0 6px" },
  list: { maxHeight: "168px", overflowY: "auto", margin: "0 0 10px", padding: 0 },
  item: { listStyleType: "none", overflowWrap: "anywhere" },
  choices: { display: "grid", gap: "4px" },
  help: {
    margin: "0 0 6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly foreseen: Foreseen;
  /** The user has asked for regeneration: the question takes the focus. */
  readonly isAsking: boolean;
  readonly actions: PaneActions;
}

/** The cells that people edited on our sheets, and what is to become of them. */
export function HandEditQuestion({ foreseen, isAsking, actions }: Props) {
  const styles = useStyles();
  const { said } = useText();
  const text = useLocalized(scheduleText);
  const { blank, cancel } = useDeedText();
  const id = useId();
  const [shown, setShown] = useState(PAGE);
  const { edits, canKeep } = foreseen;
  const words = (value: string): string => value || blank;
  return (
    <Question title={said.edited(edits.length)} isAsking={isAsking}>
      <p className={styles.soft}>{text.editedHelp}</p>
      <ul className={styles.list}>
        {edits.slice(0, shown).map(({ cell, written, now }) => (
          <li key={refText(cell)} className={styles.item}>
            <CellLink cell={cell} reveal={actions.reveal} />{" "}
            {text.wasNow(words(written), words(now))}
          </li>
        ))}
        {edits.length > shown && (
          <li className={styles.item}>
            <More shown={shown} all={edits.length} page={PAGE} show={setShown} />
          </li>
        )}
      </ul>
      <div className={styles.choices}>
        {canKeep && (
          <Button
            look="primary"
            aria-describedby={`${id}-keep`}
            onClick={() => {
              actions.regenerateWith("keep");
            }}
          >
            {text.keep}
          </Button>
        )}
        <p id={`${id}-keep`} className={styles.help}>
          {canKeep ? text.keepHelp : text.keepLocked}
        </p>
        <Button
          aria-describedby={`${id}-overwrite`}
          onClick={() => {
            actions.regenerateWith("overwrite");
          }}
        >
          {text.overwrite}
        </Button>
        <p id={`${id}-overwrite`} className={styles.help}>
          {text.overwriteHelp}
        </p>
        {isAsking && (
          <Button look="quiet" onClick={actions.decline}>
            {cancel}
          </Button>
        )}
      </div>
    </Question>
  );
}
