import { amountText, budgetHeading, priorityText, yearText } from "./dress";
import type { Habits } from "./habits";
import { Paper } from "./paper";
import type { SaidPlan, SaidProject } from "./said";
import { DIRECTIONS, NATURES, OPERATORS } from "./words";

/** A form for every project: a sheet each, or one under the other. */
export function layForms(habits: Habits, said: SaidPlan): Paper[] {
  const papers: Paper[] = [];
  for (const [index, project] of said.projects.entries()) {
    const under = habits.formPlace === "one-sheet" ? papers[0] : undefined;
    const paper = under ?? new Paper(`${index + 1}`);
    if (!under) {
      papers.push(paper);
      paper.put(0, 0, `${yearText(said.fiscalYear, habits.title)}　事業調書`);
      paper.put(1, 4, "担当課");
      paper.put(1, 5, said.department);
    }
    layForm(habits, said.fiscalYear, project, paper, under ? paper.end + 2 : 3);
    if (habits.schedule === "list") layList(paper, paper.end, said, project);
  }
  return papers;
}

function layForm(
  habits: Habits,
  year: number,
  project: SaidProject,
  paper: Paper,
  top: number
): void {
  let row = top;
  for (const line of linesOf(habits, project)) {
    row += habits.formLabels === "above" ? layAbove(paper, row, line) : layBeside(paper, row, line);
  }
  if (habits.choices === "in-cells") row += layCells(paper, row, project);
  if (habits.formBudget === "years") layYears(habits, year, paper, row, project);
}

type Labelled = readonly [label: string, value: string | number | null];

/** Labels with their values right of them; answers the rows taken. */
function layBeside(paper: Paper, row: number, line: readonly Labelled[]): number {
  line.forEach(([label, value], place) => {
    const left = place * 3;
    paper.put(row, left, label);
    paper.put(row, left + 1, value);
    paper.merge(row, left + 1, row, line.length === 1 ? 5 : left + 2);
  });
  return 1;
}

/** Labels with their values below them. */
function layAbove(paper: Paper, row: number, line: readonly Labelled[]): number {
  line.forEach(([label, value], place) => {
    const left = place * 3;
    const right = line.length === 1 ? 5 : left + 2;
    paper.put(row, left, label);
    paper.merge(row, left, row, right);
    paper.put(row + 1, left, value);
    paper.merge(row + 1, left, row + 1, right);
  });
  return 2;
}

/** Directions in cells of their own, with a ring under the one that was chosen. */
function layCells(paper: Paper, row: number, { direction }: SaidProject): number {
  paper.put(row, 0, "今後の方向性");
  paper.merge(row, 0, row + 1, 0);
  DIRECTIONS.forEach((word, index) => {
    paper.put(row, index + 1, word);
    if (word === direction) paper.put(row + 1, index + 1, "○");
  });
  return 2;
}

/** What the last two years came to beside the plan's own budget, under the years. */
function layYears(
  habits: Habits,
  year: number,
  paper: Paper,
  row: number,
  { budget }: SaidProject
): void {
  paper.put(row, 0, budgetHeading(habits));
  paper.merge(row, 0, row + 1, 0);
  [year - 2, year - 1, year].forEach((each, index) => {
    const age = 2 - index;
    paper.put(row, index + 1, `${yearText(each, "short-era")}${age > 0 ? "決算" : "予算"}`);
    const amount = budget === null ? habits.none : amountText(budget + age * 10, habits);
    paper.put(row + 1, index + 1, amount);
  });
}

/** What is done when, a row each. */
function layList(paper: Paper, top: number, { lanes }: SaidPlan, { id }: SaidProject): void {
  const activities = lanes.find(({ project }) => project === id)?.activities ?? [];
  const rows = activities.map(({ label, start, end }): readonly [string, string] => {
    const [first, last] = [start, end].map((month) => Number(month.slice(5)));
    return [first === last ? `${first}月` : `${first}～${last}月`, label];
  });
  [["時期", "実施内容"], ...rows].forEach(([time = "", what = ""], index) => {
    paper.put(top + index, 0, time);
    paper.put(top + index, 1, what);
    paper.merge(top + index, 1, top + index, 5);
  });
}

function linesOf(habits: Habits, project: SaidProject): readonly (readonly Labelled[])[] {
  const budget = project.budget === null ? habits.none : amountText(project.budget, habits);
  const direction: Labelled = ["今後の方向性", choice(habits, DIRECTIONS, project.direction)];
  const nature: Labelled = ["性質区分", choice(habits, NATURES, project.nature)];
  const lines: (readonly Labelled[])[] = [
    [["事業名", project.name]],
    [
      ["優先順位", priorityText(project.priority ?? 0, habits.priority)],
      ["施策のねらい", project.aim],
    ],
    [
      ...(habits.choices === "in-cells" ? [] : [direction]),
      ["実施主体", choice(habits, OPERATORS, project.operator)],
    ],
    [...(habits.formBudget === "years" ? [] : [[budgetHeading(habits), budget] as const]), nature],
  ];
  if (habits.content === "absent") return lines;
  const challenges = project.challenges.map((each) => `・${each}`).join("\n");
  return [...lines, [["取組内容", project.initiative]], [["課題", challenges]]];
}

/** A value, or all that it could be with this one marked. */
export function choice(
  { choices }: Habits,
  words: readonly string[],
  chosen: string | null
): string | null {
  if (chosen === null) return null;
  if (choices === "boxes") {
    return words.map((word) => `${word === chosen ? "■" : "□"}${word}`).join("　");
  }
  return choices === "rings"
    ? words.map((word) => `${word === chosen ? "○" : ""}${word}`).join("・")
    : chosen;
}
