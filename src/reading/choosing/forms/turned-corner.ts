import { isDirection, isNature } from "../../evidence/texts/choice";
import { fold } from "../../evidence/texts/folding";
import { KNOWN } from "../../evidence/texts/heading-weights";
import { isTimeHeading } from "../../evidence/texts/time-heading";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import type { LabelAt } from "./form-labels";

/**
 * A form's labels with that of the names, where a table on its side has none for them: above the first label stands
 * nothing, 項目 or 区分, and right of it a text of its own over each column of values.
 */
export function withCorner(
  view: SheetView,
  words: SheetWords,
  labels: readonly LabelAt[]
): readonly LabelAt[] {
  const [first] = labels;
  if (!first || labels.some(({ field }) => field === "name")) return labels;
  const { column } = first;
  const isCorner = (at: number): boolean => CORNER.test(fold(view.text(at, column)));
  const row = isCorner(first.row) ? first.row : first.row - 1;
  if (row < 0 || !isCorner(row)) return labels;
  const rightOf = (at: number): readonly number[] =>
    words.columnsOf(at).filter((each) => each > column);
  const columns = rightOf(row);
  const names = columns.map((each) => view.text(row, each));
  const told = labels.filter(
    (label) => label.column === column && String(rightOf(label.row)) === String(columns)
  );
  const areNames =
    names.length > 1 &&
    new Set(names).size === names.length &&
    !names.some(
      (name) => isTimeHeading(name) || isChoice(name) || words.meaningsOf(name).length > 0
    );
  return areNames && told.length >= LEAST
    ? [{ row, column, field: "name", weight: KNOWN }, ...labels.filter((label) => label.row > row)]
    : labels;
}

const isChoice = (text: string): boolean => isDirection(text) || isNature(text);
const CORNER = /^(?:項目|区分|[\/\\])?$/;
/** So many labels have a value for each name. */
const LEAST = 4;
