import type { ProjectField } from "../../draft";
import type { NearMiss } from "../../reading";
import { areaOf, knownColumns } from "./find-tables";
import type { CandidateTable, ScannedSheet } from "./candidate-table";

/** The place where a workbook without a plan came nearest to one; null where nothing was like one. */
export function nearestMiss(sheets: readonly ScannedSheet[]): NearMiss | null {
  let best: CandidateTable | null = null;
  for (const table of sheets.flatMap((sheet) => [...sheet.tables, ...sheet.others])) {
    if (best === null || knownColumns(table) > knownColumns(best)) best = table;
  }
  if (!best || knownColumns(best) === 0) return null;
  const fields = new Set(best.chosen.columns.map((column) => column.field));
  const missing = WANTED.flatMap(([field, words]) => (fields.has(field) ? [] : words));
  return {
    area: { sheet: best.view.name, ...areaOf(best) },
    found: best.chosen.columns
      .filter((column) => column.field !== null)
      .map((column) => column.heading.text.replaceAll("\n", "")),
    missing: missing.length > 0 ? missing : ["事業の行"],
  };
}

const WANTED: readonly (readonly [ProjectField, string])[] = [
  ["name", "事業名"],
  ["budget", "予算額"],
  ["priority", "優先順位"],
];
