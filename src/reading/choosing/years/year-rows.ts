import { hasRow } from "../../../sheet/address";
import type { FiscalYear } from "../../../plan/fiscal-year";
import { numbersFrom } from "../../../sheet/numbers";
import type { Remark } from "../../draft";
import { LABELLED } from "../../evidence/texts/field-kinds";
import { fold } from "../../evidence/texts/folding";
import { isDitto } from "../../evidence/texts/ditto";
import { phaseIn } from "../../evidence/texts/row-marks";
import { isBudgetStage, sideIn, stageSideIn } from "../../evidence/texts/revisions";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { mainYear, yearBeside, yearNamed } from "../../evidence/texts/years";
import { columnFor, type FoundColumn } from "../../found-table";
import type { RecordRows, SplitRows } from "../rows/found-rows";

/** The rows of a table that lists its projects for several years, and what else stands in it. */
interface YearRows {
  readonly rows: SplitRows;
  /** The rows of other years. */
  readonly others: ReadonlySet<number>;
  /** The columns but for one that says 旧 and 新, or years under 区分, in turn. */
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
  const sidesBy = (side: (text: string) => unknown): number | undefined =>
    numbersFrom(columns[0]?.left ?? 0, columns.at(-1)?.right ?? 0).find((at) =>
      rows.records.every(({ top }) => side(view.text(top, at)))
    );
  const sideOf = [sideIn, stageSideIn].find((side) => sidesBy(side) !== undefined) ?? phaseSideIn;
  const sides = sidesBy(sideOf);
  const renamed = sideOf === sideIn ? sides : undefined;
  const column = yearColumn(columns);
  const headed = sides ?? (column?.field === null ? column.left : null);
  const at = headed ?? (year === null ? null : sidesBy((text) => YEAR.test(fold(text)))) ?? null;
  const name = columnFor(columns, "name");
  if (at === null || !name || at === name.left) return null;
  const yearAt = (row: number): number | null => {
    const { text } = view.field(row, at);
    // The new one is the later.
    if (sides !== undefined) return SIDES.indexOf(sideOf(text)) + 1 || null;
    const named = mainYear(/^\d+$/.test(fold(text)) ? `${text}年度` : text);
    return named ? yearNamed(named, year) : yearBeside(text, year ?? 0);
  };
  const runs: Run[] = [];
  const begins = yearAt(rows.records[0]?.top ?? 0);
  let pair = 0;
  rows.records.forEach((own, index) => {
    if ([begins, runs.at(-1)?.year].includes(yearAt(own.top))) pair++;
    const before = runs.at(-1);
    const { text } = view.field(own.top, name.left);
    const named = before && (text === "" || isDitto(text)) ? before.project : text;
    const project = renamed !== undefined ? String(pair) : named;
    // What is the same may stand in the first of its rows alone.
    const top = before?.project === project ? before.record.top : own.top;
    const record = { ...own, top };
    const next = Math.min(
      rows.records[index + 1]?.top ?? Infinity,
      ...rows.totals.flatMap(({ row }) => (row > own.top ? row : []))
    );
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
  const textOf = ({ top }: Run): string => view.field(top, at).text;
  const areStages = sides !== undefined && renamed === undefined;
  const areBudgets = areStages && runs.some((run) => isBudgetStage(textOf(run)));
  const last = areBudgets ? 1 : years.includes(year) ? year : Math.max(...years.map(Number));
  // What has no row for a change wasn't changed.
  const isLone = (run: Run): boolean =>
    areStages && runs.every((other) => other === run || other.project !== run.project);
  const wanted = runs.filter((run) => run.year === last || isLone(run));
  const left = runs.filter((run) => !wanted.includes(run));
  const [first] = left;
  if (!first || years.includes(null) || !areRepeated(runs, areStages)) return null;
  // Rows of nothing but bars are lanes.
  const isTold = ({ top }: Run): boolean =>
    columns.some(
      ({ field, left }) => LABELLED.has(field) && left !== at && !view.isBlank(top, left)
    );
  if (headed === null && !(years.includes(year) && wanted.some(isTold))) return null;
  // What came of a plan's bars and marks alone is left out of its lanes.
  const sidesTold = sideOf === phaseSideIn ? [1, 2] : [2];
  if (areStages && !sidesTold.every((side) => runs.some((run) => run.year === side && isTold(run))))
    return null;
  const others = new Set<number>();
  for (const { top, bottom } of left) for (let row = top; row <= bottom; row++) others.add(row);
  const texts = [...new Set(left.map(textOf))].join("、");
  return {
    rows: {
      ...rows,
      records: wanted.map(({ record, ...run }) => ({ ...record, ofYear: run })),
      totals: [],
      strays: rows.strays.filter(({ row }) => !runs.some((run) => hasRow(run, row))),
      bottom: Math.max(rows.bottom, ...runs.map(({ bottom }) => bottom)),
    },
    others,
    columns: columns.filter(
      ({ left, field }) => left !== at || (field === null && sides === undefined)
    ),
    remark: {
      cell: view.field(first.top, at).cell,
      ...(areBudgets
        ? { kind: "left-aside", values: [...wanted.slice(0, 1).map(textOf), texts] }
        : { kind: "other-year", values: [`${column?.heading.text ?? ""} ${texts}`.trim()] }),
    },
  };
}

/** Of 計画 and 実績 the plan's is the former, whatever stands first; 前年度 and 本年度 are years. */
function phaseSideIn(text: string): "old" | "new" | null {
  const phase = /年度?$/.test(text) ? null : phaseIn(text);
  return phase && (phase === "plan" ? "new" : "old");
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

/** Whether projects have several years as a rule, or some of them both stages, none of them twice. */
function areRepeated(runs: readonly Run[], areStages: boolean): boolean {
  const projects = new Set(runs.map(({ project }) => project));
  const rows = new Set(runs.map(({ project, year }) => `${project} ${String(year)}`));
  return rows.size === runs.length && (areStages || runs.length >= projects.size * 1.5);
}

/** What a cell says that is but a year's: `R7`, `令和7年度`, 本年度. */
const YEAR = /^(?:\D{0,2}(?:\d{1,2}|元|20\d\d)年度|[RH]\d{1,2}|[前昨本今当翌次来]年度)(?:\(.*\))?$/;
const YEAR_HEADING = /^(?:会計|事業|対象|実施|計画)?年度$/;
