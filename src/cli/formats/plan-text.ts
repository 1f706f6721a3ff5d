import { keyText } from "../../drawing/schedule/columns";
import { laneGroups } from "../../drawing/schedule/groups";
import { monthIn } from "../../plan/activity";
import type { Budget } from "../../plan/budget";
import { fiscalYearOf, type FiscalYear, type Month } from "../../plan/fiscal-year";
import type { Day, Lane, Plan, Project } from "../../plan/plan";
import { keyOf } from "../../plan/project-key";
import { yearName } from "../../plan/year-names";
import { textWidth } from "../../sheet/text-width";
import { timeOf } from "../../text/activity-time";
import { cliText } from "../../text/cli";
import { fieldName, fieldText } from "../../text/fields";
import type { Language } from "../../text/language";
import { grouped } from "../../text/numbers";
import { scheduleText } from "../../text/pane-schedule";
import { painted, type Terminal } from "../terminal";
import { padded } from "./padded";

/** Prints what a plan says: its aims, then its projects in columns, each with its lanes below. */
export function printPlan(terminal: Terminal, plan: Plan, language: Language): void {
  const aims = plan.aims.map(({ number, text }) => `${number ?? "・"} ${text}`);
  if (aims.length) {
    terminal.out(painted(terminal, "bold", fieldText[language].aim));
    for (const aim of aims) terminal.out(`  ${aim}`);
    terminal.out("");
  }
  const columns = columnsOf(plan.projects, language);
  const line = (of: (column: Column) => string): string =>
    columns
      .map((column) => padded(of(column), column.width, column.blanks))
      .join("  ")
      .trimEnd();
  terminal.out(
    painted(
      terminal,
      "bold",
      line(({ heading }) => heading)
    )
  );
  for (const { project, lanes } of laneGroups(plan)) {
    terminal.out(project ? line(({ value }) => value(project)) : scheduleText[language].unowned);
    for (const lane of lanes) {
      terminal.out(painted(terminal, "dim", `    ${laneText(lane, plan.fiscalYear, language)}`));
    }
  }
}

interface Column {
  readonly heading: string;
  readonly value: (project: Project) => string;
  /** In columns of the terminal. */
  readonly width: number;
  /** The side that is filled up with blanks. */
  readonly blanks: "left" | "right";
}

/** The fields that any project has, as columns. */
function columnsOf(projects: readonly Project[], language: Language): readonly Column[] {
  const values: Readonly<Record<string, (project: Project) => string>> = {
    priority: ({ id }) => keyOf(id),
    name: ({ name }) => name,
    aim: ({ aim, otherAims }) => [aim ?? [], otherAims].flat().join(", "),
    direction: ({ direction }) => direction ?? "",
    operator: ({ operator }) => operator ?? "",
    nature: ({ nature }) => nature ?? "",
    budget: ({ budget }) => budgetText(budget, language),
  };
  return Object.entries(values).flatMap(([field, value]) => {
    const texts = projects.map(value);
    if (!texts.some((text) => text !== "")) return [];
    // What the sheet doesn't rank is counted.
    const isCounted = projects.every((each) => each.priority === null && keyText(each) === null);
    const isNumber = field === "priority" && isCounted;
    const heading = isNumber ? "No." : fieldName(field, fieldText[language]);
    const width = Math.max(...[heading, ...texts].map((text) => textWidth(text)));
    return [{ heading, value, width, blanks: field === "budget" ? "left" : "right" }];
  });
}

function budgetText(budget: Budget, language: Language): string {
  if (budget.status === "amount") return grouped(budget.thousandYen);
  return { none: "-", blank: "", unreadable: cliText[language].unreadable }[budget.status];
}

/** The year of what lies beyond the plan's. */
function ofYear(point: Month | Day, year: FiscalYear | null): string {
  const own = fiscalYearOf(monthIn(point));
  if (year === null || own === year) return "";
  return `${yearName({ fiscalYear: own, fiscalYearText: null })} `;
}

function laneText({ item, activities }: Lane, year: FiscalYear | null, language: Language): string {
  const text = scheduleText[language];
  const said = activities.map((activity) => {
    const { start, end } = activity;
    const from = ofYear(start, year);
    const to = ofYear(end, year);
    const point = (time: Month | Day): string => timeOf({ start: time, end: time }, text);
    const when =
      from === to
        ? `${from}${timeOf(activity, text)}`
        : text.span(`${from}${point(start)}`, `${to}${point(end)}`);
    return activity.label ? `${when} ${activity.label}` : when;
  });
  return (item === null ? "" : `${item}: `) + said.join(text.comma);
}
