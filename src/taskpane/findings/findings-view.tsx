import { More } from "../parts/more";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { leavesUnread } from "../../reading/draft";
import type { PlanReading } from "../../reading/reading";
import { DEFAULT_SETTINGS, ofSeverity, SEVERITIES, type Severity } from "../../settings/settings";
import { severityNames } from "../../text/rules";
import { Button } from "../parts/button";
import { FindingCard } from "./finding-card";
import { FindingFilter } from "./finding-filter";
import { useLocalized, useText } from "../parts/language";
import { Later } from "../later";
import type { PaneFinding } from "../session/session";
import { isWriting, shownFindings, type PaneState } from "../session/state";
import { Switch } from "../parts/switch";
import type { PaneActions } from "../session/actions";

/** How many findings of a severity are listed at first; more come as the user asks for them. */
const PAGE = 50;

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "baseline",
    gap: "6px",
    margin: "16px 0 6px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  inSheet: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 12px",
    marginTop: "10px",
    fontSize: tokens.fontSizeBase200,
  },
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  quiet: { textAlign: "center", padding: "28px 8px", textWrap: "balance" },
  strong: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  soft: { margin: 0, color: tokens.colorNeutralForeground2 },
  tick: { color: tokens.colorPaletteGreenForeground1, marginBottom: "8px" },
});

interface Props {
  readonly state: PaneState;
  readonly reading: PlanReading;
  readonly actions: PaneActions;
}

/** The findings by severity, with what narrows them. */
export function FindingsView({ state, reading, actions }: Props) {
  const styles = useStyles();
  const text = useText();
  const { findings } = state;
  if (findings === null) {
    return (
      <div className={styles.quiet}>
        <p className={styles.strong}>{text.notChecked}</p>
        <p className={styles.soft}>{text.notCheckedHelp}</p>
      </div>
    );
  }
  const settings = state.opened?.settings ?? DEFAULT_SETTINGS;
  const decided = settings !== DEFAULT_SETTINGS && (
    <Later>{({ Decisions }) => <Decisions settings={settings} actions={actions} />}</Later>
  );
  if (findings.length === 0) {
    const isAllRead = !leavesUnread(reading.draft);
    return (
      <>
        <div className={styles.quiet}>
          {isAllRead && <Tick className={styles.tick} />}
          <p className={styles.strong}>{text.noFindings}</p>
          {isAllRead && <p className={styles.soft}>{text.noFindingsHelp}</p>}
        </div>
        {decided}
      </>
    );
  }
  const shown = shownFindings(state);
  return (
    <>
      {state.looksAtSafe && (
        <Later>{({ SafeFixes }) => <SafeFixes findings={findings} actions={actions} />}</Later>
      )}
      <FindingFilter
        findings={findings}
        filter={state.filter}
        reading={reading}
        actions={actions}
      />
      <div className={styles.inSheet}>
        <Switch isOn={state.marks} turn={actions.mark}>
          {text.markInSheet}
        </Switch>
        <Button
          look="quiet"
          isBusy={isWriting(state)}
          onClick={() => {
            actions.write({ kind: "list-findings" });
          }}
        >
          {text.listInSheet}
        </Button>
      </div>
      {shown.length === 0 && <p className={styles.quiet}>{text.nothingShown}</p>}
      {SEVERITIES.map((severity) => (
        <FindingGroup
          key={severity}
          severity={severity}
          findings={ofSeverity(shown, severity)}
          current={state.current}
          reading={reading}
          actions={actions}
        />
      ))}
      {decided}
    </>
  );
}

function FindingGroup(props: {
  readonly severity: Severity;
  readonly findings: readonly PaneFinding[];
  readonly current: PaneFinding | null;
  readonly reading: PlanReading;
  readonly actions: PaneActions;
}) {
  const styles = useStyles();
  const text = useText();
  const severities = useLocalized(severityNames);
  const id = useId();
  const [asked, setAsked] = useState(PAGE);
  const { findings, current } = props;
  if (findings.length === 0) return null;
  const listed = Math.max(asked, current ? findings.indexOf(current) + 1 : 0);
  const names = new Map(props.reading.plan.projects.map((project) => [project.id, project.name]));
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {severities[props.severity]} <span>{text.count(findings.length)}</span>
      </h2>
      <ul className={styles.list}>
        {findings.slice(0, listed).map((finding, index) => (
          <FindingCard
            key={index}
            finding={finding}
            project={finding.project === null ? null : (names.get(finding.project) ?? null)}
            isCurrent={finding === current}
            actions={props.actions}
          />
        ))}
      </ul>
      <More shown={listed} all={findings.length} page={PAGE} show={setAsked} />
    </section>
  );
}

function Tick({ className }: { readonly className: string }) {
  return (
    <svg className={className} width="40" height="40" viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="20" cy="20" r="18" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M12 20.5l5.5 5.5L28 15" fill="none" stroke="currentColor" strokeWidth="2.5" />
    </svg>
  );
}
