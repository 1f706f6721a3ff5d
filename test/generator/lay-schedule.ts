import { priorityText } from "./dress";
import type { Habits } from "./habits";
import type { LaidTable } from "./lay-table";
import { Paper } from "./paper";
import type { SaidLane, SaidPlan } from "./said";

/** Lays the month grid and its lanes where the habits want them; a second sheet is added to the papers. */
export function laySchedule(
  habits: Habits,
  said: SaidPlan,
  papers: Paper[],
  table: LaidTable
): void {
  const [paper] = papers;
  if (!paper) return;
  const hasItems = habits.bars === "marks" || habits.bars === "fill";
  switch (habits.schedule) {
    case "right": {
      const left = table.right + (hasItems ? 1 : 0);
      for (const heading of table.headings) {
        if (hasItems) {
          paper.put(heading.top, table.right, "実施項目");
          paper.merge(heading.top, table.right, heading.bottom, table.right);
        }
        layMonths(paper, habits, heading.top, heading.bottom, left);
      }
      for (const { project, top } of table.records) {
        lanesOf(said, project.id).forEach((lane, index) => {
          if (hasItems) paper.put(top + index, table.right, lane.activities[0]?.label ?? "");
          layLane(paper, habits, lane, top + index, left);
        });
      }
      return;
    }
    case "below-by-key": {
      const top = paper.end + 2;
      paper.put(top, table.left, "スケジュール");
      layGrid(paper, habits, said, top + 1, table.left, "key");
      return;
    }
    case "sheet-by-key":
    case "sheet-by-name": {
      const sheet = new Paper("スケジュール");
      layGrid(sheet, habits, said, 1, 0, habits.schedule === "sheet-by-key" ? "key" : "name");
      papers.push(sheet);
      return;
    }
    case "dates":
    case "month-words":
    case "words":
    case "none":
  }
}

/** A grid with a column that names the owner and, for marks and fills, one that names the lane. */
function layGrid(
  paper: Paper,
  habits: Habits,
  said: SaidPlan,
  top: number,
  left: number,
  owner: "key" | "name"
): void {
  const hasItems = habits.bars === "marks" || habits.bars === "fill";
  const bottom = habits.months === "quarters-above" ? top + 1 : top;
  const months = left + (hasItems ? 2 : 1);
  paper.put(top, left, owner === "key" ? "優先順位" : "事業名");
  if (hasItems) paper.put(top, left + 1, "実施項目");
  layMonths(paper, habits, top, bottom, months);
  let row = bottom + 1;
  for (const project of said.projects) {
    for (const lane of lanesOf(said, project.id)) {
      paper.put(
        row,
        left,
        owner === "key" ? priorityText(project.priority ?? 0, habits.priority) : project.name
      );
      if (hasItems) paper.put(row, left + 1, lane.activities[0]?.label ?? "");
      layLane(paper, habits, lane, row, months);
      row += 1;
    }
  }
}

function layMonths(paper: Paper, habits: Habits, top: number, bottom: number, left: number): void {
  if (habits.months === "partial") {
    for (const [from, to, label] of [
      [0, 5, "4月～"],
      [6, 10, "10月～"],
      [11, 11, "3月"],
    ] as const) {
      paper.put(top, left + from, label);
      paper.merge(top, left + from, bottom, left + to);
    }
    return;
  }
  const isQuartered = habits.months === "quarters-above" && bottom > top;
  if (isQuartered) {
    for (const quarter of [0, 1, 2, 3]) {
      paper.put(top, left + quarter * 3, `第${quarter + 1}四半期`);
      paper.merge(top, left + quarter * 3, top, left + quarter * 3 + 2);
    }
  }
  for (let index = 0; index < 12; index += 1) {
    const month = ((index + 3) % 12) + 1;
    const row = isQuartered ? bottom : top;
    if (habits.months === "number-format") paper.put(row, left + index, month, '0"月"');
    else
      paper.put(
        row,
        left + index,
        habits.months === "full-width" ? `${FULL_WIDTH[month] ?? month}月` : `${month}月`
      );
    if (!isQuartered) paper.merge(top, left + index, bottom, left + index);
  }
}

function layLane(paper: Paper, habits: Habits, lane: SaidLane, row: number, left: number): void {
  for (const { label, start, end } of lane.activities) {
    const from = left + monthIndex(start);
    const to = left + monthIndex(end);
    switch (habits.bars) {
      case "merge":
        paper.put(row, from, label);
        paper.merge(row, from, row, to);
        break;
      case "text":
        paper.put(row, from, label);
        break;
      case "marks":
        if (from === to) paper.put(row, from, "○");
        else
          for (let column = from; column <= to; column += 1)
            paper.put(row, column, column === to ? "→" : "━");
        break;
      case "fill":
        paper.fill(row, from, to);
        break;
    }
  }
}

const lanesOf = (said: SaidPlan, project: string): readonly SaidLane[] =>
  said.lanes.filter((lane) => lane.project === project);

const monthIndex = (month: string): number => (Number(month.slice(5, 7)) + 8) % 12;

const FULL_WIDTH = [
  "",
  "１",
  "２",
  "３",
  "４",
  "５",
  "６",
  "７",
  "８",
  "９",
  "１０",
  "１１",
  "１２",
];
