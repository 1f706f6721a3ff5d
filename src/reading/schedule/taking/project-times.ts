import type { FiscalYear } from "../../../plan/fiscal-year";
import type { CellRef } from "../../../sheet/address";
import type { DraftActivity, DraftLane, DraftProject, Field, Remark } from "../../draft";
import type { FoundRecord, FoundTable, ScheduleContext } from "../contract";
import { asDay, isDay, type Stretch } from "../calendar";
import { dateIn } from "../evidence/date-format";
import { readTime } from "../evidence/time-text";
import { readWords } from "./words";

interface Lanes {
  readonly lanes: readonly DraftLane[];
  readonly remarks: readonly Remark[];
}

/**
 * Lanes of projects that no month grid speaks of: from their columns of start and end, or from a column
 * that tells the schedule in words. What can't be read is remarked.
 */
export function lanesWithoutGrid(context: ScheduleContext, served: ReadonlySet<number>): Lanes {
  const lanes: DraftLane[] = [];
  const remarks: Remark[] = [];
  for (const table of context.tables) {
    const columns = scheduleColumns(table, context.tables);
    for (const record of table.records) {
      const project = context.projects[record.project];
      if (!project || served.has(record.project)) continue;
      const read = ofProject(table, record, columns, project, context.fiscalYear ?? 0);
      if (read.activities.length > 0) lanes.push(laneOf(record, project, read.activities));
      for (const field of read.unread) {
        remarks.push({ kind: "unread-text", cell: field.cell, values: [field.text] });
      }
    }
  }
  return { lanes, remarks };
}

/**
 * Columns whose headings speak of time and that nobody took for a project's field: the table's own, and
 * those beside it.
 */
function scheduleColumns(table: FoundTable, tables: readonly FoundTable[]): readonly number[] {
  const { view, headings, columns } = table;
  const taken = new Set<number>();
  const found: number[] = [];
  for (const { field, left, right, heading } of columns) {
    for (let column = left; column <= right; column++) taken.add(column);
    if (field === null && speaksOfTime(heading.text)) found.push(left);
  }
  const { first, last } = reachBeside(table, tables);
  for (let column = first; column <= last; column++) {
    if (taken.has(column)) continue;
    for (let row = headings.top; row <= headings.bottom; row++) {
      if (!speaksOfTime(view.text(row, column))) continue;
      found.push(column);
      break;
    }
  }
  return found;
}

/** The columns that can be a table's own: what stands between two tables is the left one's. */
function reachBeside(
  { view, area }: FoundTable,
  tables: readonly FoundTable[]
): { readonly first: number; readonly last: number } {
  let first = Math.max(0, area.left - BESIDE);
  let last = Math.min(area.right + BESIDE, view.used?.right ?? 0);
  for (const other of tables) {
    if (other.view !== view) continue;
    if (other.area.top > area.bottom || other.area.bottom < area.top) continue;
    if (other.area.right < area.left) first = area.left;
    if (other.area.left > area.right) last = Math.min(last, other.area.left - 1);
  }
  return { first, last };
}

/** How far from its table a column of words may stand. */
const BESIDE = 12;

function speaksOfTime(heading: string): boolean {
  return HEADING.test(heading.replace(/\s/g, ""));
}

const HEADING =
  /スケジュール|時期|日程|工程|(?:実施|事業|取組|契約|委託)?期間|予定(?:月|表)?$|実施(?:月|日)/;

interface OfProject {
  readonly activities: readonly DraftActivity[];
  readonly unread: readonly Field[];
}

function ofProject(
  table: FoundTable,
  record: FoundRecord,
  columns: readonly number[],
  project: DraftProject,
  fiscalYear: FiscalYear
): OfProject {
  const dated = fromStartAndEnd(project, fiscalYear);
  if (dated.activities.length > 0) return dated;
  const activities: DraftActivity[] = [];
  const unread: Field[] = [];
  for (const field of dated.unread) {
    // A column that passes for one of starts may tell the whole schedule (実施時期).
    const found = field === project.fields.end ? null : fromWords(field, project, fiscalYear);
    if (found) activities.push(...found);
    else unread.push(field);
  }
  if (activities.length > 0) return { activities, unread };
  for (const column of columns) {
    for (let row = record.area.top; row <= record.area.bottom; row++) {
      if (table.view.isBlank(row, column)) continue;
      const field = table.view.field(row, column);
      const found = fromWords(field, project, fiscalYear);
      if (found) activities.push(...found);
      else unread.push(field);
    }
  }
  return { activities, unread };
}

function fromStartAndEnd(project: DraftProject, fiscalYear: FiscalYear): OfProject {
  const { start, end, name } = project.fields;
  const from = start ? timeOf(start, fiscalYear) : null;
  const to = end ? timeOf(end, fiscalYear) : null;
  const unread = [
    ...(start && !from && start.text !== "" ? [start] : []),
    ...(end && !to && end.text !== "" ? [end] : []),
  ];
  // An end without a start tells no stretch of time; it is unread, and said so.
  if (!start?.cell || !from)
    return { activities: [], unread: to && end ? [...unread, end] : unread };
  const last = to?.end ?? from.end;
  const isMixed = isDay(from.start) !== isDay(last);
  const activity: DraftActivity = {
    label: name ?? null,
    area: spanning(start.cell, end?.cell ?? start.cell),
    form: "dates",
    start: isMixed ? asDay(from.start, false) : from.start,
    end: isMixed ? asDay(last, true) : last,
  };
  return { activities: [activity], unread };
}

function timeOf(field: Field, fiscalYear: FiscalYear): Stretch | null {
  const date = dateIn(field.value, field.numberFormat);
  if (date) return { start: date, end: date };
  // A bare number from 1 to 12 in a column of starts or ends is a month.
  const isMonth = /^\s*(?:1[0-2]|[1-9])\s*$/.test(field.text.normalize("NFKC"));
  return readTime(isMonth ? `${field.text}月` : field.text, fiscalYear);
}

function fromWords(
  field: Field,
  project: DraftProject,
  fiscalYear: FiscalYear
): readonly DraftActivity[] | null {
  const { cell } = field;
  if (!cell) return null;
  const date = dateIn(field.value, field.numberFormat);
  const words = date ? [{ label: "", start: date, end: date }] : readWords(field.text, fiscalYear);
  return (
    words?.map(({ label, start, end }): DraftActivity => ({
      label: label === "" ? (project.fields.name ?? null) : { ...field, text: label },
      area: spanning(cell, cell),
      form: label === "" ? "dates" : "words",
      start,
      end,
    })) ?? null
  );
}

function spanning(first: CellRef, last: CellRef): DraftActivity["area"] {
  return {
    sheet: first.sheet,
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

function laneOf(
  record: FoundRecord,
  project: DraftProject,
  activities: readonly DraftActivity[]
): DraftLane {
  const { top, bottom } = record.area;
  const areas = activities.map(({ area }) => area);
  return {
    project: record.project,
    evidence: "rows",
    confidence: 1,
    item: null,
    area: {
      sheet: project.area.sheet,
      top,
      left: Math.min(...areas.map(({ left }) => left)),
      bottom,
      right: Math.max(...areas.map(({ right }) => right)),
    },
    activities,
  };
}
