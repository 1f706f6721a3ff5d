import type { DraftLane } from "../../reading/draft";
import { firstCell, type CellRef } from "../../sheet/address";
import { valueAt, valueText, type WorkbookSurvey } from "../../sheet/survey";
import { quoted } from "./rows";

/** What a person calls the lane: its item, else its first activity, else what stands first in its row. */
export function nameOfLane(lane: DraftLane, survey: WorkbookSurvey): string {
  const written = lane.item ?? lane.activities.find(({ label }) => label !== null)?.label;
  const text = written?.text ?? firstInRow(placeOfLane(lane), survey);
  return text === "" ? "（名前なし）" : quoted(text);
}

export function placeOfLane({ item, activities, area }: DraftLane): CellRef {
  const first = activities[0]?.area ?? area;
  return item?.cell ?? firstCell(first);
}

function firstInRow({ sheet, row, column }: CellRef, { sheets }: WorkbookSurvey): string {
  const values = sheets.find(({ name }) => name === sheet)?.values;
  if (!values) return "";
  for (let at = values.origin.column; at < column; at++) {
    const text = valueText(valueAt(values, row, at)).trim();
    if (text !== "") return text;
  }
  return "";
}
