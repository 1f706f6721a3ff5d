import type { AnyField, Field } from "../../../draft";
import type { MonthGrid } from "../../evidence/grids/month-grid";
import { itemIn } from "../lanes/lane-items";
import type { LeftColumns } from "../lanes/left-columns";

interface Lane {
  readonly row: number;
  readonly bars: readonly {
    readonly left: number;
    readonly label: AnyField | null;
  }[];
}

/** What lanes say of their owners where nothing names them. */
export function unownedLanes(
  { left, sheet: { view } }: MonthGrid,
  laneBars: readonly Lane[],
  items: readonly (Field | null)[],
  { joint }: LeftColumns
) {
  return laneBars.map(({ row, bars }, index) => ({
    row,
    text: [itemIn(view, row, joint), items[index], ...bars.map(({ label }) => label)]
      .map((field) => field?.text ?? "")
      .join("\n"),
    first: (bars[0]?.left ?? left) - left,
  }));
}
