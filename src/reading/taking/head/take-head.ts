import { headingWords } from "../../choosing/tables/find-tables";
import type { CandidateTable, ScannedSheet } from "../../choosing/tables/candidate-table";
import type { AnyField, DraftAim, DraftGoal, Field, PlanDraft, Remark } from "../../draft";
import { firstOfEach } from "../../../sheet/grouping";
import { fold } from "../../evidence/texts/folding";
import { remarkOn } from "../../evidence/sheets/fields";
import type { LabelCell } from "../../evidence/sheets/sheet-words";
import type { Label } from "../../evidence/texts/labels";
import { isSameCell } from "../../../sheet/address";
import { numbersFrom } from "../../../sheet/numbers";
import { columnFor } from "../../found-table";
import { aimsOverRows, eachOnce } from "./aims-over-rows";
import type { FrameLabels } from "./frame";
import { takeGoal } from "./goals";
import { saidAgain } from "./listed-aims";
import { aimOf, counted, takeAims, takeApproach, type FreeRows } from "./sections";
import { takeDepartment } from "./take-department";
import { formsOf, takeTitle } from "./title";

/** What stands around a plan's tables. */
export type PlanHead = Pick<
  PlanDraft,
  | "title"
  | "department"
  | "policyGoal"
  | "measureGoal"
  | "approach"
  | "aims"
  | "notes"
  | "budgetBasis"
  | "remarks"
>;

export function takeHead(
  frames: readonly FrameLabels[],
  tables: readonly CandidateTable[]
): PlanHead {
  const title = takeTitle(frames, tables);
  const remarks: Remark[] = [];
  const policyGoal = firstGoal(frames, tables, true, remarks);
  const measureGoal = firstGoal(frames, tables, false, remarks);
  const approach = sections(frames, "approach").map(({ free, at }) => takeApproach(free, at));
  const listed = takeAimList(frames, tables);
  // The first row that heads projects by an aim may stand as right over them as a title does.
  const over = aimsOverRows(tables);
  const notes = fieldsLabelled(frames, "note");
  return {
    title,
    department: takeDepartment(frames, tables, title, measureGoal),
    policyGoal,
    measureGoal: isListed(measureGoal, listed) ? null : measureGoal,
    approach:
      agreed(
        approach.filter((fields) => fields.length > 0),
        tables,
        remarks
      ) ?? [],
    aims: listed.length > 1 || over.length < listed.length ? listed : over,
    notes,
    budgetBasis: takeBasis(frames, tables, notes, title),
    remarks,
  };
}

/** The cells around a plan's tables whose words are such labels. */
function fieldsLabelled(
  frames: readonly FrameLabels[],
  ...kinds: readonly Label["kind"][]
): readonly Field[] {
  return frames.flatMap(({ part, labels }) =>
    labels
      .filter(({ label }) => kinds.includes(label.kind))
      .map(({ row, column }) => part.sheet.view.field(row, column))
  );
}

function firstGoal(
  frames: readonly FrameLabels[],
  tables: readonly CandidateTable[],
  isPolicy: boolean,
  remarks: Remark[]
): DraftGoal | null {
  const areParted = frames.some(({ part, labels }) =>
    labels.some(({ row, column }) => SECTIONS_GOAL.test(part.sheet.view.text(row, column)))
  );
  const goals = frames.flatMap(({ part, labels }) => {
    const { view, words } = part.sheet;
    /** Over 課の目標 stands 部の目標, which is none of the department's own. */
    const isAbove = ({ row, column }: LabelCell): boolean =>
      areParted && DIVISIONS_GOAL.test(view.text(row, column));
    const forms = formsOf(view, tables);
    const top = Math.min(
      ...part.sheet.tables.map(({ band }) => band.top).filter((row) => row >= part.top)
    );
    return labels.flatMap((at) => {
      if (at.label.kind !== "goal") return [];
      if ((at.label.isPolicy || isAbove(at)) !== isPolicy) return [];
      // What is but called 目標 in a form or below a table is one project's, or a figure's.
      if (at.row > top && BARE_GOAL.test(view.text(at.row, at.column))) return [];
      // 政策 beside 事業区分 is a form's value.
      if (forms.some(({ nature }) => isSameCell(nature?.cell, at))) return [];
      return takeGoal(view, words, at) ?? [];
    });
  });
  return agreed(goals, tables, remarks) ?? null;
}

/** What is said first, but for forms, of which each says its own project's; what else is said is told. */
function agreed<Said extends DraftGoal | readonly AnyField[]>(
  said: readonly Said[],
  tables: readonly CandidateTable[],
  remarks: Remark[]
): Said | undefined {
  const texts = firstOfEach(said.map(fieldsOf), (fields) =>
    fold(fields.map(({ text }) => text).join())
  );
  const isOfAll = texts.length < 2 || !tables.every(({ form }) => form);
  remarks.push(
    ...texts
      .slice(isOfAll ? 1 : 0)
      .flat()
      .map((field) => remarkOn("unread-text", field))
  );
  return isOfAll ? said[0] : undefined;
}

const fieldsOf = (said: DraftGoal | readonly AnyField[]): readonly AnyField[] =>
  "text" in said ? [said.text] : said;

/** The sections of a kind; what was said the year before comes last. */
function sections(
  frames: readonly FrameLabels[],
  section: string
): readonly { readonly free: FreeRows; readonly at: LabelCell }[] {
  const found = frames.flatMap(({ free, labels }) =>
    labels
      .filter(({ label }) => label.kind === "section" && label.section === section)
      .map((at) => ({ free, at }))
  );
  const isOfBefore = ({ free, at }: (typeof found)[number]): boolean =>
    /[前昨]年/.test(free.view.text(at.row, at.column));
  return [...found.filter((each) => !isOfBefore(each)), ...found.filter(isOfBefore)];
}

/** The aims in a section of their own or in a table (番号, 施策のねらい), the longest list found. */
function takeAimList(
  frames: readonly FrameLabels[],
  tables: readonly CandidateTable[]
): readonly DraftAim[] {
  const lists = [
    ...sections(frames, "aims").map(({ free, at }) => takeAims(free, at)),
    ...frames.flatMap(({ free, labels }) =>
      labels
        .filter(({ label }) => label.kind === "goal" && !label.isPolicy)
        .map((at) => {
          const aims = takeAims(free, at);
          const bare = isBareGoal(at.label) ? counted(aims) : [];
          return bare.length > 0 ? bare : saidAgain(aims, tables);
        })
    ),
    ...frames.flatMap(({ part }) =>
      part.sheet.others
        .filter((table) => table.band.top >= part.top && table.band.top <= part.bottom)
        .map((table) => aimsOfTable(part.sheet, table))
    ),
  ];
  const [longest = []] = [...lists].sort((a, b) => b.length - a.length);
  // Forms that each name their own aim list them together.
  return longest.length === 1 ? eachOnce(lists.flat()) : longest;
}

const BARE_GOAL = /^[^\p{L}]*目標/u;
const DIVISIONS_GOAL = /^[^\p{L}]*[部局]の(?:組織)?目標/u;
const SECTIONS_GOAL = /^[^\p{L}]*[課室係]の(?:組織)?目標/u;

/** Whether a label names goals without saying one: 課の目標. */
function isBareGoal(label: Label): boolean {
  return label.kind === "goal" && !label.isPolicy && label.number === null && label.rest === "";
}

/** Whether a goal is but the first of those that are listed. */
function isListed(goal: DraftGoal | null, aims: readonly DraftAim[]): boolean {
  return goal !== null && isSameCell(goal.text.cell, aims[0]?.text.cell);
}

function aimsOfTable(
  { view, words, tables, others }: ScannedSheet,
  { band, chosen: { columns } }: CandidateTable
): readonly DraftAim[] {
  const text = columnFor(columns, "aim");
  const number = columnFor(columns, "priority");
  if (!text || columnFor(columns, "name")) return [];
  const aims: DraftAim[] = [];
  for (let row = band.bottom + 1; row <= view.used.bottom; row++) {
    // What is merged over rows is said in the first of them.
    if (words.columnsOf(row).length === 0 && view.extent(row, text.left).top === row) break;
    // Another table ends it, and the title of that one is no aim.
    if ([...tables, ...others].some((other) => other.band.top === row)) break;
    if (view.isBlank(row, text.left)) continue;
    // 方向性 | 拡充 below is a form's.
    if (words.knownAt(row, text.left)) break;
    const fields = [...(number ? [view.field(row, number.left)] : []), view.field(row, text.left)];
    const aim = aimOf(fields.filter((field) => field.text !== ""));
    if (aim) aims.push(aim);
  }
  return aims;
}

/** Where the sheet says of which budget the amounts are: the column's heading, a note, the title. */
function takeBasis(
  frames: readonly FrameLabels[],
  tables: readonly CandidateTable[],
  notes: readonly Field[],
  title: Field | null
): AnyField | null {
  const headings = tables.flatMap((table) => {
    const column = columnFor(table.chosen.columns, "budget");
    const text = column && headingWords(table, column);
    return column && text !== null ? [{ ...column.heading, text }] : [];
  });
  const frame = fieldsLabelled(frames, "unit", "title", "section");
  // `（当初予算　単位：百万円）`, wherever it stands beside the tables.
  const lines = frames.flatMap(({ part: { top, bottom, sheet }, free }) =>
    numbersFrom(top, bottom)
      .filter((row) => !free.isTable(row))
      .flatMap((row) => sheet.words.columnsOf(row).map((column) => sheet.view.field(row, column)))
      .filter(
        ({ text }) => text.length <= LONGEST_UNIT && /予算.*(?:単位|[(（]).*円[)）]?$/s.test(text)
      )
  );
  // `※2 補正予算で計上予定` and `★印は補正予算` are said of some projects.
  const aboutBudget = notes.filter(({ text }) => /予算|補正/.test(text) && !/予定|印/.test(text));
  const all = [...headings, ...aboutBudget, ...(title ? [title] : []), ...frame, ...lines];
  return all.find((field) => basisIn(field.text) !== null) ?? null;
}

/** A longer text than this is no note of a unit. */
const LONGEST_UNIT = 60;

/** Which budget a text speaks of. */
export function basisIn(text: string): "当初" | "補正" | "現計" | "最終" | null {
  const folded = fold(text);
  if (/当初/.test(folded)) return "当初";
  if (/最終(?:予算|補正)|最終$/.test(folded)) return "最終";
  if (/現計|現行予算|予算現額/.test(folded)) return "現計";
  return /補正/.test(folded) ? "補正" : null;
}
