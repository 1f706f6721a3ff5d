import type { ColumnSetting } from "../../../settings/settings";
import { numbersFrom } from "../../../sheet/numbers";
import { once } from "../../../sheet/once";
import type { HeadingLeaf } from "../../evidence/sheets/heading-bands";
import { fold } from "../../evidence/texts/folding";
import type { AnyField } from "../../draft";
import type { UnmetPlace } from "../../reading";
import type { CandidateTable, ScannedSheet } from "../tables/candidate-table";

/** What people said of columns whose headings no table has, nor any form among its labels; or that forms can't obey. */
export function unmetColumns(
  settings: readonly ColumnSetting[],
  sheets: readonly ScannedSheet[]
): readonly UnmetPlace[] {
  const told = sheets.map((sheet) => ({ sheet, says: saysOn(sheet) }));
  return settings.flatMap((setting): readonly UnmetPlace[] => {
    const { sheet: named, heading, field } = setting;
    const word = fold(heading);
    const there = told.filter(
      ({ sheet, says }) => ["", sheet.view.name].includes(named) && says(word, field === null)
    );
    const isRead = ({ form, chosen, band, labelled }: CandidateTable): boolean => {
      const leaves = band.leaves.filter((leaf) => namesOf(leaf).includes(word));
      const isOf = (text: AnyField): boolean =>
        form ? fold(text.text) === word : leaves.some(({ heading }) => heading === text);
      return (
        field === null ||
        (!form && leaves.length === 0
          ? labelled !== undefined
          : chosen.columns.some((each) => each.field === field && isOf(each.heading)))
      );
    };
    const isMet = there.some(({ sheet: { tables, others, words } }) => {
      const all = [...tables, ...others];
      const isOverruled = words.decided.fieldOf(word) !== field;
      return isOverruled || all.length === 0 || all.some(isRead);
    });
    if (isMet) return [];
    return [{ setting, problem: there.length > 0 ? "unfit-column" : "unmet-column" }];
  });
}

/**
 * Whether a sheet's tables have a heading, with or without the groups above it; or any text where that is enough, the
 * sheet has forms, or no tables.
 */
function saysOn({ view, words, tables, others }: ScannedSheet) {
  const all = [...tables, ...others];
  const headings = new Set(all.flatMap(({ band }) => band.leaves).flatMap(namesOf));
  const isAnywhere = all.length === 0 || all.some(({ form, labelled }) => form ?? labelled);
  const texts = once(() => {
    const rows = numbersFrom(view.used.top, view.used.bottom);
    const said = (row: number, column: number): string => fold(view.text(row, column));
    return new Set(rows.flatMap((row) => words.columnsOf(row).map((column) => said(row, column))));
  });
  return (word: string, isEnough: boolean): boolean =>
    headings.has(word) || ((isAnywhere || isEnough) && texts().has(word));
}

function namesOf({ name = "", words, heading }: HeadingLeaf): readonly string[] {
  return [name, words, heading.text].map(fold);
}
