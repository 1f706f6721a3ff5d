import type { DraftLane } from "../../reading/draft";
import type { CellRef } from "../../sheet/address";
import { quoted } from "./rows";

/** What a person calls the lane: its item, else its first activity. */
export function nameOfLane({ item, activities }: DraftLane): string {
  const written = item ?? activities.find(({ label }) => label !== null)?.label;
  return written ? quoted(written.text) : "（名前なし）";
}

export function placeOfLane({ item, activities, area }: DraftLane): CellRef {
  const first = activities[0]?.area ?? area;
  return item?.cell ?? { sheet: first.sheet, row: first.top, column: first.left };
}
