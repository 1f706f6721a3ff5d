import type { FiscalYear } from "../../plan/fiscal-year";
import type { Remark } from "../draft";
import { fold } from "../evidence/folding";
import type { SheetView } from "../evidence/sheet-view";
import { mainYear, yearNamed } from "../evidence/years";
import { columnFor, type FoundColumn } from "../found-table";
import type { RecordRows, SplitRows } from "./split-records";

/** The rows of a table that lists its projects for several years, and what else stands in it. */
export interface YearRows {
  readonly rows: SplitRows;
  /** The rows of other years. */
  readonly others: ReadonlySet<number>;
  readonly remark: Remark;
}

/** The column 年度 of a table; null where it has none. */
export function yearColumn(columns: readonly FoundColumn[]): FoundColumn | null {
  return columns.find(({ heading }) => YEAR_HEADING.test(fold(heading.text))) ?? null;
}

/**
 * What a table says of one year where it lists the same projects for several, in rows or in records of their own:
 * the year given, else the last. Null for any other table: a column 年度 may as well say when a project began.
 */
export function ofOneYear(
  view: SheetView,
  rows: SplitRows,
  columns: readonly FoundColumn[],
  year: FiscalYear | null
): YearRows | null {
  const column = yearColumn(columns);
  const name = columnFor(columns, "name");
  if (!column || column.field !== null || !name) return null;
  const yearAt = (row: number): FiscalYear | null => {
    const { text } = view.field(row, column.left);
    const named = mainYear(/^\d+$/.test(fold(text)) ? `${text}年度` : text);
    return named && yearNamed(named, year);
  };
  const runs: Run[] = [];
  rows.records.forEach((record, index) => {
    const project = view.field(record.top, name.left).text;
    const next = rows.records[index + 1]?.top ?? Infinity;
    // Another year's row may leave blank what is the same.
    const isOwn = (row: number): boolean =>
      row <= record.bottom || (row < next && view.isBlank(row, name.left) && yearAt(row) !== null);
    for (let row = record.top; isOwn(row); row++) {
      const last = runs.at(-1);
      if (last && row > record.top && view.isBlank(row, column.left)) last.bottom = row;
      else runs.push({ record, project, year: yearAt(row), top: row, bottom: row });
    }
  });
  const years = runs.map((run) => run.year);
  const wanted = years.includes(year) ? year : Math.max(...years.map(Number));
  const left = runs.filter((run) => run.year !== wanted);
  const [first] = left;
  if (!first || years.includes(null) || !areRepeated(runs)) return null;
  const others = new Set<number>();
  for (const { top, bottom } of left) for (let row = top; row <= bottom; row++) others.add(row);
  const texts = new Set(left.map(({ top }) => view.field(top, column.left).text));
  return {
    rows: {
      ...rows,
      records: runs.flatMap(({ record, ...run }) =>
        run.year === wanted ? { ...record, ofYear: run } : []
      ),
      totals: [],
      strays: rows.strays.filter(
        ({ row }) => !runs.some(({ top, bottom }) => row >= top && row <= bottom)
      ),
      bottom: Math.max(rows.bottom, ...runs.map(({ bottom }) => bottom)),
    },
    others,
    remark: {
      kind: "other-year",
      cell: view.field(first.top, column.left).cell,
      values: [`${column.heading.text} ${[...texts].join("、")}`],
    },
  };
}

/** Rows of a record that are one year's. */
interface Run {
  readonly record: RecordRows;
  readonly project: string;
  readonly year: FiscalYear | null;
  readonly top: number;
  bottom: number;
}

/** Whether projects have several years as a rule, none of them twice. */
function areRepeated(runs: readonly Run[]): boolean {
  const projects = new Set(runs.map(({ project }) => project));
  const rows = new Set(runs.map(({ project, year }) => `${project} ${String(year)}`));
  return rows.size === runs.length && runs.length >= projects.size * 1.5;
}

const YEAR_HEADING = /^(?:会計|事業|対象|実施|計画)?年度$/;
