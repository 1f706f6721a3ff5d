import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import type { PlanReading } from "../../reading/reading";
import { scheduleText } from "../../text/pane-schedule";
import { GanttPicture } from "./gantt-picture";
import { HandEditQuestion } from "./hand-edit-question";
import { SeparateOffer } from "./separate-offer";
import { useLocalized, useText } from "../parts/language";
import type { Foreseen, Regenerated } from "../session/session";
import type { PaneState } from "../session/state";
import type { PaneActions } from "../session/actions";

const useStyles = makeStyles({
  soft: { margin: 0, color: tokens.colorNeutralForeground2 },
  broken: {
    margin: "0 0 12px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorPaletteDarkOrangeBackground1,
    overflowWrap: "anywhere",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  done: {
    margin: "0 0 12px",
    padding: "10px 12px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorPaletteGreenBackground1,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  sentence: { margin: 0 },
  heading: {
    margin: "8px 0 2px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  changes: { margin: 0, paddingLeft: "18px" },
});

interface Props {
  readonly state: PaneState;
  readonly reading: PlanReading;
  readonly actions: PaneActions;
}

/** What regenerating will do, what it did, and the schedule in small. */
export function ScheduleView({ state, reading, actions }: Props) {
  const styles = useStyles();
  const { progress } = useText();
  const text = useLocalized(scheduleText);
  const { foreseen, regenerated, isAsking, job, failure } = state;
  const isIdle = job === null && failure === null && !state.isStale;
  const isUnknown = foreseen === null && regenerated === null && isIdle;
  useEffect(() => {
    if (isUnknown) actions.foresee();
  }, [isUnknown, actions]);
  return (
    <>
      {foreseen && foreseen.incomplete.length > 0 && (
        <p className={styles.broken}>{text.incomplete(foreseen.incomplete)}</p>
      )}
      {regenerated && !isAsking && <Done regenerated={regenerated} />}
      {!regenerated && foreseen && <Coming {...{ foreseen, isAsking, actions }} />}
      {!regenerated && !foreseen && <p className={styles.soft}>{progress.foresee}…</p>}
      {reading.plan.lanes.length === 0 ? <p>{text.none}</p> : <GanttPicture plan={reading.plan} />}
    </>
  );
}

/** What regenerating comes to, or what stands against it. */
function Coming(props: {
  readonly foreseen: Foreseen;
  readonly isAsking: boolean;
  readonly actions: PaneActions;
}) {
  const { foreseen, isAsking, actions } = props;
  if (foreseen.isLockedOut) return <SeparateOffer isAsking={isAsking} actions={actions} />;
  if (foreseen.edits.length > 0) return <HandEditQuestion {...props} />;
  return <WillDo foreseen={foreseen} />;
}

function WillDo({ foreseen }: { readonly foreseen: Foreseen }) {
  const styles = useStyles();
  const text = useLocalized(scheduleText);
  const names = (isNew: boolean): readonly string[] =>
    foreseen.sheets.filter((sheet) => sheet.isNew === isNew).map(({ name }) => name);
  const created = names(true);
  const rewritten = names(false);
  return (
    <p className={styles.soft}>
      {created.length > 0 && text.willCreate(created)}
      {rewritten.length > 0 && text.willRewrite(rewritten)} {text.planUntouched}
    </p>
  );
}

function Done({ regenerated }: { readonly regenerated: Regenerated }) {
  const styles = useStyles();
  const { said } = useText();
  const text = useLocalized(scheduleText);
  const { sheets, kept, changes } = regenerated;
  return (
    <div className={styles.done}>
      <p className={styles.sentence}>
        {said.regenerated(sheets)} {changes?.length === 0 && text.unchanged}
      </p>
      {kept.length > 0 && <p className={styles.sentence}>{text.kept(kept)}</p>}
      {changes && changes.length > 0 && (
        <>
          <h2 className={styles.heading}>{text.changes}</h2>
          <ul className={styles.changes}>
            {changes.map((change, index) => (
              <li key={index}>
                {"label" in change
                  ? text.change[change.kind](change.project, change.label)
                  : text.change[change.kind](change.project)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
