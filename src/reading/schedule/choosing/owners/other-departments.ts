import { numbersFrom } from "../../../../sheet/numbers";
import { departmentOf, isDepartmentName } from "../../../evidence/texts/department";
import type { ScheduleContext } from "../../schedule-context";
import { within, type LanePlace } from "../../evidence/grids/month-grid";
import type { Owner } from "./owners-by-words";

/** The departments that a bureau's schedule gives its lanes to, by their rows. */
export type Units = ReadonlyMap<number, string | null>;

/** Departments by a column left of the months, or by rows over theirs (`■ 道路課`); none where neither tells. */
export function unitsOfRows(grid: LanePlace, lanes: readonly { readonly row: number }[]): Units {
  const { view } = grid.sheet;
  const rows = new Set(lanes.map(({ row }) => row));
  const columns = numbersFrom(within(grid.sheet).left, grid.left - 1);
  const over = (row: number): string => {
    const [only = "", ...more] = columns.flatMap((column) => view.text(row, column) || []);
    return !rows.has(row) && more.length === 0 && isDepartmentName(only) ? only : "";
  };
  const beside = columns.map((column) => (row: number) => view.field(row, column).text);
  for (const unitIn of [...beside, over]) {
    const units = new Map<number, string | null>();
    let unit = "";
    const areUnits = numbersFrom(grid.bodyTop, Math.max(...rows)).every((row) => {
      unit = unitIn(row) || unit;
      units.set(row, departmentOf(unit));
      // Sections are the department's own.
      return isDepartmentName(unit) && !/[係班].?$/.test(unit);
    });
    if (areUnits) return units;
  }
  return new Map();
}

/** Tells the rows that aren't the department's, where other plans' lanes stand on the sheet as well. */
export function rowsApart(
  units: Units,
  { department = "", strangers = [] }: Partial<ScheduleContext>
): (row: number) => boolean {
  const isShared = strangers.length > 0 && [...units.values()].includes(department);
  return (row) => isShared && units.get(row) !== department;
}

/**
 * The rows of departments which none of the projects' lanes is of.
 * @param projects how many projects are the plan's; owners beyond are other plans'
 */
export function rowsOfOthers(
  units: Units,
  rows: readonly number[],
  owners: readonly Owner[],
  projects: number
): ReadonlySet<number> {
  const own = new Set(
    rows.flatMap((row, at) => ((owners[at]?.project ?? projects) < projects ? units.get(row) : []))
  );
  return new Set(own.size > 0 ? rows.filter((row) => !own.has(units.get(row))) : []);
}
