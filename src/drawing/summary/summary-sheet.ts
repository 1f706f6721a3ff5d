import type { Plan } from "../../plan/plan";
import type { GroupTotal, Total, Totals, TotalsKey } from "../../plan/totals";
import { areaText, type AreaRef } from "../../sheet/address";
import type { ConditionalFormat, DrawnCell, DrawnRow, SheetDrawing } from "../../sheet/drawing";
import { wrappedLines } from "../../sheet/text-width";
import {
  ALARM_FILL,
  ALARM_INK,
  AMOUNT,
  HEADING_FILL,
  LINE,
  MUTED,
  RULE,
  columnsIn,
  heightOf,
  line,
  styleBook,
  type Style,
  type StyleBook,
} from "../look";
import { footerText, pageMargins } from "../page";
import type { Provenance } from "../provenance";
import type { Tab } from "../sheet-names";
import { fiscalYearText } from "../year-text";
import { listRange } from "../list/list-columns";
import {
  grandFormulas,
  groupFormulas,
  needsExact,
  type GroupFormulas,
  type ListRef,
} from "./group-formulas";

const AGREES = "一致";
const STALE = "再作成が必要です";
const BAR_COLOR = "#5B8DB8";
const UNLISTED = "（施策のねらいの一覧にない番号）";
const BAR_LENGTH = 20;
const SIZE = 10;
const WIDTHS = [216, 50, 56, 92, 54, 130] as const;

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
  tab: Tab
): SheetDrawing {
  const list: ListRef = {
    sheet: listSheet,
    projects: plan.projects.length,
    hasRepeated: plan.projects.some((project) => project.repeated),
  };
  const sheet = sheetBuilder();
  addTitle(sheet, plan, list);
  const grandRow = addGrand(sheet, totals, list);
  const sums = KEYS.filter(([key]) => totals.by[key].length > 0).map(([key, title]) => ({
    title,
    row: addGroups(sheet, plan, key, title, totals, list, grandRow),
  }));
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
      footer: footerText(plan, "集計"),
    },
    autoFilter: null,
  };
}

interface SheetBuilder {
  readonly rows: DrawnRow[];
  readonly book: StyleBook;
}

function sheetBuilder(): SheetBuilder {
  return { rows: [], book: styleBook() };
}

/** Adds a row and answers its number as formulas count, from 1. */
function add({ rows }: SheetBuilder, height: number, cells: readonly (DrawnCell | null)[]): number {
  rows.push({ height, outline: 0, cells });
  return rows.length;
}

function addTitle(sheet: SheetBuilder, plan: Plan, list: ListRef): void {
  const { book } = sheet;
  const title = [fiscalYearText(plan), plan.department, "集計"].filter((part) => part !== null);
  add(sheet, 30, [{ value: title.join("　"), style: book.index({ size: 16, bold: true }) }]);
  const basis = plan.budgetBasis === null ? "" : `${plan.budgetBasis}予算。`;
  const repeated = list.hasRepeated ? "再掲の事業は含みません。" : "";
  const remark = `${basis}金額は千円。${repeated}数字は${list.sheet}を通して計画のセルから計算しています。`;
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
    const lines = wrappedLines(label, columnsIn(WIDTHS[0], SIZE), 2);
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
    { value: total.thousandYen, formula: formulas.amount, style: number },
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

function addChecks(
  sheet: SheetBuilder,
  plan: Plan,
  provenance: Provenance,
  list: ListRef,
  grandRow: number,
  sums: readonly { readonly title: string; readonly row: number }[]
): void {
  const { book } = sheet;
  add(sheet, 12, []);
  const borders = { top: line("medium", RULE), bottom: line("thin", RULE) };
  const heading = book.index({ size: SIZE, bold: true, fill: HEADING_FILL, borders });
  add(sheet, 20, [
    { value: "確認", style: heading },
    ...WIDTHS.slice(1).map(() => ({ value: null, style: heading })),
  ]);
  const thin: Style = { size: SIZE, borders: { bottom: line("hair", LINE) } };
  const row = (label: string, middle: readonly DrawnCell[], result: DrawnCell | null): number => {
    const blank = { value: null, style: book.index(thin) };
    const cells = [{ value: label, style: book.index({ ...thin, wrap: true }) }, ...middle];
    while (cells.length < 5) cells.push(blank);
    return add(sheet, 19, [...cells, result ?? blank]);
  };
  const number = (value: number, formula: string): DrawnCell => ({
    value,
    formula,
    style: book.index({ ...thin, align: "right", numberFormat: AMOUNT }),
  });
  const verdict = (formula: string): DrawnCell => ({
    value: AGREES,
    formula: `=IFERROR(IF(${formula},"${AGREES}","${STALE}"),"${STALE}")`,
    style: book.index({ ...thin, align: "center", bold: true, color: "#1F7A45" }),
  });
  for (const sum of sums) {
    const same = (column: string) => `${column}${sum.row}=${column}${grandRow}`;
    const formula = `AND(${same("B")},${same("C")},${same("D")})`;
    row(`${sum.title}別の計が全体と合う`, [], verdict(formula));
  }
  const counted = provenance.counted.map((cells) => {
    const area = absoluteArea(cells.area);
    const others = cells.filled - cells.projects;
    const formula = `=ROWS(${area})-COUNTBLANK(${area})${others ? `-${others}` : ""}`;
    const label = `計画シートの事業数（${areaText(cells.area)}）`;
    return row(label, [number(cells.projects, formula)], null);
  });
  const ids = listRange(list.sheet, "id", list.projects);
  const elsewhere =
    list.projects - provenance.counted.reduce((sum, { projects }) => sum + projects, 0);
  const listed = number(list.projects, `=COUNTA(${ids})`);
  const listRow = sheet.rows.length + 1;
  const first = counted[0];
  const formula =
    first === undefined
      ? `B${listRow}=${plan.projects.length}`
      : `B${listRow}=SUM(B${first}:B${listRow - 1})${elsewhere ? `+${elsewhere}` : ""}`;
  row(`${list.sheet}の事業数が計画シートと合う`, [listed], verdict(formula));
}

function absoluteArea({ sheet, ...area }: AreaRef): string {
  const [first = "", last = first] = areaText({ sheet: "A", ...area })
    .slice(2)
    .split(":")
    .map((name) => name.replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2"));
  const prefix = `'${sheet.replaceAll("'", "''")}'!`;
  return first === last ? prefix + first : `${prefix}${first}:${last}`;
}

function alarm(top: number, bottom: number): ConditionalFormat {
  const right = WIDTHS.length - 1;
  return {
    area: { top, left: right, bottom, right },
    formula: `=$F${top + 1}="${STALE}"`,
    fill: ALARM_FILL,
    fontColor: ALARM_INK,
  };
}
