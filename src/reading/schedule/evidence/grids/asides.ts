import { numbersFrom } from "../../../../sheet/numbers";
import { addMonths } from "../../../../plan/fiscal-year";
import { monthIn } from "../../../evidence/texts/calendar";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import { asMonths, type LabelRun } from "../times/heading-labels";
import { partOfYear } from "../../../evidence/texts/part-of-year";
import type { PlacedLabel } from "../times/placed-label";

/**
 * Joins runs that go on in time beyond a few columns of something else (評価 between September and October).
 * @param isNamed whether a column names projects, whose the months after it are
 */
export function joinedRuns(
  runs: readonly LabelRun[],
  isNamed: (column: number) => boolean
): readonly LabelRun[] {
  const joined: LabelRun[] = [];
  for (const run of runs) {
    const before = joined.at(-1);
    const between = numbersFrom((before?.at(-1)?.right ?? 0) + 1, run[0].left - 1);
    if (before && goesOn(before, run) && !between.some(isNamed))
      joined.splice(-1, 1, [...before, ...run]);
    else joined.push(run);
  }
  return joined;
}

function goesOn(before: LabelRun, run: LabelRun): boolean {
  const [last, first] = [before.at(-1), run[0]];
  if (!last || first.left - last.right - 1 > MOST) return false;
  if (last.label.kind === "part" && first.label.kind === "part") {
    const { end } = partOfYear(last.label.part, 0);
    return partOfYear(first.label.part, 0).start === addMonths(monthIn(end), 1);
  }
  const months = asMonths([...before, ...run])?.map(({ label }) => label) ?? [];
  const total = months.reduce((sum, { count }) => sum + count, 0);
  const [one, other] = [months[before.length - 1], months[before.length]];
  // Months with a figure beside each are no schedule.
  const isCoarse = (part: LabelRun): boolean => part.length > 1 || (months[0]?.count ?? 1) > 1;
  return (
    one !== undefined &&
    other?.first === ((one.first + one.count - 1) % 12) + 1 &&
    total <= 12 &&
    isCoarse(before) &&
    isCoarse(run)
  );
}

/** Columns of something else among months. */
const MOST = 3;

/** The columns among labels that are headed by something else, which no bar is in. */
export function asidesOf(
  view: SheetView,
  run: readonly Pick<PlacedLabel, "row" | "left" | "right">[]
): ReadonlySet<number> {
  const asides = new Set<number>();
  run.forEach(({ row, right }, index) => {
    const next = run[index + 1]?.left ?? 0;
    for (let column = right + 1; column < next; column++) {
      if (view.field(row, column).text !== "") asides.add(column);
    }
  });
  return asides;
}
