import type { DraftLane } from "../../../draft";

/** What tells a lane from others: its item, else its first label. */
export function laneText({ item, activities }: Pick<DraftLane, "item" | "activities">): string {
  return item?.text || (activities.find(({ label }) => label)?.label?.text ?? "");
}
