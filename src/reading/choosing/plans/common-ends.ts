import { numbersFrom } from "../../../sheet/numbers";
import type { PlanPart, Segment } from "./plan-segment";
import { toldBelow } from "./sheet-owners";

/** What stands below the last of a sheet's plans and is said of several, as a schedule that all share. */
export function commonEnds(
  plans: readonly Segment[][]
): readonly (PlanPart & { readonly owners: readonly (readonly Segment[])[] })[] {
  return plans.flat().flatMap((last) => {
    const { sheet, bottom } = last;
    if (bottom < sheet.view.used.bottom) return [];
    const sharing = plans.filter((plan) =>
      plan.some((each) => each === last || (each.sheet === sheet && endsAtTable(each)))
    );
    const top = lastRow(last) + 1;
    const owners = toldBelow(sheet, sharing, top);
    return owners.length > 1 ? [{ sheet, top, bottom, owners }] : [];
  });
}

/** Whether no schedule of a plan's own stands below its tables: months take several cells. */
function endsAtTable(segment: Segment): boolean {
  const { view } = segment.sheet;
  const below = numbersFrom(lastRow(segment) + 1, segment.bottom);
  return below.every((row) => view.columnsOf(row).length < MONTHS);
}

const MONTHS = 4;

function lastRow({ tables }: Segment): number {
  return Math.max(...tables.map(({ rows }) => rows.bottom));
}
