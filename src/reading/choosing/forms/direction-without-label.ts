import { hasRow, type Area } from "../../../sheet/address";
import { numbersFrom } from "../../../sheet/numbers";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import { isDirection } from "../../evidence/texts/choice";
import { bareHeading } from "../../evidence/texts/headings";
import { KNOWN } from "../../evidence/texts/heading-weights";
import type { CellChoices } from "../columns/cell-choices";
import type { FormField } from "./form-field";

/** A form without the label of a direction may print the directions to be marked. */
export function withDirection(
  view: SheetView,
  words: SheetWords,
  fields: readonly FormField[],
  choices: readonly CellChoices[],
  within: Pick<Area, "top" | "bottom">
): readonly FormField[] {
  // A label that nobody wrote beside gives way to what is marked.
  const filled = fields.filter(({ fit }) => fit > -Infinity);
  if (filled.some(({ field }) => field === "direction")) return fields;
  const marked = choices.flatMap(({ chosen }) => chosen ?? []);
  const last = marked.findLast(({ cell }) => hasRow(within, cell.row));
  const told = last ? { label: last, value: last } : judgedIn(view, words, within);
  if (!told) return fields;
  const { row } = told.value.cell;
  // Those beside a label that is to be left alone are, too.
  if (view.columnsOf(row).some((at) => words.decided.fieldOf(view.text(row, at)) === null))
    return fields;
  return [...fields, { field: "direction", weight: KNOWN, fit: 0, ...told, row }];
}

/** What stands last beside 総合評価, 二次評価, 今後の対応 or 今後, where it says what becomes of a project. */
function judgedIn(
  view: SheetView,
  words: SheetWords,
  { top, bottom }: Pick<Area, "top" | "bottom">
): Pick<FormField, "label" | "value"> | undefined {
  const told = numbersFrom(top, Math.min(bottom, top + LONGEST)).flatMap((row) =>
    words.columnsOf(row).flatMap((column) => {
      const value = view.field(row, view.extent(row, column).right + 1);
      // Of several that are printed beside each other none is said.
      const next = view.text(row, view.extent(row, value.cell.column).right + 1);
      return isDirection(value.text) &&
        !isDirection(next) &&
        JUDGED.test(bareHeading(view.text(row, column)))
        ? { label: view.field(row, column), value }
        : [];
    })
  );
  return told.at(-1);
}

const JUDGED =
  /^(?!.*(?:進捗|達成|[前昨][年回])).{0,8}(?:評価|判[定断]|方[針向]|展開|見直し|対応|拡充|取り?扱い?|今後)(?:結果|区分|等)?$/;
/** Forms don't go on for more rows than this. */
const LONGEST = 600;
