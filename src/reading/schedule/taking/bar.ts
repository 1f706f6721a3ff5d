import type { DraftActivity, Field } from "../../draft";
import { textField } from "../../evidence/fields";
import { asDay, isDay, type Point } from "../../evidence/calendar";
import { markKey, type Legend } from "../evidence/legend";
import { slotAt, type MonthGrid } from "../evidence/month-grid";
import { daysSaid } from "./dated-texts";

/** Something drawn in a lane, by its columns. */
export interface Bar {
  readonly row: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** The text that names it; null where the lane's item or nothing does. */
  readonly label: Field | null;
  readonly form: DraftActivity["form"];
  /** The mark it begins with; null where it is drawn otherwise. */
  readonly mark: string | null;
  /** The day, where the cell itself says it. */
  readonly day: Point | null;
}

/** The activity a bar stands for. What nothing else names the legend does. */
export function activityOf(
  grid: MonthGrid,
  bar: Bar,
  item: Field | null,
  legend: Legend
): DraftActivity {
  const { row, bottom, left, right } = bar;
  const days = daysSaid(grid, bar);
  const start = days?.start ?? bar.day ?? slotAt(grid, left)?.time?.start ?? null;
  const end = days?.end ?? bar.day ?? slotAt(grid, right)?.time?.end ?? null;
  const isMixed = start !== null && end !== null && isDay(start) !== isDay(end);
  return {
    label: (days ? null : bar.label) ?? item ?? meaningOf(bar, legend),
    area: { sheet: grid.sheet.view.name, top: row, left, bottom, right },
    form: bar.form,
    start: isMixed ? asDay(start, false) : start,
    end: isMixed ? asDay(end, true) : end,
  };
}

function meaningOf({ mark }: Bar, { words }: Legend): Field | null {
  const text = mark === null ? undefined : words.get(markKey(mark));
  return text === undefined ? null : textField(text);
}
