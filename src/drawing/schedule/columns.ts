import type { Plan, Project } from "../../plan/plan";
import { keyOf } from "../../plan/project-key";
import { saysBudgets } from "../../plan/totals";
import { MONTHS } from "./bars";

/** What may stand left of the months, from the left; widths in points. */
const LEFT_COLUMNS = [
  { name: "priority", heading: "優先\n順位", width: 34 },
  { name: "name", heading: "事業名", width: 188 },
  { name: "aim", heading: "ねらい", width: 40 },
  { name: "direction", heading: "事業の\n方向性", width: 58 },
  { name: "operator", heading: "事業\n主体", width: 58 },
  { name: "nature", heading: "性質区分", width: 68 },
  { name: "budget", heading: "予算額\n（千円）", width: 76 },
  { name: "item", heading: "項目", width: 96 },
  { name: "inferred", heading: "", width: 16 },
] as const;

export type LeftColumn = (typeof LEFT_COLUMNS)[number]["name"];

/** A key that is no rank (`1-2`, `ア`); null where there is none, and the id is a mere number. */
export function keyText({ id }: Project): string | null {
  return /^\d+$/.test(id) ? null : keyOf(id);
}

export interface ScheduleColumns {
  readonly left: readonly (typeof LEFT_COLUMNS)[number][];
  /** Points. */
  readonly month: number;
}

/** A page of A3 across, less its margins, in points: beyond it the print shrinks. */
const PAGE = 1134;
const NARROWEST_MONTH = 60;

/** The columns a plan needs: those that no project or lane has anything for are left out. */
export function columnsOf(plan: Plan): ScheduleColumns {
  const some = (column: "aim" | "direction" | "operator" | "nature") =>
    plan.projects.some((project) => project[column] !== null);
  const needed: Readonly<Record<LeftColumn, boolean>> = {
    priority: plan.projects.some(
      (project) => project.priority !== null || keyText(project) !== null
    ),
    name: true,
    aim: some("aim"),
    direction: some("direction"),
    operator: some("operator"),
    nature: some("nature"),
    budget: saysBudgets(plan),
    item: plan.lanes.some(
      ({ item, activities }) => item !== null && !activities.some(({ label }) => label === item)
    ),
    inferred: plan.lanes.some((lane) => lane.inferred && lane.project !== null),
  };
  const left = LEFT_COLUMNS.filter(({ name }) => needed[name]);
  const rest = left.reduce((room, { width }) => room - width, PAGE);
  return { left, month: Math.max(NARROWEST_MONTH, Math.floor(rest / MONTHS)) };
}
