import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { monthNumber } from "../plan/fiscal-year";
import type { Activity, Plan } from "../plan/plan";
import { Button } from "./button";
import { ganttOf, type GanttBar, type GanttGroup } from "./gantt";
import { useText } from "./language";

/** How many projects are drawn at first. */
const PAGE = 30;
/** Units of the picture: a month's width, a lane's height, a bar's. They scale with the pane. */
const MONTH = 24;
const LANE = 10;
const BAR = 7;

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
  period: { fill: tokens.colorBrandBackground, forcedColorAdjust: "none" },
  month: { fill: tokens.colorPaletteTealForeground2, forcedColorAdjust: "none" },
  step: { fill: tokens.colorPaletteBerryForeground2, forcedColorAdjust: "none" },
});

/** The schedule in small, before it is drawn on its sheet. A screen reader hears each project's activities. */
export function GanttPicture({ plan }: { readonly plan: Plan }) {
  const styles = useStyles();
  const text = useText();
  const id = useId();
  const gantt = useMemo(() => ganttOf(plan), [plan]);
  const [shown, setShown] = useState(PAGE);
  const rest = gantt.groups.length - shown;
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption id={id} className={styles.caption}>
        {text.schedule.preview}
      </figcaption>
      <div className={styles.months} aria-hidden="true">
        {gantt.months.map((month) => (
          <span key={month}>{monthNumber(month)}</span>
        ))}
      </div>
      <ol className={styles.list}>
        {gantt.groups.slice(0, shown).map((group, index) => (
          <Group key={index} group={group} months={gantt.months.length} />
        ))}
      </ol>
      {rest > 0 && (
        <Button
          look="quiet"
          onClick={() => {
            setShown(shown + PAGE);
          }}
        >
          {text.schedule.moreProjects(rest)}
        </Button>
      )}
    </figure>
  );
}

function Group({ group, months }: { readonly group: GanttGroup; readonly months: number }) {
  const styles = useStyles();
  const text = useText();
  const { project, lanes } = group;
  const height = lanes.length * LANE;
  return (
    <li className={styles.group}>
      <div className={styles.name}>
        {project ? `${project.id}　${project.name}` : text.schedule.unowned}
        {lanes.length === 0 && <span className={styles.none}>　{text.schedule.empty}</span>}
      </div>
      {lanes.length > 0 && (
        <svg
          className={styles.svg}
          viewBox={`0 0 ${months * MONTH} ${height}`}
          role="img"
          aria-label={spoken(group, text)}
        >
          {Array.from({ length: months - 1 }, (_, index) => (
            <line
              key={index}
              className={index === 5 ? styles.half : styles.rule}
              x1={(index + 1) * MONTH}
              x2={(index + 1) * MONTH}
              y1={0}
              y2={height}
            />
          ))}
          {lanes.map((bars, lane) =>
            bars.map((bar, index) => (
              <rect
                key={`${lane} ${index}`}
                className={styles[bar.kind]}
                x={bar.from * MONTH + 1}
                y={lane * LANE + (LANE - BAR) / 2}
                width={bar.length * MONTH - 2}
                height={BAR}
                rx={2}
              >
                <title>{bar.activity.label}</title>
              </rect>
            ))
          )}
        </svg>
      )}
    </li>
  );
}

type PaneText = ReturnType<typeof useText>;

/** The group's activities in words, with their times. */
function spoken({ lanes }: GanttGroup, text: PaneText): string {
  const said = ({ activity }: GanttBar): string => `${activity.label} ${timeOf(activity, text)}`;
  return lanes.flatMap((bars) => bars.map(said)).join(text.comma);
}

function timeOf({ start, end }: Activity, { schedule }: PaneText): string {
  const point = (time: string): string => {
    const [, month, day] = time.split("-").map(Number);
    return day === undefined ? schedule.month(month ?? 0) : schedule.day(month ?? 0, day);
  };
  return start === end ? point(start) : schedule.span(point(start), point(end));
}
