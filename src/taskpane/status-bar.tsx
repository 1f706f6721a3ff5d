import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { safeFixes } from "../app/offered-fixes";
import { Button } from "./parts/button";
import { useText } from "./parts/language";
import { shownFindings, type PaneState } from "./session/state";
import { Switch } from "./parts/switch";
import type { PaneActions } from "./session/actions";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "2px 12px",
    marginTop: "auto",
    padding: "7px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  safe: { flexBasis: "100%" },
  walk: {
    display: "flex",
    flexBasis: "100%",
    alignItems: "center",
    justifyContent: "space-between",
    fontVariantNumeric: "tabular-nums",
  },
  state: { display: "flex", alignItems: "center", gap: "6px" },
  dot: { width: "8px", height: "8px", borderRadius: "50%", forcedColorAdjust: "none" },
  fresh: { backgroundColor: tokens.colorPaletteGreenForeground3 },
  stale: { backgroundColor: tokens.colorPaletteDarkOrangeForeground3 },
});

interface Props {
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** What stands above all else in the bar. */
  readonly children?: ReactNode;
}

/** Whether what is shown still holds, the walk through the findings, and the switch for checking as one edits. */
export function StatusBar({ state, actions, children }: Props) {
  const styles = useStyles();
  const text = useText();
  const shown = shownFindings(state);
  const index = state.current ? shown.indexOf(state.current) : -1;
  const walks = state.view === "findings" && shown.length > 0;
  const safe = safeFixes(state.findings ?? []).length;
  return (
    <footer className={styles.bar}>
      {children}
      {walks && safe > 0 && !state.looksAtSafe && (
        <Button
          look="quiet"
          className={styles.safe}
          onClick={() => {
            actions.lookAtSafe(true);
          }}
        >
          {text.fixSafe(safe)}
        </Button>
      )}
      {walks && (
        <span className={styles.walk}>
          <span>{index >= 0 && text.position(index + 1, shown.length)}</span>
          <Button look="quiet" onClick={actions.goToNext}>
            {text.next}
          </Button>
        </span>
      )}
      <span className={styles.state}>
        {state.findings === null ? (
          text.notChecked
        ) : (
          <>
            <span className={`${styles.dot} ${state.isStale ? styles.stale : styles.fresh}`} />
            {state.isStale ? text.stale : text.fresh}
          </>
        )}
      </span>
      <Switch isOn={state.follows} turn={actions.follow}>
        {text.follow}
      </Switch>
    </footer>
  );
}
