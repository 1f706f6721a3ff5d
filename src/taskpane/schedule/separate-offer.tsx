import { makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import { scheduleText } from "../../text/pane-schedule";
import { Button } from "../parts/button";
import { useDeedText } from "../parts/deed-language";
import { useLocalized, useText } from "../parts/language";
import { Question } from "../parts/question";
import type { PaneActions } from "../session/actions";

const useStyles = makeStyles({
  offer: { display: "grid" },
  help: { margin: "2px 0 8px" },
});

interface Props {
  /** The user has asked for regeneration: the offer takes the focus. */
  readonly isAsking: boolean;
  readonly actions: PaneActions;
}

/** Why the sheets can't be drawn in this workbook, and the offer of one of their own. */
export function SeparateOffer({ isAsking, actions }: Props) {
  const styles = useStyles();
  const { said } = useText();
  const text = useLocalized(scheduleText);
  const { separate } = useDeedText();
  const id = useId();
  return (
    <Question title={said.lockedOut} isAsking={isAsking}>
      <div className={styles.offer}>
        <p id={id} className={styles.help}>
          {text.lockedHelp}
        </p>
        <Button look="primary" aria-describedby={id} onClick={actions.separate}>
          {separate}
        </Button>
      </div>
    </Question>
  );
}
