import type { CandidateTable } from "../../choosing/tables/candidate-table";
import type { DraftAim, DraftGoal, DraftProject, Field, Remark } from "../../draft";
import { isSameCell } from "../../../sheet/address";
import { numbersFrom } from "../../../sheet/numbers";
import { remarkOn, withText } from "../../evidence/sheets/fields";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { measureHeaded, UNNUMBERED } from "../../evidence/texts/aim-headings";
import { saysNone } from "../../evidence/texts/amount";
import { isDepartmentName } from "../../evidence/texts/department";
import { fold } from "../../evidence/texts/folding";
import { readNumbers, splitKey } from "../../evidence/texts/key";
import { columnFor } from "../../found-table";
import { eachOnce } from "./aims-over-rows";
import type { FrameLabels } from "./frame";
import { listedAims, pointingAt } from "./listed-aims";
import { goalLists, numberedAims } from "./numbered-aims";
import type { PlanHead } from "./take-head";
import { isMeasuresHeading, measuresInForms, measuresOf, type Measure } from "./told-measures";
import type { TakenProjects } from "../projects/take-projects";

interface Taken {
  readonly head: PlanHead;
  readonly taken: TakenProjects;
}

/**
 * The measures that group a plan's projects (`施策１ …` over them, or beside them under 基本目標) as its aims, where it
 * names none. Numbers that mean several measures tell none.
 */
export function withMeasures(
  head: PlanHead,
  taken: TakenProjects,
  tables: readonly CandidateTable[],
  frames: readonly FrameLabels[]
): Taken {
  const listed = tables
    .map((table) => listedAims(table, frames, head.aims.length > 0))
    .find((each) => each !== null);
  if (listed) {
    const { aims, heading } = listed;
    return { head: { ...head, aims }, taken: pointing(taken, tables, heading) };
  }
  const { policyGoal, measureGoal } = head;
  const areNamed = taken.projects.some(({ fields }) => fields.aim);
  const over = measuresOver(tables, frames);
  const beside = areNamed ? [] : tables.flatMap(measuresBeside);
  const inForms = areNamed ? [] : measuresInForms(tables);
  const found =
    lowest(over, tables) ?? lowest(beside, tables) ?? (inForms.length > 0 ? inForms : null);
  // Aims over tables of their own may have been taken for a list.
  const isFound = ({ text: { cell } }: DraftAim): boolean =>
    found?.some(({ text }) => isSameCell(text.cell, cell)) === true;
  if (!head.aims.every(isFound)) {
    const heading = areNamed ? null : pointingAt(head.aims, tables);
    return { head, taken: heading === null ? taken : pointing(taken, tables, heading) };
  }
  if (!found) {
    const numbered = numberedAims(taken.projects, frames);
    if (numbered.length > 0) return { head: { ...head, aims: numbered }, taken };
    for (const aims of areNamed ? [] : goalLists(frames)) {
      const heading = pointingAt(aims, tables, false);
      if (heading !== null)
        return { head: { ...head, aims }, taken: pointing(taken, tables, heading) };
    }
    // What forms say above their projects is looked for elsewhere.
    const remarks = tables.some(({ form }) => form) ? [] : unread(taken);
    return { head: { ...head, remarks: [...head.remarks, ...remarks] }, taken };
  }
  const unlisted = (goal: DraftGoal | null): DraftGoal | null =>
    found.some(({ text }) => text.text === goal?.text.text) ? null : goal;
  const ends = tables.flatMap(({ view, rows }) =>
    rows.groups.flatMap(({ row, column }) =>
      OF_NONE.test(view.folded(row, column)) ? [{ view, from: row, number: null }] : []
    )
  );
  const marks = [...found, ...ends].sort((a, b) => a.from - b.from);
  const projects = taken.projects.map((project) => servingOne(project, marks, tables));
  // A list of all stands over the projects, and only its last right over them.
  const isList = new Set(projects.map(({ fields }) => fields.aim?.text)).size < 2;
  // A division's goals over one list are no aims, of which projects would serve one or another.
  if (isList && measureGoal?.division && !unlisted(measureGoal)) return { head, taken };
  const remarks = head.remarks.filter(
    ({ cell }) => !found.some(({ text }) => isSameCell(text.cell, cell))
  );
  return {
    head: {
      ...head,
      aims: eachOnce(found),
      policyGoal: unlisted(policyGoal),
      measureGoal: unlisted(measureGoal),
      remarks,
    },
    taken: areNamed || isList ? taken : { ...taken, projects },
  };
}

/** The projects with the aims that a column names under a heading. */
function pointing(
  taken: TakenProjects,
  tables: readonly CandidateTable[],
  heading: string
): TakenProjects {
  const projects = taken.projects.map((project) => {
    const table = tables[project.table];
    const column = table?.chosen.columns.find((each) => each.heading.text === heading);
    return serving(project, column && table?.view.field(project.area.top, column.left));
  });
  return { ...taken, projects };
}

/** The first aim that a project names in words, where the plan lists none that could be it. */
function unread({ projects }: TakenProjects): readonly Remark[] {
  const inWords = projects.find(({ fields: { aim } }) => {
    const text = fold(aim?.text ?? "");
    return !saysNone(text) && text !== "" && readNumbers(text).length === 0;
  });
  return inWords?.fields.aim ? [remarkOn("unread-text", inWords.fields.aim)] : [];
}

/** The measures of the level nearest over the first project of which each has its own number. */
function lowest(
  all: readonly Measure[],
  [first]: readonly CandidateTable[]
): readonly Measure[] | null {
  const top = first?.rows.records[0]?.top ?? 0;
  const nearest = all.filter(({ view, from }) => view === first?.view && from <= top).reverse();
  for (const { level } of nearest) {
    const found = all.filter((each) => each.level === level);
    const texts = new Set(found.map(({ number, text }) => `${number.text} ${fold(text.text)}`));
    const numbers = new Set(found.map(({ number }) => number.text));
    if (numbers.size > 1 && texts.size === numbers.size) return found;
  }
  return null;
}

/** Takes the number of what stands last over a project, which serves none under その他. */
function servingOne(
  project: DraftProject,
  measures: readonly (Pick<Measure, "view" | "from"> & { readonly number: Field | null })[],
  tables: readonly CandidateTable[]
): DraftProject {
  const view = tables[project.table]?.view;
  const aim = measures.findLast(
    (each) => each.view === view && each.from <= project.area.top
  )?.number;
  return serving(project, aim);
}

function serving(project: DraftProject, aim: Field | null | undefined | false): DraftProject {
  return aim ? { ...project, fields: { ...project.fields, aim } } : project;
}

const OF_NONE = /^[^\p{L}\p{N}]*(?:その他|共通|施策外|上記以外)/u;

/** What stands over projects within their tables and over the tables. */
function measuresOver(
  tables: readonly CandidateTable[],
  frames: readonly FrameLabels[]
): readonly Measure[] {
  const cells = [
    ...tables.flatMap(({ view, rows }) => rows.groups.map((cell) => ({ view, ...cell }))),
    ...frames.flatMap(({ part: { top, bottom, sheet }, free, labels }) => {
      const rows = tables.some(({ form }) => form) ? [] : numbersFrom(top, bottom);
      const firsts = rows.flatMap((row) => {
        const [column] = free.isTable(row) ? [] : sheet.words.columnsOf(row);
        return column === undefined ? [] : { row, column };
      });
      return [...labels, ...firsts].map((cell) => ({ view: sheet.view, ...cell }));
    }),
  ];
  // 施策 without a number is said of the one table that follows it.
  const isRightOver = (view: SheetView, row: number): boolean =>
    tables.some(({ view: own, band: { top } }) => own === view && row < top && top - row <= NEAR);
  return cells
    .flatMap(({ view, row, column }) => {
      const field = view.field(row, column);
      // The division that a goal is of may stand between.
      const [next = column] = view
        .columnsOf(row, column + 1)
        .filter((at) => !isDepartmentName(view.text(row, at)));
      const beside = view.field(row, next);
      // `重点目標１ | ごみを減らす` in two cells.
      const apart = measureHeaded(`${field.text} ${beside.text}`);
      const said =
        measureHeaded(field.text) ??
        apart ??
        (isRightOver(view, row)
          ? (measureHeaded(field.text, UNNUMBERED) ??
            measureHeaded(`${field.text} ${beside.text}`, UNNUMBERED))
          : null);
      if (!said) return [];
      const { level, words } = said;
      // 施策のねらい　Ⅰ 窓口を早くする has its number among its words.
      const { key, rest } = splitKey(words);
      const number = said.number || (key?.id ?? "");
      const text = withText(
        field.text.endsWith(words) ? field : beside,
        said.number ? words : rest
      );
      return { view, from: row, level, number: number ? withText(field, number) : text, text };
    })
    .sort((a, b) => a.from - b.from);
}

/** What columns left of the names say of several projects each. */
function measuresBeside(table: CandidateTable): readonly Measure[] {
  const { columns } = table.chosen;
  const name = columnFor(columns, "name");
  return columns.flatMap(({ field, heading, left, right }) =>
    field === null && name && right < name.left && isMeasuresHeading(heading.text)
      ? measuresIn(table, left, heading.text)
      : []
  );
}

function measuresIn(
  { view, rows }: CandidateTable,
  column: number,
  level: string
): readonly Measure[] {
  const told = rows.records.flatMap(({ top }) => {
    const field = view.field(top, column);
    return field.text === "" ? [] : { view, from: top, field };
  });
  return measuresOf(told, rows.records.length, level);
}

const NEAR = 2;
