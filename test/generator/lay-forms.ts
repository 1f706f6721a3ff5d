import { amountText, budgetHeading, priorityText, yearText } from "./dress";
import type { Habits } from "./habits";
import { Paper } from "./paper";
import type { SaidPlan, SaidProject } from "./said";

/** A sheet for every project, with labels and the values right of them. */
export function layForms(habits: Habits, said: SaidPlan): Paper[] {
  return said.projects.map((project, index) => {
    const paper = new Paper(`${index + 1}`);
    paper.put(0, 0, `${yearText(said.fiscalYear, habits.title)}　事業調書`);
    paper.put(1, 4, "担当課");
    paper.put(1, 5, said.department);
    linesOf(habits, project).forEach((line, at) => {
      const isOne = line.length === 1;
      line.forEach(([label, value], place) => {
        const left = place * 3;
        paper.put(3 + at, left, label);
        paper.put(3 + at, left + 1, value);
        paper.merge(3 + at, left + 1, 3 + at, isOne ? 5 : left + 2);
      });
    });
    return paper;
  });
}

type Labelled = readonly [label: string, value: string | number | null];

function linesOf(habits: Habits, project: SaidProject): readonly (readonly Labelled[])[] {
  const lines: (readonly Labelled[])[] = [
    [["事業名", project.name]],
    [
      ["優先順位", priorityText(project.priority ?? 0, habits.priority)],
      ["施策のねらい", project.aim],
    ],
    [
      ["今後の方向性", project.direction],
      ["実施主体", project.operator],
    ],
    [
      [
        budgetHeading(habits),
        project.budget === null ? habits.none : amountText(project.budget, habits),
      ],
      ["性質区分", project.nature],
    ],
  ];
  if (habits.content === "absent") return lines;
  const challenges = project.challenges.map((each) => `・${each}`).join("\n");
  return [...lines, [["取組内容", project.initiative]], [["課題", challenges]]];
}
