import type { Field } from "../../draft";
import { withText } from "./fields";
import { CHARGED } from "../texts/labels";
import { looksPrinted } from "../texts/printed-labels";
import { isCalendarHeading } from "../texts/time-heading";
import type { SheetView } from "./sheet-view";
import type { LabelCell, SheetWords } from "./sheet-words";
import { revisionIn, sideIn } from "../texts/revisions";
import { departmentIn, departmentOf, isDepartmentName, unitRank } from "../texts/department";

/** The department that a label names: in its own cell, right of it, or below it; null where it heads a column. */
export function departmentBeside(
  view: SheetView,
  words: SheetWords,
  { row, column, label }: LabelCell
): Field | null {
  if (label.kind !== "department") return null;
  const own = view.field(row, column);
  if (revisionIn(own.text) === "old") return null;
  if (label.rest !== "") return named(own, departmentOf(label.rest));
  const extent = view.extent(row, column);
  const cells = words.columnsOf(row).filter((each) => each > extent.right);
  const newer = cells.findIndex((each) => sideIn(view.text(row, each)) === "new");
  const beside = cells[newer + 1];
  const first = beside === undefined ? null : valueAt(view, words, row, beside);
  const under = beside === undefined ? null : view.field(row + 1, beside);
  // `旧 市民課` over `新 戸籍課`.
  const right = /^旧\s/.test(first?.text ?? "") && /^新\s/.test(under?.text ?? "") ? under : first;
  const below = valueAt(view, words, extent.bottom + 1, column);
  if (right && departmentIn(right.text) !== null) {
    // 総務部 | 人事課, 総務部 | 担当 | 人事課: the lower unit has a cell of its own.
    const next = words
      .columnsOf(row)
      .find(
        (each) =>
          each > view.extent(row, beside ?? 0).right && !CHARGED.test(view.folded(row, each))
      );
    const lower = next === undefined ? null : valueAt(view, words, row, next);
    const isLower =
      lower && isDepartmentName(lower.text) && unitRank(lower.text) > unitRank(right.text);
    return isLower
      ? named(lower, departmentOf(lower.text))
      : named(right, departmentIn(right.text));
  }
  if (below && (isDepartmentName(below.text) || !right)) {
    const next = view.extent(below.cell.row, column).bottom + 1;
    return view.isBlank(next, column) || words.labelAt(next, column) || words.knownAt(next, column)
      ? named(below, departmentOf(below.text))
      : null;
  }
  return right && !looksPrinted(right.text) ? named(right, departmentOf(right.text)) : null;
}

function valueAt(view: SheetView, words: SheetWords, row: number, column: number): Field | null {
  const isOther =
    view.isBlank(row, column) ||
    words.labelAt(row, column) ||
    isCalendarHeading(view.text(row, column));
  return isOther || words.knownAt(row, column) ? null : view.field(row, column);
}

function named(field: Field, name: string | null): Field | null {
  return name === null ? null : withText(field, name);
}
