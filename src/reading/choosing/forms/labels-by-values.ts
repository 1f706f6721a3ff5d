import type { Field, ProjectField } from "../../draft";
import { numbersFrom } from "../../../sheet/numbers";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import { amountIn, isMoney } from "../../evidence/texts/amount-aside";
import { saysOperator } from "../../evidence/texts/choice";
import { isOtherYears, preferenceOf } from "../../evidence/texts/heading-preference";
import { KNOWN } from "../../evidence/texts/heading-weights";
import { bareHeading } from "../../evidence/texts/headings";
import type { LabelAt } from "./form-labels";

/**
 * The labels of what no surer one of a form's sheet leads to, where the cell right of them speaks for it: 概算事業費 or 経費
 * before an amount, アクションプラン or 具体策 before a text, 所管 before 直営, 目的 before 1. Labels of two wordings tell neither.
 */
export function labelsByValues(
  view: SheetView,
  words: SheetWords,
  labels: readonly LabelAt[]
): readonly LabelAt[] {
  const [first] = labels;
  if (!first || labels.every(({ field }) => field !== "name")) return [];
  const isOwn = ({ row, column }: LabelAt): boolean => !isOtherYears(view.text(row, column));
  const has = (...fields: readonly ProjectField[]): boolean =>
    labels.some((label) => fields.includes(label.field) && isOwn(label));
  const costs = has("budget")
    ? []
    : words.headings.filter(({ row, column }) => isCost(view, words, row, column));
  const rows = numbersFrom(view.used.top, Math.min(view.used.bottom, first.row + LONGEST));
  const cells = rows.flatMap((row) =>
    words
      .columnsOf(row)
      .map((column) => ({ row, column, bare: bareHeading(view.text(row, column)) }))
  );
  const told = [...BY_VALUES].flatMap(([field, tells]) => {
    if (has(field) || (field === "initiative" && has("content"))) return [];
    const places = cells.filter((cell) => isAnswered(view, words, cell, tells));
    return ofOneWording(view, places, field);
  });
  return [...ofOneWording(view, costs, "budget"), ...told];
}

function ofOneWording(
  view: SheetView,
  places: readonly { readonly row: number; readonly column: number }[],
  field: ProjectField
): readonly LabelAt[] {
  const wordings = new Set(places.map(({ row, column }) => view.folded(row, column)));
  return wordings.size === 1 ? places.map((place) => ({ ...place, field, weight: KNOWN })) : [];
}

/** Whether a word for costs that aren't another year's, or a part of them, stands before one amount alone. */
function isCost(view: SheetView, words: SheetWords, row: number, column: number): boolean {
  const text = view.text(row, column);
  if (words.decided.fieldOf(text) === null) return false;
  const [meaning] = words.meaningsOf(text);
  if (meaning?.field !== "budget" || preferenceOf("budget", text) <= PART) return false;
  const beside = view.extent(row, column).right + 1;
  const [value, next = beside] = view.columnsOf(row, beside);
  return (
    value === beside &&
    amountIn(view.field(row, beside)) !== null &&
    (next === beside || !isMoney(view.field(row, next)))
  );
}

/** Whether one of some labels stands before what answers it. */
function isAnswered(
  view: SheetView,
  words: SheetWords,
  { row, column, bare }: Cell,
  { label, answers }: Told
): boolean {
  if (!label.test(bare) || words.decided.fieldOf(view.text(row, column)) === null) return false;
  const value = view.field(row, view.extent(row, column).right + 1);
  return answers(value) && words.knownAt(row, value.cell.column) === null;
}

/** A cell that holds something, and its text as a heading's. */
interface Cell {
  readonly row: number;
  readonly column: number;
  readonly bare: string;
}

/** Labels that lead to a field where such a value stands right of them. */
interface Told {
  readonly label: RegExp;
  readonly answers: (value: Field) => boolean;
}

const BY_VALUES: ReadonlyMap<ProjectField, Told> = new Map<ProjectField, Told>([
  [
    "initiative",
    {
      label:
        /^(?:(?:今後の|主な)?取組方針|(?:[今本当]年度の?|R\d+年?度?の?|(?:令和)?\d+年度の?|年度|実施|実行)?計画|(?:具体|対応|推進)策|(?:実施)?手法|アクションプラン|事務内容|.{0,4}方策|進め方)$/,
      answers: ({ value, text }) => typeof value === "string" && text.length >= SHORTEST,
    },
  ],
  [
    "operator",
    {
      label: /^(?:所管|主管|担当|運営|(?:事業の)?(?:実施|運営|執行|事業)の?(?:形態|体制|方法))$/,
      answers: ({ text }) => saysOperator(text),
    },
  ],
  [
    "aim",
    { label: /^(?:事業の?)?目的$|^目指す姿$/, answers: ({ text }) => /^\p{Nd}{1,2}$/u.test(text) },
  ],
]);
const PART = -0.4;
const SHORTEST = 8;
/** Forms don't go on for more rows than this. */
const LONGEST = 600;
