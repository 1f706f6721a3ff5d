import type { Habits } from "../generator/habits";
import type { SaidPlan, SaidProject } from "../generator/said";
import { inUnit, priorityText } from "../generator/dress";
import type { RuleId } from "../../src/text/rules";

/** A mistake as people make it, put into a generated plan before it is laid out. */
export interface Fault {
  readonly rule: RuleId;
  /** Faults of a group hide one another: a plan gets at most one of each. */
  readonly group?: "budget" | "priority" | "name";
  /** Where among the projects it must stand; anywhere but first and last if not named. */
  readonly at?: "last";
  /** Whether a plan of these habits can have it. */
  readonly fits?: (habits: Habits) => boolean;
  readonly change: (project: SaidProject, plan: SaidPlan, habits: Habits) => Partial<SaidProject>;
  /** Takes the project's lanes away. */
  readonly withoutLanes?: boolean;
  /** How often it is found, where that isn't once and of the project. */
  readonly ofPlan?: (habits: Habits) => number;
}

const typed =
  (field: string, value: string | number | null) =>
  (project: SaidProject): Partial<SaidProject> => ({
    typed: { ...project.typed, [field]: value },
  });

/** Puts words at the end of the initiative. */
const written =
  (words: string | ((plan: SaidPlan) => string)) =>
  (project: SaidProject, plan: SaidPlan): Partial<SaidProject> => ({
    initiative: project.initiative + (typeof words === "string" ? words : words(plan)),
  });

const hasContent = ({ content }: Habits): boolean => content !== "absent";
const has =
  (column: Habits["columns"][number]) =>
  ({ columns }: Habits): boolean =>
    columns.includes(column);
const isByKey = ({ schedule }: Habits): boolean =>
  schedule === "sheet-by-key" || schedule === "below-by-key";
const isByName = ({ schedule }: Habits): boolean => schedule === "sheet-by-name";
const hasNumbers = ({ amount }: Habits): boolean => amount === "number";
const inThousands = ({ unit }: Habits): boolean => unit.startsWith("thousand");

/** Amounts that the plan's sums go without. */
const unsummed = (value: string | number | null) => (project: SaidProject) => ({
  ...typed("budget", value)(project),
  budget: null,
});

export const FAULTS: readonly Fault[] = [
  { rule: "budget-missing", group: "budget", change: unsummed(null) },
  { rule: "budget-not-a-number", group: "budget", change: unsummed("163,7O6") },
  { rule: "budget-not-a-number", group: "budget", change: unsummed("約500") },
  {
    rule: "budget-text-number",
    group: "budget",
    fits: hasNumbers,
    change: (project, _, { unit }) => ({
      ...typed("budget", `${inUnit(4000, unit)}`)(project),
      budget: 4000,
    }),
  },
  {
    rule: "budget-negative",
    group: "budget",
    fits: hasNumbers,
    change: () => ({ budget: -3000, budgetStatus: "amount" }),
  },
  {
    rule: "budget-fraction",
    group: "budget",
    fits: (habits) => hasNumbers(habits) && inThousands(habits),
    change: ({ typed: before }) => ({ budget: 13, typed: { ...before, budget: 12.5 } }),
  },
  {
    rule: "budget-contradicts-direction",
    group: "budget",
    fits: has("direction"),
    change: () => ({ direction: "拡大", budget: null, budgetStatus: "none" }),
  },
  {
    rule: "budget-total-differs",
    group: "budget",
    fits: ({ total, amount }) => total !== "none" && amount === "number",
    change: ({ budget, typed: before }, _, { unit }) => ({
      typed: { ...before, budget: inUnit((budget ?? 0) + 7000, unit) },
    }),
    ofPlan: ({ total }) => (total === "subtotals" ? 2 : 1),
  },
  {
    rule: "priority-duplicate",
    group: "priority",
    at: "last",
    fits: (habits) => !isByKey(habits),
    change: ({ priority, typed: before }, _, { priority: dress }) => ({
      typed: { ...before, priority: priorityText((priority ?? 0) - 1, dress) },
    }),
  },
  {
    rule: "priority-gap",
    group: "priority",
    at: "last",
    change: ({ priority }) => ({ priority: (priority ?? 0) + 2 }),
  },
  {
    rule: "priority-missing",
    group: "priority",
    fits: (habits) => !isByKey(habits),
    change: typed("priority", null),
  },
  {
    rule: "name-missing",
    group: "name",
    fits: (habits) => !isByName(habits),
    change: typed("name", null),
  },
  {
    rule: "name-duplicate",
    group: "name",
    fits: (habits) => !isByName(habits),
    change: (project, { projects }) => typed("name", projects[0]?.name ?? "")(project),
  },
  { rule: "aim-missing", fits: has("aim"), change: typed("aim", null) },
  { rule: "aim-unknown", fits: has("aim"), change: typed("aim", 9) },
  { rule: "direction-missing", fits: has("direction"), change: typed("direction", null) },
  { rule: "direction-unknown", fits: has("direction"), change: typed("direction", "現状維待") },
  { rule: "operator-missing", fits: has("operator"), change: typed("operator", null) },
  { rule: "operator-unknown", fits: has("operator"), change: typed("operator", "指定管理社") },
  { rule: "nature-missing", fits: has("nature"), change: typed("nature", null) },
  { rule: "nature-unknown", fits: has("nature"), change: typed("nature", "政策的事情") },
  {
    rule: "unencodable-character",
    fits: hasContent,
    change: written("各单位自治会にも伝えます。"),
  },
  { rule: "leftover-text", fits: hasContent, change: written("（要確認）") },
  { rule: "era-impossible", fits: hasContent, change: written("昭和99年度に始まりました。") },
  {
    rule: "period-reversed",
    fits: hasContent,
    change: written("期間は令和9年度～令和7年度です。"),
  },
  {
    rule: "content-year-differs",
    fits: hasContent,
    change: written(({ fiscalYear }) => `[${fiscalYear - 1}年度の取組]`),
  },
  {
    rule: "content-copied",
    fits: hasContent,
    change: (_, { projects }) => ({ initiative: projects[0]?.initiative ?? "" }),
  },
  { rule: "content-missing", fits: hasContent, change: () => ({ challenges: [] }) },
  {
    rule: "schedule-missing",
    fits: ({ schedule }) => schedule === "right" || schedule.startsWith("sheet"),
    withoutLanes: true,
    change: () => ({}),
  },
];
