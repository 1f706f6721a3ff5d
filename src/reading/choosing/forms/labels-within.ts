import { isSameCell } from "../../../sheet/address";
import type { Field } from "../../draft";
import { withText } from "../../evidence/sheets/fields";
import { amountIn } from "../../evidence/texts/amount-aside";
import { TEXTS } from "../../evidence/texts/field-kinds";
import { KNOWN } from "../../evidence/texts/heading-weights";
import { isDepartmentHeading, known } from "../../evidence/texts/headings";
import { readKey } from "../../evidence/texts/key";
import { labelledIn } from "../../evidence/texts/labels";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import type { FormField } from "./form-field";
import type { LabelAt } from "./form-labels";
import { namesOverLabels } from "./names-over-labels";

/**
 * The fields of cells that hold a label and its value both: `事業名：公園整備`, `優先順位　1`, or a rank and the name
 * after it: `【優先順位 1】　公園整備`. Without these, `目標1`, `No.1`, `【事業1】` or 重点目標 names with the cell beside it what the
 * labels below are of.
 */
export function labelsWithin(
  view: SheetView,
  words: SheetWords,
  labels: readonly LabelAt[]
): readonly FormField[] {
  const { top, bottom } = view.used;
  const fields: FormField[] = [];
  const goals: FormField[] = [];
  for (let row = top; row <= Math.min(bottom, top + LONGEST); row++) {
    for (const column of words.columnsOf(row)) {
      const cell = view.field(row, column);
      const goal = GOAL.exec(view.folded(row, column))?.groups;
      // 具体的取組1-1-1 can be nothing but a card's head.
      const named = goal && nameBeside(view, words, row, column, /-/.test(goal.number ?? ""));
      if (named) {
        const place = { weight: KNOWN, fit: 0, label: withText(cell, "目標"), row };
        const value = withText(named, named.text.replace(/^【([^】]+)】$/, "$1"));
        goals.push({ ...place, field: "name", value });
        const beside = view.field(row, view.extent(row, column).right + 1);
        const key = goal.number ? withText(cell, goal.number) : readKey(beside.text) && beside;
        if (key) goals.push({ ...place, field: "priority", value: key });
      }
      for (const text of partsOf(cell.text, words)) {
        const { rank, number = "", name = "" } = RANKED.exec(text)?.groups ?? {};
        if (rank !== undefined) {
          const place = { weight: KNOWN, fit: 0, label: withText(cell, rank), row };
          fields.push({ ...place, field: "name", value: withText(cell, name) });
          fields.push({ ...place, field: "priority", value: withText(cell, number) });
          continue;
        }
        const { label, value } = labelledIn(text);
        const meaning = known(words.meaningsOf(label));
        if (!meaning || value === "" || isDepartmentHeading(label)) continue;
        fields.push({
          ...meaning,
          fit: 0,
          label: withText(cell, label),
          value: withText(cell, value),
          row,
        });
      }
    }
  }
  if (fields.some(({ field }) => field === "name")) return fields;
  const within = fields.map(({ label }) => label.cell);
  const heads = namesOverLabels(view, words, [...labels, ...within]);
  const names = heads.map((value): FormField => ({
    field: "name",
    weight: KNOWN,
    fit: 0,
    label: withText(value, "目標"),
    value,
    row: value.cell.row,
  }));
  if (goals.length > 0) return [...fields, ...goals];
  // `取組①　窓口改革` over its labels tells nothing else.
  return [
    ...fields.filter(({ label }) => !heads.some(({ cell }) => isSameCell(cell, label.cell))),
    ...names,
  ];
}

/** The labels of a line, each with its value: `方向性：継続　予算額：300千円`. A text may hold any words. */
function partsOf(text: string, words: SheetWords): readonly string[] {
  const { label } = labelledIn(text);
  const meaning = known(words.meaningsOf(label));
  if (text.length > LONGEST_LINE || !meaning || TEXTS.has(meaning.field)) return [text];
  const isNext =
    text.startsWith(":", label.length) || text.startsWith("：", label.length)
      ? /(?<=\s)[^\s:：]{2,8}(?=[:：])/g
      : /(?<=\s)[^\s:：]{2,8}(?=\s)/g;
  const starts = [...text.matchAll(isNext)].flatMap(({ 0: next, index }) =>
    known(words.meaningsOf(next)) ? index : []
  );
  return [0, ...starts].map((start, at) => text.slice(start, starts[at]).trim());
}

const LONGEST_LINE = 80;

/**
 * What forms cost that have a label of its own for each other thing and none for that: `予算額　18,000千円`. What it came
 * to in another year is something else.
 */
export function costsWithin(
  view: SheetView,
  words: SheetWords,
  labels: readonly LabelAt[]
): readonly FormField[] {
  if (labels.some(({ field }) => field === "budget")) return [];
  return labelsWithin(view, words, labels).filter(
    ({ field, label, value }) =>
      field === "budget" && amountIn(value) !== null && !/[0-9０-９元前昨]/.test(label.text)
  );
}

/** The ranks right before the labels of forms' names, where no label of their own asks for them: 優先順位１, No.2. */
export function ranksBeforeNames(
  view: SheetView,
  labels: readonly LabelAt[]
): readonly FormField[] {
  if (labels.some(({ field }) => field === "priority")) return [];
  const names = labels.filter(({ field }) => field === "name");
  const ranks = names.flatMap(({ row, column }): readonly FormField[] => {
    if (column === 0) return [];
    const cell = view.field(row, column - 1);
    const { label, rank } = RANK.exec(cell.text)?.groups ?? {};
    if (label === undefined || rank === undefined) return [];
    const value = withText(cell, rank);
    return [{ field: "priority", weight: KNOWN, fit: 0, label: withText(cell, label), value, row }];
  });
  return ranks.length === names.length ? ranks : [];
}

const RANK = /^(?<label>優先(?:順位|度)|順位|No\.?|№|番号)\s*[:：]?\s*(?<rank>\p{Nd}{1,3}|[①-⑳])$/u;

/** What a goal is about: the cell beside it, or beside 課題 as the first of its own labels; null where it heads no card. */
function nameBeside(
  view: SheetView,
  words: SheetWords,
  row: number,
  column: number,
  isNumbered: boolean
): Field | null {
  const { top, right, bottom } = view.extent(row, column);
  // A narrow column may stand blank between the two.
  const next = view.isBlank(row, right + 1) ? right + 2 : right + 1;
  const isGroup = bottom > top && words.knownAt(row, next) !== null;
  const beside = isGroup ? view.extent(row, next).right + 1 : next;
  // 重点目標 | 1 | 子育て支援: the number names nothing.
  const behind =
    readKey(view.text(row, beside)) && words.columnsOf(row).find((each) => each > beside);
  const name = view.field(row, behind || beside);
  const heads =
    isGroup ||
    [1, 2, 3].some((down) =>
      (isNumbered ? words.columnsOf(bottom + down) : [column]).some((at) =>
        words.knownAt(bottom + down, at)
      )
    ) ||
    words.columnsOf(row).some((each) => words.knownAt(row, each));
  const { text, cell } = name;
  return heads && text !== "" && !words.knownAt(cell.row, cell.column) ? name : null;
}

/** 目標, 課題, 取組 and 具体的取組 alone tell a target, what is hard and what is done as often. */
const GOAL =
  /^(?:[([【](?=.*\d.$))?(?:(?:目標|課題|事業|業務|取り?組み?(?:項目)?)(?=.)|(?:重点|組織|業務|[部課室]{1,2}等?の)目標|(?:重[点要]|主要|具体的(?=\D*\d))(?:取り?組み?|課題|項目|施策|事業|業務|テーマ)|(?=No\.?\d))(?:(?:No\.?)?(?<number>\d{1,2}(?:-\d{1,2})*))?[)\]】]?$/;
const RANKED =
  /^[(（[【〔]?\s*(?<rank>(?:優先)?順位|事業|No\.?|№)\s*(?<number>[0-9０-９]{1,2}|[①-⑳])\s*[\s)）\]】〕:：.．]+(?<name>\S.*)$/;
/** Forms don't go on for more rows than this. */
const LONGEST = 600;
