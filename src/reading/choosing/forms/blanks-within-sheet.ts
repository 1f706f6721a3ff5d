import type { Field } from "../../draft";
import { fold } from "../../evidence/texts/folding";
import { SURE } from "../../evidence/texts/heading-weights";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { FormField } from "./form-field";
import type { LabelAt } from "./form-labels";

/**
 * The fields whose values nobody wrote: the blank cell beside a label where other forms on the sheet hold the value,
 * or that is merged to hold one. Any value that is found for the field goes before them.
 */
export function blankFields(
  view: SheetView,
  labels: readonly LabelAt[],
  found: readonly FormField[]
): readonly FormField[] {
  const told = new Set(found.map(({ label }) => cellKey(label)));
  const places = new Map(
    found.flatMap(({ label, value, row }) =>
      value.cell.row === row ? [[wordsIn(label), value.cell.column] as const] : []
    )
  );
  return labels.flatMap(({ row, column, field, weight }): readonly FormField[] => {
    const label = view.field(row, column);
    if (told.has(cellKey(label))) return [];
    const next = view.extent(row, column).right + 1;
    const isPlace = view.merge(row, next) !== null || (TOLD_BESIDE.has(field) && weight >= SURE);
    const at = places.get(wordsIn(label)) ?? (isPlace ? next : null);
    const value = at === null ? label : view.field(row, at);
    return value.text === "" ? [{ field, weight, fit: -Infinity, label, value, row }] : [];
  });
}

/** What stands right of its label in nearly every form. */
const TOLD_BESIDE: ReadonlySet<string> = new Set(["direction", "budget"]);

const cellKey = ({ cell }: Field): string => `${cell.row} ${cell.column}`;
const wordsIn = ({ cell, text }: Field): string => `${cell.column} ${fold(text)}`;
