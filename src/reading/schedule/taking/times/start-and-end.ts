import type { FiscalYear } from "../../../../plan/fiscal-year";
import { around, hasColumn, type CellRef } from "../../../../sheet/address";
import { numbersFrom } from "../../../../sheet/numbers";
import type { DraftActivity, DraftProject, Field, ProjectField } from "../../../draft";
import { alike, wholeYear } from "../../../evidence/texts/calendar";
import { withText } from "../../../evidence/sheets/fields";
import { itemIn } from "../../choosing/lanes/lane-items";
import { NO_ITEM } from "../../choosing/lanes/left-columns";
import { DONE } from "../../../evidence/texts/naming-words";
import { isDeadline } from "../../evidence/times/dated-lists";
import { timeOf } from "../../evidence/times/field-time";
import { headsLengths, lasting, saysLength } from "../../../evidence/texts/time-length";
import { isLife } from "./project-life";
import {
  columnFor,
  type FoundColumn,
  type FoundRecord,
  type FoundTable,
} from "../../../found-table";

/** What a project's columns of start and end say. */
export interface Dated {
  readonly lanes: readonly DatedLane[];
  readonly unread: readonly Field[];
}

export interface DatedLane {
  readonly item: Field | null;
  readonly activities: readonly DraftActivity[];
}

/**
 * An activity from a project's start to its end; one for each row where every row has its own.
 * @param areSeveral whether some of the table's projects have several rows, which then name what is done in all
 */
export function fromStartAndEnd(
  table: FoundTable,
  record: FoundRecord,
  project: DraftProject,
  fiscalYear: FiscalYear,
  areSeveral: boolean
): Dated {
  const { name, start, end } = project.fields;
  const due = columnFor(table.columns, "end")?.heading.text ?? "";
  if (!start && end && !isDeadline(due)) return { lanes: [], unread: end.text === "" ? [] : [end] };
  const rows = rowsOf(table, record);
  const item = itemColumn(table, areSeveral);
  const parts = columnFor(table.columns, "name")?.left ?? null;
  const lengths = end ? null : lengthColumn(table);
  const read = (rows.length > 0 ? rows : [{ row: record.area.top, start, end }]).map((row) => {
    const column = row.row >= (record.partsFrom ?? Infinity) ? parts : item;
    const field = itemIn(table.view, row.row, column);
    const named = field && field.text.length <= SHORT ? field : null;
    const heading = lengths?.heading.text ?? "";
    const long = lengths && table.view.field(row.row, lengths.left);
    const isLong = long && (saysLength(long.text, heading) || !timeOf(long, fiscalYear));
    const last = isLong ? long : row.end;
    return {
      item: named,
      ...activityBetween(named ?? name ?? null, row.start, last, fiscalYear, heading),
    };
  });
  const lanes = read.flatMap(({ item: each, activity }) =>
    activity ? [{ item: each, activities: [activity] }] : []
  );
  const isOne = lanes.length > 0 && lanes.every((lane) => lane.item === null);
  return {
    lanes: isOne ? [{ item: null, activities: lanes.flatMap((lane) => lane.activities) }] : lanes,
    unread: read.flatMap(({ unread }) => unread),
  };
}

/** The column that says how long things take, where the table says when they begin. */
function lengthColumn({ columns }: FoundTable): FoundColumn | null {
  if (!columnFor(columns, "start")) return null;
  return columns.find(({ field, heading }) => field === null && headsLengths(heading.text)) ?? null;
}

/** What a text of an item is no longer than; a longer one describes the project. */
export const SHORT = 20;

interface DatedRow {
  readonly row: number;
  readonly start: Field | undefined;
  readonly end: Field | undefined;
}

/** The rows of a record that have a start or end of their own; none where their columns hold other fields too. */
export function rowsOf({ view, columns }: FoundTable, { area }: FoundRecord): readonly DatedRow[] {
  const only = (field: ProjectField): FoundColumn | null => {
    const column = columnFor(columns, field);
    const isShared = columns.some(
      (each) => each !== column && each.field !== null && each.left === column?.left
    );
    return column && !isShared ? column : null;
  };
  const [start, end] = [only("start"), only("end")];
  if (!start && (!end || columnFor(columns, "start"))) return [];
  const own = (row: number, column: FoundColumn | null): Field | undefined => {
    const field = column ? view.field(row, column.left) : undefined;
    return field?.cell.row === row ? field : field && withText(field, "");
  };
  return numbersFrom(area.top, area.bottom)
    .map((row) => ({ row, start: own(row, start), end: own(row, end) }))
    .filter((row) => `${row.start?.text ?? ""}${row.end?.text ?? ""}` !== "");
}

/** The column that says what each row is about. */
function itemColumn({ view, headings, columns }: FoundTable, areSeveral: boolean): number | null {
  const first = columnFor(columns, "start") ?? columnFor(columns, "end");
  if (!first) return null;
  // What stands before the name groups projects.
  const name = columnFor(columns, "name")?.left ?? 0;
  const candidates = columns.filter(
    ({ field, heading, left, right }) =>
      left >= name &&
      right < first.left &&
      (field === null
        ? saysWhat(heading.text)
        : areSeveral && (field === "content" || field === "initiative"))
  );
  // 工程 passes for the heading of a schedule, and is no column of the table's.
  const others = numbersFrom(name, first.left - 1).filter(
    (column) =>
      !columns.some((each) => hasColumn(each, column)) &&
      saysWhat(view.field(headings.bottom, column).text)
  );
  return candidates.at(-1)?.left ?? others.at(-1) ?? null;
}

/** Whether a heading stands over what is done. */
export const saysWhat = (heading: string): boolean =>
  DONE.test(heading.replace(/\s/g, "")) && !NO_ITEM.test(heading);

/** What one row says of when. */
interface OneActivity {
  readonly activity: DraftActivity | null;
  readonly unread: readonly Field[];
}

/**
 * The activity from a start to an end, or at the end where nothing has a start; what can't be read is given back.
 * The end may say how long it takes, and does under a heading of such.
 */
export function activityBetween(
  label: Field | null,
  start: Field | undefined,
  end: Field | undefined,
  fiscalYear: FiscalYear,
  heading = ""
): OneActivity {
  const from = start ? timeOf(start, fiscalYear) : null;
  const long = from && end ? lasting(from, end.text, heading) : null;
  const to = long ?? (end && heading === "" ? timeOf(end, fiscalYear) : null);
  const unread = [
    ...(start && !from && start.text !== "" ? [start] : []),
    ...(end && !to && end.text !== "" ? [end] : []),
  ];
  // A deadline is when something is due; an end whose start is missing tells nothing, and that is said.
  const first = start ? from : to;
  const cell = (start ?? end)?.cell;
  if (!first || !cell) return { activity: null, unread: to && end ? [...unread, end] : unread };
  const last = to?.end ?? first.end;
  const text = `${start?.text ?? ""}${end?.text ?? ""}`;
  const since = start ? first.start : wholeYear(fiscalYear).start;
  if (isLife(text, { start: since, end: last }, fiscalYear)) return { activity: null, unread };
  const activity: DraftActivity = {
    label,
    area: spanning(cell, end?.cell ?? cell),
    form: "dates",
    ...alike(first.start, last),
  };
  return { activity, unread };
}

export function spanning(first: CellRef, last: CellRef): DraftActivity["area"] {
  const cells = [first, last].map(({ row, column }) => ({
    top: row,
    left: column,
    bottom: row,
    right: column,
  }));
  return { sheet: first.sheet, ...around(cells) };
}
