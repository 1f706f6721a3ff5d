import { saysProgress } from "../../../evidence/texts/row-marks";
import { once } from "../../../../sheet/once";
import { isDitto } from "../../../evidence/texts/ditto";
import { saysSame } from "../../../evidence/texts/revisions";
import { withText } from "../../../evidence/sheets/fields";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import { dateIn } from "../../../evidence/texts/date-format";
import { NO_LEGEND, type Legend } from "../../evidence/legends/legend";
import type { MonthGrid } from "../../evidence/grids/month-grid";
import type { Bar } from "./bar";
import { holdsOnes, isCount, MOST } from "./counts";
import { joinAlike, markIn, pointsIn } from "./growing-bar";
import { laneRun, type LaneColumns } from "./lane-run";
import { HYPHEN, hyphensLead, readMarks, STROKE, strokesFillUp } from "./marks";

/**
 * Bars that a lane's cells say by merges, text and marks, from left to right. `above` are those of the row above,
 * whose texts a `〃` may mean.
 */
export function cellBars(
  view: SheetView,
  row: number,
  grid: Pick<MonthGrid, "left" | "right"> & LaneColumns & { readonly counter?: string | null },
  above: readonly Bar[] = [],
  legend: Legend = NO_LEGEND
): readonly Bar[] {
  const { left, right, asides, counter = null } = grid;
  const run = laneRun(row, above, grid, legend);
  const areOnes = counter === null && holdsOnes(view, row, left, right);
  const areNone = once(() => strokesFillUp(view, row, left, right));
  const areLines = once(() => hyphensLead(view, row, left, right));
  for (let column = left; column <= right; column++) {
    const value = view.value(row, column);
    if (value === null || asides?.has(column)) continue;
    const place = view.extent(row, column);
    // What a merge covers isn't seen.
    if (place.left < column) continue;
    const field = view.field(row, column);
    if (areOnes) {
      if (Number(value) === 1) run.mark("block", place, null);
      continue;
    }
    if (typeof value === "number") {
      const format = view.format(row, column);
      const day = dateIn(value, format);
      if (day) run.single(place, null, "text", day);
      else if (isCount(value) && !format.endsWith("%"))
        run.text(place, withText(field, `${value}${counter ?? ""}`));
      continue;
    }
    if (typeof value !== "string" || Number(value.replaceAll(",", "")) > MOST) continue;
    if (STROKE.test(value.trim()) && areNone()) {
      run.rest(place);
      continue;
    }
    if (isDitto(value) || saysSame(value)) {
      run.ditto(place, field);
      continue;
    }
    // What leads down to another row is no activity in this one, and 順調 and 未定 in none.
    if (DOWNWARDS.test(field.text) || saysProgress(field.text) || NOTHING.test(field.text)) {
      run.rest(place);
      continue;
    }
    const isLine = HYPHEN.test(field.text) && areLines();
    const { role, link, words: said } = readMarks(isLine ? "―" : field.text);
    const words = legend.words.get(said.replace(BRACKETS, "")) ?? said;
    const named = words === "" ? null : withText(field, words);
    const points = words === "" ? pointsIn(field.text, legend) : [];
    if (points.length > 0) run.points(place, points, field);
    else if (role !== null)
      run.mark(role, { ...place, mark: markIn(field.text, legend), link }, named);
    else if (named) run.text(place, named);
    else if (field.text.trim() !== "") run.rest(place);
  }
  // A letter in each of several months is one bar, as a square in each would be.
  return joinAlike(run.done(), ({ left }, said) => {
    const letter = view.text(row, left).trim().replace(BRACKETS, "");
    return legend.words.get(letter) === said;
  });
}

const BRACKETS = /^[(（]|[)）]$/g;
const NOTHING = /^(?:(?:実施)?(?:時期|日程)?未定|(?:該当|予定|実施)?(?:なし|無し)|実施せず|N\/?A)$/;
const DOWNWARDS = /^[\s|｜↓↑⇓⬇↕⇕│┃┊┆]+$/;
