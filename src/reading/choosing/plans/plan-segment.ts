import type { FiscalYear } from "../../../plan/fiscal-year";
import type { CandidateTable, ScannedSheet } from "../tables/candidate-table";

/** The rows of a sheet that belong to a plan. */
export interface PlanPart {
  readonly sheet: ScannedSheet;
  readonly top: number;
  readonly bottom: number;
}

/** A run of tables on a sheet, with what the rows above it say of whose plan it is. */
export interface Segment extends PlanPart {
  readonly tables: readonly CandidateTable[];
  readonly identity: Identity;
  /** The rows above all plans of the sheet, whose title is that of each. */
  readonly shared: PlanPart | null;
}

/** Whose plan a run of tables says it is. */
export interface Identity {
  readonly department: string | null;
  /** The bureaus and branches that are named over it (北支所), or by its sheet. */
  readonly offices: readonly string[];
  readonly year: FiscalYear | null;
  /** Whether its sheet is called last year's (昨年度), which is never this year's plan going on. */
  readonly isLastYears: boolean;
  readonly title: string | null;
  /** All titles above its first table, that one among them. */
  readonly titles: readonly string[];
  /** The measure goal (施策目標) that an approach or aims of its own follow. */
  readonly goal: string | null;
  /** A department that stands alone over the tables, as the heading of its part of a sheet. */
  readonly heading: HeadingCell | null;
}

export interface HeadingCell {
  readonly row: number;
  readonly department: string;
}

/** What a plan says of whose it is, by the first of its parts that says so. */
export function saidBy<Told extends "department" | "year">(
  plan: readonly Segment[],
  told: Told
): Identity[Told] | null {
  return plan.map(({ identity }) => identity[told]).find((said) => said !== null) ?? null;
}

/** Whether both are known and differ. */
export function conflict<T>(a: T | null | undefined, b: T | null | undefined): boolean {
  return a != null && b != null && a !== b;
}

/** Whether two are known to be of different departments, years or measure goals. */
export function areApart(a: Identity, b: Identity): boolean {
  return (
    a.isLastYears !== b.isLastYears ||
    conflict(a.department, b.department) ||
    conflict(a.year, b.year) ||
    conflict(a.goal, b.goal)
  );
}

/** Whether the bureaus and branches of both are known and have none in common. */
export function areOfOthers(a: Identity, b: Identity): boolean {
  return (
    a.offices.length > 0 &&
    b.offices.length > 0 &&
    !a.offices.some((office) => b.offices.includes(office))
  );
}
