import type { FiscalYear } from "../../plan/fiscal-year";
import { groupedBy } from "../../sheet/grouping";
import type { Field, Remark } from "../draft";
import { fold } from "../evidence/folding";
import type { SheetView } from "../evidence/sheet-view";
import { mainYear, resolveBare } from "../evidence/years";
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
  const isYearAlone = (row: number): boolean =>
    view.isBlank(row, name.left) && yearIn(view.field(row, column.left), year) !== null;
  const runs = rows.records.flatMap((record, index) => {
    // Another year's row may leave blank what is the same.
    const next = rows.records[index + 1]?.top ?? Infinity;
    let { bottom } = record;
    while (bottom + 1 < next && isYearAlone(bottom + 1)) bottom++;
    return runsOf(view, { ...record, bottom }, column.left, year);
  });
  const years = new Set(runs.map((run) => run.year));
  if (years.size < 2 || years.has(null) || !areRepeated(view, runs, name.left)) return null;
  const latest = Math.max(...[...years].map((each) => each ?? 0));
  const wanted = year !== null && years.has(year) ? year : latest;
  const own = runs.filter((run) => run.year === wanted);
  const left = runs.filter((run) => run.year !== wanted);
  const [first] = left;
  if (!first) return null;
  const texts = [...new Set(left.map(({ field }) => field.text))];
  return {
    rows: {
      ...rows,
      records: own.map(({ record, top, bottom }) => ({ ...record, ofYear: { top, bottom } })),
      totals: [],
      strays: rows.strays.filter(({ row }) => !isYearAlone(row)),
      bottom: Math.max(rows.bottom, ...runs.map(({ bottom }) => bottom)),
    },
    others: new Set(left.flatMap(({ top, bottom }) => spread(top, bottom))),
    remark: {
      kind: "other-year",
      cell: first.field.cell,
      values: [`${column.heading.text} ${texts.join("、")}`],
    },
  };
}

/** Rows of a record that are one year's. */
interface Run {
  readonly record: RecordRows;
  readonly field: Field;
  readonly year: FiscalYear | null;
  readonly top: number;
  readonly bottom: number;
}

function runsOf(
  view: SheetView,
  record: RecordRows,
  column: number,
  near: FiscalYear | null
): readonly Run[] {
  const starts = spread(record.top, record.bottom).filter(
    (row) => row === record.top || !view.isBlank(row, column)
  );
  return starts.map((top, index) => {
    const field = view.field(top, column);
    const bottom = (starts[index + 1] ?? record.bottom + 1) - 1;
    return { record, field, year: yearIn(field, near), top, bottom };
  });
}

function yearIn({ text }: Field, near: FiscalYear | null): FiscalYear | null {
  const named = mainYear(/^\d+$/.test(fold(text)) ? `${text}年度` : text);
  return (
    named && (named.fiscalYear ?? (named.bare === null ? null : resolveBare(named.bare, near)))
  );
}

/** Whether most projects have several years, none of them twice. */
function areRepeated(view: SheetView, runs: readonly Run[], name: number): boolean {
  const byName = groupedBy(runs, ({ record }) => fold(view.field(record.top, name).text));
  const all = [...byName.values()];
  return (
    all.every((each) => new Set(each.map(({ year }) => year)).size === each.length) &&
    all.filter(({ length }) => length > 1).length * 2 >= all.length
  );
}

function spread(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

const YEAR_HEADING = /^(?:会計|事業|対象|実施|計画)?年度$/;
