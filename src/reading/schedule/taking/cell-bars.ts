import { isDitto } from "../../evidence/texts/ditto";
import { withText } from "../../evidence/sheets/fields";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { dateIn } from "../../evidence/texts/date-format";
import { NO_LEGEND, type Legend } from "../evidence/legend";
import type { MonthGrid } from "../evidence/month-grid";
import type { Bar } from "./bar";
import { markIn, pointsIn } from "./growing-bar";
import { laneRun } from "./lane-run";
import { holdsOnes, readMarks, STROKE, strokesFillUp } from "./marks";

/**
 * Bars that a lane's cells say by merges, text and marks, from left to right. `above` are those of the row above,
 * whose texts a `〃` may mean.
 */
export function cellBars(
  view: SheetView,
  row: number,
  grid: Pick<MonthGrid, "left" | "right" | "asides"> & Partial<Pick<MonthGrid, "bodyTop">>,
  above: readonly Bar[] = [],
  legend: Legend = NO_LEGEND
): readonly Bar[] {
  const { left, right, asides = NO_ASIDES } = grid;
  const run = laneRun(row, above, asides, legend);
  const areOnes = holdsOnes(view, row, left, right) && !isCount(view, 1, grid);
  const areNone = strokesFillUp(view, row, left, right);
  for (let column = left; column <= right; column++) {
    const place = view.extent(row, column);
    // What a merge covers isn't seen.
    const value = place.left < column ? null : view.value(row, column);
    if (value === null || asides.has(column)) continue;
    const field = view.field(row, column);
    if (areOnes) {
      run.mark("block", place, null);
      continue;
    }
    if (typeof value === "number") {
      const day = dateIn(value, view.format(row, column));
      if (day) run.single(place, null, "text", day);
      else if (isCount(view, value, grid)) run.text(place, withText(field, `${value}回`));
      continue;
    }
    if (typeof value !== "string") continue;
    if (areNone && STROKE.test(value.trim())) {
      run.rest(place);
      continue;
    }
    if (isDitto(value)) {
      run.ditto(place, field);
      continue;
    }
    const { role, link, words: said } = readMarks(field.text);
    const words = legend.words.get(said.replace(/^[(（]|[)）]$/g, "")) ?? said;
    const named = words === "" ? null : words === field.text ? field : { ...field, text: words };
    const points = words === "" ? pointsIn(field.text, legend) : [];
    if (points.length > 0) run.points(place, points, field);
    else if (role !== null)
      run.mark(role, { ...place, mark: markIn(field.text, legend), link }, named);
    else if (named) run.text(place, named);
    else if (field.text.trim() !== "") run.rest(place);
  }
  return run.done();
}

/** Whether a number is how many times something takes place: what stands after the months counts them (`計（回）`). */
function isCount(
  view: SheetView,
  value: number,
  { right, bodyTop = 1 }: Parameters<typeof cellBars>[2]
): boolean {
  const isWhole = Number.isInteger(value) && value > 0 && value <= 31;
  return isWhole && COUNT.test(view.field(bodyTop - 1, right + 1).text);
}

const COUNT = /回数?[)）]?$/;
const NO_ASIDES: ReadonlySet<number> = new Set();
