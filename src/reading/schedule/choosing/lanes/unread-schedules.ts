import { hasRow, type AreaRef } from "../../../../sheet/address";
import { numbersFrom } from "../../../../sheet/numbers";
import type { AnyField, Remark } from "../../../draft";
import { remarkOn } from "../../../evidence/sheets/fields";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import { fold } from "../../../evidence/texts/folding";
import { labelOf } from "../../../evidence/texts/labels";
import { SCHEDULE_TITLE } from "../../../evidence/texts/time-heading";
import type { PlanSheet, ScheduleContext } from "../../schedule-context";
import { isScheduleTitle } from "./sections";

/** What was read of a plan's schedules, and what was said of them. */
interface Read {
  readonly areas: readonly AreaRef[];
  readonly remarks: readonly Remark[];
}

/**
 * Schedules of which nothing was read though texts stand under their title, or on the sheet that is called so: nobody
 * is to take the plan for one without.
 */
export function unreadSchedules(context: ScheduleContext, read: Read): readonly Remark[] {
  return context.sheets.flatMap((sheet) => {
    const { view } = sheet;
    const titles = isLeftOut(view, context) ? [] : titlesOn(sheet, context);
    return titles.flatMap(({ title, from }, at): readonly Remark[] => {
      const to = endOf(sheet, from, titles[at + 1]?.from, context);
      const isWithin = (area: Pick<AreaRef, "sheet" | "top" | "bottom">) =>
        area.sheet === view.name && area.top < to && area.bottom >= from;
      const isTold =
        read.areas.some(isWithin) ||
        read.remarks.some(
          ({ cell }) => cell && isWithin({ sheet: cell.sheet, top: cell.row, bottom: cell.row })
        );
      return isTold || countTexts(view, from, to, context) < FEWEST
        ? []
        : [remarkOn("unread-text", title)];
    });
  });
}

/** Whether people said of a sheet's months or of a table on it that they are none of the plan's. */
function isLeftOut(view: SheetView, { grids = [], leftOut = [] }: ScheduleContext): boolean {
  return (
    leftOut.some((table) => table.view === view) ||
    grids.some(({ isUsed, sheet }) => !isUsed && (sheet === "" || sheet === view.name))
  );
}

/** Fewer texts are a note: 別紙のとおり. */
const FEWEST = 3;

interface Title {
  readonly title: AnyField;
  /** The first row of what it heads. */
  readonly from: number;
}

function titlesOn({ view, area }: PlanSheet, { tables }: ScheduleContext): readonly Title[] {
  const own = tables.filter((table) => table.view === view);
  const rows = numbersFrom(area.top, area.bottom).filter((row) => view.columnsOf(row).length > 0);
  const written = rows.flatMap((row): readonly Title[] => {
    if (own.some((table) => hasRow(table.area, row))) return [];
    const column = view.columnsOf(row).find((each) => isScheduleTitle(view.text(row, each)));
    return column === undefined ? [] : [{ title: view.field(row, column), from: row + 1 }];
  });
  const [first] = rows;
  if (written.length > 0 || own.length > 0 || first === undefined) return written;
  const [column = 0] = view.columnsOf(first);
  return SCHEDULE_TITLE.test(fold(view.name))
    ? [{ title: { ...view.field(first, column), text: view.name }, from: first }]
    : [];
}

/** Where something else begins: another title, a section or a table. */
function endOf(
  { view, area }: PlanSheet,
  from: number,
  next: number | undefined,
  { tables }: ScheduleContext
): number {
  const tops = tables.filter((table) => table.view === view).map((table) => table.area.top);
  const last = Math.min(next ?? Infinity, area.bottom + 1, ...tops.filter((top) => top >= from));
  const isSection = (row: number): boolean =>
    view.columnsOf(row).some((column) => labelOf(view.text(row, column))?.kind === "section");
  return numbersFrom(from, last - 1).find(isSection) ?? last;
}

function countTexts(view: SheetView, from: number, to: number, context: ScheduleContext): number {
  const isFree = (row: number, column: number): boolean =>
    typeof view.value(row, column) === "string" && !context.isTaken(view, row, column);
  return numbersFrom(from, to - 1).flatMap((row) =>
    view.columnsOf(row).filter((column) => isFree(row, column))
  ).length;
}
