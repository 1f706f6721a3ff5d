import { bareName } from "../../evidence/texts/bare-name";
import { columnFor, type FoundColumn } from "../../found-table";
import type { CandidateTable, ScannedSheet } from "../tables/candidate-table";
import { hasCalendar, namesIn } from "../tables/drop-copies";

/**
 * The sheets with schedules that list lanes of another sheet's projects (優先順位 | 取組 | 項目 | 4月 …) told from
 * tables of projects: left of what names their rows they name those.
 */
export function withoutLanesOfOthers(sheets: readonly ScannedSheet[]): readonly ScannedSheet[] {
  const names = sheets.map(({ tables }) => tables.flatMap(namesIn));
  return sheets.map((sheet, own) => {
    const others = new Set(names.flatMap((each, at) => (at === own ? [] : each)));
    const lanes = sheet.tables.filter((table) => listsLanes(table, others));
    if (lanes.length === 0) return sheet;
    return {
      ...sheet,
      tables: sheet.tables.filter((table) => !lanes.includes(table)),
      others: [...sheet.others, ...lanes],
    };
  });
}

function listsLanes(table: CandidateTable, projects: ReadonlySet<string>): boolean {
  const { form, said, chosen } = table;
  const name = columnFor(chosen.columns, "name");
  if (form || said || !name || !hasCalendar(table) || chosen.words.has("budget")) return false;
  if (namesIn(table).some((each) => projects.has(each))) return false;
  return chosen.columns.some((column) => {
    const told = column.left < name.left ? namesUnder(table, column) : [];
    return new Set(told).size > 1 && told.every((each) => projects.has(each));
  });
}

function namesUnder({ view, rows }: CandidateTable, { left }: FoundColumn): readonly string[] {
  return rows.records.flatMap(({ top }) => bareName(view.text(top, left)) || []);
}
