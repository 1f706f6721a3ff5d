import type { DraftAim, DraftGoal, Field } from "../draft";
import { headingWords, type CandidateTable, type ScannedSheet } from "../choosing/find-tables";
import { departmentsIn } from "../choosing/group-plans";
import type { PlanPart } from "../choosing/plan-segment";
import { textField, withText } from "../evidence/fields";
import { fold } from "../evidence/folding";
import type { LabelCell } from "../evidence/sheet-words";
import { departmentIn, departmentOf, isDepartmentName } from "../evidence/department";
import { departmentBeside } from "../evidence/department-beside";
import { takeGoal } from "./goals";
import { aimsOverRows } from "./aims-over-rows";
import { aimOf, takeAims, takeApproach, type FreeRows } from "./sections";
import { columnFor } from "../found-table";

/** What stands around a plan's tables. */
export interface PlanHead {
  readonly title: Field | null;
  readonly department: Field | null;
  readonly policyGoal: DraftGoal | null;
  readonly measureGoal: DraftGoal | null;
  readonly approach: readonly Field[];
  readonly aims: readonly DraftAim[];
  readonly notes: readonly Field[];
  readonly budgetBasis: Field | null;
}

/** The labels of a part of a sheet that stand outside its tables. */
export interface FrameLabels {
  readonly part: PlanPart;
  readonly free: FreeRows;
  readonly labels: readonly LabelCell[];
}

export function frameOf(parts: readonly PlanPart[]): readonly FrameLabels[] {
  return parts.map((part) => {
    const { view, words, tables, others, leftOut = [] } = part.sheet;
    // Rows of a table are no frame, be the table the plan's, a copy or one that was left out.
    const spans = [
      ...[...tables, ...leftOut]
        .filter(({ form }) => !form)
        .map(({ band, rows }) => ({ top: band.top, bottom: rows.bottom })),
      ...others.map(({ band }) => band),
    ];
    const isTable = (row: number): boolean =>
      spans.some(({ top, bottom }) => row >= top && row <= bottom);
    const free = { view, words, bottom: part.bottom, isTable };
    const labels = words.labels.filter(
      ({ row, label }) =>
        row >= part.top && row <= part.bottom && (label.kind === "note" || !isTable(row))
    );
    return { part, free, labels };
  });
}

export function takeHead(
  frames: readonly FrameLabels[],
  tables: readonly CandidateTable[]
): PlanHead {
  const title = takeTitle(frames);
  const policyGoal = firstGoal(frames, "policy-goal");
  const measureGoal = firstGoal(frames, "measure-goal");
  const approach = sections(frames, "approach").map(({ free, at }) => takeApproach(free, at));
  const listed = takeAimList(frames);
  const notes = frames.flatMap(({ part, labels }) =>
    labels
      .filter(({ label }) => label.kind === "note")
      .map(({ row, column }) => part.sheet.view.field(row, column))
  );
  return {
    title,
    department: takeDepartment(frames, tables, title, measureGoal),
    policyGoal,
    measureGoal,
    approach: approach.find((fields) => fields.length > 0) ?? [],
    aims: listed.length > 0 ? listed : aimsOverRows(tables),
    notes,
    budgetBasis: takeBasis(frames, tables, notes, title),
  };
}

function takeTitle(frames: readonly FrameLabels[]): Field | null {
  const titles = frames.flatMap(({ part, labels }, place) =>
    labels.flatMap(({ row, column, label }) => {
      if (label.kind !== "title") return [];
      const weight = label.weight + 1 / (1 + row - part.top) + (place === 0 ? 1 : 0);
      return [{ field: part.sheet.view.field(row, column), weight }];
    })
  );
  const [first] = titles;
  if (!first) return plainTitle(frames);
  return titles.reduce((best, each) => (each.weight > best.weight ? each : best), first).field;
}

/** The first text of the first sheet, where it stands above everything else and is no label. */
function plainTitle(frames: readonly FrameLabels[]): Field | null {
  const [frame] = frames;
  if (!frame) return null;
  const { view, words } = frame.part.sheet;
  const used = view.used;
  if (!used) return null;
  for (let row = Math.max(used.top, frame.part.top); row <= frame.part.bottom; row++) {
    const [column, ...more] = words.columnsOf(row);
    if (column === undefined) continue;
    if (frame.free.isTable(row) || more.length > 0) return null;
    const label = words.labelAt(row, column);
    if (label && label.kind !== "section") return null;
    const field = view.field(row, column);
    return typeof field.value === "string" && field.text.length <= 60 && !/[。]/.test(field.text)
      ? field
      : null;
  }
  return null;
}

function firstGoal(
  frames: readonly FrameLabels[],
  kind: "policy-goal" | "measure-goal"
): DraftGoal | null {
  for (const { part, labels } of frames) {
    for (const at of labels) {
      if (at.label.kind !== kind) continue;
      const goal = takeGoal(part.sheet.view, part.sheet.words, at);
      if (goal) return goal;
    }
  }
  return null;
}

function sections(
  frames: readonly FrameLabels[],
  section: string
): readonly { readonly free: FreeRows; readonly at: LabelCell }[] {
  return frames.flatMap(({ free, labels }) =>
    labels
      .filter(({ label }) => label.kind === "section" && label.section === section)
      .map((at) => ({ free, at }))
  );
}

/** The aims in a section of their own or in a table (番号, 施策のねらい), the longest list found. */
function takeAimList(frames: readonly FrameLabels[]): readonly DraftAim[] {
  const lists = [
    ...sections(frames, "aims").map(({ free, at }) => takeAims(free, at)),
    ...frames.flatMap(({ part }) =>
      part.sheet.others
        .filter((table) => table.band.top >= part.top && table.band.top <= part.bottom)
        .map((table) => aimsOfTable(part.sheet, table))
    ),
  ];
  return lists.reduce<readonly DraftAim[]>(
    (best, list) => (list.length > best.length ? list : best),
    []
  );
}

function aimsOfTable(
  { view, words }: ScannedSheet,
  { band, chosen: { columns } }: CandidateTable
): readonly DraftAim[] {
  const text = columnFor(columns, "aim");
  const number = columnFor(columns, "priority");
  if (!text || columnFor(columns, "name")) return [];
  const aims: DraftAim[] = [];
  for (let row = band.bottom + 1; row <= (view.used?.bottom ?? 0); row++) {
    if (words.columnsOf(row).length === 0) break;
    const merge = view.merge(row, text.left);
    if (view.isBlank(row, text.left) || (merge && merge.top < row)) continue;
    const fields = [...(number ? [view.field(row, number.left)] : []), view.field(row, text.left)];
    const aim = aimOf(fields.filter((field) => field.text !== ""));
    if (aim) aims.push(aim);
  }
  return aims;
}

function takeDepartment(
  frames: readonly FrameLabels[],
  tables: readonly CandidateTable[],
  title: Field | null,
  goal: DraftGoal | null
): Field | null {
  const named = frames.flatMap(labelledDepartments);
  const lowest = named.find((field) => /[課室]$/.test(field.text)) ?? named[0];
  if (lowest) return lowest;
  const home = frames.filter(({ part }) => tables.some(({ view }) => view === part.sheet.view));
  const own = home.flatMap((frame) => [...loneDepartments(frame), ...namedBySheet(frame)]);
  const alone = own.length > 0 ? own : frames.flatMap(loneDepartments);
  const inTitle = title && departmentIn(title.text);
  if (title && inTitle !== null) {
    return lowerUnit(inTitle, alone) ?? withText(title, inTitle);
  }
  const inColumn = departmentColumn(tables);
  if (inColumn) return inColumn;
  for (const { part, labels } of frames) {
    for (const { row, column, label } of labels) {
      if (label.kind !== "title") continue;
      const name = departmentIn(part.sheet.view.text(row, column));
      if (name !== null)
        return lowerUnit(name, alone) ?? withText(part.sheet.view.field(row, column), name);
    }
  }
  const cells = alone.filter(({ cell }) => cell !== null);
  const lone = cells.find((field) => /[課室]$/.test(field.text)) ?? cells[0];
  if (lone) return lone;
  if (goal?.division && /[課室]$/.test(fold(goal.division.text))) return goal.division;
  for (const { part } of frames) {
    const name = departmentIn(part.sheet.view.name);
    if (name !== null) return textField(name);
  }
  return null;
}

/** A sheet's name that is a department's and nothing else. */
function namedBySheet({ part }: FrameLabels): readonly Field[] {
  const { name } = part.sheet.view;
  return isDepartmentName(name) ? [textField(name)] : [];
}

/** The only 課 that stands alone, where the title names but the bureau above it. */
function lowerUnit(inTitle: string, alone: readonly Field[]): Field | null {
  if (/[課室]$/.test(inTitle)) return null;
  const lower = alone.filter(({ text }) => /[課室]$/.test(text));
  return new Set(lower.map(({ text }) => text)).size === 1 ? (lower[0] ?? null) : null;
}

function labelledDepartments({ part, labels }: FrameLabels): readonly Field[] {
  const { view, words } = part.sheet;
  return labels.flatMap((label) => departmentBeside(view, words, label) ?? []);
}

/** A column of departments names the plan's where all agree. */
function departmentColumn(tables: readonly CandidateTable[]): Field | null {
  const names = new Set(tables.flatMap((table) => [...departmentsIn(table)]));
  const [only] = names;
  if (names.size !== 1 || only === undefined) return null;
  for (const table of tables) {
    const leaf = table.chosen.department;
    if (!leaf) continue;
    for (const { top } of table.rows.records) {
      const field = table.view.field(top, leaf.left);
      if (field.text !== "") return withText(field, only);
    }
  }
  return null;
}

/** Cells above the tables that hold a department's name and nothing else. */
function loneDepartments({ part, free }: FrameLabels): readonly Field[] {
  const { view, words } = part.sheet;
  const fields: Field[] = [];
  for (let row = part.top; row <= Math.min(part.bottom, part.top + 20); row++) {
    if (free.isTable(row)) break;
    const columns = words.columnsOf(row);
    if (columns.some((column) => words.labelAt(row, column)?.kind.endsWith("goal"))) continue;
    for (const column of columns) {
      const text = view.text(row, column);
      if (isDepartmentName(text))
        fields.push(withText(view.field(row, column), departmentOf(text) ?? text));
    }
  }
  return fields;
}

/** Where the sheet says of which budget the amounts are: the column's heading, a note, the title. */
function takeBasis(
  frames: readonly FrameLabels[],
  tables: readonly CandidateTable[],
  notes: readonly Field[],
  title: Field | null
): Field | null {
  const headings = tables.flatMap((table) => {
    const column = columnFor(table.chosen.columns, "budget");
    const text = column && headingWords(table, column);
    return column && text !== null ? [{ ...column.heading, text }] : [];
  });
  const frame = frames.flatMap(({ part, labels }) =>
    labels
      .filter(
        ({ label }) => label.kind === "unit" || label.kind === "title" || label.kind === "section"
      )
      .map(({ row, column }) => part.sheet.view.field(row, column))
  );
  const aboutBudget = notes.filter((field) => /予算|補正/.test(field.text));
  const all = [...headings, ...aboutBudget, ...(title ? [title] : []), ...frame];
  return all.find((field) => basisIn(field.text) !== null) ?? null;
}

/** Which budget a text speaks of. */
export function basisIn(text: string): "当初" | "補正" | "現計" | "最終" | null {
  const folded = fold(text);
  if (/当初/.test(folded)) return "当初";
  if (/最終(?:予算|補正)|最終$/.test(folded)) return "最終";
  if (/現計|現行予算|予算現額/.test(folded)) return "現計";
  return /補正/.test(folded) ? "補正" : null;
}
