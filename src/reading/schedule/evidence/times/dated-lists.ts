import { contains, type Area } from "../../../../sheet/address";
import { numbersFrom } from "../../../../sheet/numbers";
import type { Field } from "../../../draft";
import { fold } from "../../../evidence/texts/folding";
import { meaningsOf } from "../../../evidence/texts/headings";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import { isForm } from "../../../found-table";
import type { PlanSheet, ScheduleContext } from "../../schedule-context";
import { timeOf } from "./field-time";
import { lastInForm } from "../grids/form-end";
import { monthAndDay, monthColumn, type MonthColumn } from "./month-and-day";
import { within, type LanePlace, type MonthGrid } from "../grids/month-grid";
import { headsLengths, saysLength } from "../../../evidence/texts/time-length";
import { plain, timesIn } from "../../../evidence/texts/time-text";

/** Rows that each say when something is done, under a heading of times and apart from the projects' tables. */
export interface DatedList extends LanePlace {
  /** The first of its columns. */
  readonly first: number;
  readonly bottom: number;
  /** The rows that say a time. */
  readonly rows: readonly number[];
  /** Its columns of start and end, or the one of both; instead of an end there may be how long it takes. */
  readonly times: readonly Columns[];
}

interface Columns {
  readonly left: number;
  readonly right: number;
  /** Where one of its columns holds months alone. */
  readonly months?: MonthColumn;
  /** The heading of a column that says how long it takes. */
  readonly lengths?: string;
}

/** A heading over times. */
interface TimeHead extends Columns {
  readonly role: Role;
}

type Role = "start" | "end" | "period" | "length";

/** The lists of the plan's sheets, beside what its tables and grids take. */
export function datedLists(
  context: ScheduleContext,
  grids: readonly MonthGrid[]
): readonly DatedList[] {
  return context.sheets.flatMap((sheet) => {
    const { view } = sheet;
    const area = within(sheet);
    const taken = areasTaken(view, context, grids);
    const lists: DatedList[] = [];
    const isTaken = (row: number, column: number): boolean =>
      context.isTaken(view, row, column) ||
      taken.some((each) => contains(each, { row, column })) ||
      lists.some(({ top, bottom, first, right }) =>
        contains({ top, bottom, left: first, right }, { row, column })
      );
    for (let row = area.top; row <= area.bottom; row++) {
      for (const times of timesHeaded(view, row, area, isTaken)) {
        const list = listUnder(sheet, row, times, area, isTaken, context);
        if (list) lists.push(list);
      }
    }
    return lists;
  });
}

/** What isn't to be read as a list: tables of projects or left out, and headings of months. */
function areasTaken(
  view: SheetView,
  { tables, leftOut = [] }: ScheduleContext,
  grids: readonly MonthGrid[]
): readonly Area[] {
  return [
    ...tables
      .filter((table) => table.view === view && !isForm(table) && !table.isLender)
      .map(({ area }) => area),
    ...leftOut.filter((table) => table.view === view).map(({ area }) => area),
    ...grids
      .filter(({ sheet }) => sheet.view === view)
      .map(({ top, bodyTop, left, right }) => ({ top: top - 2, left, bottom: bodyTop - 1, right })),
  ];
}

/** The columns of times that a row heads: a start and the end after it, or one that says both or the end alone. */
function timesHeaded(
  view: SheetView,
  row: number,
  area: Area,
  isTaken: (row: number, column: number) => boolean
): readonly (readonly Columns[])[] {
  const heads: TimeHead[] = [];
  for (let column = area.left; column <= Math.min(area.right, view.lastColumn(row)); column++) {
    const months = monthColumn(view, row, column);
    const role = months ? "period" : roleAt(view, row, column);
    if (!role || isTaken(row, column)) continue;
    const { left, right } = months ?? view.extent(row, column);
    const lengths = role === "length" && { lengths: view.text(row, column) };
    heads.push({ role, left, right, ...(months && { months }), ...lengths });
    column = right;
  }
  const isParted = ({ left, right }: Columns): boolean =>
    numbersFrom(left, right).some((column) => roleAt(view, row + 1, column) !== null);
  return heads.flatMap((head, index) => {
    const next = heads[index + 1];
    if (head.role === "length") return [];
    if (head.role !== "end" && next?.role === "length") return [[head, next]];
    if (head.role === "period") return isParted(head) ? [] : [[head]];
    // A deadline alone is when it has to be done.
    if (head.role === "end") {
      const isDue = heads[index - 1]?.role !== "start" && isDeadline(view.text(row, head.left));
      return isDue ? [[head]] : [];
    }
    return next?.role === "end" ? [[head, next]] : [];
  });
}

/** What a heading says of times; nothing where it, or the group over it, speaks of results, contracts or terms of office. */
function roleAt(view: SheetView, row: number, column: number): Role | null {
  const value = view.value(row, column);
  if (typeof value !== "string" || value.length > LONGEST || !QUICK.test(value)) return null;
  const above = row === 0 ? "" : view.field(row - 1, column).text;
  const words = fold(above.length > LONGEST ? value : `${above}${value}`);
  if (/実績|契約|任期/.test(words)) return null;
  if (headsLengths(value) && isOverLengths(view, row, column)) return "length";
  const [meaning] = meaningsOf(value);
  if (meaning?.field === "start" || meaning?.field === "end") return meaning.field;
  return PERIOD.test(fold(value)) ? "period" : null;
}

/** Whether the first text under a heading says how long something takes. */
function isOverLengths(view: SheetView, row: number, column: number): boolean {
  const { bottom } = view.extent(row, column);
  const under = numbersFrom(bottom + 1, bottom + GAP).find((at) => !view.isBlank(at, column));
  return under !== undefined && saysLength(view.text(under, column), view.text(row, column));
}

/** Whether a heading of ends asks by when something has to be done; 完了日 may tell when it was. */
export function isDeadline(heading: string): boolean {
  return /期[日限]|納期|時期|〆|締|予定|目標|まで/.test(heading);
}

const LONGEST = 20;
/** What headings of times have in them: most cells are none, and this tells them soonest. */
const QUICK = /[月日始着開自至終完期]|スケ|start|from|end|to/i;
const PERIOD =
  /^(?:実施|事業|取組|作業|活動|開催|予定|計画)*の?(?:期間|時期|日程|スケジュール|工期|(?:予定|実施)(?:年?月|月日|時期)|予定日)(?:等|予定|\(.*\))?$/;

/** The list whose columns of times a row heads; null where its rows don't say when, or nothing else. */
function listUnder(
  sheet: PlanSheet,
  row: number,
  times: readonly Columns[],
  area: Area,
  isTaken: (row: number, column: number) => boolean,
  context: ScheduleContext
): DatedList | null {
  const { view } = sheet;
  const fiscalYear = context.fiscalYear ?? 0;
  const left = times[0]?.left ?? 0;
  const right = times.at(-1)?.right ?? left;
  const bodyTop = Math.max(...times.map((each) => view.extent(row, each.left).bottom)) + 1;
  const isHeaded = (column: number): boolean =>
    column >= area.left &&
    !isTaken(row, column) &&
    [row, row - 1].some((at) => at >= area.top && view.field(at, column).text !== "");
  let first = left;
  while (isHeaded(first - 1)) first--;
  // A heading alone is a title.
  if (first === left && !isHeaded(right + 1)) return null;
  const place = { sheet, top: row, bodyTop, left, right };
  const last = Math.min(area.bottom, lastInForm(place, context.tables, first));
  const rows: number[] = [];
  let bottom = row;
  let told = 0;
  for (let at = bodyTop; at <= last && at - bottom <= GAP; at++) {
    if (isTaken(at, left) || roleAt(view, at, left)) break;
    const isBlank = view.areBlank(at, first, area.right);
    const said = isBlank ? [] : times.flatMap((each) => fieldsIn(view, at, each));
    if (said.length === 0 && view.areBlank(at, first, right)) continue;
    const isTold = said.some(
      (field) => timeOf(field, fiscalYear) ?? timesIn(plain(field.text), fiscalYear).length > 0
    );
    // What follows a blank row must still be a row like those above.
    if (at > Math.max(bottom, bodyTop - 1) + 1 && !isTold) break;
    bottom = at;
    if (said.length > 0) rows.push(at);
    if (isTold) told++;
  }
  if (told === 0 || told * 2 < rows.length) return null;
  return { ...place, first, bottom, rows, times };
}

/** How far below a list's last row its next may stand, headings aside. */
const GAP = 4;

/** What stands in a row, or is merged down to it, under a heading, which may reach over a start, a wave and an end. */
export function fieldsIn(
  view: SheetView,
  row: number,
  { left, right, months }: Columns
): readonly Field[] {
  if (months) {
    const field = monthAndDay(view, row, months);
    return field ? [field] : [];
  }
  return numbersFrom(left, right)
    .filter((column) => view.extent(row, column).left === column)
    .map((column) => view.field(row, column))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}
