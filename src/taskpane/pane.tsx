import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, type Ref, useImperativeHandle } from "react";
import type { PlanReading } from "../reading/reading";
import type { Language } from "../text/language";
import { Button } from "./parts/button";
import { FailureMessage, NoPlan, Opening } from "./parts/messages";
import { FindingsView } from "./findings/findings-view";
import { useHidden } from "./parts/hidden";
import { LanguageContext, useText } from "./parts/language";
import { Later, LaterContext, useLoadedLater } from "./later";
import { Overview, PlanChoice } from "./overview";
import { Progress } from "./parts/progress";
import { Remarks } from "./remarks";
import type { PaneActions } from "./session/actions";
import type { Session } from "./session/session";
import { chosenPlan, isWriting, type PaneState } from "./session/state";
import { StatusBar } from "./status-bar";
import { Tabs } from "./parts/tabs";
import { usePane } from "./session/use-pane";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    boxSizing: "border-box",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: { padding: "16px 16px 24px", minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "16px 0 8px" },
  wide: { flexGrow: 1 },
});

/** What the ribbon asks of the pane. */
export type PaneHandle = Pick<PaneActions, "check" | "regenerate" | "fail">;

/** The task pane over a session. */
export function Pane(props: {
  readonly session: Session;
  readonly language: Language;
  readonly handle?: Ref<PaneHandle>;
}) {
  return (
    <LanguageContext value={props.language}>
      <PaneBody {...props} />
    </LanguageContext>
  );
}

function PaneBody(props: {
  readonly session: Session;
  readonly language: Language;
  readonly handle?: Ref<PaneHandle>;
}) {
  const styles = useStyles();
  const { hidden } = useHidden();
  const text = useText();
  const [state, actions] = usePane(props.session, props.language);
  useImperativeHandle(props.handle, () => actions, [actions]);
  useEffect(() => {
    document.documentElement.lang = props.language;
  }, [props.language]);
  const reading = chosenPlan(state);
  const later = useLoadedLater();
  const { opened, job, failure } = state;
  const written = state.written.length > 0 && (
    <Later>
      {({ WrittenNotice }) => <WrittenNotice written={state.written} actions={actions} />}
    </Later>
  );
  return (
    <LaterContext value={later}>
      <div className={styles.pane}>
        <main className={styles.main}>
          {reading && (
            <>
              <PlanChoice
                plans={opened?.plans ?? []}
                chosen={state.chosen}
                isBusy={isWriting(state)}
                choose={actions.choose}
              />
              <Overview reading={reading} />
              <Remarks reading={reading} show={actions.show} reveal={actions.reveal} />
              <Commands state={state} actions={actions} />
            </>
          )}
          {job !== null && <Progress key={job} job={job} cancel={actions.cancel} />}
          {failure && (
            <FailureMessage
              sentence={failure.sentence}
              retry={failure.job && actions.retry}
              close={actions.closeFailure}
            />
          )}
          {later.isMissing && <FailureMessage sentence={text.partMissing} retry={later.load} />}
          {reading && (
            <Tabs view={state.view} show={actions.show}>
              <CurrentView state={state} reading={reading} actions={actions} />
            </Tabs>
          )}
          {!reading && opened && (
            <NoPlan nearest={opened.nearest} reveal={actions.reveal} open={actions.open}>
              <Later>
                {({ OtherTables, UnknownSettings }) => (
                  <>
                    <UnknownSettings opened={opened} actions={actions} />
                    <OtherTables opened={opened} actions={actions} />
                  </>
                )}
              </Later>
              {written}
            </NoPlan>
          )}
          {!opened && job === "open" && <Opening />}
        </main>
        {reading && (
          <StatusBar state={state} actions={actions}>
            {written}
          </StatusBar>
        )}
        <div role="status" className={hidden}>
          <span key={state.said.turn}>{state.said.text}</span>
        </div>
      </div>
    </LaterContext>
  );
}

function Commands({
  state,
  actions,
}: {
  readonly state: PaneState;
  readonly actions: PaneActions;
}) {
  const styles = useStyles();
  const text = useText();
  const isBusy = isWriting(state);
  return (
    <div className={styles.buttons}>
      <Button look="primary" className={styles.wide} isBusy={isBusy} onClick={actions.check}>
        {text.check}
      </Button>
      <Button className={styles.wide} isBusy={isBusy} onClick={actions.regenerate}>
        {text.regenerate}
      </Button>
    </div>
  );
}

function CurrentView(props: {
  readonly state: PaneState;
  readonly reading: PlanReading;
  readonly actions: PaneActions;
}) {
  const { opened, view } = props.state;
  switch (view) {
    case "findings":
      return <FindingsView {...props} />;
    case "schedule":
      return <Later>{({ ScheduleView }) => <ScheduleView {...props} />}</Later>;
    case "totals":
      return <Later>{({ TotalsView }) => <TotalsView reading={props.reading} />}</Later>;
    case "reading":
      return (
        opened && <Later>{({ ReadingView }) => <ReadingView {...props} opened={opened} />}</Later>
      );
  }
}
