import type { FiscalYear } from "../../../plan/fiscal-year";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import { mainYear, spanIn, yearNamed } from "../../evidence/texts/years";
import { headFields } from "./head-fields";

/** The year that a sheet's title or head names, else its name or the file's, for the choice between columns of several years. */
export function titleYear(view: SheetView, words: SheetWords, fileName: string): FiscalYear | null {
  // 令和6年度予算額 before an amount is a form's label.
  const all = words.labels.filter(
    ({ row, column, label }) =>
      label.kind === "title" &&
      !words.headingRows.includes(row) &&
      !/[額初]$/.test(view.text(row, column))
  );
  // Headings of columns name years of their own.
  const first = words.headingRows[0] ?? Infinity;
  const above = all.filter(({ row }) => row < first);
  const titles = (above.length > 0 ? above : all).map(({ row, column }) => view.text(row, column));
  const top = view.used.top;
  const last = Math.min(top + HEAD, first - 1);
  const head = headFields(view, words, top, last).map(({ text }) => text);
  const named = [...titles, ...head, view.name, fileName].flatMap((text) => mainYear(text) ?? []);
  for (const year of [...named.filter(({ isAside }) => !isAside), ...named]) {
    const fiscalYear = yearNamed(year, null);
    if (fiscalYear !== null) return fiscalYear;
  }
  // What nobody knows for a title stands over all as well.
  const over = titles.length > 0 ? titles : words.columnsOf(top).map((at) => view.text(top, at));
  const [span] = [...over, view.name].flatMap((text) => ownSpan(text) ?? []);
  if (!span) return null;
  // 令和7年度予算額 in a plan of 令和5年度～令和9年度 is its third year's.
  const headed = words.headingRows
    .flatMap((row) => view.columnsOf(row).map((column) => yearOf(view.text(row, column)) ?? 0))
    .filter((year) => year >= span.fiscalYear);
  return headed.length === 0 || headed.includes(span.fiscalYear) ? span.fiscalYear : null;
}

/** The span of years that a text names as its plan's own; those of the plans above it say nothing of this one. */
export function ownSpan(text: string): ReturnType<typeof spanIn> {
  // `総合計画　実施計画（令和7年度～令和9年度）`: what follows 実施計画 is said of that one.
  const at = OTHERS.test(text) ? text.lastIndexOf("実施計画") : 0;
  const own = text.slice(Math.max(0, at));
  return OTHERS.test(own) ? null : spanIn(own);
}

/** The fiscal year that a text is about. */
export function yearOf(text: string): FiscalYear | null {
  const named = mainYear(text);
  return named && yearNamed(named, null);
}

/** Plans above a department's. */
const OTHERS = /総合計画|基本計画|基本構想|ビジョン|戦略|大綱|中期/;
const HEAD = 5;
