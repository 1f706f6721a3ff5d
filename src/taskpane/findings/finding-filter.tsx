import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PlanReading } from "../../reading/reading";
import { SEVERITIES, type Severity } from "../../settings/settings";
import { severityNames } from "../../text/rules";
import { useLocalized, useText } from "../parts/language";
import type { PaneFinding } from "../session/session";
import { countOf, type Filter, type FilterBy } from "../session/state";
import type { PaneActions } from "../session/actions";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: "8px 6px" },
  chips: { display: "flex", flexWrap: "wrap", gap: "6px" },
  chip: {
    minHeight: "26px",
    padding: "2px 10px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusCircular,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    "@media (forced-colors: active)": { borderTopWidth: "2px", borderBottomWidth: "2px" },
  },
  error: {
    color: tokens.colorPaletteRedForeground1,
    backgroundColor: tokens.colorPaletteRedBackground1,
  },
  warning: {
    color: tokens.colorPaletteDarkOrangeForeground1,
    backgroundColor: tokens.colorPaletteDarkOrangeBackground1,
  },
  info: { color: tokens.colorBrandForeground2, backgroundColor: tokens.colorBrandBackground2 },
  off: {
    color: tokens.colorNeutralForeground3,
    backgroundColor: "transparent",
    borderTopColor: tokens.colorNeutralStroke2,
    borderRightColor: tokens.colorNeutralStroke2,
    borderBottomColor: tokens.colorNeutralStroke2,
    borderLeftColor: tokens.colorNeutralStroke2,
    textDecorationLine: "line-through",
  },
  select: {
    flexGrow: 1,
    flexBasis: "96px",
    minWidth: 0,
    minHeight: "26px",
    padding: "0 4px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Props {
  readonly findings: readonly PaneFinding[];
  readonly filter: Filter;
  readonly reading: PlanReading;
  readonly actions: PaneActions;
}

/** Chips that switch severities off and on, and a choice of rule or project. */
export function FindingFilter({ findings, filter, reading, actions }: Props) {
  const styles = useStyles();
  const text = useText();
  const severities = useLocalized(severityNames);
  const look: Record<Severity, string> = styles;
  const rules = new Map(findings.map(({ rule, ruleName }) => [rule, ruleName]));
  const found = new Set(findings.map(({ project }) => project));
  const projects = reading.plan.projects.filter(({ id }) => found.has(id));
  return (
    <div className={styles.bar}>
      <div role="group" aria-label={text.severityFilter} className={styles.chips}>
        {SEVERITIES.map((severity) => {
          const isOn = !filter.hidden.includes(severity);
          return (
            <button
              key={severity}
              type="button"
              aria-pressed={isOn}
              className={mergeClasses(styles.chip, look[severity], !isOn && styles.off)}
              onClick={() => {
                actions.toggle(severity);
              }}
            >
              {severities[severity]} {countOf(findings, severity)}
            </button>
          );
        })}
      </div>
      <select
        aria-label={text.filter}
        className={styles.select}
        value={valueOf(filter.by)}
        onChange={(event) => {
          actions.filterBy(filterOf(event.target.value));
        }}
      >
        <option value="">{text.filterAll}</option>
        <optgroup label={text.filterByRule}>
          {[...rules].map(([rule, name]) => (
            <option key={rule} value={`rule ${rule}`}>
              {name}
            </option>
          ))}
        </optgroup>
        {projects.length > 0 && (
          <optgroup label={text.filterByProject}>
            {projects.map(({ id, name }) => (
              <option key={id} value={`project ${id}`}>
                {`${id} ${name}`}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </div>
  );
}

/** A filter as the value of an option: its kind, a blank, and what it lets through. */
function valueOf(by: FilterBy | null): string {
  if (by === null) return "";
  return by.kind === "rule" ? `rule ${by.rule}` : `project ${by.project}`;
}

function filterOf(value: string): FilterBy | null {
  const [kind] = value.split(" ", 1);
  const rest = value.slice(value.indexOf(" ") + 1);
  if (kind === "rule") return { kind, rule: rest };
  return kind === "project" ? { kind, project: rest } : null;
}
