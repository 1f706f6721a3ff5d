import { contentsOf } from "./contents";
import { habitsOf, type Habits } from "./habits";
import { layForms } from "./lay-forms";
import { layHead } from "./lay-head";
import { laySchedule } from "./lay-schedule";
import { layTable, type LaidTable } from "./lay-table";
import { Paper } from "./paper";
import { fileOf } from "./paper-file";
import { randomOf, type Random } from "./random";
import type { SaidPlan } from "./said";
import type { Detail, Look, WorkbookSurvey } from "../../src/sheet/survey";

/** A plan workbook nobody ever saw, made by chosen habits, with what it says. */
export interface GeneratedWorkbook {
  readonly seed: number;
  readonly habits: Habits;
  /** The first of its plans. */
  readonly said: SaidPlan;
  readonly plans: readonly SaidPlan[];
  survey(): WorkbookSurvey;
  look(looks: readonly Look[]): Promise<readonly Detail[]>;
  /** The same workbook as an .xlsx file. */
  bytes(): Uint8Array;
}

/** Changes what a plan says before it is laid out. */
export type Alteration = (said: SaidPlan, habits: Habits) => SaidPlan;

export function generateWorkbook(
  seed: number,
  chosen: Partial<Habits> = {},
  alter: Alteration = (said) => said
): GeneratedWorkbook {
  const random = randomOf(seed);
  const habits = { ...habitsOf(random), ...chosen };
  const paper = new Paper("計画");
  const papers: Paper[] = [paper];
  const said = layPlan(random, habits, alter, papers, paper, habits.origin.row, []);
  return {
    habits,
    ...bookOf(
      seed,
      [said],
      papers.filter((each) => each.end > 0)
    ),
  };
}

/** A workbook of several plans: a sheet each, or one under the other. */
export function generateBook(
  seed: number,
  place: "sheets" | "one-sheet",
  chosen: Partial<Habits> = {}
): GeneratedWorkbook {
  const random = randomOf(seed);
  const habits = { ...habitsOf(random), ...chosen };
  const papers: Paper[] = [];
  const plans: SaidPlan[] = [];
  for (let index = 0; index < 2; index += 1) {
    const isNew = index === 0 || place === "sheets";
    const paper = isNew ? new Paper(`計画${index + 1}`) : papers[0];
    if (!paper) continue;
    if (isNew) papers.push(paper);
    const top = isNew ? habits.origin.row : paper.end + 2;
    plans.push(layPlan(random, habits, (said) => said, papers, paper, top, plans));
  }
  return { habits, ...bookOf(seed, plans, papers) };
}

/** Writes a plan on its sheet; plans of one book are of one year and different departments. */
function layPlan(
  random: Random,
  habits: Habits,
  alter: Alteration,
  papers: Paper[],
  paper: Paper,
  top: number,
  others: readonly SaidPlan[]
): SaidPlan {
  const { aims, ...made } = contentsOf(random, habits, others);
  const said = alter(made, habits);
  if (habits.layout === "forms") {
    papers.push(...layForms(habits, said));
    return said;
  }
  const row = layHead(random, habits, said, aims, papers, paper, top);
  const table = habits.isHalved
    ? layHalves(random, habits, said, paper, row)
    : layTable(random, habits, said, paper, row);
  laySchedule(habits, said, papers, paper, table);
  if (habits.notes) paper.put(paper.end + 1, habits.origin.column, "※予算額は当初予算額です。");
  if (habits.footer) {
    const row = paper.end + 1;
    paper.put(row, habits.origin.column, "作成日：4月10日　作成者：山田　確認者：鈴木");
    paper.put(row + 1, habits.origin.column, "（人事異動により変更することがあります）");
  }
  if (habits.hidden === "row") paper.hideRow(table.records[0]?.top ?? 0);
  if (habits.hidden === "column" && table.unknownColumn !== null)
    paper.hideColumn(table.unknownColumn);
  return said;
}

/** Two tables of the same columns side by side, the second half of the projects at the right. */
function layHalves(
  random: Random,
  habits: Habits,
  said: SaidPlan,
  paper: Paper,
  row: number
): LaidTable {
  const half = Math.ceil(said.projects.length / 2);
  const columns = random.int(1, 1_000_000);
  const lay = (projects: SaidPlan["projects"], column: number): LaidTable =>
    layTable(
      randomOf(columns),
      { ...habits, origin: { ...habits.origin, column } },
      { ...said, projects },
      paper,
      row,
      said
    );
  const left = lay(said.projects.slice(0, half), habits.origin.column);
  const right = lay(said.projects.slice(half), left.right + 1);
  return { ...left, right: right.right, records: [...left.records, ...right.records] };
}

function bookOf(seed: number, plans: readonly SaidPlan[], papers: readonly Paper[]) {
  const [said] = plans;
  if (!said) throw new Error("a workbook needs a plan");
  return {
    seed,
    said,
    plans,
    survey: (): WorkbookSurvey => ({
      name: "計画.xlsx",
      isStructureProtected: false,
      sheets: papers.map((each) => each.survey()),
      generated: [],
      sheetNames: papers.map((each) => each.name),
    }),
    look: (looks: readonly Look[]) => Promise.resolve(looks.map((look) => detailOf(papers, look))),
    bytes: () => fileOf(papers),
  };
}

function detailOf(papers: readonly Paper[], { area, kinds }: Look): Detail {
  const paper = papers.find(({ name }) => name === area.sheet);
  const origin = { row: area.top, column: area.left };
  return {
    area,
    ...(kinds.includes("fills") && { fills: { origin, rows: paper?.fillsIn(area) ?? [] } }),
    ...(kinds.includes("shapes") && { shapes: paper?.shapesIn(area) ?? [] }),
    ...(kinds.includes("borders") && { borders: { origin, rows: paper?.bordersIn(area) ?? [] } }),
    ...(kinds.includes("formulas") && { formulas: { origin, rows: [] } }),
  };
}
