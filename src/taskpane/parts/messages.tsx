import { CellLink } from "./cell-link";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { NearMiss } from "../../reading/reading";
import { firstCell, areaText, type CellRef } from "../../sheet/address";
import { Button } from "./button";
import { useText } from "./language";

const useStyles = makeStyles({
  failure: {
    margin: "12px 0",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorPaletteRedBorder1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorPaletteRedBackground1,
  },
  sentence: { margin: 0, overflowWrap: "anywhere" },
  row: { display: "flex", gap: "12px", marginTop: "6px" },
  middle: { padding: "32px 0", textWrap: "pretty" },
  strong: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  soft: { margin: "0 0 12px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** Why the last thing didn't work and what to do; says itself to a screen reader. */
export function FailureMessage({
  sentence,
  retry,
  close,
}: {
  readonly sentence: string;
  /** Null where nothing could be done again. */
  readonly retry: (() => void) | null;
  /** Absent where the message stays until it is settled. */
  readonly close?: () => void;
}) {
  const styles = useStyles();
  const text = useText();
  return (
    <div role="alert" className={styles.failure}>
      <p className={styles.sentence}>{sentence}</p>
      <div className={styles.row}>
        {retry && (
          <Button look="quiet" onClick={retry}>
            {text.retry}
          </Button>
        )}
        {close && (
          <Button look="quiet" onClick={close}>
            {text.close}
          </Button>
        )}
      </div>
    </div>
  );
}

/** What is said of a workbook without a plan: what was looked for, and where it came nearest. */
export function NoPlan(props: {
  readonly nearest: NearMiss | null;
  readonly reveal: (cell: CellRef) => void;
  readonly open: () => void;
  /** What might be a plan's after all. */
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const text = useText();
  const { nearest } = props;
  return (
    <div className={styles.middle}>
      <h1 className={styles.strong}>{text.noPlan}</h1>
      <p className={styles.soft}>{text.noPlanHelp}</p>
      {nearest && (
        <p className={styles.soft}>
          {text.nearMiss(areaText(nearest.area), nearest.found, nearest.missing)}{" "}
          <CellLink cell={firstCell(nearest.area)} reveal={props.reveal}>
            {text.showPlace}
          </CellLink>
        </p>
      )}
      <Button onClick={props.open}>{text.readAgain}</Button>
      {props.children}
    </div>
  );
}

export function Opening() {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.middle}>
      <h1 className={styles.strong}>{text.title}</h1>
      <p className={styles.soft}>{text.progress.open}…</p>
    </div>
  );
}
