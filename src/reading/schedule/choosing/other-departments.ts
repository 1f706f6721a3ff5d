import { numbersFrom } from "../../../sheet/numbers";
import { isDepartmentName } from "../../evidence/texts/department";
import { fold } from "../../evidence/texts/folding";
import { within, type LanePlace } from "../evidence/month-grid";
import type { Owner } from "./owners-by-words";

/**
 * The rows that a column left of the months gives to a department which none of the projects' lanes is of, in a
 * bureau's schedule.
 * @param projects how many projects are the plan's; owners beyond are other plans'
 */
export function rowsOfOthers(
  grid: LanePlace,
  rows: readonly number[],
  owners: readonly Owner[],
  projects: number
): ReadonlySet<number> {
  const { view } = grid.sheet;
  const last = rows.at(-1) ?? 0;
  for (const column of numbersFrom(within(grid.sheet).left, grid.left - 1)) {
    const units = new Map<number, string>();
    let unit = "";
    const areUnits = numbersFrom(grid.bodyTop, last).every((row) => {
      unit = fold(view.field(row, column).text) || unit;
      units.set(row, unit);
      // Sections are the department's own.
      return isDepartmentName(unit) && !/[係班]$/.test(unit);
    });
    if (!areUnits) continue;
    const own = new Set(
      rows.flatMap((row, at) =>
        (owners[at]?.project ?? projects) < projects ? units.get(row) : []
      )
    );
    if (own.size > 0) return new Set(rows.filter((row) => !own.has(units.get(row))));
  }
  return new Set();
}
