import type { Month } from "../../plan/fiscal-year";
import type { Day } from "../../plan/plan";

/** `2019年4月～6月`, `2019年4月10日～2020年1月5日`, one point where both are the same. */
export function periodText(start: Month | Day, end: Month | Day): string {
  if (start === end) return pointText(start);
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  return `${pointText(start)}～${pointText(end, sameYear)}`;
}

function pointText(point: Month | Day, withoutYear = false): string {
  const [year = "", month = "", day] = point.split("-");
  const parts = [`${Number(month)}月`, ...(day === undefined ? [] : [`${Number(day)}日`])];
  return (withoutYear ? "" : `${year}年`) + parts.join("");
}
