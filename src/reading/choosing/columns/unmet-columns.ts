import type { ColumnSetting } from "../../../settings/settings";
import { numbersFrom } from "../../../sheet/numbers";
import type { HeadingLeaf } from "../../evidence/sheets/heading-bands";
import { fold } from "../../evidence/texts/folding";
import type { UnmetPlace } from "../../reading";
import type { CandidateTable, ScannedSheet } from "../tables/candidate-table";

/** What people said of columns whose headings no table has, nor any form among its labels; or that forms can't obey. */
export function unmetColumns(
  settings: readonly ColumnSetting[],
  sheets: readonly ScannedSheet[]
): readonly UnmetPlace[] {
  const told = sheets.map((sheet) => ({ sheet, headings: headingsOn(sheet) }));
  return settings.flatMap((setting): readonly UnmetPlace[] => {
    const { sheet: named, heading, field } = setting;
    const word = fold(heading);
    const there = told.filter(
      ({ sheet, headings }) => ["", sheet.view.name].includes(named) && headings.has(word)
    );
    const isRead = ({ form, chosen, band }: CandidateTable): boolean =>
      field === null ||
      (form
        ? chosen.columns.some((each) => each.field === field && fold(each.heading.text) === word)
        : band.leaves.every((leaf) => leaf.isDecided ?? !namesOf(leaf).includes(word)));
    const isMet = there.some(({ sheet: { tables, others } }) => {
      const all = [...tables, ...others];
      return all.length === 0 || all.some(isRead);
    });
    if (isMet) return [];
    return [{ setting, problem: there.length > 0 ? "unfit-column" : "unmet-column" }];
  });
}

/** The headings of a sheet's tables, with and without the groups above them; all that a form says, or a sheet without tables. */
function headingsOn({ view, words, tables, others }: ScannedSheet): ReadonlySet<string> {
  const all = [...tables, ...others];
  const leaves = all.flatMap(({ band }) => band.leaves);
  const isAnywhere = all.length === 0 || all.some(({ form, labelled }) => form ?? labelled);
  const rows = isAnywhere ? numbersFrom(view.used.top, view.used.bottom) : [];
  return new Set([
    ...leaves.flatMap(namesOf),
    ...rows.flatMap((row) => words.columnsOf(row).map((column) => fold(view.text(row, column)))),
  ]);
}

function namesOf({ name = "", words, heading }: HeadingLeaf): readonly string[] {
  return [name, words, heading.text].map(fold);
}
