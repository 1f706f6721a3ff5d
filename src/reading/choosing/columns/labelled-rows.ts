import type { FiscalYear } from "../../../plan/fiscal-year";
import { hasColumn } from "../../../sheet/address";
import type { Field, ProjectField, ProjectFields } from "../../draft";
import { groupedBy } from "../../../sheet/grouping";
import { numbersFrom } from "../../../sheet/numbers";
import { amountIn } from "../../evidence/texts/amount-aside";
import { saysOperator } from "../../evidence/texts/choice";
import { LABELLED, TEXTS } from "../../evidence/texts/field-kinds";
import { textField, withMore, withText } from "../../evidence/sheets/fields";
import { byPlace, type HeadingBand, type HeadingLeaf } from "../../evidence/sheets/heading-bands";
import { PAST } from "../../evidence/texts/heading-preference";
import { SURE } from "../../evidence/texts/heading-weights";
import { isTimeHeading } from "../../evidence/texts/time-heading";
import { known } from "../../evidence/texts/headings";
import type { Meaning } from "../../evidence/texts/heading-words";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import { saysTotal } from "../../evidence/texts/row-marks";
import { yearPreference } from "../years/fit-of-year";

/** A column whose cells say what stands beside them: 目的, 取組, 課題 in rows of every record. */
export interface LabelledRows {
  readonly labels: number;
  readonly values: number;
  /** What the labels mean, each with the first cell that says so. */
  readonly fields: ReadonlyMap<ProjectField, { readonly heading: Field; readonly weight: number }>;
  /** The rows of nothing but a label and its value, where the labels stand under the keys or the names; else none. */
  readonly rows: ReadonlySet<number>;
}

/** Finds the column of labels under a table's headings, where there is one. */
export function findLabelledRows(
  view: SheetView,
  words: SheetWords,
  { bottom, leaves }: HeadingBand,
  lastRow: number,
  year: FiscalYear | null
): LabelledRows | null {
  const left = Math.min(...leaves.map((leaf) => leaf.left));
  const right = Math.max(...leaves.map((leaf) => leaf.right));
  const last = Math.max(...leaves.map((leaf) => (leaf.isCalendar ? left : leaf.right)));
  for (let column = left; column <= right + BESIDE; column++) {
    const isShared = leaves.some((leaf) => leaf.left === column && headsProjects(leaf));
    const told = isShared ? textRows(view, words, column, last, bottom + 1, lastRow) : null;
    if (told) return told;
    const rows = isShared ? saidAgain(view, column, bottom + 1, lastRow) : NO_ROWS;
    // 予算要求 under a year is what is done then.
    const isTime = leaves.some(
      (leaf) => hasColumn(leaf, column) && isTimeHeading(leaf.heading.text)
    );
    if (isTime || (column === left && rows.size === 0)) continue;
    const fields = labelsIn(view, words, column, bottom + 1, lastRow, rows);
    if (!fields) continue;
    const first = valuesColumn(view, column, bottom + 1, lastRow);
    const isOther = leaves.some((leaf) => hasColumn(leaf, first ?? -1) && isNotYears(leaf, year));
    if (first !== null && areDone(view, column, first, leaves, bottom + 1, lastRow)) continue;
    const isOwnYear = ({ left: at, words }: HeadingLeaf): boolean =>
      at > column && yearPreference(words, year) > 0;
    const own = leaves.find(isOwnYear)?.left ?? null;
    const isOne = fields.size === 1;
    const values = isOther || (isOne && rows.size === 0) ? own : first;
    // 当初 and 変更 lead to no cost where none is beside them.
    const isCost = (row: number, at: number): boolean =>
      !view.isBlank(row, column) && amountIn(view.field(row, at)) !== null;
    const tells = (at: number): boolean =>
      !isOne ||
      !fields.has("budget") ||
      numbersFrom(bottom + 1, lastRow).some((row) => isCost(row, at));
    if (values !== null && tells(values)) return { labels: column, values, fields, rows };
  }
  return null;
}

/** Whether what stands beside the labels is done in the first of several months, and says nothing of the project over all. */
function areDone(
  view: SheetView,
  labels: number,
  values: number,
  leaves: readonly HeadingLeaf[],
  from: number,
  to: number
): boolean {
  const months = leaves.filter((leaf) => leaf.isCalendar);
  const last = Math.max(...months.map((leaf) => leaf.right));
  const filled = numbersFrom(from, Math.min(to, from + CELLS)).filter(
    (row) => !view.isBlank(row, labels) && !view.isBlank(row, values)
  );
  const said = filled.filter(
    (row) => view.extent(row, values).right >= last || view.text(row, values).length > WORD
  );
  return (
    months.length > 1 &&
    months.some((leaf) => hasColumn(leaf, values)) &&
    said.length * 2 < filled.length
  );
}

/** Whether a column of values is another year's than the plan's, or of all years. */
const isNotYears = ({ words, heading }: HeadingLeaf, year: FiscalYear | null): boolean =>
  yearPreference(words, year) < 0 || saysTotal(heading.text);

const headsProjects = ({ meanings: [first] }: HeadingLeaf): boolean =>
  first !== undefined && (first.field === "priority" || first.field === "name");

/** The rows whose words stand in others as well, among rows with keys or names of their own; none where there are no such. */
function saidAgain(view: SheetView, column: number, from: number, to: number): ReadonlySet<number> {
  const filled: number[] = [];
  for (let row = from; row <= to; row++) if (!view.isBlank(row, column)) filled.push(row);
  const words = filled.filter((row) => typeof view.value(row, column) === "string");
  const groups = [...groupedBy(words, (row) => view.folded(row, column)).values()];
  // Two projects of one name are no label.
  const often = Math.max(2, ...groups.map(({ length }) => length / 2));
  const again = groups.filter(({ length }) => length >= often).flat();
  return filled.length > again.length + 1 ? new Set(again) : NO_ROWS;
}

/** Rows under the projects whose one text says what it is by its first word: `取組内容：…`, `【課題】…`. */
function textRows(
  view: SheetView,
  words: SheetWords,
  column: number,
  right: number,
  from: number,
  to: number
): LabelledRows | null {
  const found = numbersFrom(from, to).filter((row) => {
    const value = view.value(row, column);
    const [, said] = typeof value === "string" ? (LED.exec(value) ?? []) : [];
    const meant = said === undefined ? null : meaningOf(words, said);
    return meant && TEXTS.has(meant.field) && view.areBlank(row, column + 1, right);
  });
  const [first] = found;
  if (first === undefined || found.length < 2) return null;
  const content = { heading: view.field(first, column), weight: SURE };
  return {
    labels: column,
    values: column,
    fields: new Map([["content", content]]),
    rows: new Set(found),
  };
}

const LED = /^[[［【〔〈＜<《■●◆]?([^\s\]］】〕〉＞>》:：]{2,12})[\]］】〕〉＞>》:：]/;
const NO_ROWS: ReadonlySet<number> = new Set();

/** The headings without what they say of the columns of labels and their values, which have places all the same. */
export function besideLabels(
  band: HeadingBand,
  { labels, values, rows }: LabelledRows
): HeadingBand {
  if (rows.size > 0) return band;
  const columns = [labels, values];
  const kept = band.leaves.map((leaf) =>
    columns.some((column) => hasColumn(leaf, column))
      ? { ...leaf, words: "", meanings: [], isDepartment: false }
      : leaf
  );
  const missing = columns.filter((column) => !kept.some((leaf) => hasColumn(leaf, column)));
  const added = missing.map((column): HeadingLeaf => ({
    ...NO_HEADING,
    left: column,
    right: column,
  }));
  return {
    ...band,
    leaves: [...kept, ...added].sort(byPlace),
  };
}

/** What the rows of a record say beside their labels; the same label again adds to its text. */
export function labelledFields(
  view: SheetView,
  words: Pick<SheetWords, "meaningsOf">,
  { labels, values, rows }: LabelledRows,
  record: { readonly top: number; readonly bottom: number }
): ProjectFields {
  const fields: Partial<Record<ProjectField, Field>> = {};
  let current: ProjectField | null = null;
  let isMethod = false;
  for (let row = record.top; row <= record.bottom; row++) {
    if (labels === values) current = rows.has(row) ? "content" : null;
    else if (!view.isBlank(row, labels)) {
      const meaning = meaningOf(words, view.text(row, labels));
      current = meaning?.field ?? null;
      isMethod = current === "content" && meaning !== null && meaning.weight < SURE;
    }
    if (current === null || (view.merge(row, values)?.top ?? row) !== row) continue;
    const value = view.field(row, values);
    // 実施方法 before 直営 or 委託 says who operates.
    if (isMethod && saysOperator(value.text)) fields.operator ??= value;
    else fields[current] = withMore(fields[current], value);
  }
  return fields;
}

function labelsIn(
  view: SheetView,
  words: SheetWords,
  column: number,
  from: number,
  to: number,
  rows: ReadonlySet<number>
): LabelledRows["fields"] | null {
  const fields = new Map<ProjectField, { heading: Field; weight: number; times: number }>();
  let cells = 0;
  let labels = 0;
  const texts = new Set<string>();
  for (let row = from; row <= to && cells < CELLS; row++) {
    if (view.isBlank(row, column) || (rows.size > 0 && !rows.has(row))) continue;
    cells++;
    texts.add(view.folded(row, column));
    const meaning = meaningOf(words, view.text(row, column));
    if (!meaning) continue;
    labels++;
    const before = fields.get(meaning.field);
    if (before) before.times++;
    else {
      fields.set(meaning.field, {
        heading: view.field(row, column),
        weight: meaning.weight,
        times: 1,
      });
    }
  }
  const repeated = [...fields].filter(([, { times }]) => times > 1);
  // 総事業費 over what of it each pays is the only label that says a field.
  const [only] = repeated;
  const isCost = repeated.length === 1 && only?.[0] === "budget" && only[1].times * 3 >= cells;
  // Few words, over and over, are labels, though nobody knows some of them: 内容 under every key, with 効果 or without.
  const areFew = texts.size * 2 <= cells;
  const isText = areFew && repeated.length === 1 && rows.size > 0 && TEXTS.has(only?.[0] ?? null);
  const least = areFew && rows.size === 0 ? 0.4 : 0.6;
  return isCost || isText || (repeated.length >= 2 && labels >= cells * least)
    ? new Map(repeated)
    : null;
}

/** The first column right of the labels that holds something in most of their rows. */
function valuesColumn(view: SheetView, labels: number, from: number, to: number): number | null {
  for (let column = labels + 1; column <= labels + BESIDE; column++) {
    let rows = 0;
    let filled = 0;
    for (let row = from; row <= Math.min(to, from + CELLS); row++) {
      if (view.isBlank(row, labels)) continue;
      rows++;
      if (!view.isBlank(row, column)) filled++;
    }
    if (filled * 2 > rows) return column;
  }
  return null;
}

/** What a label means; null for what came of the years before. */
function meaningOf(words: Pick<SheetWords, "meaningsOf">, text: string): Meaning | null {
  const meaning = known(words.meaningsOf(text));
  return meaning && LABELLED.has(meaning.field) && !PAST.test(text) ? meaning : null;
}

const NO_HEADING = {
  level: 0,
  heading: withText(textField(""), ""),
  group: "",
  words: "",
  meanings: [],
  isCalendar: false,
  isDepartment: false,
} as const satisfies Partial<HeadingLeaf>;

const CELLS = 400;
const BESIDE = 4;
/** What is done in a month takes no more. */
const WORD = 12;
