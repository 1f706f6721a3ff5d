import type { Plan } from "../../plan/plan";
import { absoluteName, areaText, inQuotes } from "../../sheet/address";
import type { ConditionalFormat, DrawnCell } from "../../sheet/drawing";
import { wrappedLines } from "../../sheet/text-width";
import { listRange } from "../list/list-columns";
import {
  ALARM_FILL,
  ALARM_INK,
  AMOUNT,
  HEADING_FILL,
  LINE,
  RULE,
  columnsIn,
  heightOf,
  line,
  type Style,
} from "../look";
import type { Provenance } from "../provenance";
import type { ListRef } from "./group-formulas";
import { SIZE, WIDTHS, add, type SheetBuilder } from "./sheet-builder";

const AGREES = "一致";
const STALE = "再作成が必要です";

/** Whether the parts add up to the whole, and the list has as many projects as the plan sheet. */
export function addChecks(
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
    const lines = wrappedLines(label, columnsIn(WIDTHS[0], SIZE));
    return add(sheet, lines > 1 ? heightOf(lines, SIZE) : 19, [...cells, result ?? blank]);
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
    const area = `${inQuotes(cells.area.sheet)}!${absoluteName(cells.area)}`;
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

/** Lights up the checks that fail. */
export function alarm(top: number, bottom: number): ConditionalFormat {
  const right = WIDTHS.length - 1;
  return {
    area: { top, left: right, bottom, right },
    formula: `=$F${top + 1}="${STALE}"`,
    fill: ALARM_FILL,
    fontColor: ALARM_INK,
  };
}
