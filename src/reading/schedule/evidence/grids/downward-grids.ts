import { monthOf, type FiscalYear } from "../../../../plan/fiscal-year";
import { hasColumn, hasRow, type Area } from "../../../../sheet/address";
import { numbersFrom } from "../../../../sheet/numbers";
import { SCHEDULE } from "../../../evidence/texts/naming-words";
import { mainYear } from "../../../evidence/texts/years";
import { labelOf } from "../../../evidence/texts/labels";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import { turnedArea, turnedView } from "../../../evidence/sheets/turned-view";
import type { FoundTable } from "../../../found-table";
import type { PlanSheet, ScheduleContext } from "../../schedule-context";
import {
  HEADINGS,
  isHeadedTime,
  labelStacks,
  saysPast,
  timeAt,
  type LabelStack,
} from "../times/label-stacks";
import { labelIn } from "../times/placed-label";
import { within, type MonthGrid, type Slot } from "./month-grid";

/**
 * What may be schedules whose months stand one under the other, a lane in each column beside them: grids on
 * a view of their part of the sheet with rows and columns exchanged. Each label stands for itself.
 */
export function downwardGrids(context: ScheduleContext): readonly MonthGrid[] {
  return context.sheets.flatMap((sheet) => {
    const { view } = sheet;
    const area = within(sheet);
    const tables = context.tables.filter((table) => table.view === view);
    return labelStacks(view, area, tables).flatMap((stack, _, stacks) => {
      // A list of what is done when (時期, 内容) is read row by row.
      if ((stack.namesSeveral && isHeadedTime(view, stack)) || isHistory(view, stack)) return [];
      const part = partOf(view, area, stack, tables);
      // A year and a number of a form's figures head no fills.
      const isBlank =
        stack.rows.length < FEW &&
        stack.rows.every((row) => view.areBlank(row, stack.right + 1, part.right));
      const isOwn = isFirst(view, stack) || stacks.some((other) => isNextHalf(view, other, stack));
      if (part.right === stack.right || isBlank || !isOwn) return [];
      const { fiscalYear } = context;
      const grid = gridIn(sheet, part, stack, yearOver(view, part) ?? fiscalYear ?? 0);
      return fiscalYear !== null && isPast(grid, fiscalYear) ? [] : [grid];
    });
  });
}

/** Whether a list tells how it came to this, by what stands before or over it: 事業の経過. */
function isHistory(view: SheetView, { top, left }: LabelStack): boolean {
  return [view.field(top, left - 1), view.field(top - 1, left)].some(({ text }) => saysPast(text));
}

/** The year of the title over a list; null where it names none. */
function yearOver(view: SheetView, { top, left, right }: Area): FiscalYear | null {
  for (let row = top - 1; row >= Math.max(0, top - TITLE_ROWS); row--) {
    const texts = view.columnsOf(row, left, right).map((column) => view.text(row, column));
    if (texts.length > 0) return mainYear(texts.join(" "))?.fiscalYear ?? null;
  }
  return null;
}

const TITLE_ROWS = 2;

/**
 * Whether all of it happened before the year: what was done, not what is planned; so began a time alone (事業期間
 * 平成20年度～), which is how long the project runs.
 */
function isPast({ slots }: MonthGrid, fiscalYear: FiscalYear): boolean {
  return slots.every(({ time }) => {
    const told = slots.length > 1 ? time?.end : time?.start;
    return told !== undefined && told < monthOf(fiscalYear, 4);
  });
}

function gridIn(
  upright: PlanSheet,
  part: Area,
  { left, column, right, top, rows, isPair }: LabelStack,
  fiscalYear: FiscalYear
): MonthGrid {
  const { view } = upright;
  const groups = Array.from({ length: column - left }, () => "");
  const slots = rows.map((row, index): Slot => {
    groups.forEach((last, at) => {
      groups[at] = view.field(row, left + at).text || last;
    });
    return {
      left: row,
      right: (rows[index + 1] ?? part.bottom + 1) - 1,
      time: timeAt(view, row, column, fiscalYear, groups, isPair),
      heading: view.field(row, column),
    };
  });
  return {
    sheet: { view: turnedView(view, part), area: turnedArea(part), upright },
    slots,
    faults: slots.flatMap(({ time, heading }) => (time || !heading ? [] : [heading])),
    top: column,
    bodyTop: right + 1,
    left: top,
    right: part.bottom,
  };
}

/** The headings over a stack and what stands beside it, as far as the columns or those of forms side by side go on. */
function partOf(
  view: SheetView,
  area: Area,
  stack: LabelStack,
  tables: readonly FoundTable[]
): Area {
  const { left, column, limit } = stack;
  let { top, bottom, right } = stack;
  const kindAt = (row: number) => labelIn(view, row, column)?.kind;
  while (top > area.top && stack.top - top < HEADINGS) {
    const heading = view.extent(top - 1, column);
    const text = view.folded(heading.top, heading.left);
    const isOver =
      heading.left >= left && (text === "" || HEADING.test(text) || SCHEDULE.test(text));
    const beside = Math.max(right, heading.right) + 1;
    // Over a plan's years stand those of what was done before it.
    const isAlike = kindAt(heading.top) === (kindAt(stack.top) ?? "");
    if (!isOver || isAlike || view.field(top - 1, beside).text === "") break;
    top = heading.top;
  }
  while (bottom < area.bottom && goesOn(view, right, bottom + 1)) bottom++;
  const forms = tables.filter(({ records }) =>
    records.some((record) => hasRow(record.area, bottom))
  );
  const isUsed = (at: number): boolean =>
    numbersFrom(top, bottom).some((row) => view.field(row, at).text !== "") ||
    (forms.length > 1 &&
      forms.some(({ columns }) => columns.every((column) => hasColumn(column, at))));
  while (right < limit && isUsed(right + 1)) right++;
  return { top, left, bottom, right };
}

/** So many labels may stand beside nothing but fills. */
const FEW = 3;
/** What stands over labels of time. */
const HEADING = /[年月日週期旬始終]|いつ|予定|区分|項目|[/\\]/;

/** Whether a row without a label says more of the one above. */
function goesOn(view: SheetView, right: number, row: number): boolean {
  if (!view.areBlank(row, 0, right)) return false;
  const text = view.text(row, right + 1);
  return text !== "" && labelOf(text)?.kind !== "note";
}

/** Whether months go on in the same rows further right: 10月 beside 4月. */
function isNextHalf(view: SheetView, first: LabelStack, { rows, column }: LabelStack): boolean {
  const [row = 0] = rows;
  const last = monthAt(view, first.bottom, first.column);
  return (
    first.column < column && first.top === row && last > 0 && monthAt(view, row, column) > last
  );
}

/** Which month of the year a label names, from April on, be it a bare number; 0 for any other. */
function monthAt(view: SheetView, row: number, column: number): number {
  const label = labelIn(view, row, column);
  const month =
    label?.kind === "months" ? label.first : label?.kind === "number" ? label.number : null;
  return month === null ? 0 : ((month + 8) % 12) + 1;
}

/** Whether nothing stands before the labels that tells one row from the next, as names before dates would. */
function isFirst(view: SheetView, { left, rows }: LabelStack): boolean {
  const named = rows.filter((row) => {
    const { text, cell } = view.field(row, left - 1);
    return cell.row === row && /\p{L}/u.test(text);
  });
  return named.length * 2 <= rows.length;
}
