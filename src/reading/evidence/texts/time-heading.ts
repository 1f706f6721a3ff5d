import { fold } from "./folding";
import { timeLabelOf } from "./time-label";

/** Whether a heading is a month, a half or quarter, or a year or several and nothing else. */
export function isTimeHeading(heading: string): boolean {
  return isCalendarHeading(heading) || isYearOnly(heading) || kindOf(heading) === "years";
}

/** Whether a heading is one year and nothing else: `R7年度`, `令和7年度（計画）`, `R8年度以降`; amounts have their unit with it. */
export function isYearOnly(heading: string): boolean {
  return /^(?:year|bare-year|digits)$/.test(kindOf(heading)) && !heading.includes("円");
}

/** Whether a heading stands over part of a schedule: a month, quarter, week, day. */
export function isCalendarHeading(heading: string): boolean {
  // Folding takes time, and most cells are longer.
  if (heading.length > LONGEST) return false;
  const ofYear = fold(heading).replace(OF_YEAR, "");
  return (
    /^(?:months|part|days?|week)$/.test(kindOf(ofYear)) ||
    SCHEDULE_TITLE.test(ofYear) ||
    OTHER_TIMES.test(ofYear)
  );
}

function kindOf(heading: string): string {
  const label = heading.length <= LONGEST && timeLabelOf(heading);
  if (!label) return "";
  return label.kind === "year" && (label.count ?? 1) > 1 ? "years" : label.kind;
}

const LONGEST = 32;
/** `令和8年度上半期`, `翌年度4月`. */
const OF_YEAR = /^(?:翌年?度?|[次来]年度?|(?:令和|平成|[RH])?\d{1,4}年度)の?(?=.)/i;
/** What heads for how long others are bound, which is no time of what is done: リース期間, 契約期間. */
export const BOUND = /(?:契約|リース|賃貸?借?|借入|貸付|協定|指定|保証)期間/;
/** What a schedule is called. */
export const SCHEDULE_TITLE =
  /^(?:主な|今後の|年間|実施|事業|業務)*(?:スケジュール|[工行]程|年間予定|進行予定|日程)(?:表|一覧)?$/;
const OTHER_TIMES = /^(?:年間計画|実施時期)$/;
