import type { Area } from "../../../sheet/address";
import { numbersFrom } from "../../../sheet/numbers";
import type { SheetView } from "./sheet-view";

/** A part of a sheet with rows and columns exchanged. Fields keep the cells where they stand. */
export function turnedView(view: SheetView, part: Area): SheetView {
  const used = turnedArea(part);
  const merge = (row: number, column: number): Area | null => {
    const found = view.merge(column, row);
    return found && turnedArea(found);
  };
  const columnsOf: SheetView["columnsOf"] = (row, left = used.left, right = used.right) =>
    numbersFrom(left, right).filter((column) => !view.isBlank(column, row));
  return {
    ...view,
    used,
    lastColumn: () => used.right,
    columnsOf,
    firstColumn: (row, left, right) => columnsOf(row, left, right)[0] ?? null,
    areBlank: (row, left, right) => columnsOf(row, left, right).length === 0,
    value: (row, column) => view.value(column, row),
    text: (row, column) => view.text(column, row),
    folded: (row, column) => view.folded(column, row),
    format: (row, column) => view.format(column, row),
    isBlank: (row, column) => view.isBlank(column, row),
    merge,
    extent: (row, column) => turnedArea(view.extent(column, row)),
    field: (row, column) => {
      const field = view.field(column, row);
      return { ...field, text: field.text.replace(UPRIGHT, levelled) };
    },
  };
}

/** The rectangle with rows and columns exchanged. */
export function turnedArea<Turned extends Area>(area: Turned): Turned {
  const { top, left, bottom, right } = area;
  return { ...area, top: left, left: top, bottom: right, right: bottom };
}

/** Arrows and lines that go down, before or after words or alone. */
const DOWN = "↓⇓⬇↑↕⇕│┃｜|";
const ACROSS = "→⇒➡←↔⇔─━──";
const UPRIGHT = new RegExp(`^[${DOWN}\\s]+|[${DOWN}\\s]+$`, "g");

function levelled(marks: string): string {
  return marks.replace(/\S/g, (mark) => ACROSS[DOWN.indexOf(mark)] ?? mark);
}
