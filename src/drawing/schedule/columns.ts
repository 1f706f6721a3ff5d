import type { Plan, Project } from "../../plan/plan";
import { keyOf } from "../../plan/project-key";
import { saysBudgets } from "../../plan/totals";
import { MONTHS } from "./bars";

/** What stands left of the months. */
export type LeftColumn =
  | "priority"
  | "name"
  | "aim"
  | "direction"
  | "operator"
  | "nature"
  | "budget"
  | "item"
  | "inferred";

/** A key that is no rank (`1-2`, `ア`); null where there is none, and the id is a mere number. */
export function keyText({ id }: Project): string | null {
  return /^\d+$/.test(id) ? null : keyOf(id);
}

export interface ScheduleColumns {
  readonly left: readonly LeftColumn[];
  /** Points, in the order of `left`. */
  readonly widths: readonly number[];
  /** Points. */
  readonly month: number;
}

const WIDTHS: Readonly<Record<LeftColumn, number>> = {
  priority: 34,
  name: 188,
  aim: 40,
  direction: 58,
  operator: 58,
  nature: 68,
  budget: 76,
  item: 96,
  inferred: 16,
};

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
  const left = ORDER.filter((column) => needed[column]);
  const widths = left.map((column) => WIDTHS[column]);
  const rest = PAGE - widths.reduce((sum, width) => sum + width, 0);
  return { left, widths, month: Math.max(NARROWEST_MONTH, Math.floor(rest / MONTHS)) };
}

const ORDER: readonly LeftColumn[] = [
  "priority",
  "name",
  "aim",
  "direction",
  "operator",
  "nature",
  "budget",
  "item",
  "inferred",
];
