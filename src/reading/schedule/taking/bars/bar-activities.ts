import type { AnyField, DraftActivity } from "../../../draft";
import { withText } from "../../../evidence/sheets/fields";
import { alike, type Point } from "../../../evidence/texts/calendar";
import { areaOn, slotAt, type MonthGrid } from "../../evidence/grids/month-grid";
import type { Bar } from "./bar";
import { daysSaid, listSaid } from "../times/dated-texts";

/**
 * The activities a bar stands for: one, or those that its text lists.
 * @param name what names it where it bears no text
 * @param next the bar after it
 */
export function activitiesOf(
  grid: MonthGrid,
  bar: Bar,
  name: AnyField | null,
  next?: Bar
): readonly DraftActivity[] {
  // What only begins goes on as far as it is drawn, else to the next bar, else to the last month.
  const last = bar.left < bar.right ? bar.right : next ? next.left - 1 : grid.right;
  const until = slotAt(grid, last)?.time?.end ?? null;
  const own = activityOf(grid, bar, name, until);
  const said = own.label === bar.label ? listSaid(grid, bar, until) : null;
  const { label } = bar;
  if (!said || !label) return [own];
  return said.map(({ label: text, time }) => ({
    ...own,
    label: text === "" ? name : withText(label, text),
    ...(time && { form: "words", ...time }),
  }));
}

function activityOf(
  grid: MonthGrid,
  bar: Bar,
  name: AnyField | null,
  until: Point | null
): DraftActivity {
  const { row, bottom, left, right } = bar;
  const days = daysSaid(grid, bar, until);
  const start = days?.start ?? bar.day ?? slotAt(grid, left)?.time?.start ?? null;
  const end = days?.end ?? bar.day ?? slotAt(grid, right)?.time?.end ?? null;
  return {
    label: (days ?? bar).label ?? name,
    area: areaOn(grid.sheet, { top: row, left, bottom, right }),
    // Beside a time a text tells what is done in it, as words after it in its cell would.
    form: grid.sheet.upright && bar.form === "text" ? "words" : bar.form,
    ...(start !== null && end !== null ? alike(start, end) : { start, end }),
  };
}
