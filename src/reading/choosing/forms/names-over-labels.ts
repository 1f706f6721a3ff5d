import type { Cell } from "../../../sheet/address";
import type { Field } from "../../draft";
import { withText } from "../../evidence/sheets/fields";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { LabelCell, SheetWords } from "../../evidence/sheets/sheet-words";
import { isUnderPlan } from "../../evidence/sheets/under-plan";
import { aimHeaded } from "../../evidence/texts/aim-headings";
import { isDepartmentName } from "../../evidence/texts/department";
import { numbersFrom } from "../../../sheet/numbers";
import { splitKey } from "../../evidence/texts/key";
import { markBefore } from "../../evidence/texts/key-dress";
import { fold } from "../../evidence/texts/folding";
import { labelledIn, labelOf } from "../../evidence/texts/labels";
import { looksPrinted } from "../../evidence/texts/printed-labels";
import { isListHeading } from "../../evidence/texts/naming-words";

/**
 * What a plan's forms without a label for it are called: the words that stand alone over each, or beside those of the
 * forms at its side, where several begin with one label: `重点事業①　窓口改革` over 目的, 内容 and 予算額.
 */
export function namesOverLabels(
  view: SheetView,
  words: SheetWords,
  labels: readonly Cell[]
): readonly Field[] {
  const heads = new Map<string, Map<string, Field>>();
  const led = numbersFrom(view.used.top, view.used.bottom).flatMap((row) => {
    const [first, ...values] = words.columnsOf(row);
    return first !== undefined && values.length > 0 ? view.folded(row, first) : [];
  });
  const told = new Set(led.filter((text, at) => led.indexOf(text) < at || looksPrinted(text)));
  for (const { row, column } of labels) {
    let top = row;
    let first = lineAt(view, words, told, row, column) ?? view.folded(row, column);
    for (let up = top - 1; up >= row - REACH; up--) {
      const line = lineAt(view, words, told, up, column);
      if (line === null) break;
      [top, first] = [up, line];
    }
    const columns = words.columnsOf(top - 1);
    const at = columns.findLast((each) => each <= column);
    if (headsList(view, words, top)) return [];
    if (at === undefined || (columns.length > 1 && !headsForms(view, words, top - 1))) continue;
    const head = view.field(top - 1, at);
    const name = nameIn(head.text);
    if (name.length > LONGEST || /。|年度/.test(name) || labelOf(name) !== null) continue;
    // An aim over headings that stand anew for it is served by what stands below these, if anything does.
    if (isDepartmentName(name) || aimHeaded(head.text)) continue;
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

/** Whether different words each stand over one and the same label: the names of forms beside each other. */
function headsForms(view: SheetView, words: SheetWords, row: number): boolean {
  const columns = words.columnsOf(row);
  const [own, below] = [row, row + 1].map(
    (at) => new Set(columns.map((each) => view.folded(at, each)))
  );
  return (
    columns.length > 1 &&
    words.columnsOf(row + 1).length > columns.length &&
    own?.size === columns.length &&
    below?.size === 1 &&
    !below.has("")
  );
}

/**
 * The label of a row that holds one and what it leads to, be it in one cell; null for any other row.
 * @param told the words that lead to something in other rows, labels though that be blank here
 */
function lineAt(
  view: SheetView,
  words: SheetWords,
  told: ReadonlySet<string>,
  row: number,
  column: number
): string | null {
  if (row < 0 || view.isBlank(row, column)) return null;
  const text = view.text(row, column);
  if (told.has(fold(text)) && !headsForms(view, words, row)) return fold(text);
  const { label } = labelledIn(text);
  // What `主体：市` begins with is all that another form's `主体：市・協会` says as well.
  if (words.columnsOf(row).length > 1)
    return headsForms(view, words, row) ? null : fold(label || text);
  // `重点事業1：窓口改革` and `１　窓口改革` head the lines.
  const isHead = /[\d①-⑳]$/.test(fold(label)) || !/^【|[:：]/.test(text);
  return isHead || label === "" ? null : label;
}

/** The name behind `①`, `■`, `重点事業1` or `【重点1】`. */
function nameIn(text: string): string {
  const { rest } = splitKey(text.replace(COUNTED, "$1"));
  return markBefore(rest).rest;
}

const COUNTED =
  /^([(（【〔]?)(?:重点|主要|具体的な?)?(?:事業|業務|取組|施策|項目)?\s*(?=[0-9０-９①-⑳])/;
/** What a title weighs that says more than a year. */
const TITLE = 2;
const LONGEST = 40;
/** Forms have hardly more rows before the first label that is known. */
const REACH = 6;
