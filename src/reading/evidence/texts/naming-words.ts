import { fold, withoutBrackets } from "./folding";
import { KNOWN } from "./heading-weights";
import { isDirection } from "./choice";
import { bareHeading, isDepartmentHeading, meaningsOf } from "./headings";
import type { Meaning } from "./heading-words";
import { looksPrinted } from "./printed-labels";
import { isTimeHeading } from "./time-heading";

/** Whether a heading can stand over names of projects: 事業名, 主な取組, 施策, 重点項目; not 項目, which heads lists of anything. */
export function canName(heading: string, meanings: readonly Meaning[]): boolean {
  const weight = meanings.find(({ field }) => field === "name")?.weight ?? 0;
  return weight >= KNOWN || (weight > 0 && !ANYTHING.test(fold(heading)));
}

/** Whether a heading can stand over things of any kind: 区分, 行事, 月 in the corner of a schedule. */
export function headsAnything(heading: string): boolean {
  return KINDS.test(bareHeading(heading));
}

/** Whether a heading stands over the months of a list that goes down by them. */
export function headsByMonth(heading: string): boolean {
  return /^(?:(?:実施|開催)?(?:月|時期)|月別)$/.test(bareHeading(heading));
}

/** Whether a heading stands over who sees to something, when it is done, or remarks. */
export function isListHeading(heading: string): boolean {
  return isTimeHeading(heading) || isDepartmentHeading(heading) || isAside(heading);
}

/** Whether a heading stands over who sees to something, where it is, or remarks. */
export function isAside(heading: string): boolean {
  return BESIDE.test(withoutBrackets(fold(heading.slice(0, 20))));
}

/** Whether words can head a column of any table, and don't say what becomes of a project. */
export function canHead(text: string): boolean {
  const isHeading = meaningsOf(text).length > 0 || looksPrinted(text) || isAside(text);
  return (isHeading && !isDirection(text)) || /(?:名|年度|意味|^合?計)$/.test(text);
}

/** Whether a heading stands over what lanes are about: over what is done, or who does it. */
export function headsItems(heading: string): boolean {
  return DONE.test(heading) || /予定|計画|[課係班]$/.test(heading);
}

/** Words over what is done. */
export const DONE = /何を|対[応策]|項目|取組|作業|工程|内容|業務|手順|段階|行事|活動|事項|タスク/;

/** What says of a sheet or of what stands under it that it is a schedule. */
export const SCHEDULE = /スケジュール|[工行]程|日程|WBS/i;

/** Words over what is done all year, or that say so of it. */
export const YEARLONG =
  /^(?:毎月(?:第?[\d・~末]+[日回]?(?:.曜日?)?)?|毎[週日]|通年|随時|常時|適宜|不定期|必要に応じて?)(?:の?(?:業務|事務|取組|予定|実施))?$/;

const KINDS = /(?:区分|種[別類]|分類|内容|行事|工程|事[業項]|業務|項目|事務)$|^月別?$/;
const ANYTHING = /(?<!重点)(?:項目|事項)|作業/;
const BESIDE =
  /^(?:(?:主な?|実施)?担当.{0,2}|所管|主管|責任者|係名?|対象者?|根拠.{0,2}|主催者?|場所|会場|重点(?:事項|項目)?|備考|摘要|特記事項|(?:結果)?(?:実施|報告|公表)?(?:時期|期[日間限]|予定)|(?:受付|実施|開催)?時間)$/;
