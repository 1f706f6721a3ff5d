import type { FiscalYear } from "../../../plan/fiscal-year";
import type { AnyField, Field, Remark } from "../../draft";
import { fold } from "../../evidence/texts/folding";
import { isOfOtherYear } from "./fit-of-year";

/**
 * Whether amounts aren't what the plan's year costs: those of other years, and of several years together.
 * @param amounts some of them
 * @param periods what stands under or beside 事業期間, 開始年度 and 終了年度, one text a project
 */
export function isNotYears(
  heading: string,
  year: FiscalYear | null,
  amounts: readonly Field[],
  periods: () => readonly string[]
): boolean {
  if (isOfOtherYear(heading, year) || /全体/.test(heading)) return true;
  // Over `1,300（1,200）` the brackets in the heading say what those below hold.
  if (/[(（【][前昨翌次来][^)）】]*[)）】]$/.test(heading))
    return !amounts.some(({ text, numberFormat }) => /[(（]/.test(text + numberFormat.slice(0, 2)));
  return /総事業費/.test(heading) && periods().some(coversYears);
}

/** Whether a heading or label is that of the time which a project takes. */
export function isPeriod(heading: string): boolean {
  return /期間$|(?:開始|着手|終了|完了)年度?$/.test(heading);
}

/**
 * What is said of a budget by its heading and those of other costs: that it may be of several years, or that 人件費 and
 * what both come to were left aside.
 */
export function remarksOnBudget(heading: AnyField, costs: readonly AnyField[]): readonly Remark[] {
  const budget = heading.text;
  // What takes but this year costs no more in all.
  if (budget.includes("総事業費") && !costs.some(({ text }) => isPeriod(text)))
    return [{ kind: "whole-cost", cell: heading.cell, values: [budget.replaceAll("\n", " ")] }];
  const aside = costs.filter(({ text }) => ASIDE.test(fold(text)));
  const staff = aside.find(({ text }) => text.includes("人件費"));
  // 予算額 needs no word: what a department's staff costs is in no project's budget.
  if (!staff || (aside.length === 1 && !budget.includes("事業費"))) return [];
  const values = [budget, aside.map(({ text }) => text).join("、")];
  return [{ kind: "left-aside", cell: staff.cell, values }];
}

/** `R5～R9`, `令和5年度から9年度`, `3か年`; months tell of no years. */
function coversYears(text: string): boolean {
  const [, from, to, count] = SPAN.exec(fold(text)) ?? [];
  return from !== to || count !== undefined;
}

const ASIDE = /^(?!うち|内).{0,8}人件費|^(?:合?計|.{1,4}コスト|総事業費)(?:\(.*)?$/;
const SPAN =
  /(?<![\d./])(元|\d+)年?度?(?:から|[~〜–—-])\D*(元|\d+)(?![\d./月]|年\d)|([2-9])(?:[かヶケカ]年|年間)/;
