import { axisOf, isWeekend, placeOn } from "./axis";
import { priorityText } from "./dress";
import { sheetName } from "./lay-head";
import { needsItems, type Habits } from "./habits";
import { layLane, layLegend } from "./lay-lane";
import { layMonths, needsGroups } from "./lay-months";
import type { LaidTable } from "./lay-table";
import { Paper } from "./paper";
import { spanText, timeInForm } from "./times";
import type { SaidLane, SaidPlan, SaidProject } from "./said";

/** Lays the month grid and its lanes where the habits want them; a second sheet is added to the papers. */
export function laySchedule(
  habits: Habits,
  said: SaidPlan,
  papers: Paper[],
  paper: Paper,
  table: LaidTable
): void {
  const hasItems = needsItems(habits);
  switch (habits.schedule) {
    case "right": {
      const left = table.right + (hasItems ? 1 : 0);
      for (const heading of table.headings) {
        if (hasItems) {
          paper.put(heading.top, table.right, "実施項目");
          paper.merge(heading.top, table.right, heading.bottom, table.right);
        }
        layMonths(paper, habits, said.fiscalYear, heading.top, heading.bottom, left);
      }
      for (const { project, top } of table.records) {
        lanesOf(said, project.id).forEach((lane, index) => {
          if (hasItems) paper.put(top + index, table.right, lane.activities[0]?.label ?? "");
          layLane(paper, habits, said.fiscalYear, lane, top + index, left);
        });
      }
      shadeOwn(paper, habits, said, table, left);
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
      const sheet = new Paper(sheetName(paper, said, "スケジュール"));
      layGrid(sheet, habits, said, 1, 0, habits.schedule === "sheet-by-key" ? "key" : "name");
      papers.push(sheet);
      return;
    }
    case "down-by-key":
    case "down-by-name": {
      const across = new Paper("");
      layGrid(across, habits, said, 0, 0, habits.schedule === "down-by-key" ? "key" : "name");
      const sheet = new Paper(sheetName(paper, said, "年間予定"));
      sheet.putTurned(across);
      sheet.put(0, 0, "月");
      if (hasItems) sheet.put(1, 0, null);
      papers.push(sheet);
      return;
    }
    case "list-by-key":
    case "list-by-name": {
      const sheet = new Paper(sheetName(paper, said, "作業一覧"));
      layList(sheet, habits, said, habits.schedule === "list-by-key" ? "key" : "name");
      papers.push(sheet);
      return;
    }
    case "sheet-per-project":
      said.projects.forEach((project) => {
        const sheet = new Paper(sheetName(paper, said, project.name).slice(0, 31));
        sheet.put(0, 0, project.name);
        layGrid(sheet, habits, { ...said, projects: [project] }, 2, 0, "none");
        papers.push(sheet);
      });
      return;
    case "dates":
    case "mixed-times":
    case "span":
    case "month-words":
    case "words":
    case "list":
    case "none":
  }
}

/** What is shaded in a grid without being a bar. */
function shadeOwn(
  paper: Paper,
  habits: Habits,
  said: SaidPlan,
  table: LaidTable,
  left: number
): void {
  const axis = axisOf(habits.months, said.fiscalYear);
  table.records.forEach(({ top, bottom }, index) => {
    if (habits.shading === "records" && index % 2 === 1) {
      const right = left + placeOn(habits, axis.length - 1);
      paper.shade({ top, left: table.left, bottom, right }, "#F2F2F2");
    }
    if (habits.months !== "days") return;
    // Whoever shades days off shades them down the page, whatever rows stand between two records.
    const next = table.records[index + 1]?.top ?? bottom + 1;
    const last = next - bottom <= PARTS + 1 ? next - 1 : bottom;
    axis.forEach(({ start }, at) => {
      if (!isWeekend(start)) return;
      paper.shade({ top, left: left + at, bottom: last, right: left + at }, "#FCE4D6");
    });
  });
}

/** Rows of parts that a project may have below its own. */
const PARTS = 2;

/** A grid with a column that names the owner and, for marks and fills, one that names the lane. */
function layGrid(
  paper: Paper,
  habits: Habits,
  said: SaidPlan,
  top: number,
  left: number,
  owner: "key" | "name" | "none"
): void {
  const hasItems = needsItems(habits);
  const bottom = needsGroups(habits) ? top + 1 : top;
  const items = owner === "none" ? left : left + 1;
  const phases = items + (hasItems ? 1 : 0);
  const months = phases + (habits.hasActuals ? 1 : 0);
  const rows = habits.hasActuals ? 2 : 1;
  if (habits.bars === "legend-colours") layLegend(paper, top - 1, left);
  if (owner !== "none") {
    paper.put(top, left, owner === "key" ? "優先順位" : "事業名");
    paper.merge(top, left, bottom, left);
  }
  if (hasItems) {
    paper.put(top, items, "実施項目");
    paper.merge(top, items, bottom, items);
  }
  if (habits.hasActuals) {
    paper.put(top, phases, "区分");
    paper.merge(top, phases, bottom, phases);
  }
  layMonths(paper, habits, said.fiscalYear, top, bottom, months);
  let row = bottom + 1;
  said.projects.forEach((project, place) => {
    const lanes = lanesOf(said, project.id);
    if (owner !== "none" && habits.owner === "merged" && lanes.length > 0) {
      paper.merge(row, left, row + lanes.length * rows - 1, left);
    }
    lanes.forEach((lane, index) => {
      if (owner !== "none" && (index === 0 || habits.owner === "each")) {
        paper.put(row, left, ownerText(habits, project, place, owner));
      }
      if (hasItems) paper.put(row, items, lane.activities[0]?.label ?? "");
      layLane(paper, habits, said.fiscalYear, lane, row, months);
      if (habits.hasActuals) {
        paper.put(row, phases, "予定");
        paper.put(row + 1, phases, "実績");
        const done = { ...lane, activities: lane.activities.slice(0, place % 2) };
        layLane(paper, habits, said.fiscalYear, done, row + 1, months);
      }
      row += rows;
    });
  });
}

/** A list of tasks with when they begin and end, a row each. */
function layList(paper: Paper, habits: Habits, said: SaidPlan, owner: "key" | "name"): void {
  const isOne = said.projects.length % 2 === 0;
  const headings = isOne ? ["期間", "担当"] : ["着手", "完了", "担当"];
  [owner === "key" ? "優先順位" : "事業名", "作業内容", ...headings].forEach((heading, column) => {
    paper.put(1, column, heading);
  });
  let row = 2;
  said.projects.forEach((project, place) => {
    const lanes = lanesOf(said, project.id);
    if (habits.owner === "merged") paper.merge(row, 0, row + lanes.length - 1, 0);
    lanes.forEach(({ activities: [activity] }, index) => {
      const { label = "", start = "", end = "" } = activity ?? {};
      if (index === 0 || habits.owner === "each") {
        paper.put(row, 0, ownerText(habits, project, place, owner));
      }
      const times = [timeInForm(start, place), timeInForm(end, place)];
      [label, ...(isOne ? [spanText(start, end, place)] : times), "佐藤"].forEach(
        (text, column) => {
          paper.put(row, column + 1, text);
        }
      );
      row += 1;
    });
  });
}

function ownerText(
  habits: Habits,
  project: SaidProject,
  place: number,
  owner: "key" | "name"
): string | number {
  return owner === "key"
    ? priorityText(project.priority ?? place + 1, habits.priority)
    : project.name;
}

const lanesOf = (said: SaidPlan, project: string): readonly SaidLane[] =>
  said.lanes.filter((lane) => lane.project === project);
