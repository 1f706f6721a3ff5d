import { keysIn } from "../tables/drop-copies";
import type { ScannedSheet } from "../tables/candidate-table";
import { identityOf } from "./plan-identity";
import type { Identity } from "./plan-segment";

/**
 * Whether forms name sections alone, come back to a department, or stand under its name, after another on their sheet,
 * or hardly share one: it is then the project's, as in a column of a list. Departments that each count their forms from 1
 * have plans of their own.
 */
export function areOfManyDepartments(sheets: readonly ScannedSheet[]): boolean {
  const forms = sheets.flatMap(({ tables }) => tables.filter(({ form }) => form));
  const keys = forms.flatMap((form) => keysIn(form).flatMap(({ number }) => number ?? []));
  if (new Set(keys).size < keys.length) return false;
  const bySheet = sheets.map((sheet) => {
    let from = 0;
    return sheet.tables.flatMap(({ form, band, rows }) => {
      const identity = identityOf(sheet, from, band.top - 1, rows.bottom);
      from = rows.bottom + 1;
      return form ? [identity] : [];
    });
  });
  const named = bySheet.flat().map(({ department }) => department);
  const distinct = new Set(named.filter((name) => name !== null));
  const areSections = [...distinct].every((name) => name.endsWith("係"));
  const isMany = (forms: readonly Identity[]): boolean =>
    comeBack(forms.map(({ department }) => department));
  const areMany = bySheet.some(isMany) || distinct.size * 2 > named.length;
  const areHeaded = bySheet.some((forms) =>
    comeBack(forms.flatMap(({ heading }) => heading?.department ?? []))
  );
  return areHeaded || (distinct.size > 1 && (areSections || areMany));
}

function comeBack(names: readonly (string | null)[]): boolean {
  const turns = names.filter((name, at) => name !== null && name !== names[at - 1]);
  return turns.length > new Set(turns).size;
}
