import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { scheduleText } from "../text/pane-schedule";
import { Button } from "./button";
import { useDeedText } from "./deed-language";
import { useLocalized, useText } from "./language";
import type { PaneActions } from "./use-pane";

const useStyles = makeStyles({
  offer: {
    display: "grid",
    padding: "10px 12px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderTop: `3px solid ${tokens.colorPaletteDarkOrangeForeground3}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outlineStyle: "none" },
  },
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
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isAsking) heading.current?.focus();
  }, [isAsking]);
  return (
    <section aria-labelledby={id} className={styles.offer}>
      <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
        {said.lockedOut}
      </h2>
      <p id={`${id}-help`} className={styles.help}>
        {text.lockedHelp}
      </p>
      <Button look="primary" aria-describedby={`${id}-help`} onClick={actions.separate}>
        {separate}
      </Button>
    </section>
  );
}
