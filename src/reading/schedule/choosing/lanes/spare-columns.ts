import type { SheetView } from "../../../evidence/sheets/sheet-view";

/** Whether a column of a project's own texts is as short as items are, or tells lanes apart as they do. */
export function tellsItems(
  view: SheetView,
  rows: readonly number[],
  column: number,
  first: number
): boolean {
  return areShort(view, rows, column) || (column > first && tellsApart(view, rows, column));
}

/** Whether a column has one value for lanes of which another says something each. */
export function isJoint(
  view: SheetView,
  rows: readonly number[],
  column: number,
  other: number
): boolean {
  return rows.some((row) => view.extent(row, column).top < row && !view.isBlank(row, other));
}

function areShort(view: SheetView, rows: readonly number[], column: number): boolean {
  let isTold = false;
  for (const row of rows) {
    const { text } = view.field(row, column);
    if (text.length > SHORT || text.includes("\n") || UNENDED.test(text)) return false;
    isTold ||= text !== "";
  }
  return isTold;
}

/** Whether a column mostly tells lanes below each other apart of which the one left of it says the same. */
function tellsApart(view: SheetView, rows: readonly number[], column: number): boolean {
  const saying = (row: number, at: number): string => {
    const { top, left } = view.extent(row, at);
    return view.text(top, left);
  };
  const isSame = (row: number, before: number, at: number): boolean =>
    saying(row, at) !== "" && saying(row, at) === saying(before, at);
  const pairs = rows.slice(1).map((row, at) => [row, rows[at] ?? row] as const);
  const alike = pairs.filter((pair) => isSame(...pair, column - 1));
  const apart = alike.filter(
    ([row, before]) => !view.isBlank(row, column) && !isSame(row, before, column)
  );
  return apart.length * 2 > alike.length;
}

/** The first line of a text that goes on in the row below. */
const UNENDED = /[、をがはにのへ]$/;

const SHORT = 20;
