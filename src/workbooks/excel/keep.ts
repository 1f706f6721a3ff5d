import { freeSheetName } from "../xlsx/write/sheet-names";
import { generatedKey, generatedName } from "../generated-names";
import { sheetIn } from "../references";
import { type Change, WorkbookError } from "../workbook";
import type { Surroundings } from "./surroundings";
import { type Task, write } from "./tasks";

/**
 * A generated sheet's present content on a sheet of the user's own; `unexpected` where there is none. The cells are
 * copied and not the sheet: copying a sheet takes Excel's undo history away. The copy bears the hidden name for
 * itself alone, by which reading knows that it is no plan.
 */
export function keepTasks(
  workbook: Excel.Workbook,
  { names: defined }: Surroundings,
  change: Extract<Change, { readonly kind: "keep" }>,
  names: string[]
): readonly Task[] {
  const own = defined.find(({ name }) => generatedKey(name) === change.key);
  const source = own ? sheetIn(own.formula, names) : null;
  if (source === null) throw new WorkbookError("unexpected", change.key);
  const name = freeSheetName(change.name, names);
  names.push(name);
  return [
    write(1_500, () => {
      const copy = workbook.worksheets.add(name);
      const from = workbook.worksheets.getItem(source);
      copy.getRange().copyFrom(from.getRange(), "All");
      const mark = copy.names.add(generatedName(change.key), copy.getRange("A1"));
      mark.visible = false;
    }),
  ];
}
