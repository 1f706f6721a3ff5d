import type { Area } from "../../../sheet/address";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { unitNoted } from "../../evidence/texts/unit";

/** Where what stands below a label begins, set in by a column where nothing else stands below it and its row's others. */
export function columnBelow(view: SheetView, { top, left, bottom }: Area): number {
  const own = view.columnsOf(top);
  const isUnit = (column: number): boolean => unitNoted(view.text(bottom + 1, column)) !== null;
  const below = view.columnsOf(bottom + 1).filter((column) => !isUnit(column));
  const index = own.indexOf(left);
  const at = below[index] ?? left;
  const isSetIn = at > left && at <= left + STEPS && at < (own[index + 1] ?? Infinity);
  return isSetIn && own.length === below.length ? at : left;
}

/** So many columns are texts set in at most. */
const STEPS = 3;
