import { numbersFrom } from "../../../sheet/numbers";
import { departmentOf, isDepartmentName } from "../../evidence/texts/department";
import type { ScheduleContext } from "../contract";
import { within, type LanePlace } from "../evidence/month-grid";
import type { Owner } from "./owners-by-words";

/** The departments that a bureau's schedule gives its rows to. */
export type Units = ReadonlyMap<number, string>;

/** Departments by a column left of the months, or by rows over theirs (`■ 道路課`); none where neither tells. */
export function unitsOfRows(grid: LanePlace, bars: readonly { readonly row: number }[]): Units {
  const { view } = grid.sheet;
  const rows = bars.map(({ row }) => row);
  const columns = numbersFrom(within(grid.sheet).left, grid.left - 1);
  const body = numbersFrom(grid.bodyTop, rows.at(-1) ?? 0);
  const fill = (unitIn: (row: number) => string): Units => {
    const units = new Map<number, string>();
    let unit = "";
    for (const row of body) units.set(row, (unit = unitIn(row) || unit));
    return units;
  };
  for (const column of columns) {
    const units = fill((row) => view.field(row, column).text);
    // Sections are the department's own.
    if ([...units.values()].every((unit) => isDepartmentName(unit) && !/[係班]$/.test(unit)))
      return named(units);
  }
  const lanes = new Set(rows);
  const headed = fill((row) => {
    const [only = "", ...more] = columns.flatMap((column) => view.text(row, column) || []);
    return !lanes.has(row) && more.length === 0 && isDepartmentName(only) ? only : "";
  });
  return rows.every((row) => headed.get(row)) ? named(headed) : new Map();
}

function named(units: Units): Units {
  return new Map([...units].map(([row, unit]) => [row, departmentOf(unit) ?? unit]));
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
    rows.flatMap((row, at) =>
      (owners[at]?.project ?? projects) < projects ? (units.get(row) ?? []) : []
    )
  );
  return new Set(own.size > 0 ? rows.filter((row) => !own.has(units.get(row) ?? "")) : []);
}
