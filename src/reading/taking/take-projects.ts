import type { Area } from "../../sheet/address";
import type { CandidateTable } from "../choosing/find-tables";
import type { Halves } from "../choosing/halves";
import type {
  DraftColumn,
  DraftProject,
  DraftTable,
  DraftTotal,
  Field,
  ProjectFields,
  Remark,
} from "../draft";
import { readAmount } from "../evidence/amount";
import { fold } from "../evidence/folding";
import { leadingKey } from "../evidence/key";
import { columnFor, type FoundTable } from "../found-table";
import { aimsOver } from "./aims-over-rows";
import { budgetUnit, looksLikeYen, unitName } from "./budget-unit";
import { recordFields } from "./record-fields";
import { withinCell } from "./several-amounts";
import { repeatedField } from "./take-fields";

export interface TakenProjects {
  readonly projects: readonly DraftProject[];
  readonly tables: readonly DraftTable[];
  readonly found: readonly FoundTable[];
  readonly remarks: readonly Remark[];
}

/** The projects of a plan's tables in their order, as one list. */
export function takeProjects(
  candidates: readonly CandidateTable[],
  halves: Halves = new Map()
): TakenProjects {
  const projects: DraftProject[] = [];
  const tables: DraftTable[] = [];
  const found: FoundTable[] = [];
  const remarks: Remark[] = [];
  const ids = new Map<string, number>();
  const aimOver = aimsOver(candidates);
  /** `sums[n]` is what the first n projects' amounts come to, each in its column's unit. */
  const sums = [0];
  let group = 0;
  let unit: number | null = null;
  candidates.forEach((table, tableIndex) => {
    const { view, rows, chosen } = table;
    const first = projects.length;
    const sheet = view.name;
    const area = { top: table.band.top, left: table.left, bottom: rows.bottom, right: table.right };
    const half = halves.get(table) ?? null;
    const taken = recordFields(table, half, (row) => aimOver[tableIndex]?.(row) ?? null);
    remarks.push(...taken.remarks);
    rows.records.forEach((record, at) => {
      const fields = taken.fields[at] ?? {};
      projects.push({
        id: uniqueId(idOf(fields, codeOf(table, record.top), projects.length), ids),
        fields,
        area: { sheet, ...area, top: record.top, bottom: record.bottom },
        table: tableIndex,
        repeated: repeatedField(view, table.form ? [] : chosen.columns, fields, record.top),
        isIncomplete: record.isIncomplete,
      });
      sums.push((sums.at(-1) ?? 0) + countedAmount(projects.at(-1)));
    });
    const isPriced = columnFor(chosen.columns, "budget") !== null;
    const said = budgetUnit(half && !isPriced ? half : table) ?? unit;
    const isYen = said === null && looksLikeYen(projects.slice(first));
    unit = said;
    const heading = draftColumns(table).find(({ field }) => field === "budget")?.heading;
    remarks.push(...(heading ? remarksOnUnit(heading, said, isYen) : []), ...chosen.remarks);
    tables.push({
      area: { sheet, ...area },
      columns: [...draftColumns(table), ...(half ? columnsBeyond(half, table) : [])],
      confidence: table.said ? 1 : Math.min(1, chosen.weight / SURE),
      ...(table.said && { said: table.said }),
      recordRows: usualHeight(rows.records),
      budgetUnit: isYen ? 1 : (said ?? THOUSAND),
      totals: totalsOf(table, sums, first, group),
      strayRows: rows.strays.map(({ row, column }) => view.field(row, column)),
      hiddenRows: inside(view.hiddenRows, area.top, area.bottom),
      hiddenColumns: inside(view.hiddenColumns, area.left, area.right),
    });
    const lastTotal = rows.totals.at(-1);
    if (lastTotal) group = first + lastTotal.after;
    found.push(foundTable(table, area, first));
  });
  return { projects, tables, found, remarks };
}

function foundTable(
  { view, band, chosen, rows }: CandidateTable,
  area: Area,
  first: number
): FoundTable {
  return {
    view,
    headings: { ...area, bottom: band.bottom },
    area,
    columns: chosen.columns,
    records: rows.records.map(({ top, bottom }, index) => ({
      project: first + index,
      area: { ...area, top, bottom },
    })),
  };
}

function remarksOnUnit({ cell }: Field, unit: number | null, isYen: boolean): readonly Remark[] {
  if (isYen) return [{ kind: "assumed-yen", cell, values: [] }];
  if (unit === null || unit === THOUSAND) return [];
  return [{ kind: "scaled-unit", cell, values: [unitName(unit)] }];
}

/** The columns of a table, and its records' labels as if each had a column. */
function draftColumns({ chosen, labelled }: CandidateTable): readonly DraftColumn[] {
  return [
    ...chosen.columns.map(({ field, heading, confidence }) => ({ field, heading, confidence })),
    ...[...(labelled?.at.fields ?? [])].map(([field, { heading, weight }]) => ({
      field,
      heading,
      confidence: Math.min(weight, 1),
    })),
  ];
}

/** The columns of a table for the fields that another one lacks. */
function columnsBeyond(half: CandidateTable, table: CandidateTable): readonly DraftColumn[] {
  const known = new Set(draftColumns(table).map(({ field }) => field));
  return draftColumns(half).filter(({ field }) => field !== null && !known.has(field));
}

const THOUSAND = 1000;
/** The weight of a table that nobody doubts: one with names, keys and amounts. */
const SURE = 3;

/** A subtotal stands for the records since the last one, a total for its table's or for all above it. */
function totalsOf(
  table: CandidateTable,
  sums: readonly number[],
  first: number,
  before: number
): readonly DraftTotal[] {
  const column = columnFor(table.chosen.columns, "budget");
  if (!column) return [];
  const sumFrom = (start: number, to: number): number => (sums[to] ?? 0) - (sums[start] ?? 0);
  let from = before;
  return table.rows.totals.flatMap((total) => {
    const to = first + total.after;
    const { field: amount } = withinCell(table.view.field(total.row, column.left), table.year);
    const label = table.view.field(total.row, total.labelColumn ?? column.left);
    const isGrand = /総計|総合計|合計|総額/.test(fold(label.text));
    const starts = isGrand ? [0, first, from] : [from, first, 0];
    const read = readAmount(amount.value, amount.numberFormat);
    const fits =
      read.status === "amount"
        ? starts.find((each) => Math.abs(sumFrom(each, to) - read.amount) < 0.5)
        : undefined;
    const start = fits ?? starts[0] ?? 0;
    if (!isGrand) from = to;
    if (amount.text === "" || to === start) return [];
    return [{ label, amount, projects: Array.from({ length: to - start }, (_, at) => start + at) }];
  });
}

function countedAmount(project: DraftProject | undefined): number {
  const budget = project?.fields.budget;
  if (!budget || project.repeated) return 0;
  const read = readAmount(budget.value, budget.numberFormat);
  return read.status === "amount" ? read.amount : 0;
}

function usualHeight(
  records: readonly { readonly top: number; readonly bottom: number }[]
): number {
  const counts = new Map<number, number>();
  for (const { top, bottom } of records) {
    const height = bottom - top + 1;
    counts.set(height, (counts.get(height) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1;
}

function inside(numbers: ReadonlySet<number>, from: number, to: number): readonly number[] {
  return [...numbers].filter((each) => each >= from && each <= to).sort((a, b) => a - b);
}

/** The code that names a project in a register, in half width; null where there is none. */
function codeOf({ view, chosen, code }: CandidateTable, row: number): string | null {
  const field = code ?? (chosen.code && view.field(row, chosen.code.left));
  return field ? fold(field.text) || null : null;
}

function idOf(fields: ProjectFields, code: string | null, position: number): string {
  const { priority } = fields;
  if (!priority || priority.text === "") return code ?? String(position + 1);
  return leadingKey(priority)?.id ?? fold(priority.text);
}

function uniqueId(id: string, used: Map<string, number>): string {
  const times = (used.get(id) ?? 0) + 1;
  used.set(id, times);
  if (times === 1) return id;
  const unique = `${id}#${times}`;
  return used.has(unique) ? uniqueId(id, used) : (used.set(unique, 1), unique);
}
