import type { FiscalYear } from "../../../plan/fiscal-year";
import { numbersFrom } from "../../../sheet/numbers";
import type { Remark } from "../../draft";
import { fold } from "../../evidence/texts/folding";
import { sideIn } from "../../evidence/texts/revisions";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { mainYear, yearNamed } from "../../evidence/texts/years";
import { columnFor, type FoundColumn } from "../../found-table";
import type { RecordRows, SplitRows } from "../rows/split-records";

/** The rows of a table that lists its projects for several years, and what else stands in it. */
export interface YearRows {
  readonly rows: SplitRows;
  /** The rows of other years. */
  readonly others: ReadonlySet<number>;
  /** The columns but for one that says 旧 and 新 in turn. */
  readonly columns: readonly FoundColumn[];
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
  const sides = numbersFrom(columns[0]?.left ?? 0, columns.at(-1)?.right ?? 0).find((at) =>
    rows.records.every(({ top }) => sideIn(view.text(top, at)))
  );
  const column = yearColumn(columns);
  const at = sides ?? (column?.field === null ? column.left : null);
  const name = columnFor(columns, "name");
  if (at === null || !name) return null;
  const yearAt = (row: number): number | null => {
    const { text } = view.field(row, at);
    // The new one is the later.
    if (sides !== undefined) return SIDES.indexOf(sideIn(text)) + 1 || null;
    const named = mainYear(/^\d+$/.test(fold(text)) ? `${text}年度` : text);
    return named && yearNamed(named, year);
  };
  const runs: Run[] = [];
  const begins = yearAt(rows.records[0]?.top ?? 0);
  let pair = 0;
  rows.records.forEach((own, index) => {
    if ([begins, runs.at(-1)?.year].includes(yearAt(own.top))) pair++;
    const project = sides !== undefined ? String(pair) : view.field(own.top, name.left).text;
    const before = runs.at(-1);
    // What is the same may stand in the first of its rows alone.
    const top = before?.project === project ? before.record.top : own.top;
    const record = { ...own, top };
    const next = rows.records[index + 1]?.top ?? Infinity;
    // Another year's row may leave blank what is the same.
    const isOwn = (row: number): boolean =>
      row <= own.bottom || (row < next && view.isBlank(row, name.left) && yearAt(row) !== null);
    for (let row = own.top; isOwn(row); row++) {
      const last = runs.at(-1);
      if (last && row > own.top && view.isBlank(row, at)) last.bottom = row;
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
  const texts = new Set(left.map(({ top }) => view.field(top, at).text));
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
    columns: columns.filter(({ left }) => left !== sides),
    remark: {
      kind: "other-year",
      cell: view.field(first.top, at).cell,
      values: [`${column?.heading.text ?? ""} ${[...texts].join("、")}`.trim()],
    },
  };
}

/** What stood before a change, and what stands after it. */
const SIDES: readonly (string | null)[] = ["old", "new"];

/** Rows of a record that are one year's, or one side's of a change. */
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
