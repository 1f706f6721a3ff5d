import { hasColumn } from "../../../sheet/address";
import { numbersFrom } from "../../../sheet/numbers";
import type { Field } from "../../draft";
import { remarkOn } from "../../evidence/sheets/fields";
import { departmentIn } from "../../evidence/texts/department";
import { departmentBeside } from "../../evidence/sheets/department-beside";
import type { CandidateTable, ScannedSheet } from "../tables/candidate-table";
import { wordsWithin } from "../forms/form-stripes";
import { leavingOut, withoutOlder } from "../tables/newer";
import { yearOf } from "../years/title-year";
import { identityOf } from "./plan-identity";

/**
 * A sheet with plans beside each other (last year's and this year's, two departments' forms), as a sheet each, without
 * those headed as what stood before a change, or as of another year than the sheet's; any other sheet as it is. What
 * stands over all of them is said of each.
 */
export function partPlansBeside(sheet: ScannedSheet): readonly ScannedSheet[] {
  const [first, ...more] = sheet.tables;
  if (!first) return [sheet];
  const beside = more.filter(({ band, left }) => band.top === first.band.top && left > first.right);
  if (beside.length === 0) return [sheet];
  const all = [first, ...beside];
  const over = headsOver(sheet, all);
  const heads = over.filter(([field]) => (field?.cell.row ?? 0) >= first.band.top - HEAD);
  const years = first.form ? undefined : heads.findLast(areYears);
  const titles = over.find(areOffices);
  const top =
    (years ?? titles ?? heads.at(-1))?.[0]?.cell.row ?? (first.form ? first.band.top : null);
  if (top === null) return [sheet];
  const parts = all.map(({ left }, index): ScannedSheet => {
    const right = (beside[index]?.left ?? Infinity) - 1;
    const stripe = { left: index === 0 ? 0 : left, right };
    const isInside = ({ left }: CandidateTable): boolean => hasColumn(stripe, left);
    return {
      ...sheet,
      stripe,
      words: wordsWithin(sheet.words, stripe, top),
      tables: sheet.tables.filter(isInside),
      others: sheet.others.filter(isInside),
    };
  });
  const { year } = identityOf(sheet, 0, top - 1);
  const own = years?.findIndex(({ text }) => yearOf(text) === year) ?? -1;
  if (years && own >= 0) {
    const others = years.filter((_, index) => index !== own);
    const remarks = others.map((field) => remarkOn("other-year", field));
    return leavingOut((part) => part !== parts[own], parts, remarks);
  }
  const areApart =
    (years ?? titles) !== undefined ||
    (first.form ? areOfDepartments(parts, top, first) : areTitled(parts, first));
  const rows = { top, bottom: first.band.top - 1 };
  return areApart ? parts : (withoutOlder(parts, sheet, rows) ?? [sheet]);
}

/** Whether each of tables beside each other is headed by another department. */
function areTitled(parts: readonly ScannedSheet[], { band }: CandidateTable): boolean {
  const named = parts.flatMap(
    (part) => identityOf(part, 0, band.top - 1).heading?.department ?? []
  );
  return new Set(named).size === parts.length;
}

/** Whether the forms under each other all say one department, or it is said over them, and those beside them another. */
function areOfDepartments(
  parts: readonly ScannedSheet[],
  top: number,
  first: CandidateTable
): boolean {
  const named = parts.map((part) => {
    const { view, words, tables } = part;
    const labels = words.labels.filter(
      ({ row, label }) => row >= top && label.kind === "department"
    );
    const over = identityOf(part, 0, first.band.top - 1).heading?.department ?? [];
    const said = labels.flatMap((label) => departmentBeside(view, words, label)?.text ?? []);
    const names = labels.length > 0 ? said : [over].flat();
    const isHead = names.length === 1 && labels.every(({ row }) => row < first.band.top);
    return tables.length > 1 && (isHead || names.length >= tables.length)
      ? [...new Set(names)]
      : [];
  });
  return named.every(({ length }) => length === 1) && new Set(named.flat()).size === parts.length;
}

/** What stands over each of tables beside each other, a row each. */
function headsOver(
  { view, words }: ScannedSheet,
  tables: readonly CandidateTable[]
): readonly (readonly Field[])[] {
  const top = tables[0]?.band.top ?? 0;
  return numbersFrom(0, top - 1)
    .map((row) =>
      tables.flatMap((table) => {
        const column = words.columnsOf(row).find((each) => hasColumn(table, each));
        return column === undefined ? [] : view.field(row, column);
      })
    )
    .filter(({ length }) => length === tables.length);
}

const HEAD = 4;

/** Whether titles name a department each, and are the same but for that and its bureau. */
function areOffices(fields: readonly Field[]): boolean {
  const names = fields.flatMap(({ text }) => departmentIn(text) ?? []);
  const rests = fields.map(({ text }, index) =>
    text.replace(names[index] ?? "", "").replace(BUREAU, "")
  );
  return new Set(names).size === fields.length && new Set(rests).size === 1;
}

const BUREAU = /\p{L}+[部局]\s*/gu;

/** Whether texts name a year each, and no two the same. */
function areYears(fields: readonly Field[]): boolean {
  return new Set(fields.flatMap(({ text }) => yearOf(text) ?? [])).size === fields.length;
}
