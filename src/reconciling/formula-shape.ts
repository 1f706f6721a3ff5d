/**
 * What stays of a formula when rows are inserted, sheets renamed or Excel writes it in its own way: cells
 * and areas become `@`, quoted texts stay. A formula of ours whose shape has changed was changed by hand.
 */
export function formulaShape(formula: string): string {
  return formula.replaceAll(TOKENS, (token, text: string | undefined) =>
    text !== undefined ? token : token === "_xlfn." ? "" : "@"
  );
}

/** A quoted text; or a cell or area with or without its sheet, `#REF!` where it was deleted. */
const TOKENS =
  /("(?:[^"]|"")*")|_xlfn\.|(?:(?:'(?:[^']|'')*'|[^\s(<{)>}:;,/=+*"'!&^%-]+)!)?(?:#REF!|(?<![.\w])\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![(.\w]))/gu;

/** The shapes of a drawing's formulas, each once. */
export interface ShapeTable {
  /** The place of a formula's shape in the table; formulas of a column are asked for from the top down. */
  index(formula: string, column: number): number;
  all(): readonly string[];
}

/** A table that takes no second look at a formula that differs from the one above it in row numbers only. */
export function shapeTable(): ShapeTable {
  const shapes = new Map<string, number>();
  const above: { readonly formula: string; readonly index: number }[] = [];
  return {
    index(formula, column) {
      const last = above[column];
      if (last !== undefined && differInRowsOnly(last.formula, formula)) return last.index;
      const shape = formulaShape(formula);
      const index = shapes.get(shape) ?? shapes.size;
      shapes.set(shape, index);
      above[column] = { formula, index };
      return index;
    },
    all: () => [...shapes.keys()],
  };
}

/** Whether two formulas are equal but for digits that follow a column (`$B$27`, `J5`). */
function differInRowsOnly(a: string, b: string): boolean {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const unit = a.charCodeAt(i);
    if (unit === b.charCodeAt(j)) {
      i += 1;
      j += 1;
      continue;
    }
    // Back to where the two numbers begin, which may share their first digits.
    while (i > 0 && isDigit(a.charCodeAt(i - 1))) {
      i -= 1;
      j -= 1;
    }
    if (!isColumnEnd(a.charCodeAt(i - 1))) return false;
    const [from, against] = [i, j];
    while (isDigit(a.charCodeAt(i))) i += 1;
    while (isDigit(b.charCodeAt(j))) j += 1;
    if (i === from || j === against) return false;
  }
  return i === a.length && j === b.length;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** `$` or a capital letter. */
function isColumnEnd(unit: number): boolean {
  return unit === 0x24 || (unit >= 0x41 && unit <= 0x5a);
}
