import { numbersFrom } from "../../../sheet/numbers";
import type { AlsoListed } from "../../choosing/tables/also-listed";
import { areaOf, foundTable } from "../../choosing/tables/find-tables";
import type { CandidateTable } from "../../choosing/tables/candidate-table";
import type {
  AnyField,
  DraftProject,
  DraftTable,
  DraftTotal,
  Field,
  ProjectFields,
  Remark,
} from "../../draft";
import { amountIn } from "../../evidence/texts/amount-aside";
import { fold } from "../../evidence/texts/folding";
import { leadingKey, readKeyField } from "../../evidence/texts/key";
import { unitName } from "../../evidence/texts/unit";
import { departmentsOf } from "../../choosing/plans/departments-in";
import { columnFor, type FoundTable } from "../../found-table";
import { aimsOver } from "../head/aims-over-rows";
import { budgetUnit, yenTables } from "./budget-unit";
import { draftColumns, draftTable } from "./draft-table";
import { bareForms } from "./dress-over-forms";
import { lending } from "./fields-elsewhere";
import { pairedKeys } from "./keys-in-two-columns";
import {
  sectionAt,
  sectionBeside,
  sectionInCharge,
  sectionOver,
  sectionsBelow,
  withOperatorsOver,
} from "./operators-over";
import { recordFields } from "./record-fields";
import { SAID_ONCE, withinCell, withStages } from "./several-amounts";
import { repeatedField } from "./take-fields";

export interface TakenProjects {
  readonly projects: readonly DraftProject[];
  readonly tables: readonly DraftTable[];
  readonly found: readonly FoundTable[];
  readonly remarks: readonly Remark[];
}

/**
 * The projects of a plan's tables in their order, as one list.
 * @param also tables that list them once more, for what their own don't say
 */
export function takeProjects(
  candidates: readonly CandidateTable[],
  also: readonly AlsoListed[]
): TakenProjects {
  const projects: DraftProject[] = [];
  const tables: DraftTable[] = [];
  const found: FoundTable[] = [];
  const remarks: Remark[] = [];
  const keyed: (string | null)[] = [];
  const keysOfNames: string[] = [];
  const aimOver = aimsOver(candidates);
  /** `sums[n]` is what the first n projects' amounts come to, each in its column's unit. */
  const sums = [0];
  let group = 0;
  let over: string | undefined;
  let section: Field | null = null;
  const sections: (Field | null)[] = [];
  const lent = lending(also);
  let unit = lent.budgetUnit;
  const units: (number | null)[] = [];
  candidates.forEach((table, tableIndex) => {
    const { view, rows, chosen } = table;
    const first = projects.length;
    const sheet = view.name;
    const area = areaOf(table);
    const before = candidates[tableIndex - 1];
    // A page may have but one project, whose name counts on from those before it.
    const last = before && !columnFor(before.chosen.columns, "priority") ? keyed.at(-1) : null;
    const taken = recordFields(table, (row) => aimOver[tableIndex]?.(row) ?? null, last);
    remarks.push(...taken.remarks);
    const groups = [...rows.groups];
    // What heads rows without being known as a section ends the one above.
    const heads = [...rows.groups, ...rows.strays].sort((a, b) => a.row - b.row);
    const departments = departmentsOf(table);
    const keys = pairedKeys(table);
    const isBelow = candidates[tableIndex - 1]?.view === view;
    const inCharge = sectionInCharge(table);
    const below = sectionsBelow(table);
    section = sectionOver(table) ?? (isBelow ? section : null);
    rows.records.forEach((record, at) => {
      const key = keys[at];
      const own = { ...taken.fields[at], ...(key && { priority: key.lower }) };
      const fields = { ...lent.to(own, projects.length), ...own };
      while ((groups[0]?.row ?? record.top) < record.top) {
        const { row = 0, column = 0 } = groups.shift() ?? {};
        over = view.text(row, column);
      }
      while ((heads[0]?.row ?? record.top) < record.top) {
        const { row = 0, column = 0 } = heads.shift() ?? {};
        section = sectionAt(view, row, column);
      }
      // It may stand in the first of its rows only.
      over = departments[at]?.text ?? key?.upper ?? over;
      sections.push(
        inCharge
          ? inCharge(fields.operator)
          : (below?.[at] ?? sectionBeside(table, record.top) ?? section)
      );
      keyed.push(key?.id ?? codeOf(table, record.top) ?? keyIn(fields));
      keysOfNames.push(taken.keys[at] ?? "");
      projects.push({
        id: "",
        fields,
        area: { sheet, ...area, top: record.top, bottom: record.bottom },
        table: tableIndex,
        repeated: repeatedField(view, table.form ? [] : chosen.columns, fields, record.top),
        isIncomplete: record.isIncomplete,
        ...(over && { group: over }),
      });
      sums.push((sums.at(-1) ?? 0) + countedAmount(projects.at(-1)));
    });
    unit = budgetUnit(table) ?? unit;
    units.push(unit);
    // Of forms it is said once, as it is of a column.
    const isNew = ({ kind, values }: Remark): boolean =>
      !SAID_ONCE.has(kind) ||
      remarks.every(
        (each) => each.kind !== kind || (!table.form && each.values.join() !== values.join())
      );
    remarks.push(...chosen.remarks.filter(isNew));
    tables.push({
      ...draftTable(table),
      budgetUnit: unit ?? THOUSAND,
      totals: totalsOf(table, sums, first, group, candidates.length === 1),
    });
    const lastTotal = rows.totals.at(-1);
    if (lastTotal) group = first + lastTotal.after;
    found.push(
      foundTable(
        table,
        rows.records.map((_, at) => first + at)
      )
    );
  });
  const yen = yenTables(candidates, projects);
  const isYen = (at: number): boolean => units[at] === null && yen[at] === true;
  candidates.forEach((table, at) => {
    const heading = draftColumns(table).find(({ field }) => field === "budget")?.heading;
    if (heading) remarks.push(...remarksOnUnit(heading, units[at] ?? null, isYen(at)));
  });
  const forms = numbersFrom(0, projects.length - 1).filter(
    (at) => candidates[projects[at]?.table ?? -1]?.form
  );
  const bare = bareForms(forms.flatMap((at) => projects[at]?.fields ?? []));
  forms.forEach((at, form) => {
    const [project, fields] = [projects[at], bare.fields[form]];
    if (!project || !fields) return;
    projects[at] = { ...project, fields };
    keyed[at] ??= keyIn(fields);
    keysOfNames[at] = bare.keys[form] ?? "";
  });
  const areNamed = !keysOfNames.includes("") && new Set(keysOfNames).size === keysOfNames.length;
  const ids = idsOf(areNamed ? keysOfNames : keyed);
  return {
    projects: withOperatorsOver(projects, sections).map((project, at) => ({
      ...project,
      id: ids[at] ?? "",
    })),
    tables: [
      ...tables.map((table, at) => (isYen(at) ? { ...table, budgetUnit: 1 } : table)),
      ...lent.drafts,
    ],
    found: [...found, ...lent.found()],
    remarks,
  };
}

function remarksOnUnit({ cell }: AnyField, unit: number | null, isYen: boolean): readonly Remark[] {
  if (isYen) return [{ kind: "assumed-yen", cell, values: [] }];
  if (unit === null || unit === THOUSAND) return [];
  return [{ kind: "scaled-unit", cell, values: [unitName(unit)] }];
}

const THOUSAND = 1000;
/**
 * A subtotal stands for the records since the last one, a total for its table's or for all above it; where the first
 * stands over all records and none below them, each for those up to the next. A total over all that the plan's only
 * table has is of them all.
 */
function totalsOf(
  table: CandidateTable,
  sums: readonly number[],
  first: number,
  before: number,
  isOnly: boolean
): readonly DraftTotal[] {
  const column = columnFor(table.chosen.columns, "budget");
  if (!column) return [];
  const sumFrom = (start: number, to: number): number => (sums[to] ?? 0) - (sums[start] ?? 0);
  let from = before;
  const { totals, records } = table.rows;
  const areHeads = totals[0]?.after === 0 && totals.at(-1)?.after !== records.length;
  return totals.flatMap((total, at) => {
    const to = first + total.after;
    const { view, year } = table;
    const { field } = withinCell(view.field(total.row, column.left), year);
    const { field: amount } = withStages(view, column, total.row, field, year);
    const label = table.view.field(total.row, total.labelColumn ?? column.left);
    const isGrand = /総計|合計|総額/.test(fold(label.text));
    const starts = isGrand ? [0, first, from] : [from, first, 0];
    const sum = amountIn(amount) ?? NaN;
    const fits = starts.find((each) => Math.abs(sumFrom(each, to) - sum) < 0.5);
    const isWhole = isGrand && isOnly && total.after === 0;
    const isHead = isWhole || (areHeads && fits === undefined && !isGrand);
    const start = isHead ? to : (fits ?? starts[0] ?? 0);
    const next = isWhole ? undefined : totals[at + 1];
    const end = isHead ? first + (next?.after ?? records.length) : to;
    if (!isGrand) from = to;
    if (amount.text === "" || end === start) return [];
    return [{ label, amount, projects: numbersFrom(start, end - 1) }];
  });
}

function countedAmount(project: DraftProject | undefined): number {
  const budget = project?.repeated ? null : project?.fields.budget;
  return (budget && amountIn(budget)) ?? 0;
}

/** The code that names a project in a register, in half width; null where there is none. */
function codeOf({ view, chosen, code }: CandidateTable, row: number): string | null {
  const field = code ?? (chosen.code && view.field(row, chosen.code.left));
  return field ? (readKeyField(field)?.id ?? fold(field.text)) || null : null;
}

function keyIn({ priority }: ProjectFields): string | null {
  // A dash is no key.
  return /[\p{L}\p{N}]/u.test(priority?.text ?? "") && priority
    ? (leadingKey(priority)?.id ?? fold(priority.text))
    : null;
}

/** An id for each project: its key, and where there is none its position, which is no other's key. */
function idsOf(keyed: readonly (string | null)[]): readonly string[] {
  const used = new Map<string, number>();
  const ids = keyed.map((key) => key !== null && uniqueId(key, used));
  return ids.map((id, at) => id || uniqueId(String(at + 1), used));
}

function uniqueId(id: string, used: Map<string, number>): string {
  const times = (used.get(id) ?? 0) + 1;
  used.set(id, times);
  return times === 1 ? id : `${id}#${times}`;
}
