import type { PlaceSetting } from "../../settings/settings";
import type { CellRef } from "../../sheet/address";

/** Something whose heading stands in a cell. */
export interface Placed {
  readonly heading: string;
  readonly cell: CellRef;
}

/**
 * The place that a setting needs to name so that one thing is meant and no other: its heading, with its sheet
 * where another says the same, with its cell where that stands on the same sheet. What was said of it before is
 * replaced where that is as narrow.
 * @param alike all that has the same heading, the thing itself among them
 */
export function placeFor(
  { heading, cell }: Placed,
  alike: readonly CellRef[],
  said: PlaceSetting | undefined
): PlaceSetting {
  const { sheet, row, column } = cell;
  const here = alike.filter((other) => other.sheet === sheet);
  const place: PlaceSetting = {
    sheet: alike.length > 1 ? sheet : "",
    cell: here.length > 1 ? { row, column } : null,
    heading,
  };
  return said && narrowness(said) > narrowness(place) ? { ...place, ...placeOf(said) } : place;
}

function placeOf({ sheet, cell, heading }: PlaceSetting): PlaceSetting {
  return { sheet, cell, heading };
}

function narrowness({ sheet, cell, heading }: PlaceSetting): number {
  if (cell) return 3;
  if (heading === "") return 0;
  return sheet === "" ? 1 : 2;
}
