import { hasColumn } from "../../../sheet/address";
import { departmentBeside } from "../../evidence/sheets/department-beside";
import type { CandidateTable, ScannedSheet } from "../tables/find-tables";
import { wordsWithin, type Stripe } from "../forms/form-stripes";
import { withoutOlder } from "../tables/newer";
import { identityOf } from "./plan-identity";
import { conflict } from "./plan-segment";

/**
 * A sheet with plans beside each other (last year's and this year's, two departments' forms), as a sheet each, without
 * those headed as what stood before a change; any other sheet as it is. What stands over all of them is said of each.
 */
export function partPlansBeside(sheet: ScannedSheet): readonly ScannedSheet[] {
  const [first, ...more] = sheet.tables;
  if (!first) return [sheet];
  const beside = more.filter(({ band, left }) => band.top === first.band.top && left > first.right);
  if (beside.length === 0) return [sheet];
  const top = headRow(sheet, [first, ...beside]) ?? (first.form ? first.band.top : null);
  if (top === null) return [sheet];
  const stripes = [first, ...beside].map(({ left }, index): Stripe => ({
    left: index === 0 ? 0 : left,
    right: (beside[index]?.left ?? Infinity) - 1,
  }));
  const parts = stripes.map((stripe): ScannedSheet => {
    const isInside = ({ left }: CandidateTable): boolean => hasColumn(stripe, left);
    return {
      ...sheet,
      stripe,
      words: wordsWithin(sheet.words, stripe, top),
      tables: sheet.tables.filter(isInside),
      others: sheet.others.filter(isInside),
    };
  });
  const areApart = first.form ? areOfDepartments(parts, top) : areTitled(parts, first);
  const rows = { top, bottom: first.band.top - 1 };
  return areApart ? parts : (withoutOlder(parts, sheet, rows) ?? [sheet]);
}

/** Whether each of tables beside each other is headed by another year or department. */
function areTitled(parts: readonly ScannedSheet[], { band }: CandidateTable): boolean {
  const identities = parts.map((part) => identityOf(part, 0, band.top - 1));
  return identities.every((own, index) =>
    identities
      .slice(0, index)
      .every(
        (other) =>
          conflict(other.year, own.year) ||
          conflict(other.heading?.department, own.heading?.department)
      )
  );
}

/** Whether the forms under each other are all of one department, and those beside them of another. */
function areOfDepartments(parts: readonly ScannedSheet[], top: number): boolean {
  const named = parts.map(({ view, words, tables }) => {
    const labels = words.labels.filter(
      ({ row, label }) => row >= top && label.kind === "department"
    );
    const names = labels.flatMap((label) => departmentBeside(view, words, label)?.text ?? []);
    return tables.length > 1 && names.length >= tables.length ? [...new Set(names)] : [];
  });
  return named.every(({ length }) => length === 1) && new Set(named.flat()).size === parts.length;
}

/** The last row above tables beside each other where something stands over each of them. */
function headRow({ words }: ScannedSheet, tables: readonly CandidateTable[]): number | null {
  const bandTop = tables[0]?.band.top ?? 0;
  for (let row = bandTop - 1; row >= Math.max(0, bandTop - HEAD); row--) {
    const columns = words.columnsOf(row);
    const isOverAll = tables.every((table) => columns.some((column) => hasColumn(table, column)));
    if (isOverAll) return row;
  }
  return null;
}

const HEAD = 4;
