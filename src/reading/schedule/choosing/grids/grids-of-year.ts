import { isAstride } from "../../../../sheet/address";
import { monthOf, type FiscalYear } from "../../../../plan/fiscal-year";
import type { Field, Remark } from "../../../draft";
import { remarkOn, withText } from "../../../evidence/sheets/fields";
import { sideOfChange } from "../../../evidence/texts/revisions";
import { afterYear, onlyYear, yearBeside } from "../../../evidence/texts/years";
import { namesProject, type ScheduleContext } from "../../schedule-context";
import { gridHeading, placeOf, type MonthGrid } from "../../evidence/grids/month-grid";
import type { GridRows } from "../lanes/lane-rows";

/**
 * The grids but for those whose title or sheet names another year than the plan's, where one names the plan's or
 * stands beside its projects: last year's schedule is kept beside this year's, and what stood before a change on a
 * sheet beside that of what stands now.
 */
export function gridsOfYear(all: readonly GridRows[], context: ScheduleContext) {
  const sides = new Map(all.map((rows) => [rows, sideOf(rows)]));
  const isOlder = (rows: GridRows): boolean => sides.get(rows) === "old";
  const isPast = ({ grid: { said, slots } }: GridRows): boolean =>
    !said && (slots.at(-1)?.time?.end ?? "~") < monthOf(context.fiscalYear ?? 0, 4);
  const older = all.filter(
    [...sides.values()].includes("new") ? isOlder : all.every(isPast) ? () => false : isPast
  );
  const { grids, remarks } = ofYear(
    all.filter((rows) => !older.includes(rows)),
    context
  );
  return { grids, remarks: [...older.flatMap(remarkOnSheet), ...remarks] };
}

/**
 * Which side of a change the group over a grid's months (当初計画), or its sheet (スケジュール（変更前）), says that it is.
 * By its sheet alone it counts beside projects, or where people said so.
 */
function sideOf({ grid, beside }: GridRows): "old" | "new" | null {
  const { name } = grid.sheet.view;
  const over = sideOfChange(afterYear(overMonths(grid)));
  if (over && !grid.said) return over;
  const side = sideOfChange(/[(（](.+)[)）]$/.exec(name)?.[1] ?? name);
  return side === "old" && (beside.length > 0 || grid.said) ? null : side;
}

/** What stands right over a grid's first month. */
function overMonths(grid: MonthGrid): string {
  const { sheet, top, left } = placeOf(grid);
  return top > 0 ? sheet.view.field(top - 1, left).text : "";
}

function remarkOnSheet({ grid }: GridRows): readonly Remark[] {
  const heading = gridHeading(grid);
  const named = overMonths(grid) || grid.sheet.view.name;
  return heading ? [remarkOn("other-year", withText(heading, named))] : [];
}

function ofYear(grids: readonly GridRows[], context: ScheduleContext) {
  const { fiscalYear } = context;
  const said = grids.flatMap((rows) => {
    const found = rows.beside.length > 0 || rows.grid.said ? null : yearOver(rows, context);
    return found ? [{ rows, ...found }] : [];
  });
  const others = said.filter(({ year }) => year !== fiscalYear);
  // Where no title names the plan's year, months beside its projects are of it all the same.
  const areOwn = grids.some(({ beside }) => beside.length > 0);
  if (others.length === said.length && !areOwn) return { grids, remarks: [] };
  const left = new Set(others.map(({ rows }) => rows));
  return {
    grids: grids.filter((rows) => !left.has(rows)),
    remarks: others.map(({ title }) => remarkOn("other-year", title)),
  };
}

/**
 * The only year of the text that leads to a grid's months in their own row, or stands right over them, is nothing else's
 * and nearest their end; else of the sheet's name.
 */
function yearOver({ grid }: GridRows, context: ScheduleContext): SaidYear | null {
  const { sheet, top, left, right } = placeOf(grid);
  const { view } = sheet;
  const yearIn = (text: string): FiscalYear | null =>
    namesProject(context, text)
      ? null
      : (onlyYear(text) ?? yearBeside(text, context.fiscalYear ?? 0));
  for (let row = top; row >= Math.max(0, top - TITLE_ROWS); row--) {
    for (let column = row === top ? left - 1 : right; column >= 0; column--) {
      const text = view.text(row, column);
      // 令和9年 or R9 over the last of the months is when these are; 前年度の実績 of a form ends anywhere over them.
      const isOther =
        (column > left && /(?:年|^\D{0,2}\d+)$/.test(view.folded(row, column))) ||
        isAstride(view.extent(row, column), view.extent(top, left)) ||
        context.isTaken(view, row, column);
      const year = isOther ? null : yearIn(text);
      if (year !== null) return { year, title: view.field(row, column) };
    }
  }
  const year = yearIn(view.name);
  const heading = gridHeading(grid);
  return year !== null && heading ? { year, title: withText(heading, view.name) } : null;
}

interface SaidYear {
  readonly year: FiscalYear;
  readonly title: Field;
}

/** How far over its months a grid's title may stand. */
const TITLE_ROWS = 3;
