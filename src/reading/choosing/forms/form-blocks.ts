import { countsOf } from "../../../sheet/grouping";
import type { ProjectField } from "../../draft";
import { countMonths } from "../../evidence/sheets/bare-months";
import { withMore } from "../../evidence/sheets/fields";
import { amountIn } from "../../evidence/texts/amount-aside";
import { TEXTS } from "../../evidence/texts/field-kinds";
import { fold, withoutBrackets } from "../../evidence/texts/folding";
import { isCalendarHeading } from "../../evidence/texts/time-heading";
import { isDepartmentName } from "../../evidence/texts/department";
import { RANK } from "../../evidence/texts/heading-weights";
import { numbersFrom } from "../../../sheet/numbers";
import { isBlankColumn } from "../../evidence/sheets/record-cells";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import type { FormField } from "./form-field";
import type { LabelAt } from "./form-labels";

/**
 * The fields of forms without those of the plan's head above the first: its title (令和7年度 業務計画) over a name, be it
 * over each of them, and what is said once where a form's labels are said again, and no oftener than 事業名 is.
 */
export function withoutTitles(
  view: SheetView,
  words: SheetWords,
  all: readonly FormField[],
  labels: readonly LabelAt[]
): readonly FormField[] {
  const top = all.find(({ field }) => field === "name")?.row ?? 0;
  const titles = all.filter(
    ({ row, field, value, label: { cell } }) =>
      !(field === "budget" && amountIn(value) !== null) &&
      words.labelAt(row, cell.column)?.kind === "title"
  );
  const heads = new Set(titles.flatMap(({ row, label }) => (row < top ? label.text : [])));
  const found = all.filter(
    (each) =>
      !titles.includes(each) ||
      !(each.row < top || heads.has(each.label.text) || isDepartmentName(each.value.text))
  );
  const wordsAt = ({ row, column }: LabelAt): string => wordsOf(view.text(row, column));
  const counts = countsOf(labels.filter(({ row }) => !isOverLanes(view, row)).map(wordsAt));
  // `優先順位：1` tells its value in its own cell.
  const told = countsOf(found.map(({ label }) => wordsOf(label.text)));
  const isName = ({ field }: Pick<LabelAt, "field">): boolean => field === "name";
  const named = labels.filter(isName).map((name) => counts.get(wordsAt(name)) ?? 0);
  // Names may stand over the labels, without one of their own.
  const over = named.length > 0 ? [] : found.filter(isName);
  const names = Math.max(over.length, ...named);
  const first = found.findIndex((each) => {
    const own = wordsOf(each.label.text);
    const times = over.includes(each) ? names : (counts.get(own) ?? told.get(own) ?? 0);
    return times > 1 && times <= names;
  });
  return found.slice(Math.max(first, 0));
}

/** Whether a row heads the lanes of all, as 優先順位 beside months does. */
function isOverLanes(view: SheetView, row: number): boolean {
  const columns = view.columnsOf(row);
  const numbers = columns.map((at) => Number(view.folded(row, at))).filter(Boolean);
  return (
    countMonths(numbers) || columns.filter((at) => isCalendarHeading(view.text(row, at))).length > 2
  );
}

/** Forms under each other begin with the label that the first of them begins with, and end where one heads the lanes of all. */
export function blocksOf(
  view: SheetView,
  found: readonly FormField[]
): readonly (readonly FormField[])[] {
  const blocks: Map<ProjectField, FormField>[] = [];
  const first = found[0];
  const isFirst = ({ field, label }: FormField): boolean =>
    field === first?.field && wordsOf(label.text) === wordsOf(first.label.text);
  for (const each of found) {
    const { field, row, value } = each;
    const isOfLanes = field === "priority" && each !== first && isOverLanes(view, row);
    const name = field === "name" && blocks.at(-1)?.get("name");
    const isNext = name && isNextName(name, each);
    if (blocks.length === 0 || isFirst(each) || isNext || (isOfLanes && each === found.at(-1))) {
      blocks.push(new Map());
    }
    const block = blocks.at(-1);
    const known = block?.get(field);
    // № over a number, below the name, heads a list of its parts, as does what stands beside another name there.
    const isBelow = value.cell.row > row && row > (block?.get("name")?.row ?? row);
    const isNumber = field === "priority" && each.weight < RANK;
    const isOfParts = found.some((other) => other.field === "name" && other.row === row);
    if ((isBelow && (isNumber || isOfParts)) || (isOfLanes && block?.has("name"))) continue;
    // 取組① and 取組② are told of one project.
    if (known && TEXTS.has(field) && isCountedOn(known.label.text, each.label.text)) {
      block?.set(field, { ...known, value: withMore(known.value, value) });
      continue;
    }
    const [own, best] = [each.weight + each.fit, known ? known.weight + known.fit : NaN];
    // What heads the plan's own list of aims stands above the label of the project's.
    const isBetter =
      own === best && (field === "aim" || (known && isOfOther(view, found, known, each)));
    if (!(own <= best) || isBetter) block?.set(field, each);
  }
  return blocks.map((block) => [...block.values()]);
}

/**
 * Whether a label is of another table, one like it of the form itself: right of it behind a blank column, or over a list
 * (改訂履歴, 日付 and 内容) with no value beside it.
 */
function isOfOther(
  view: SheetView,
  found: readonly FormField[],
  other: FormField,
  own: FormField
): boolean {
  const name = found.find(({ field }) => field === "name")?.label.cell.column ?? 0;
  const isApart = ({ label: { cell } }: FormField): boolean =>
    numbersFrom(name + 1, cell.column - 1).some((column) =>
      isBlankColumn(view, column, other.row, own.row)
    );
  const headsList = ({ row, value: { cell } }: FormField): boolean => {
    const [heads, ...rows] = [row, cell.row, cell.row + 1].map((each) =>
      view.columnsOf(each).join()
    );
    return cell.row > row && rows.every((each) => each === heads);
  };
  return [isApart, headsList].some((is) => is(other) && !is(own));
}

/** Whether a form's own label leads to another name below, where not all forms begin alike. */
function isNextName(name: FormField, next: FormField): boolean {
  const [own, other] = [name, next].map(({ label, value: { cell, text }, row }) => ({
    place: `${label.cell.column} ${cell.row - row} ${wordsOf(label.text)}`,
    text,
  }));
  return (
    own?.place === other?.place && name.value.cell.row === name.row && own?.text !== other?.text
  );
}

function isCountedOn(label: string, next: string): boolean {
  return label !== next && wordsOf(label) === wordsOf(next) && PLACE.test(label);
}

const PLACE = /(?<=\S)[①-⑳]$/;

/** What a label says but for notes and its place: `事業名※`, `事業名（注1）`, `事業名②`. */
function wordsOf(label: string): string {
  return withoutBrackets(fold(label.replace(PLACE, ""))).replace(/[※*]\d*$/, "");
}

/**
 * A form reaches to the next one, or to that one's own title, which stands right of no label and leads to no times, or to
 * the name of the department that others follow of.
 */
export function lastRowBefore(
  view: SheetView,
  words: SheetWords,
  fields: readonly FormField[],
  next: number
): number {
  const last = Math.max(...fields.map(({ row }) => row));
  const title = words.labels.find(
    ({ row, column, label }) =>
      row > last &&
      row < next &&
      label.kind === "title" &&
      label.weight >= TITLE &&
      !isCalendarHeading(view.text(row, column)) &&
      !words.labels.some((other) => other.row === row && other.column < column)
  );
  return departmentOver(view, words, last, title?.row ?? next) - 1;
}

/**
 * The row over a form that has a department's name and nothing else, right over it or over labels before its own that
 * nobody knows (担当係), in their column; the form's own where none does.
 */
function departmentOver(view: SheetView, words: SheetWords, last: number, next: number): number {
  let left = Infinity;
  for (let row = next - 1; row > last; row--) {
    const [only, ...others] = view.columnsOf(row);
    if (only === undefined) continue;
    const text = view.text(row, only);
    if (others.length > 0) {
      left = only;
      continue;
    }
    // Below 担当課 it tells whose the form above is.
    const isValue = words.labelAt(row - 1, only)?.kind === "department";
    const isHeading = only <= left && isDepartmentName(text) && !text.endsWith("係");
    return isHeading && !isValue ? row : next;
  }
  return next;
}

/** What a title weighs that says more than a year. */
const TITLE = 2;
