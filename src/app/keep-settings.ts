import { recordOf } from "../reconciling/record";
import { drawSettings } from "../settings/draw-settings";
import { settingsTitle } from "../settings/settings-sheet";
import type { Settings } from "../settings/settings";
import type { SheetDrawing } from "../sheet/drawing";
import { valueAt, valueText, type CellEdit } from "../sheet/survey";
import type { Change } from "../workbooks/workbook";
import type { SettingsSheet } from "./find-settings";
import type { Book } from "./open-book";

/**
 * What is to be written so that the workbook keeps these settings; nothing where it does already. Our own
 * sheet is drawn in place, or anew where there is none. A copy that a person brought along stays theirs: its
 * cells are edited where it stands, so that there is one sheet of settings and not two.
 */
export function keepSettings(
  { settingsSheet }: Pick<Book, "settingsSheet">,
  settings: Settings
): readonly Change[] {
  const drawing = drawSettings(settings, settingsSheet?.besides);
  if (!settingsSheet) return [draw(drawing)];
  const edits = editsTo(settingsSheet, drawing);
  if (edits.length === 0) return [];
  if (!settingsSheet.isOurs) return [{ kind: "edit", edits }];
  return [draw({ ...drawing, name: settingsSheet.name })];
}

function draw(drawing: SheetDrawing): Change {
  return { kind: "draw", drawing, record: recordOf(drawing) };
}

/** The cells that say something else than the drawing does, counted from the sheet's title. */
function editsTo({ name, values }: SettingsSheet, { rows }: SheetDrawing): readonly CellEdit[] {
  const { row: top, column: left } = settingsTitle(values) ?? values.origin;
  const bottom = Math.max(top + rows.length, values.origin.row + values.rows.length);
  const edits: CellEdit[] = [];
  for (let row = top; row < bottom; row++) {
    const cells = rows[row - top]?.cells ?? [];
    const used = values.origin.column + (values.rows[row - values.origin.row]?.length ?? 0);
    for (let column = left; column < Math.max(left + cells.length, used); column++) {
      const wanted = valueText(cells[column - left]?.value ?? null);
      if (valueText(valueAt(values, row, column)) === wanted) continue;
      const cell = { sheet: name, row, column };
      edits.push({ cell, value: wanted === "" ? null : wanted, numberFormat: "@" });
    }
  }
  return edits;
}
