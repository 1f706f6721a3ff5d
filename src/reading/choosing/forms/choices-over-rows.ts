import type { Area } from "../../../sheet/address";
import { numbersFrom } from "../../../sheet/numbers";
import type { Field, ProjectField } from "../../draft";
import { withText } from "../../evidence/sheets/fields";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import {
  choiceIn,
  isBox,
  isDirection,
  isMark,
  isNature,
  saysOperator,
} from "../../evidence/texts/choice";
import { LISTED, TEXTS } from "../../evidence/texts/field-kinds";
import { SURE } from "../../evidence/texts/heading-weights";
import { isPrinted } from "../columns/cell-choices";

/**
 * What is ticked where a form's label stands before choices of several rows: boxes with their words, in cells of their own
 * or several in one, or words over a row of signs. Empty where none is ticked, undefined where no such choices stand there.
 */
export function choiceOverRows(view: SheetView, label: Area): Field | undefined {
  if (label.bottom === label.top) return undefined;
  const rows = numbersFrom(label.top, label.bottom).map((row) => printedIn(view, row, label));
  const [first, below = []] = rows;
  const [start] = first ?? [];
  if (!first || !start) return undefined;
  if (rows.every(([begin]) => begin && hasBox(begin))) {
    const words = rows.flat().map(({ text }) => text.trim());
    return withText(start, choiceIn(words.join(" ")) ?? "");
  }
  const signs = below.filter(({ text }) => isBox(text) || isMark(text));
  if (rows.length > 2 || signs.length === 0 || signs.length < below.length) return undefined;
  const marked = signs.filter(({ text }) => isMark(text)).map(({ cell }) => cell.column);
  const chosen = first.filter(({ cell }) => marked.includes(cell.column));
  if (first.length < 2 || chosen.length !== marked.length) return undefined;
  return withText(start, chosen.map(({ text }) => text).join("・"));
}

/** The cells right of a label that print choices or signs, up to the first that doesn't. */
function printedIn(view: SheetView, row: number, label: Area): readonly Field[] {
  const cells = view.columnsOf(row, label.right + 1).map((column) => view.field(row, column));
  const end = cells.findIndex(
    (cell) => !hasBox(cell) && !isPrinted(cell) && !isBox(cell.text) && !isMark(cell.text)
  );
  return cells.slice(0, end < 0 ? undefined : end);
}

/** Whether a cell holds a word behind a box, or several. */
function hasBox({ text }: Field): boolean {
  return /^\s*[□■▢▣☐☑☒◻]\s*[^\s□■▢▣☐☑☒◻]/.test(text);
}

/**
 * What a label asks for by what is ticked beside it: 実施方法 for who operates, 区分 for a direction as often as for a
 * nature; null where that is none of a project's fields.
 */
export function askedBy(field: ProjectField, weight: number, said: string): ProjectField | null {
  if (TEXTS.has(field)) return weight < SURE && saysOperator(said) ? "operator" : null;
  if (field !== "nature" || weight === 1 || said === "") return LISTED.has(field) ? field : null;
  return isDirection(said) ? "direction" : isNature(said) ? field : null;
}
