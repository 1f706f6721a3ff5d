import type { FiscalYear } from "../../../plan/fiscal-year";
import type { CellRef } from "../../../sheet/address";
import { numbersFrom } from "../../../sheet/numbers";
import type { ProjectField, Remark, RemarkKind } from "../../draft";
import type { HeadingLeaf } from "../../evidence/sheets/heading-bands";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { yearOf } from "../years/title-year";
import { isNotYears, isPeriod } from "../years/years-budget";
import { areYears } from "./meanings-by-cells";

/** Amounts that are all of other years than the plan's, or of several, are no budget of it, nor is 前年度の取組 or R7の取組 done in it. */
export function withoutOtherYears(
  view: SheetView,
  leaves: readonly HeadingLeaf[],
  { from, to }: { readonly from: number; readonly to: number },
  fields: Map<ProjectField, { readonly leaf: HeadingLeaf }>,
  year: FiscalYear | null
): readonly Remark[] {
  const refused = [...fields].flatMap(([field, { leaf }]): readonly Remark[] => {
    if (!OF_YEAR.has(field) || leaf.isDecided) return [];
    if (!isOfBefore(field, leaf, year))
      return isOfNext(leaf.words, year) ? [headingRemark(view, leaf, "next-year", field)] : [];
    fields.delete(field);
    return [headingRemark(view, leaf, "other-year")];
  });
  const leaf = fields.get("budget")?.leaf;
  const share = leaf ? null : leaves.find(({ heading }) => /一般財源|市負担/.test(heading.text));
  // What of it the city bears is no budget.
  if (share)
    return [...refused, { kind: "unread-text", cell: cellOf(view, share), values: [share.words] }];
  if (!leaf || leaf.isDecided) return refused;
  const rows = numbersFrom(from, to);
  const periods = leaves.filter(({ heading }) => isPeriod(heading.text));
  const periodAt = (row: number): string =>
    periods.flatMap(({ left }) => view.text(row, left) || []).join("~");
  const amounts = rows.map((row) => view.field(row, leaf.left));
  // What stands beside a column for each year is told of them all.
  const isOfAll = leaf.words.includes("総事業費") && areYears(leaves);
  if (!isOfAll && !isNotYears(leaf.words, year, amounts, () => rows.map(periodAt))) return refused;
  fields.delete("budget");
  return [...refused, headingRemark(view, leaf, "other-year")];
}

/** What a project does, or is to come to, in one year; its challenges may be those of the year before. */
const OF_YEAR: ReadonlySet<ProjectField> = new Set(["content", "initiative", "direction"]);

/** Whether a heading says what a project did, or was to come to, in a year before the plan's. */
export function isOfBefore(
  field: ProjectField,
  { words, left, isDecided }: HeadingLeaf,
  year: FiscalYear | null,
  leaves: readonly HeadingLeaf[] = []
): boolean {
  if (isDecided) return false;
  // Who asks (要求額) for the plan's year calls the one before it 本年度.
  if (field === "budget" && /[今本現当]年/.test(words))
    return leaves.some((leaf) => leaf.left > left && ASKED.test(leaf.words));
  return (
    OF_YEAR.has(field) &&
    (/[前昨]年(?!.*[今本当]年)/.test(words) ||
      (!words.includes("今後") && (yearOf(words) ?? Infinity) < (year ?? 0)))
  );
}

const ASKED = /^(?![^]*(?:[今本現当次来翌]年|補正))[^]*(?:要求|見積)額?(?:[(（].*)?$/;

/** Whether a heading names the next year, which sheets that judge projects decide on: 令和9年度の方向性, 次年度の取組. */
function isOfNext(words: string, year: FiscalYear | null): boolean {
  return (yearOf(words) ?? 0) > (year ?? Infinity) || /[翌次来]年/.test(words);
}

function headingRemark(
  view: SheetView,
  leaf: HeadingLeaf,
  kind: RemarkKind,
  ...more: readonly string[]
): Remark {
  return { kind, cell: cellOf(view, leaf), values: [leaf.words.replaceAll("\n", " "), ...more] };
}

/** Where a column's heading stands. */
export function cellOf(view: SheetView, { heading, left }: HeadingLeaf): CellRef {
  return { sheet: view.name, row: heading.cell?.row ?? 0, column: left };
}
