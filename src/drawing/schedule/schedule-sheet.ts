import { fiscalYearOf, monthOf, type FiscalYear } from "../../plan/fiscal-year";
import { startMonth, type ActivityKind } from "../../plan/activity";
import type { Lane, Plan } from "../../plan/plan";
import type { Totals } from "../../plan/totals";
import type { ConditionalFormat, DrawnCell, DrawnRow, SheetDrawing } from "../../sheet/drawing";
import { AMOUNT, HEADING_FILL, RULE, TODAY_FILL, heightOf, line } from "../look";
import { styleBook, type StyleBook } from "../look";
import { NEUTRAL, tonesOf, type Tone } from "../palette";
import { footerText, pageMargins } from "../page";
import type { Tab } from "../sheet-names";
import { MONTHS, barRows, type Bar } from "./bars";
import { columnsOf, type ScheduleColumns } from "./columns";
import { laneGroups, type LaneGroup } from "./groups";
import { leftPainter, type LeftPainter } from "./left-cells";
import { cell, headingRows, titleRows } from "./heading";
import { LABEL_SIZE, placeLabels } from "./labels";
import { monthLine, monthPainter, months, type MonthPainter, type RowPlace } from "./month-cells";

/** スケジュール表: a row a lane, by project, over the twelve months of the fiscal year. */
export function drawSchedule(
  plan: Plan,
  totals: Totals,
  tab: Tab,
  note: string | null
): SheetDrawing {
  const book = styleBook();
  const columns = columnsOf(plan);
  const year = yearShown(plan);
  const first = monthOf(year ?? 0, 4);
  const tones = tonesOf(plan.projects.flatMap(({ direction }) => direction ?? []));
  const laid = laneGroups(plan).map((group) => ({
    group,
    lanes: group.lanes.map((lane) => ({ lane, rows: barRows(lane, first) })),
  }));
  const bars = laid.flatMap(({ lanes }) => lanes.flatMap(({ rows }) => rows.flat()));
  const heading = [
    ...titleRows(plan, totals, { ...occurringIn(plan, bars), tones }, columns, book, note),
    ...headingRows(year, columns, book),
  ];
  const left = leftPainter(columns, book, tones);
  const painter = monthPainter(book);
  const body = laid.flatMap(({ group, lanes }) =>
    groupRows(group, lanes, toneOf(group, tones), columns, left, painter)
  );
  const rows = [...heading, ...spread(body), totalsRow(totals, monthCounts(bars), columns, book)];
  const width = columns.left.length + MONTHS;
  const monthsAt = columns.left.length;
  return {
    ...tab,
    tabColor: "#0A64A8",
    columns: [
      ...columns.left.map(({ width }) => ({ width })),
      ...months(() => ({ width: columns.month })),
    ],
    rows,
    styles: book.styles(),
    frozen: { rows: heading.length, columns: 2 },
    showGridlines: false,
    conditionalFormats: [
      thisMonth(heading.length - 1, monthsAt, year),
      thisMonth(rows.length - 1, monthsAt, year),
    ],
    print: {
      paper: "A3",
      orientation: "landscape",
      area: { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 },
      titleRows: { first: heading.length - (year === null ? 2 : 3), last: heading.length - 1 },
      margins: pageMargins,
      footer: footerText(plan.department, "スケジュール表"),
    },
    autoFilter: null,
  };
}

/** The fiscal year shown: the plan's own, else the one its first activity lies in; null where months have no year. */
export function yearShown(plan: Plan): FiscalYear | null {
  if (plan.fiscalYear !== null) return plan.fiscalYear;
  let earliest: FiscalYear | null = null;
  for (const { activities } of plan.lanes) {
    for (const activity of activities) {
      const year = fiscalYearOf(startMonth(activity));
      if (year > 0 && (earliest === null || year < earliest)) earliest = year;
    }
  }
  return earliest;
}

function toneOf({ project }: LaneGroup, tones: ReadonlyMap<string, Tone>): Tone {
  return (project?.direction != null && tones.get(project.direction)) || NEUTRAL;
}

function occurringIn(plan: Plan, bars: readonly Bar[]) {
  const kinds = new Set<ActivityKind>();
  let beyond = false;
  let outside = false;
  for (const bar of bars) {
    if (bar.outside) outside = true;
    else kinds.add(bar.kind);
    beyond ||= bar.before || bar.after;
  }
  const inferred = plan.lanes.some((lane) => lane.inferred && lane.project !== null);
  return { kinds, beyond, outside, inferred };
}

/** How many activities are going on in each month. */
function monthCounts(bars: readonly Bar[]): readonly number[] {
  const counts = Array.from({ length: MONTHS }, () => 0);
  for (const bar of bars) {
    if (bar.outside) continue;
    for (let month = bar.from; month <= bar.to; month++) counts[month] = (counts[month] ?? 0) + 1;
  }
  return counts;
}

/** A short schedule's rows, higher by as much as the page has room for: a sheet to be shown. */
function spread(rows: readonly DrawnRow[]): readonly DrawnRow[] {
  const total = rows.reduce((sum, { height }) => sum + (height ?? 0), 0);
  const factor = Math.min(HIGHEST, Math.max(1, HALF_PAGE / total));
  return rows.map((row) => ({ ...row, height: row.height && Math.round(row.height * factor) }));
}

/** Points that the rows of half a page take. */
const HALF_PAGE = 420;
const HIGHEST = 1.6;

/** Points above and below the text of a row, together. */
const ROOM = 11;

interface LaidLane {
  readonly lane: Lane;
  readonly rows: readonly (readonly Bar[])[];
}

function groupRows(
  group: LaneGroup,
  lanes: readonly LaidLane[],
  tone: Tone,
  columns: ScheduleColumns,
  left: LeftPainter,
  painter: MonthPainter
): readonly DrawnRow[] {
  const rows: DrawnRow[] = [];
  const add = (months: readonly DrawnCell[], lane: Lane | null, lines: number): void => {
    const first = rows.length === 0;
    const nameHeight = first ? left.height(group) : 0;
    rows.push({
      height: Math.max(heightOf(lines, LABEL_SIZE, ROOM), nameHeight),
      outline: first ? 0 : 1,
      cells: [...left.cells(group, lane, first), ...months],
    });
  };
  for (const { lane, rows: barRowsOfLane } of lanes) {
    const shown = barRowsOfLane.length ? barRowsOfLane : [[]];
    shown.forEach((bars, index) => {
      const labels = placeLabels(bars, columns.month);
      const lines = Math.max(1, ...labels.map((label) => label.lines.length));
      const height = Math.max(1, ...labels.map((label) => label.height));
      for (let line = 0; line < lines; line++) {
        const newLane = index === 0 && line === 0;
        const place: RowPlace = rows.length === 0 ? "project" : newLane ? "lane" : "rest";
        add(painter.paint(labels, tone, line, place), newLane ? lane : null, line ? 1 : height);
      }
    });
  }
  if (rows.length === 0) add(painter.empty(), null, 1);
  return rows;
}

function totalsRow(
  totals: Totals,
  counts: readonly number[],
  { left }: ScheduleColumns,
  book: StyleBook
): DrawnRow {
  const borders = { top: line("medium", RULE), bottom: line("medium", RULE) };
  const base = { fill: HEADING_FILL, borders };
  const cells = left.map(({ name: column }) => {
    if (column === "name") return cell("合計　／　各月の実施項目数", book, { ...base, bold: true });
    if (column !== "budget") return cell(null, book, base);
    const amount = {
      ...base,
      bold: true,
      size: 10,
      numberFormat: AMOUNT,
      align: "right",
      indent: 1,
    } as const;
    return cell(totals.grand.thousandYen, book, amount);
  });
  const monthly = months((month) =>
    cell(counts[month] ?? 0, book, {
      ...base,
      align: "center",
      borders: { ...borders, left: monthLine(month) },
    })
  );
  return { height: 22, outline: 0, cells: [...cells, ...monthly] };
}

/** Lights up the current month, which is Excel's to know. */
function thisMonth(row: number, left: number, year: FiscalYear | null): ConditionalFormat {
  const column = `COLUMN()-${left + 1}`;
  const formula =
    year === null
      ? `=MOD(MONTH(TODAY())+8,12)=${column}`
      : `=(YEAR(TODAY())-${year})*12+MONTH(TODAY())-4=${column}`;
  const area = { top: row, left, bottom: row, right: left + MONTHS - 1 };
  return { area, formula, fill: TODAY_FILL, fontColor: null };
}
