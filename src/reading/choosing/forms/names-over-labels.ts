import type { Cell } from "../../../sheet/address";
import type { Field } from "../../draft";
import { withText } from "../../evidence/sheets/fields";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { LabelCell, SheetWords } from "../../evidence/sheets/sheet-words";
import { isUnderPlan } from "../../evidence/sheets/under-plan";
import { isDepartmentName } from "../../evidence/texts/department";
import { splitKey } from "../../evidence/texts/key";
import { markBefore } from "../../evidence/texts/key-dress";
import { fold } from "../../evidence/texts/folding";
import { labelledIn, labelOf } from "../../evidence/texts/labels";
import { isListHeading } from "../../evidence/texts/naming-words";

/**
 * What a plan's forms without a label for it are called: the words that stand alone in the row over each, where several
 * begin with one label: `重点事業①　窓口改革` over 目的, 内容 and 予算額.
 */
export function namesOverLabels(
  view: SheetView,
  words: SheetWords,
  labels: readonly Cell[]
): readonly Field[] {
  const heads = new Map<string, Map<string, Field>>();
  for (const { row, column } of labels) {
    let top = row;
    let first = lineAt(view, words, row, column) ?? view.folded(row, column);
    for (let up = top - 1; up >= row - REACH; up--) {
      const line = lineAt(view, words, up, column);
      if (line === null) break;
      [top, first] = [up, line];
    }
    const [at, ...others] = words.columnsOf(top - 1);
    if (headsList(view, words, top)) return [];
    if (at === undefined || at > column || others.length > 0) continue;
    const head = view.field(top - 1, at);
    const name = nameIn(head.text);
    if (name.length > LONGEST || /。|年度/.test(name) || labelOf(name) !== null) continue;
    if (isDepartmentName(name)) continue;
    const alike = heads.get(first) ?? new Map<string, Field>();
    heads.set(first, alike.set(name, withText(head, name)));
  }
  const [most] = [...heads.values()].sort((a, b) => b.size - a.size);
  const [first, ...others] = most?.values() ?? [];
  return first && others.length > 0 && isOfPlan(view, words, first.cell.row)
    ? [first, ...others]
    : [];
}

/** Whether labels side by side leave no room for values, over rows of a section's list: 番号, 取組内容 and 予算. */
function headsList(view: SheetView, words: SheetWords, row: number): boolean {
  const isLabel = (at: number, column: number): boolean =>
    words.knownAt(at, column) !== null || isListHeading(view.text(at, column));
  const known = words.columnsOf(row).filter((at) => isLabel(row, at));
  const listed = known.filter((at) => !view.isBlank(row + 2, at) && !isLabel(row + 2, at));
  return listed.length > 2 && known.some((at) => known.includes(view.extent(row, at).right + 1));
}

/** Whether a plan's title stands over a row, or at least that of a list of projects. */
function isOfPlan(view: SheetView, words: SheetWords, below: number): boolean {
  const isTitle = ({ row, label }: LabelCell): boolean =>
    row < below && label.kind === "title" && label.weight >= TITLE;
  return words.labels.some(isTitle) || isUnderPlan(view, words, below);
}

/** The label of a row that holds one and what it leads to, be it in one cell; null for any other row. */
function lineAt(view: SheetView, words: SheetWords, row: number, column: number): string | null {
  if (row < 0 || view.isBlank(row, column)) return null;
  const text = view.text(row, column);
  const { label } = labelledIn(text);
  // What `主体：市` begins with is all that another form's `主体：市・協会` says as well.
  if (words.columnsOf(row).length > 1) return fold(label || text);
  // `重点事業1：窓口改革` and `１　窓口改革` head the lines.
  const isHead = /[\d①-⑳]$/.test(fold(label)) || !/^【|[:：]/.test(text);
  return isHead || label === "" ? null : label;
}

/** The name behind `①`, `■`, `重点事業1` or `【重点1】`. */
function nameIn(text: string): string {
  const { rest } = splitKey(text.replace(COUNTED, "$1"));
  return markBefore(rest).rest;
}

const COUNTED = /^([(（【〔]?)(?:重点|主要|具体的な?)?(?:事業|取組|施策|項目)?\s*(?=[0-9０-９①-⑳])/;
/** What a title weighs that says more than a year. */
const TITLE = 2;
const LONGEST = 40;
/** Forms have hardly more rows before the first label that is known. */
const REACH = 6;
