import { More } from "../parts/more";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { barRows, type Bar } from "../../drawing/schedule/bars";
import { laneGroups, type LaneGroup } from "../../drawing/schedule/groups";
import { yearShown } from "../../drawing/schedule/schedule-sheet";
import { NEUTRAL, tonesOf, type Tone } from "../../drawing/palette";
import { monthNumber, monthsOf, type Month } from "../../plan/fiscal-year";
import type { Plan } from "../../plan/plan";
import { keyOf } from "../../plan/project-key";
import { timeOf } from "../../text/activity-time";
import { scheduleText, type ScheduleText } from "../../text/pane-schedule";
import { useLocalized } from "../parts/language";

/** How many projects are drawn at first. */
const PAGE = 30;
/** Units of the picture: a month's width, a lane's height, a bar's. They scale with the pane. */
const MONTH = 24;
const LANE = 11;
const BAR = 8;
/** How wide the edge is that a bar begins with. */
const EDGE = 2.5;

const useStyles = makeStyles({
  figure: { margin: "16px 0 0" },
  caption: {
    marginBottom: "6px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  months: {
    display: "grid",
    gridTemplateColumns: "repeat(12, 1fr)",
    position: "sticky",
    top: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    textAlign: "center",
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  group: { padding: "5px 0 4px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  none: { color: tokens.colorNeutralForeground3 },
  svg: { display: "block", width: "100%", height: "auto", marginTop: "2px" },
  rule: { stroke: tokens.colorNeutralStroke3, strokeWidth: 0.5 },
  half: { stroke: tokens.colorNeutralStroke1, strokeWidth: 0.75 },
  bar: {
    forcedColorAdjust: "none",
    // Pale on white, or dark on black: the outline is what can be told from every ground.
    "@media (forced-colors: active)": { stroke: "CanvasText", strokeWidth: 0.75 },
  },
});

/**
 * The schedule in small, before it is drawn on its sheet, in the sheet's own order and colours. A screen
 * reader hears each project's activities.
 */
export function GanttPicture({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const text = useLocalized(scheduleText);
  const id = useId();
  const { groups, months, tones } = useMemo(() => pictureOf(plan), [plan]);
  const [shown, setShown] = useState(PAGE);
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption id={id} className={styles.caption}>
        {text.preview}
      </figcaption>
      <div className={styles.months} aria-hidden="true">
        {months.map((month) => (
          <span key={month}>{monthNumber(month)}</span>
        ))}
      </div>
      <ol className={styles.list}>
        {groups.slice(0, shown).map((group, index) => (
          <Group
            key={index}
            group={group}
            first={months[0] ?? "0000-04"}
            tone={tones.get(group.project?.direction ?? "") ?? NEUTRAL}
          />
        ))}
      </ol>
      <More shown={shown} all={groups.length} page={PAGE} show={setShown} />
    </figure>
  );
}

function pictureOf(plan: Plan) {
  return {
    groups: laneGroups(plan),
    months: monthsOf(yearShown(plan) ?? 0),
    tones: tonesOf(plan.projects.flatMap(({ direction }) => direction ?? [])),
  };
}

function Group(props: { readonly group: LaneGroup; readonly first: Month; readonly tone: Tone }) {
  const styles = useStyles();
  const text = useLocalized(scheduleText);
  const { project, lanes } = props.group;
  const rows = lanes.flatMap((lane) => barRows(lane, props.first));
  const height = rows.length * LANE;
  return (
    <li className={styles.group}>
      <div className={styles.name}>
        {project ? `${keyOf(project.id)}　${project.name}` : text.unowned}
        {rows.length === 0 && <span className={styles.none}>　{text.empty}</span>}
      </div>
      {rows.length > 0 && (
        <svg
          className={styles.svg}
          viewBox={`0 0 ${12 * MONTH} ${height}`}
          role="img"
          aria-label={spoken(props.group, text)}
        >
          {Array.from({ length: 11 }, (_, index) => (
            <line
              key={index}
              className={index === 5 ? styles.half : styles.rule}
              x1={(index + 1) * MONTH}
              x2={(index + 1) * MONTH}
              y1={0}
              y2={height}
            />
          ))}
          {rows.map((bars, row) =>
            bars
              .filter((bar) => !bar.outside)
              .map((bar, index) => (
                <BarPicture key={`${row} ${index}`} bar={bar} row={row} tone={props.tone} />
              ))
          )}
        </svg>
      )}
    </li>
  );
}

/** A bar with the edge it begins with; single months are but an outline, as on the sheet. */
function BarPicture(props: { readonly bar: Bar; readonly row: number; readonly tone: Tone }) {
  const styles = useStyles();
  const { bar, tone } = props;
  const x = bar.from * MONTH;
  const y = props.row * LANE + (LANE - BAR) / 2;
  const width = (bar.to - bar.from + 1) * MONTH - 1;
  const isOutline = bar.kind === "month";
  return (
    <g className={styles.bar}>
      <title>{bar.activity.label}</title>
      <rect
        x={x}
        y={y}
        width={width}
        height={BAR}
        fill={tone.fill}
        fillOpacity={isOutline ? 0.45 : 1}
      />
      <rect x={x} y={y} width={EDGE} height={BAR} fill={tone.accent} />
    </g>
  );
}

/** The group's activities in words, with their times. */
function spoken({ lanes }: LaneGroup, text: ScheduleText): string {
  const activities = lanes.flatMap((lane) => lane.activities);
  return activities
    .map((activity) => `${activity.label} ${timeOf(activity, text)}`)
    .join(text.comma);
}
