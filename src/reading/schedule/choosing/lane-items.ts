import type { Field } from "../../draft";
import type { GridRows } from "./lane-rows";
import type { LeftColumns } from "./left-columns";

interface Lane {
  readonly row: number;
  readonly bars: readonly { readonly label: Field | null }[];
}

/**
 * What each lane is about: the text left of it, through merges. A project's own text (取組内容) tells that only where
 * its lanes have one each, or where nothing else says what happens.
 */
export function itemsOf(
  { grid, beside }: GridRows,
  lanes: readonly Lane[],
  { item, isItemSpare }: LeftColumns
): readonly (Field | null)[] {
  const { view } = grid.sheet;
  const items = lanes.map(({ row }): Field | null => {
    const field = item === null ? null : view.field(row, item);
    return field && field.text !== "" ? field : null;
  });
  if (!isItemSpare || lanes.some(({ bars }) => bars.some(({ label }) => label === null)))
    return items;
  const areOwn = beside.some(({ area }) => {
    const own = items.filter((field, at) => {
      const row = lanes[at]?.row ?? -1;
      return field?.cell?.row === row && row >= area.top && row <= area.bottom;
    });
    return own.length > 1;
  });
  return areOwn ? items : items.map(() => null);
}
