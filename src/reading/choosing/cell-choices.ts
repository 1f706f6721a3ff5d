import type { Area } from "../../sheet/address";
import type { Field } from "../draft";
import type { SheetView } from "../evidence/sheet-view";
import { isBox, isDirection, isMark } from "../evidence/choice";

/** Directions printed in cells of their own, one of them to be marked. */
export interface CellChoices {
  /** The cells of the words, in their order. */
  readonly words: readonly Field[];
  /** The marked one; null where none or several are marked. */
  readonly chosen: Field | null;
}

/** The choices printed in a form, from top to bottom: 拡充, 継続 and 廃止 side by side or under each other. */
export function cellChoices(view: SheetView, area: Area): readonly CellChoices[] {
  const rows: Field[][] = [];
  const columns = new Map<number, Field[]>();
  const found: CellChoices[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const across: Field[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const value = view.value(row, column);
      if (typeof value !== "string" || !isDirection(value)) continue;
      const field = view.field(row, column);
      across.push(field);
      const above = columns.get(column) ?? [];
      const last = above.at(-1)?.cell?.row;
      const isNext = last !== undefined && view.extent(last, column).bottom + 1 === row;
      if (!isNext) {
        found.push(...choicesOf(view, above, "column"));
        columns.set(column, [field]);
      } else above.push(field);
    }
    rows.push(across);
  }
  found.push(...rows.flatMap((across) => choicesOf(view, across, "row")));
  found.push(...[...columns.values()].flatMap((down) => choicesOf(view, down, "column")));
  return found.sort((a, b) => topOf(a) - topOf(b));
}

/**
 * What is marked where boxes stand in cells of their own before their words: `□` `拡充` `■` `継続`. Undefined where
 * the cells from the one given on are no such row; null where none or several are marked.
 */
export function boxedChoice(cells: readonly Field[]): Field | null | undefined {
  const [first] = cells;
  if (!first || !isBox(first.text)) return undefined;
  const marked = cells.flatMap((box, index) => {
    const word = cells[index + 1];
    return isBox(box.text) && isMark(box.text) && word && !isBox(word.text) ? [word] : [];
  });
  return marked.length === 1 ? (marked[0] ?? null) : null;
}

function topOf({ words }: CellChoices): number {
  return words[0]?.cell?.row ?? 0;
}

function choicesOf(
  view: SheetView,
  words: readonly Field[],
  along: "row" | "column"
): readonly CellChoices[] {
  if (words.length < 2 || new Set(words.map(({ text }) => text)).size < words.length) return [];
  const sides = along === "row" ? ROW_SIDES : COLUMN_SIDES;
  for (const side of sides) {
    const marked = words.filter((field) => isMarkedAt(view, field, side));
    const [chosen] = marked;
    if (marked.length === 1 && chosen) return [{ words, chosen }];
  }
  return words.length >= 3 ? [{ words, chosen: null }] : [];
}

type Side = "below" | "above" | "left" | "right";

const ROW_SIDES: readonly Side[] = ["below", "above", "left", "right"];
const COLUMN_SIDES: readonly Side[] = ["right", "left"];

function isMarkedAt(view: SheetView, { cell }: Field, side: Side): boolean {
  if (!cell) return false;
  const { top, left, bottom, right } = view.extent(cell.row, cell.column);
  const row = side === "below" ? bottom + 1 : side === "above" ? top - 1 : top;
  const column = side === "left" ? left - 1 : side === "right" ? right + 1 : left;
  if (row < 0 || column < 0) return false;
  const beside = view.extent(row, column);
  return isMark(view.text(beside.top, beside.left));
}
