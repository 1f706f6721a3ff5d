import { yearText } from "./dress";
import type { Habits } from "./habits";
import { Paper } from "./paper";
import type { Random } from "./random";
import type { SaidGoal, SaidPlan } from "./said";

/** Writes what stands above the table; gives the first free row. */
export function layHead(
  random: Random,
  habits: Habits,
  said: SaidPlan,
  aims: readonly string[],
  papers: Paper[],
  paper: Paper,
  top: number
): number {
  const left = habits.origin.column;
  let row = top;
  const year = yearText(said.fiscalYear, habits.title);
  const department = habits.department === "title" ? said.department : "";
  const title =
    habits.title === "department-first"
      ? [department, `業務計画（${year}）`]
      : [year, department, random.pick(["業務計画", "重点事業計画", "事業計画書"] as const)];
  paper.put(row, left, title.filter(Boolean).join(random.pick([" ", "　"])));
  if (habits.isTitleMerged) paper.merge(row, left, row, left + 5);
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
  if (said.policyGoal && said.measureGoal) {
    layGoal(habits, paper, row, "政策目標", said.policyGoal);
    layGoal(habits, paper, row + 1, "施策目標", said.measureGoal);
    row += 3;
  }
  if (!habits.columns.includes("aim")) return row;
  const heading = random.pick(["施策のねらい", "１　施策のねらい", "2 施策のねらい"] as const);
  if (habits.aimList === "sheet") {
    const sheet = new Paper(sheetName(paper, said, "ねらい"));
    layAims(sheet, 0, 0, heading, aims);
    papers.push(sheet);
    return row;
  }
  layAims(paper, row, left, heading, aims);
  return row + aims.length + 2;
}

/** A further sheet's name; in a book of several plans it begins with the department's. */
export function sheetName(paper: Paper, { department }: SaidPlan, kind: string): string {
  return paper.name === "計画" ? kind : `${department}${kind}`;
}

function layAims(
  paper: Paper,
  row: number,
  left: number,
  heading: string,
  aims: readonly string[]
): void {
  paper.put(row, left, heading);
  aims.forEach((aim, index) => {
    paper.put(row + 1 + index, left, index + 1);
    paper.put(row + 1 + index, left + 1, aim);
  });
}

function layGoal(
  { goals, origin }: Habits,
  paper: Paper,
  row: number,
  label: string,
  { number, division, text }: SaidGoal
): void {
  const left = origin.column;
  if (goals === "in-one-cell") {
    paper.put(row, left, `${label}：${number ?? ""}　${text}`);
    return;
  }
  paper.put(row, left, goals === "bracketed" ? `【${label}】` : label);
  [number, ...(division === null ? [] : [division]), text].forEach((part, index) => {
    paper.put(row, left + 1 + index, part);
  });
}
