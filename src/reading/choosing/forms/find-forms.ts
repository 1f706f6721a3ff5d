import type { FiscalYear } from "../../../plan/fiscal-year";
import { hasColumn, hasRow, isSameCell, type Area } from "../../../sheet/address";
import type { Field } from "../../draft";
import { LISTED, TEXTS } from "../../evidence/texts/field-kinds";
import { extentOf, withText } from "../../evidence/sheets/fields";
import { saysCost } from "../../evidence/texts/amount";
import { amountIn, readMoney } from "../../evidence/texts/amount-aside";
import { fold } from "../../evidence/texts/folding";
import { RANK, SURE } from "../../evidence/texts/heading-weights";
import { preferenceOf } from "../../evidence/texts/heading-preference";
import { bareHeading } from "../../evidence/texts/headings";
import { tellsTimes } from "../../evidence/texts/told-times";
import { isCalendarHeading } from "../../evidence/texts/time-heading";
import { looksPrinted } from "../../evidence/texts/printed-labels";
import { upToGap } from "../../evidence/sheets/record-cells";
import { scheduleBeside } from "../../evidence/sheets/form-rows";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import { saysEnough } from "./form-alone";
import { isForm, saysMore } from "./is-form";
import { choiceIn, isDirection, isMark, isNature, saysOperator } from "../../evidence/texts/choice";
import { isOfOtherYear, laterYear, yearPreference } from "../years/fit-of-year";
import type { CandidateTable } from "../tables/candidate-table";
import { boxedChoice, cellChoices, type CellChoices } from "../columns/cell-choices";
import { withDirection } from "./direction-without-label";
import type { FormField } from "./form-field";
import { guidesIn } from "./form-guides";
import { headsNumbered, headsSeveral } from "./form-lists";
import { formsBeside } from "./forms-beside";
import { blankFields } from "./blanks-within-sheet";
import { blocksOf, lastRowBefore, withoutTitles } from "./form-blocks";
import { formTable, remarksOn } from "./form-table";
import { newerIn, revisionsIn, type Revisions } from "../tables/newer";
import { formBudget } from "./form-budget";
import { remarksOnCosts } from "./form-costs";
import { stripesOf, wordsWithin, type Stripe } from "./form-stripes";
import { judgedBy, lastJudged } from "./form-judgments";
import { labelsOf, type LabelAt } from "./form-labels";
import { askedBy, choiceOverRows } from "./choices-over-rows";
import { formValue, isLabel } from "./form-value";
import { isYearly } from "./form-years";
import { withCorner } from "./turned-corner";
import { labelsByValues } from "./labels-by-values";
import { costsWithin, labelsWithin, ranksBeforeNames } from "./labels-within";

/**
 * The projects of a sheet that is a form: labels with their values right of them (調書, 評価シート), a form or
 * several under or beside each other. None for sheets whose labels don't stand in several rows.
 * @param lists the rows of lists between the forms, whose headings are no labels
 */
export function findForms(
  view: SheetView,
  words: SheetWords,
  year: () => FiscalYear | null,
  lists: readonly Pick<Area, "top" | "bottom">[] = []
): readonly CandidateTable[] {
  const isFree = ({ row }: LabelAt): boolean => lists.every((list) => !hasRow(list, row));
  const told = withCorner(view, words, labelsOf(view, words)).filter(isFree);
  const found = [...told, ...labelsByValues(view, words, told).filter(isFree)];
  // `３　重点事業` in a row of its own heads forms that say their names in other ways, and 取組 tells what is done there.
  const named = found.filter(({ field }) => field === "name");
  const ownOf = (label: LabelAt): readonly LabelAt[] => {
    const own = words.knownAt(label.row, label.column);
    return own && own.field !== "name" ? [{ ...label, ...own }] : [];
  };
  const areHeads = named.every(
    (label) =>
      ownOf(label).length > 0 ||
      (words.labelAt(label.row, label.column)?.kind === "section" &&
        words.columnsOf(label.row).length === 1)
  );
  const within = areHeads
    ? labelsWithin(view, words, found)
    : [...costsWithin(view, words, found), ...ranksBeforeNames(view, found)];
  const isHead = within.some(({ field }) => field === "name");
  const all = isHead
    ? found.flatMap((label) => (label.field === "name" ? ownOf(label) : label))
    : found;
  if (all.length + within.length === 0) return [];
  const budgets = all.filter(({ field }) => field === "budget");
  const own = year() ?? laterYear(budgets.map(({ row, column }) => view.text(row, column)));
  const labels = all.filter(({ row, column, field }) => {
    const text = view.text(row, column);
    if (field === "direction") return !/[前昨]年/.test(text);
    return (field !== "budget" && field !== "initiative") || !isOfOtherYear(text, own);
  });
  const placeOf = ({ label, field, row }: PlacedField) => ({
    field,
    row,
    column: label.cell.column,
    text: fold(label.text),
  });
  const written = labels.map((each) => ({ ...each, label: view.field(each.row, each.column) }));
  const stripes = stripesOf([...written, ...within].sort(byPlace).map(placeOf));
  const forms = stripes.flatMap((stripe) =>
    formsIn(view, words, stripe, { every: all, labels, within, lists }, own, stripes.length > 1)
  );
  return stripes.length === 1
    ? forms
    : forms.sort((a, b) => a.band.top - b.band.top || a.left - b.left);
}

type PlacedField = Pick<FormField, "label" | "field" | "row">;

/** What may lead to the fields of a sheet's forms. */
interface SheetLabels {
  readonly every: readonly LabelAt[];
  /** Those of the plan's year. */
  readonly labels: readonly LabelAt[];
  /** Fields whose cells hold label and value both. */
  readonly within: readonly FormField[];
  /** The rows of lists between the forms. */
  readonly lists: readonly Pick<Area, "top">[];
}

/** The forms under each other between two columns. */
function formsIn(
  view: SheetView,
  sheetWords: SheetWords,
  stripe: Stripe,
  { every, labels: allLabels, within: allWithin, lists }: SheetLabels,
  year: FiscalYear | null,
  areBeside: boolean
): readonly CandidateTable[] {
  const { left, right } = stripe;
  // What stands above the first label is said of all.
  const words = wordsWithin(sheetWords, stripe, allLabels[0]?.row);
  const isWithin = ({ column }: LabelAt): boolean => hasColumn(stripe, column);
  const labels = allLabels.filter(isWithin);
  const within = allWithin.filter(({ label }) => hasColumn(stripe, label.cell.column));
  const { used } = view;
  const area = { ...used, left: Math.max(left, used.left), right: Math.min(right, used.right) };
  const choices = cellChoices(view, { ...area, bottom: Math.min(used.bottom, used.top + LONGEST) });
  const revisions = revisionsIn(view, words, area);
  const isNamed = ({ value }: FormField): boolean =>
    within.some((name) => isSameCell(name.value.cell, value.cell));
  const told = labels.flatMap(
    (label) => fieldOf(view, words, label, choices, revisions, year) ?? []
  );
  const guides = guidesIn(told);
  const beside = told.filter((each) => !isNamed(each) && !guides.includes(each));
  const heads = beside.flatMap(({ among }) => among?.heads ?? []);
  const found = withoutTitles(
    view,
    words,
    [...beside, ...within, ...blankFields(view, labels, beside)]
      .filter(({ label }) => !heads.some(({ cell }) => isSameCell(cell, label.cell)))
      .sort(byPlace),
    labels.filter((at) => !guides.some(({ label }) => isSameCell(label.cell, at)))
  );
  return blocksOf(view, found).flatMap((fields, index, blocks) => {
    const from = fields[0]?.row ?? 0;
    const list = lists.find((each) => each.top > from)?.top ?? Infinity;
    const next = Math.min(blocks[index + 1]?.[0]?.row ?? Infinity, list);
    const bottom = next < Infinity ? lastRowBefore(view, words, fields, next) : used.bottom;
    // Over the only form's first label a row of its head may print them.
    const over = blocks.length > 1 ? from : used.top;
    const filled = withDirection(view, words, fields, choices, { top: over, bottom });
    const first = blocks[0]?.[0]?.row ?? 0;
    const isOneOfSeveral = areBeside || blocks.length > 1;
    const isBare = !isForm(view, filled, labels, words, { first, bottom, isOneOfSeveral });
    const isEnough = isBare && saysEnough(view, words, filled, { first, bottom });
    if (isBare && !isEnough && !saysMore(filled)) return [];
    const own = every.filter((at) => isWithin(at) && hasRow({ top: from, bottom }, at.row));
    const remarks = [
      ...fields.flatMap(({ among }) => among?.remark ?? []),
      ...remarksOn(fields, found, bottom),
      ...remarksOnCosts(view, words, fields, own, year),
      ...(revisions &&
      fields.some(({ value, among }) => !among && value.cell.column === revisions.new)
        ? [revisions.remark]
        : []),
    ];
    return formsBeside(view, words, filled, labels).map((form) => ({
      ...formTable(view, form, bottom, year, remarks),
      isBare,
      isEnough,
    }));
  });
}

function byPlace(a: PlacedField, b: PlacedField): number {
  return a.row - b.row || a.label.cell.column - b.label.cell.column;
}

function fieldOf(
  view: SheetView,
  words: SheetWords,
  { row, column, field, weight }: LabelAt,
  choices: readonly CellChoices[],
  revisions: Revisions | null,
  year: FiscalYear | null
): FormField | null {
  const extent = view.extent(row, column);
  const newer =
    newerIn(view, words, revisions, extent) ??
    (field === "direction" ? lastJudged(view, words, extent) : null);
  const label = view.field(row, column);
  const byYear = yearPreference(label.text, year);
  const ticked = newer ? undefined : choiceOverRows(view, extent);
  const asked = ticked && askedBy(field, weight, ticked.text);
  if (ticked && asked) return { field: asked, weight, fit: byYear, label, value: ticked, row };
  const meant = !newer && field === "budget" ? formBudget(view, words, extent, year) : null;
  const found =
    newer ?? (field === "budget" ? meant?.field : formValue(view, words, extent, field, year));
  // ○ beside 重点事業 marks the form's project as one of those.
  if (!found || (field === "name" && isMark(found.text))) return null;
  if (headsSeveral(view, extent, field, found)) return null;
  if (TEXTS.has(field) && !found.text.includes("\n") && headsNumbered(view, extent)) return null;
  // 区分 before 令和5年度決算 heads a column of a table, 実施方法 before boxes asks for none of a project's texts.
  // Over or before another label 区分 says 拡充, over 件数 it heads 新規 and 継続. Before one it says 経常的経費 as well.
  const [, next] = rightOf(view, words, found);
  const isOver = isLabel(words, extent.bottom + 1, column);
  const isSaid = isDirection(found.text)
    ? !next || isOver
    : isNature(found.text) &&
      (!next || looksPrinted(next.text) || isOver || isLabel(words, extent.top - 1, column));
  if (LISTED.has(field) && weight < SURE && !isSaid && headsTable(view, words, extent)) return null;
  const how =
    TEXTS.has(field) && weight < SURE ? formValue(view, words, extent, "operator", year) : null;
  const way = how && (boxedChoice(rightOf(view, words, how), extent) ?? how);
  // 実施方法 before 直営 or ■一部委託 tells no text, but who operates.
  if (way && saysOperator(way.text))
    return { field: "operator", weight, fit: byYear, label, value: way, row };
  if (LISTED.has(field) ? isYearly(found.text) : TEXTS.has(field) && isNoText(found, weight))
    return null;
  if (TEXTS.has(field) && tellsOfCosts(view, words, extent, found)) return null;
  if (TEXTS.has(field) && tellsTimes(bareHeading(label.text), found.text)) return null;
  const boxed = LISTED.has(field) ? boxedChoice(rightOf(view, words, found), extent) : undefined;
  const among = choices.find(
    ({ words: printed }) => !newer && printed.some((word) => isSameCell(word.cell, found.cell))
  );
  const printed = field === "direction" && among ? among.chosen : boxed;
  // Where none of the printed ones is marked, nothing tells which was chosen.
  const value = printed === undefined ? found : (printed ?? withText(found, ""));
  const judged = field === "direction" ? judgedBy(view, row, column) : "";
  const fit = preferenceOf(field, judged + label.text) + byYear;
  // 区分 says 新規 or 継続 as often as it tells a nature, and may say anything else.
  if (field === "nature" && weight < 1 && value.text !== "") {
    const chosen = choiceIn(value.text) || value.text;
    if (isDirection(chosen)) return { field: "direction", weight, fit, label, value, row };
    if (!isNature(chosen)) return null;
  }
  const isCode = field === "priority" && weight < RANK && saysCode(found);
  // Behind a number's box that was left blank stands the next label.
  if (isCode && looksPrinted(found.text)) return null;
  return { field, weight, fit, label, value, row, among: meant, ...(isCode && { isCode }) };
}

/** Whether a label begins a row of headings: 区分, 指標名 and 単位 with something under each. */
function headsTable(view: SheetView, words: SheetWords, label: Area): boolean {
  const row = words.columnsOf(label.top).filter((column) => column >= label.left);
  const below = row.filter((column) => {
    const text = view.text(label.bottom + 1, column);
    // Under a form's last row its months may begin.
    return text !== "" && !isCalendarHeading(text);
  });
  return row.length >= HEADINGS && below.length >= row.length - 1;
}

/** Whether a text below its label is one of a list of costs: 説明 beside 節 and 金額, over a row for each. */
function tellsOfCosts(view: SheetView, words: SheetWords, { top }: Area, { cell }: Field): boolean {
  return words
    .columnsOf(top)
    .some(
      (column) =>
        words.meaningsOf(view.text(top, column)).some(({ field }) => field === "budget") &&
        [cell.row, cell.row + 1].every((row) => amountIn(view.field(row, column)) !== null)
    );
}

/** A printed list, or the amount of a year: 平成29年度計画 heads both. Signs before items of a text alone print no list. */
function isNoText(field: Field, weight: number): boolean {
  if (saysCost(readMoney(field))) return true;
  const isPrinted = weight < SURE || /[□☐▢◻].*[■☑☒▣]|[■☑☒▣].*[□☐▢◻]/s.test(field.text);
  return isPrinted && choiceIn(field.text) !== null;
}

/** A cell and those right of it, up to the next label or another table. */
function rightOf(view: SheetView, words: SheetWords, first: Field): readonly Field[] {
  const { top, left } = extentOf(view, first);
  const last = scheduleBeside(view, top) - 1;
  const all = words.columnsOf(top).filter((column) => column >= left && column <= last);
  const columns = upToGap(view, top, all);
  const end = columns.findIndex(
    (column) => isLabel(words, top, column) && !isDirection(view.text(top, column))
  );
  return columns.slice(0, end < 0 ? undefined : end).map((column) => view.field(top, column));
}

function saysCode({ value, text }: Field): boolean {
  return !/^\d{1,3}$/.test(fold(typeof value === "number" ? String(value) : text));
}

/** Forms don't go on for more rows than this. */
const LONGEST = 600;
/** So many words in a row, with something under each, head a table. */
const HEADINGS = 4;
