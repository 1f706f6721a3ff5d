import { fold } from "./folding";
import { isCalendarHeading } from "./headings";
import { yearsIn } from "./years";

/** Whether a heading is a month, a half or quarter, or a year and nothing else. */
export function isTimeHeading(heading: string): boolean {
  return isCalendarHeading(heading) || isYearOnly(heading);
}

/** Whether a heading is one year and nothing else: `R7年度`, `令和7年度（予定）`, `R8年度以降`. */
export function isYearOnly(heading: string): boolean {
  if (heading.length > LONGEST) return false;
  const folded = fold(heading).replace(/以降$/, "");
  const [year] = yearsIn(folded);
  return year !== undefined && folded.replace(year.text, "").replace(/[()年度予定]/g, "") === "";
}

const LONGEST = 24;
