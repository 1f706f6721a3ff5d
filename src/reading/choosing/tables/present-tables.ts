import { fold, withoutBrackets } from "../../evidence/texts/folding";
import { yearOf } from "../years/title-year";
import type { CandidateTable, ScannedSheet } from "./candidate-table";

/**
 * A sheet's tables of projects, but for those under headings that look back (`１　令和６年度の振り返り`, `（参考）前年度の事業`)
 * or ahead (`次年度以降の検討事業`), or aside (`関連する他課の事業`).
 */
export function presentTables(sheet: ScannedSheet): readonly CandidateTable[] {
  const told = sheet.tables.map((table) => ({ table, over: lastOver(sheet, table) }));
  // Where the sheet's title says no year, the first of the headings over its tables seems to.
  const latest = Math.max(...told.map(({ over }) => yearOf(over ?? "") ?? 0));
  const isAway = ({ table, over }: (typeof told)[number]): boolean =>
    over !== null && looksAway(over, table, latest);
  const present = told.filter((each) => each.table.said || !isAway(each)).map(({ table }) => table);
  return present.length > 0 ? present : sheet.tables;
}

/** The last text over a table, but for units; null where a form above says it last, as 前年度予算額 before an amount. */
function lastOver({ view, words }: ScannedSheet, table: CandidateTable): string | null {
  const { band, left, right } = table;
  for (let row = band.top - 1; row > band.top - ROWS; row--) {
    const [column, ...more] = view
      .columnsOf(row, left, right)
      .filter((at) => words.labelAt(row, at)?.kind !== "unit");
    if (column === undefined) continue;
    return table.form && more.length > 0 ? null : view.text(row, column);
  }
  return null;
}

/** Whether the text over a table calls it what came of another year or may, or only refers to that. */
function looksAway(text: string, { band, year }: CandidateTable, latest: number): boolean {
  const named = yearOf(text);
  const said = fold(text);
  const refers = /^.?参考/.test(said);
  const told = refers ? [text, ...band.leaves.map(({ words }) => words)].join() : text;
  const isPast = named ? named < Math.max(year ?? 0, latest) : /[前昨]年/.test(told);
  return (
    (isPast && (refers || BACK.test(withoutBrackets(said)))) || AHEAD.test(said) || APART.test(said)
  );
}

/** Whether a title tells what came of plans, and plans nothing itself: 講座実施状況, 令和６年度の実績. */
export function tellsResults(title: string | null): boolean {
  return title !== null && RESULTS.test(title) && !/計画|予[算定]/.test(title);
}

/** Whether a title is that of a book that a city has to make of what was spent, or of its whole budget, by 款項目. */
export function isOfAccounts(title: string): boolean {
  return /主要な?施策の?成果|事項別明細/.test(title);
}

/** Whether a title is that of a list of charges or of people, which plans nothing: 使用料・手数料一覧, 受講者名簿. */
export function isOfCharges(title: string): boolean {
  return CHARGES.test(title) && !/計画|予[算定]|事業|方針|取組/.test(title);
}

const CHARGES =
  /(?:[^材資原肥燃食]料|賃|単価|契約)金?額?(?:等|の)*(?:改定)?(?:一覧|表|リスト|台帳)|名簿/;
const RESULTS = /実績|実施状況|結果|台帳|決算|評価|振り?返り/;
const ROWS = 4;
const AHEAD = /^.{0,4}[次来翌]年度?以降(?!.*方向)/;
/** What was done, others do or nobody will: 前年度の主な事業, 関連する他課の事業, 見送り事業; or what is but referred to: （参考）. */
const APART =
  /(?:^.?[前昨]年度の?(?:主[なの要])*|^.{0,8}他の?[部課局室]等?の|^.?参考\W*[国都道府県・]+の|見送(?:り|った)の?|不採[択用](?:と?なった|の)?)(?:関連|主要)?(?:事業|取組|予算額?)(?:一覧|表)?.?$|^.?参考資?料?.?$/;
const BACK = /(?:振り?返り|実績|結果|決算|反省|総括|成果|評価|状況)(?:について|等|報告|一覧|表)*$/;
