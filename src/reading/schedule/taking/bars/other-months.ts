import { addMonths, monthNumber } from "../../../../plan/fiscal-year";
import type { AnyField } from "../../../draft";
import { remarkOn } from "../../../evidence/sheets/fields";
import { monthIn } from "../../../evidence/texts/calendar";
import { slotAt, type MonthGrid } from "../../evidence/grids/month-grid";
import type { Bar } from "./bar";

/** A bar whose text begins with a month that it isn't drawn in, `9月実施` under 4月, with the doubt which of them is meant. */
export function withDoubt(grid: MonthGrid, bar: Bar): Bar {
  const [first, last] = [bar.left, bar.right].map((column) => slotAt(grid, column)?.time);
  const [, said] = MONTH.exec(bar.label?.text.normalize("NFKC") ?? "") ?? [];
  if (!bar.label || !said || !first || !last) return bar;
  const [from, to] = [monthIn(first.start), monthIn(last.end)];
  const after = (Number(said) - monthNumber(from) + 12) % 12;
  return addMonths(from, after) <= to
    ? bar
    : { ...bar, doubts: [...(bar.doubts ?? []), remarkOn("other-month", bar.label)] };
}

/** Whether each line of a text begins with a month that something is done in. */
export function saysMonth({ text }: AnyField): boolean {
  return text
    .normalize("NFKC")
    .split("\n")
    .every((line) => MONTH.test(line));
}

/**
 * A month or a day that a text begins with: 9月補正 and 3月議会 are what is worked to, 4月号 is made in March, and 1/2 may
 * be a share.
 */
const MONTH =
  /^[^\p{L}\p{N}]*(1[0-2]|[1-9])(?:月(?!定例|.?議会|補正|[号分期末付])|\/(?![2-5](?!\d))\d)/u;
