import type { ProjectField } from "../../draft";
import { fold, withoutBrackets } from "./folding";
import { revisionIn, sideOfChange } from "./revisions";

/** How well a column's words fit this year's decided value among several of its kind, about -1 to 1. */
export function preferenceOf(field: ProjectField, heading: string): number {
  // `予算額（うち一般財源）`: of which is said what stands in brackets below.
  const folded = fold(withoutBoth(heading)).replace(/\((?:うち|内)[^()]*\)/g, "");
  if (field === "name" && (isSharedName(folded) || isOthersName(folded))) return -0.4;
  // 目的 under 事業の概要, beside what tells more of it.
  if (/\n(?:事業の?)?(?:目的|対象者?)$/.test(heading)) return -0.4;
  let score = revisionIn(heading) === "old" ? -0.4 : sideOfChange(heading) === "new" ? 0.2 : 0;
  if (field === "budget") {
    if (isOthers(folded)) score -= 0.6;
    if (
      /国|県|[府都]支|債|財源|負担金|寄附|うち|内訳|細々?事業|細目|節別|その他|累計|全体|(?<!(?:年|[HR]\d).{0,16})(?:総事業費|事業費総額)|人件費|コスト|[一特]財/.test(
        folded
      )
    ) {
      score -= 0.5;
    }
    if (/要[求望]|見積|概算|査定前/.test(folded)) score -= 0.25;
    if (/(?<!副)[市区町村]長.*査定/.test(folded)) score += 0.3;
    // Who estimates 新年度 calls the year before it 本年度.
    if (folded.includes("新年度")) score += 1;
    if (/補正(?!後)|[1-3一二三]次|[部局財][内長政].*査定/.test(folded)) score -= 0.3;
    else if (/当初|[今本当該]年|予算額/.test(folded)) score += 0.1;
    return score;
  }
  if (/決定|最終|確定|[市区町村]長|[三3]次/.test(folded)) score += 0.3;
  else if (/[部局]長|[二2]次|本部|査定/.test(folded)) score += 0.2;
  else if (/課長|所属長|管理職|所管評価/.test(folded)) score += 0.1;
  if (/[一1]次|担当|自己|係|原案|コード|案$/.test(folded)) score -= 0.1;
  if (PAST.test(folded)) score -= 0.5;
  // Beside what is planned for this year, next year's is foreseen.
  if (/[次来翌]年/.test(folded)) score -= 0.3;
  return score;
}

/** Whether words over names are those of what several projects serve, where others name these. */
export function isSharedName(folded: string): boolean {
  return /^(?:推進|改革|改善)項目$/.test(folded);
}

/** Whether words over names are those of what a project was, belongs to or is booked as: 旧事業名, 関連事業名, 予算事業名. */
export function isOthersName(folded: string): boolean {
  return /^(?:旧|[前昨]年|関[係連]|統合|移行|上位|類似|財務|予算).*名$/.test(folded);
}

/** Whether a budget's heading says that its amounts are another year's, or what was spent: 前年度予算額, 決算額. */
export function isOtherYears(heading: string): boolean {
  const bare = withoutBrackets(fold(withoutBoth(heading)));
  return isOthers(bare) && !/[今本当該]年/.test(bare);
}

function isOthers(words: string): boolean {
  return PAST.test(words) || /[次来翌]年|前[々期]|執行(?!予定)|増減|比較|差引/.test(words);
}

/**
 * A column's heading without what stands over or under what is planned and what came of it and says neither: `予算・決算`
 * over 決算額 and 予算額, `前年度比較` over the budgets of two years, `予算・決算額` under 当初予算.
 */
function withoutBoth(heading: string): string {
  return heading
    .replace(
      /^(?:(?=.*(?:予算|計画|見込))(?=.*(?:決算|実績)).*[・､、,，/／と及].*\n(?=.)|.*比較.*\n(?=.*(?:算|年度)))/,
      ""
    )
    .replace(/(?<=[^\s])(\s)予算額?[・､、,，/／]決算額?$/, "$1予算額");
}

/** What came of the years before. */
export const PAST = /[前昨過]年|前回|従前|これまで|実績|(?:実施|取組)結果|決算/;
