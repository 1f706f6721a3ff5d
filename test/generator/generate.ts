import { contentsOf } from "./contents";
import { yearText } from "./dress";
import { habitsOf, type Habits } from "./habits";
import { layTable } from "./lay-table";
import { laySchedule } from "./lay-schedule";
import { Paper, paperStyles } from "./paper";
import { randomOf } from "./random";
import type { SaidPlan } from "./said";
import { workbookBytes } from "../support/xlsx";
import type { Detail, Look, WorkbookSurvey } from "../../src/sheet/survey";

/** A plan workbook nobody ever saw, made by chosen habits, with what it says. */
export interface GeneratedWorkbook {
  readonly seed: number;
  readonly habits: Habits;
  readonly said: SaidPlan;
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
  const contents = contentsOf(random, habits);
  const { aims, ...unaltered } = contents;
  const said = alter(unaltered, habits);
  const paper = new Paper("計画");
  const papers = [paper];

  let row = habits.origin.row;
  const left = habits.origin.column;
  const year = yearText(said.fiscalYear, habits.title);
  const department = habits.department === "title" ? said.department : "";
  const title =
    habits.title === "department-first"
      ? [department, `業務計画（${year}）`]
      : [year, department, random.pick(["業務計画", "重点事業計画", "事業計画書"] as const)];
  paper.put(row, left, title.filter(Boolean).join(random.pick([" ", "　"])));
  row += 2;
  if (habits.department === "label-right") {
    paper.put(row, left, random.pick(["部署", "所属", "担当課"]));
    paper.put(row, left + 1, said.department);
    row += 2;
  }
  if (habits.department === "label-below") {
    paper.put(row, left, random.pick(["部署名", "課名"]));
    paper.put(row + 1, left, said.department);
    row += 3;
  }
  if (habits.columns.includes("aim")) {
    paper.put(row, left, random.pick(["施策のねらい", "１　施策のねらい", "2 施策のねらい"]));
    aims.forEach((aim, index) => {
      paper.put(row + 1 + index, left, index + 1);
      paper.put(row + 1 + index, left + 1, aim);
    });
    row += aims.length + 2;
  }
  const table = layTable(random, habits, said, paper, row);
  laySchedule(habits, said, papers, table);
  if (habits.notes) paper.put(paper.end + 1, left, "※予算額は当初予算額です。");
  if (habits.hidden === "row") paper.hideRow(table.records[0]?.top ?? 0);
  if (habits.hidden === "column" && table.unknownColumn !== null)
    paper.hideColumn(table.unknownColumn);

  return {
    seed,
    habits,
    said,
    survey: () => ({
      name: "計画.xlsx",
      isStructureProtected: false,
      sheets: papers.map((each) => each.survey()),
      generated: [],
      sheetNames: papers.map((each) => each.name),
    }),
    look: (looks) => Promise.resolve(looks.map((look) => detailOf(papers, look))),
    bytes: () => {
      const { styles, indexes } = paperStyles(papers);
      return workbookBytes({ sheets: papers.map((each) => each.testSheet(indexes)), styles });
    },
  };
}

function detailOf(papers: readonly Paper[], { area, kinds }: Look): Detail {
  const paper = papers.find(({ name }) => name === area.sheet);
  const origin = { row: area.top, column: area.left };
  return {
    area,
    ...(kinds.includes("fills") && { fills: { origin, rows: paper?.fillsIn(area) ?? [] } }),
    ...(kinds.includes("shapes") && { shapes: [] }),
    ...(kinds.includes("borders") && { borders: { origin, rows: [] } }),
    ...(kinds.includes("formulas") && { formulas: { origin, rows: [] } }),
  };
}
