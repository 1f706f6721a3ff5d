import { amountOf } from "./budget";
import type { Plan, Project } from "./plan";

/** What projects can be totalled by. */
export type TotalsKey = "aim" | "direction" | "operator" | "nature";

/** The sums over a group of projects; amounts in thousand yen. */
export interface Total {
  /** Projects in the group, whether or not they have a budget; 再掲 rows are left out. */
  readonly count: number;
  /** Projects with an amount. */
  readonly funded: number;
  readonly thousandYen: number;
  /** Whether there are projects and none says what it costs, so that the sum is no 0. */
  readonly isUnknown: boolean;
  /** Of the grand total, 0 to 1; null where the grand total is 0. */
  readonly share: number | null;
}

export interface GroupTotal extends Total {
  /** The aim's number or the value in words; null gathers the projects that have none. */
  readonly value: string | null;
}

export interface Totals {
  readonly grand: Total;
  readonly by: Readonly<Record<TotalsKey, readonly GroupTotal[]>>;
}

/** Whether any project says what it costs, be it that it costs nothing. */
export function saysBudgets({ projects }: Pick<Plan, "projects">): boolean {
  return projects.some(({ budget }) => budget.status !== "blank");
}

/** A plan's totals. Aims stand in the plan's order (unused ones too), those it
 * doesn't list after them by number, other values in order of first use. */
export function totalsOf(plan: Plan): Totals {
  const counted = plan.projects.filter((project) => !project.repeated);
  const grand = sum(counted);
  const total = (projects: readonly Project[]): Total => {
    const part = sum(projects);
    return {
      ...part,
      share: grand.thousandYen === 0 ? null : part.thousandYen / grand.thousandYen,
    };
  };
  const by = (key: TotalsKey, listed: readonly string[]): GroupTotal[] => {
    const groups = new Map<string | null, Project[]>(listed.map((value) => [value, []]));
    for (const project of counted) {
      const value = groupValue(project, key);
      const group = groups.get(value);
      if (group) group.push(project);
      else groups.set(value, [project]);
    }
    const unnamed = groups.get(null);
    groups.delete(null);
    const named = [...groups].map(([value, projects]) => ({ value, ...total(projects) }));
    return unnamed ? [...named, { value: null, ...total(unnamed) }] : named;
  };
  const listed = plan.aims.flatMap(({ number }) => number ?? []);
  const unlisted = counted.flatMap(({ aim }) => aim ?? []).toSorted((a, b) => a - b);
  const aims = [...listed, ...unlisted].map(String);
  return {
    grand: total(counted),
    by: {
      aim: by("aim", aims),
      direction: by("direction", []),
      operator: by("operator", []),
      nature: by("nature", []),
    },
  };
}

/** The value a project is grouped under, in words; null where it has none. */
function groupValue(project: Project, key: TotalsKey): string | null {
  const value = project[key];
  return value === null ? null : String(value);
}

function sum(projects: readonly Project[]): Omit<Total, "share"> {
  const amounts = projects.flatMap((project) => amountOf(project.budget) ?? []);
  return {
    count: projects.length,
    funded: amounts.length,
    thousandYen: amounts.reduce((all, amount) => all + amount, 0),
    isUnknown: projects.length > 0 && !saysBudgets({ projects }),
  };
}
