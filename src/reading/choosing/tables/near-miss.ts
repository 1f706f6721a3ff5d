import type { ProjectField } from "../../draft";
import type { NearMiss } from "../../reading";
import { areaOf, knownColumns, type CandidateTable, type ScannedSheet } from "./find-tables";

/** The place where a workbook without a plan came nearest to one; null where nothing was like one. */
export function nearestMiss(sheets: readonly ScannedSheet[]): NearMiss | null {
  let best: CandidateTable | null = null;
  for (const table of sheets.flatMap((sheet) => [...sheet.tables, ...sheet.others])) {
    if (best === null || knownColumns(table) > knownColumns(best)) best = table;
  }
  if (!best || knownColumns(best) === 0) return null;
  const fields = new Set(best.chosen.columns.map((column) => column.field));
  const missing: string[] = [];
  if (!fields.has("name")) missing.push(WORDS.name);
  if (!fields.has("budget")) missing.push(WORDS.budget);
  if (!fields.has("priority")) missing.push(WORDS.priority);
  if (missing.length === 0) missing.push(WORDS.records);
  return {
    area: { sheet: best.view.name, ...areaOf(best) },
    found: best.chosen.columns
      .filter((column) => column.field !== null)
      .map((column) => column.heading.text.replaceAll("\n", "")),
    missing,
  };
}

const WORDS: Readonly<
  Record<Extract<ProjectField, "name" | "budget" | "priority"> | "records", string>
> = {
  name: "事業名",
  budget: "予算額",
  priority: "優先順位",
  records: "事業の行",
};
