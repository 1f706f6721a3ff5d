import type { Field } from "../../draft";
import { withText } from "../../evidence/sheets/fields";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { LabelCell, SheetWords } from "../../evidence/sheets/sheet-words";
import { isUnderPlan } from "../../evidence/sheets/under-plan";
import { isDepartmentName } from "../../evidence/texts/department";
import { splitKey } from "../../evidence/texts/key";
import { markBefore } from "../../evidence/texts/key-dress";
import { labelOf } from "../../evidence/texts/labels";
import type { LabelAt } from "./form-labels";

/**
 * What a plan's forms without a label for it are called: the words that stand alone in the row over each, where several
 * begin with one label: `重点事業①　窓口改革` over 目的, 内容 and 予算額.
 */
export function namesOverLabels(
  view: SheetView,
  words: SheetWords,
  labels: readonly LabelAt[]
): readonly Field[] {
  const heads = new Map<string, Map<string, Field>>();
  for (const { row, column } of labels) {
    let top = row;
    while (top > row - REACH && isLine(view, words, top - 1, column)) top--;
    const [at, ...others] = words.columnsOf(top - 1);
    if (at === undefined || at > column || others.length > 0) continue;
    const head = view.field(top - 1, at);
    const name = nameIn(head.text);
    if (name.length > LONGEST || /。|年度/.test(name) || labelOf(name) !== null) continue;
    if (isDepartmentName(name)) continue;
    const first = view.folded(top, column);
    const alike = heads.get(first) ?? new Map<string, Field>();
    heads.set(first, alike.set(name, withText(head, name)));
  }
  const [most] = [...heads.values()].sort((a, b) => b.size - a.size);
  const [first, ...others] = most?.values() ?? [];
  return first && others.length > 0 && isOfPlan(view, words, first.cell.row)
    ? [first, ...others]
    : [];
}

/** Whether a plan's title stands over a row, or at least that of a list of projects. */
function isOfPlan(view: SheetView, words: SheetWords, below: number): boolean {
  const isTitle = ({ row, label }: LabelCell): boolean =>
    row < below && label.kind === "title" && label.weight >= TITLE;
  return words.labels.some(isTitle) || isUnderPlan(view, words, below);
}

/** Whether a row holds a label where others do, and what it leads to. */
function isLine(view: SheetView, words: SheetWords, row: number, column: number): boolean {
  return row >= 0 && !view.isBlank(row, column) && words.columnsOf(row).length > 1;
}

/** The name behind `①`, `■`, `重点事業1` or `【重点1】`. */
function nameIn(text: string): string {
  const { rest } = splitKey(text.replace(COUNTED, "$1"));
  return markBefore(rest).rest;
}

const COUNTED = /^([(（【〔]?)(?:重点|主要)?(?:事業|取組|施策|項目)?\s*(?=[0-9０-９①-⑳])/;
/** What a title weighs that says more than a year. */
const TITLE = 2;
const LONGEST = 40;
/** Forms have hardly more rows before the first label that is known. */
const REACH = 6;
