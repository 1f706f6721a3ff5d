import type { Plan } from "../../plan/plan";
import type { GroupTotal, Total, Totals, TotalsKey } from "../../plan/totals";
import { yearName } from "../../plan/year-names";
import type { SheetDrawing } from "../../sheet/drawing";
import { wrappedLines } from "../../sheet/text-width";
import {
  AMOUNT,
  HEADING_FILL,
  LINE,
  MUTED,
  RULE,
  columnsIn,
  heightOf,
  line,
  type Style,
} from "../look";
import { footerText, pageMargins } from "../page";
import type { Provenance } from "../provenance";
import type { Tab } from "../sheet-names";
import { addChecks, alarm } from "./checks";
import { SIZE, WIDTHS, add, sheetBuilder, type SheetBuilder } from "./sheet-builder";
import {
  grandFormulas,
  groupFormulas,
  needsExact,
  type GroupFormulas,
  type ListRef,
} from "./group-formulas";

const BAR_COLOR = "#5B8DB8";
const UNLISTED = "（施策のねらいの一覧にない番号）";
const BAR_LENGTH = 20;

const KEYS: readonly (readonly [TotalsKey, string])[] = [
  ["aim", "施策のねらい"],
  ["direction", "事業の方向性"],
  ["operator", "事業主体"],
  ["nature", "性質区分"],
];

/** 集計: the totals as live formulas over 事業一覧, and whether they and the list still hold. */
export function drawSummary(
  plan: Plan,
  totals: Totals,
  provenance: Provenance,
  listSheet: string,
  tab: Tab,
  note: string | null
): SheetDrawing {
  const list: ListRef = {
    sheet: listSheet,
    projects: plan.projects.length,
    hasRepeated: plan.projects.some((project) => project.repeated),
  };
  const sheet = sheetBuilder();
  addTitle(sheet, plan, list, note);
  const grandRow = addGrand(sheet, totals, list);
  const sums = KEYS.filter(([key]) => totals.by[key].some(({ value }) => value !== null)).map(
    ([key, title]) => ({
      title,
      row: addGroups(sheet, plan, key, title, totals, list, grandRow),
    })
  );
  const checksFrom = sheet.rows.length;
  addChecks(sheet, plan, provenance, list, grandRow, sums);
  return {
    ...tab,
    tabColor: "#1F7A45",
    columns: WIDTHS.map((width) => ({ width })),
    rows: sheet.rows,
    styles: sheet.book.styles(),
    frozen: { rows: 0, columns: 0 },
    showGridlines: false,
    conditionalFormats: [alarm(checksFrom, sheet.rows.length - 1)],
    print: {
      paper: "A4",
      orientation: "portrait",
      area: { top: 0, left: 0, bottom: sheet.rows.length - 1, right: WIDTHS.length - 1 },
      titleRows: null,
      margins: { ...pageMargins, left: 36, right: 36 },
      footer: footerText(plan.department, "集計"),
    },
    autoFilter: null,
  };
}

function addTitle(sheet: SheetBuilder, plan: Plan, list: ListRef, note: string | null): void {
  const { book } = sheet;
  const title = [yearName(plan), plan.department, "集計"].filter((part) => part !== null);
  add(sheet, 30, [{ value: title.join("　"), style: book.index({ size: 16, bold: true }) }]);
  const basis = plan.budgetBasis === null ? "" : `${plan.budgetBasis}予算。`;
  const repeated = list.hasRepeated ? "再掲の事業は含みません。" : "";
  const source = note ?? `数字は${list.sheet}を通して計画のセルから計算しています。`;
  const remark = `${basis}金額は千円。${repeated}${source}`;
  add(sheet, 18, [{ value: remark, style: book.index({ size: 8, color: MUTED }) }]);
}

function addGrand(sheet: SheetBuilder, totals: Totals, list: ListRef): number {
  addHeading(sheet, "全体");
  const row = sheet.rows.length + 1;
  const style: Style = {
    size: 13,
    bold: true,
    borders: { bottom: line("medium", RULE) },
  };
  const formulas = grandFormulas(list);
  return addTotal(sheet, "全事業", totals.grand, formulas, row, style, 30);
}

function addGroups(
  sheet: SheetBuilder,
  plan: Plan,
  key: TotalsKey,
  title: string,
  totals: Totals,
  list: ListRef,
  grandRow: number
): number {
  add(sheet, 12, []);
  addHeading(sheet, `${title}別`);
  const groups = totals.by[key];
  const exact = needsExact(key, groups);
  const first = sheet.rows.length + 1;
  for (const group of groups) {
    const label = groupLabel(plan, key, group);
    const formulas = groupFormulas(list, key, group, `$A${sheet.rows.length + 1}`, exact);
    const style: Style = { size: SIZE, borders: { bottom: line("hair", LINE) } };
    const lines = wrappedLines(label, columnsIn(WIDTHS[0], SIZE));
    addTotal(
      sheet,
      label,
      group,
      formulas,
      grandRow,
      style,
      Math.max(21, heightOf(lines, SIZE)),
      true
    );
  }
  const last = sheet.rows.length;
  const sum = (column: string) => `=SUM(${column}${first}:${column}${last})`;
  const formulas = { count: sum("B"), funded: sum("C"), amount: sum("D") };
  const borders = { top: line("thin", RULE), bottom: line("thin", RULE) };
  return addTotal(
    sheet,
    "計",
    totals.grand,
    formulas,
    grandRow,
    { size: SIZE, bold: true, borders },
    21
  );
}

/** The group's value as the list has it; an aim with its text. */
function groupLabel(plan: Plan, key: TotalsKey, { value }: GroupTotal): string {
  if (value === null) return "（記載なし）";
  if (key !== "aim") return value;
  const aim = plan.aims.find(({ number }) => String(number) === value);
  return `${value}　${aim?.text ?? UNLISTED}`;
}

function addHeading(sheet: SheetBuilder, title: string): void {
  const borders = { top: line("medium", RULE), bottom: line("thin", RULE) };
  const style: Style = { size: SIZE, bold: true, fill: HEADING_FILL, borders };
  const left = sheet.book.index({ ...style, align: "left" });
  const right = sheet.book.index({ ...style, size: 8, align: "right" });
  const texts = ["事業数", "予算あり", "予算額（千円）", "割合", null];
  add(sheet, 20, [
    { value: title, style: left },
    ...texts.map((text) => ({ value: text, style: right })),
  ]);
}

function addTotal(
  sheet: SheetBuilder,
  label: string,
  total: Total,
  formulas: GroupFormulas,
  grandRow: number,
  style: Style,
  height: number,
  hasBar = false
): number {
  const { book } = sheet;
  const row = sheet.rows.length + 1;
  const number = book.index({ ...style, align: "right", numberFormat: AMOUNT });
  // Where no project says what it costs, 0 would say that all cost nothing.
  const unknown = book.index({ ...style, align: "right", numberFormat: `${AMOUNT};` });
  const share = book.index({ ...style, align: "right", numberFormat: "0.0%" });
  const bar = book.index({
    ...style,
    size: 7,
    bold: false,
    color: BAR_COLOR,
    align: "left",
    indent: 1,
  });
  return add(sheet, height, [
    { value: label, style: book.index({ ...style, align: "left", wrap: true }) },
    { value: total.count, formula: formulas.count, style: number },
    { value: total.funded, formula: formulas.funded, style: number },
    {
      value: total.thousandYen,
      formula: formulas.amount,
      style: total.isUnknown ? unknown : number,
    },
    {
      value: total.share ?? "",
      formula: `=IF($D$${grandRow}=0,"",D${row}/$D$${grandRow})`,
      style: share,
    },
    hasBar
      ? { value: barText(total.share), formula: barFormula(`E${row}`), style: bar }
      : { value: null, style: bar },
  ]);
}

/** A picture of a share in blocks; the least of shares is a thin one. */
function barFormula(share: string): string {
  const blocks = `REPT("█",MAX(0,MIN(${BAR_LENGTH},ROUND(${share}*${BAR_LENGTH},0))))`;
  const least = `IF(AND(${share}>0,${share}<${LEAST}),"▏","")`;
  return `=IF(ISNUMBER(${share}),${blocks}&${least},"")`;
}

const LEAST = 0.025;

function barText(share: number | null): string {
  if (share === null) return "";
  const blocks = Math.max(0, Math.min(BAR_LENGTH, Math.round(share * BAR_LENGTH)));
  return "█".repeat(blocks) + (share > 0 && share < LEAST ? "▏" : "");
}
