import type { Detail, Look, WorkbookSurvey } from "../../sheet/survey";
import type { LookCloser } from "../reading";
import { columnFor, type FoundColumn } from "../found-table";
import type { CandidateTable, ScannedSheet } from "./find-tables";

/**
 * The sheets with their tables' projects, without those whose names are struck through: people cross out what was
 * dropped from a plan, and leave it to be seen. A table that is struck through as a whole stays.
 */
export async function withoutStruck(
  sheets: readonly ScannedSheet[],
  survey: WorkbookSurvey,
  lookCloser: LookCloser
): Promise<readonly ScannedSheet[]> {
  const marked = new Set(survey.sheets.flatMap(({ name, hasStruck }) => (hasStruck ? name : [])));
  const asked = sheets
    .filter(({ view }) => marked.has(view.name))
    .flatMap(({ tables }) => tables)
    .flatMap((table) => {
      const name = table.form ? null : columnFor(table.chosen.columns, "name");
      return name ? [{ table, name, look: lookAt(table, name) }] : [];
    });
  if (asked.length === 0) return sheets;
  const details = await lookCloser(asked.map(({ look }) => look));
  const cleared = new Map(
    asked.map(({ table, name }, index) => [table, withoutThose(table, name, details[index])])
  );
  return sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => cleared.get(table) ?? table),
  }));
}

function lookAt({ view, band, rows }: CandidateTable, { left, right }: FoundColumn): Look {
  return {
    area: { sheet: view.name, top: band.bottom + 1, left, bottom: rows.bottom, right },
    kinds: ["fonts"],
  };
}

function withoutThose(
  table: CandidateTable,
  { left, right }: FoundColumn,
  detail: Detail | undefined
): CandidateTable {
  const { view, rows, chosen } = table;
  const struck = rows.records.map(({ top }) => {
    let at = left;
    while (at < right && view.isBlank(top, at)) at++;
    const { origin, rows: cells } = detail?.fonts ?? { origin: { row: 0, column: 0 }, rows: [] };
    return cells[top - origin.row]?.[at - origin.column]?.includes("struck")
      ? view.field(top, at)
      : null;
  });
  const fields = struck.flatMap((field) => field ?? []);
  if (fields.length === 0 || fields.length === struck.length) return table;
  const remarks = fields.map(({ cell, text }) => {
    return { kind: "struck-out" as const, cell, values: [text] };
  });
  return {
    ...table,
    chosen: { ...chosen, remarks: [...chosen.remarks, ...remarks] },
    rows: {
      ...rows,
      records: rows.records.filter((_, index) => !struck[index]),
      totals: rows.totals.map((total) => ({
        ...total,
        after: struck.slice(0, total.after).filter((field) => !field).length,
      })),
    },
  };
}
