import type { Month } from "../../plan/fiscal-year";
import type { Day } from "../../plan/plan";

/** A period as messages carry it: `2019-04/2019-06`, one point where both are the same. */
export function periodOf(start: Month | Day, end: Month | Day): string {
  return start === end ? start : `${start}/${end}`;
}
