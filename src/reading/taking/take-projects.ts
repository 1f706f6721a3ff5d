import type {
  DraftColumn,
  DraftProject,
  DraftTable,
  DraftTotal,
  ProjectFields,
  Remark,
} from "../draft";
import type { CandidateTable } from "../choosing/find-tables";
import { withText } from "../evidence/fields";
import { fold } from "../evidence/folding";
import { readAmount } from "../evidence/amount";
import { aimsOver } from "./aims-over-rows";
import { withBareAmount, withBareNames } from "./bare-fields";
import { takeChoices } from "./take-choices";
import { leadingKey, splitKey } from "../evidence/key";
import { withBareValues, withDittos } from "./listed-values";
import { repeatedField, fieldTaker } from "./take-fields";
import { budgetUnit, looksLikeYen, unitName } from "./budget-unit";
import { columnFor, type FoundTable } from "../found-table";

export interface TakenProjects {
  readonly projects: readonly DraftProject[];
  readonly tables: readonly DraftTable[];
  readonly found: readonly FoundTable[];
  readonly remarks: readonly Remark[];
}

/** The projects of a plan's tables in their order, as one list. */
export function takeProjects(candidates: readonly CandidateTable[]): TakenProjects {
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
    const keysInNames = hasKeysInNames(table);
    const takeFields = fieldTaker(view, chosen.columns);
    const chosenIn = rows.records.map((record) => {
      const own = table.form ?? { ...takeFields(record), ...table.labelled?.fieldsOf(record) };
      const { fields, remarks: open } = takeChoices(own);
      remarks.push(...open);
      const aim = aimOver[tableIndex]?.(record.top);
      return withBareAmount(aim ? { aim, ...fields } : fields);
    });
    const taken = withBareNames(withBareValues(withDittos(chosenIn)));
    rows.records.forEach((record, at) => {
      const own = taken[at] ?? {};
      const fields = keysInNames ? withKeyFromName(own) : own;
      projects.push({
        id: uniqueId(idOf(fields, codeOf(table, record.top), projects.length), ids),
        fields,
        area: {
          sheet,
          top: record.top,
          bottom: record.bottom,
          left: table.left,
          right: table.right,
        },
        table: tableIndex,
        repeated: repeatedField(view, table.form ? [] : chosen.columns, fields, record.top),
        isIncomplete: record.isIncomplete,
      });
      sums.push((sums.at(-1) ?? 0) + countedAmount(projects.at(-1)));
    });
    const area = { top: table.band.top, left: table.left, bottom: rows.bottom, right: table.right };
    const said = budgetUnit(table) ?? unit;
    const isYen = said === null && looksLikeYen(projects.slice(first));
    unit = said;
    const heading = draftColumns(table).find(({ field }) => field === "budget")?.heading;
    if (heading && isYen) remarks.push({ kind: "assumed-yen", cell: heading.cell, values: [] });
    else if (heading && said !== null && said !== THOUSAND) {
      remarks.push({ kind: "scaled-unit", cell: heading.cell, values: [unitName(said)] });
    }
    remarks.push(...chosen.remarks);
    tables.push({
      area: { sheet, ...area },
      columns: draftColumns(table),
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
    found.push({
      view,
      headings: { ...area, bottom: table.band.bottom },
      area,
      columns: chosen.columns,
      records: rows.records.map(({ top, bottom }, index) => ({
        project: first + index,
        area: { top, bottom, left: table.left, right: table.right },
      })),
    });
  });
  return { projects, tables, found, remarks };
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
    const amount = table.view.field(total.row, column.left);
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

/** Whether a table without a column of keys has them at the head of its names. */
function hasKeysInNames(table: CandidateTable): boolean {
  const name = columnFor(table.chosen.columns, "name");
  if (!name || table.form || columnFor(table.chosen.columns, "priority")) return false;
  const { records } = table.rows;
  const sample = records.slice(0, 100);
  const keyed = sample.filter(({ top }) => splitKey(table.view.text(top, name.left)).key !== null);
  const distinct = new Set(
    sample.map(({ top }) => splitKey(table.view.text(top, name.left)).key?.id)
  );
  return (
    sample.length > 1 && keyed.length >= sample.length * 0.8 && distinct.size >= keyed.length * 0.8
  );
}

function withKeyFromName(fields: ProjectFields): ProjectFields {
  const name = fields.name;
  if (!name) return fields;
  const { key, rest } = splitKey(name.text);
  if (!key) return { ...fields, priority: withText(name, "") };
  const [text, value] = [key.id, key.number ?? key.id];
  return {
    ...fields,
    priority: { ...name, text, value },
    name: withText(name, rest),
  };
}

/** The code that names a project in a register, in half width; null where there is none. */
function codeOf({ view, chosen }: CandidateTable, row: number): string | null {
  return chosen.code ? fold(view.field(row, chosen.code.left).text) || null : null;
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
