import type { ColumnSetting } from "../../../settings/settings";
import { numbersFrom } from "../../../sheet/numbers";
import { fold } from "../../evidence/texts/folding";
import type { UnmetPlace } from "../../reading";
import type { ScannedSheet } from "../tables/find-tables";

/** What people said of columns whose headings no table has, nor any form among its labels. */
export function unmetColumns(
  settings: readonly ColumnSetting[],
  sheets: readonly ScannedSheet[]
): readonly UnmetPlace[] {
  const said = new Map(sheets.map((sheet) => [sheet.view.name, headingsOn(sheet)]));
  return settings
    .filter(({ sheet, heading }) => {
      const there = sheet === "" ? [...said.values()] : [said.get(sheet)];
      return !there.some((headings) => headings?.has(fold(heading)));
    })
    .map((setting) => ({ setting, problem: "unmet-column" }));
}

/** The headings of a sheet's tables, with and without the groups above them; all that a form says, or a sheet without tables. */
function headingsOn({ view, words, tables, others }: ScannedSheet): ReadonlySet<string> {
  const all = [...tables, ...others];
  const leaves = all.flatMap(({ band }) => band.leaves);
  const isAnywhere = all.length === 0 || all.some(({ form, labelled }) => form ?? labelled);
  const rows = isAnywhere ? numbersFrom(view.used.top, view.used.bottom) : [];
  return new Set(
    [
      ...leaves.flatMap(({ name = "", words: said, heading }) => [name, said, heading.text]),
      ...rows.flatMap((row) => words.columnsOf(row).map((column) => view.text(row, column))),
    ].map(fold)
  );
}
