import { generateWorkbook, type GeneratedWorkbook } from "../generator/generate";
import type { Habits } from "../generator/habits";
import { randomOf } from "../generator/random";
import type { SaidPlan } from "../generator/said";
import { readWorkbook } from "../../src/reading/read-workbook";
import { runRules } from "../../src/rules/run";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import { FAULTS, type Fault } from "./faults";

const PLANS = 200;

/** Errors and warnings as `rule 3` for the third project, `rule plan` where no project is named. */
async function judge(workbook: GeneratedWorkbook): Promise<readonly string[]> {
  const survey = workbook.survey();
  const { plans } = await readWorkbook({ survey, lookCloser: (looks) => workbook.look(looks) });
  const place = (id: string): number =>
    1 + (plans[0]?.plan.projects.findIndex((project) => project.id === id) ?? -1);
  return runRules({ plans, survey, generated: [] }, DEFAULT_SETTINGS)
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, project }) => `${rule} ${project === null ? "plan" : place(project)}`);
}

/** What a department's habits alone are worth a warning for. */
function ofHabits({ habits, said }: GeneratedWorkbook): readonly string[] {
  const { amount, hidden, schedule, unknownColumn } = habits;
  const funded = said.projects.filter(({ budget }) => budget !== null);
  const times = (count: number, finding: string): readonly string[] =>
    Array.from({ length: count }, () => finding);
  return [
    ...(amount === "number" ? [] : textAmounts(funded.map(({ id }) => id))),
    ...times(hidden === "row" ? 1 : 0, "hidden-rows plan"),
    ...times(hidden === "column" && unknownColumn ? 1 : 0, "hidden-rows plan"),
    ...times(schedule === "none" ? 1 : 0, "schedule-missing plan"),
  ];
}

/** A column of text is one finding, one or two cells are one each. */
function textAmounts(projects: readonly string[]): readonly string[] {
  return projects.length >= 3
    ? ["budget-text-number plan"]
    : projects.map((id) => `budget-text-number ${id}`);
}

interface Seeded {
  readonly fault: Fault;
  readonly project: string;
}

/** Up to three faults in one plan, each in a project of its own. */
function faultyWorkbook(seed: number): {
  readonly workbook: GeneratedWorkbook;
  readonly seeded: readonly Seeded[];
} {
  const seeded: Seeded[] = [];
  const workbook = generateWorkbook(seed, {}, (said, habits) => {
    const random = randomOf(seed * 7919);
    const groups = new Set<string>();
    const free = random.shuffled(said.projects.slice(1, -1).map(({ id }) => id));
    const last = said.projects.at(-1)?.id;
    let plan = said;
    for (const fault of random.shuffled(FAULTS)) {
      if (seeded.length === 3) break;
      if (fault.fits?.(habits) === false || groups.has(fault.group ?? "")) continue;
      const isLastTaken = seeded.some(({ project }) => project === last);
      const project = fault.at === "last" ? (isLastTaken ? undefined : last) : free.pop();
      if (project === undefined) continue;
      plan = alter(plan, habits, fault, project);
      seeded.push({ fault, project });
      if (fault.group) groups.add(fault.group);
    }
    return plan;
  });
  return { workbook, seeded };
}

function alter(plan: SaidPlan, habits: Habits, fault: Fault, id: string): SaidPlan {
  return {
    ...plan,
    projects: plan.projects.map((project) =>
      project.id === id ? { ...project, ...fault.change(project, plan, habits) } : project
    ),
    lanes: fault.withoutLanes ? plan.lanes.filter(({ project }) => project !== id) : plan.lanes,
  };
}

const sorted = (findings: readonly string[]): readonly string[] => [...findings].sort();

/** What is to be found in a plan with faults. */
function expected(workbook: GeneratedWorkbook, seeded: readonly Seeded[]): readonly string[] {
  const ofFaults = seeded.flatMap(({ fault, project }) =>
    fault.ofPlan
      ? Array.from({ length: fault.ofPlan(workbook.habits) }, () => `${fault.rule} plan`)
      : [`${fault.rule} ${project}`]
  );
  return [...ofHabits(workbook), ...ofFaults];
}

interface Tally {
  seeded: number;
  found: number;
  alarms: number;
}

/** Counts by rule what was to be found, what of it was, and what else was. */
function count(
  tallies: Map<string, Tally>,
  wanted: readonly string[],
  found: readonly string[]
): void {
  const open = [...wanted];
  const of = (finding: string): Tally => {
    const rule = finding.split(" ")[0] ?? "";
    const tally = tallies.get(rule) ?? { seeded: 0, found: 0, alarms: 0 };
    tallies.set(rule, tally);
    return tally;
  };
  for (const finding of wanted) of(finding).seeded += 1;
  for (const finding of found) {
    const at = open.indexOf(finding);
    if (at < 0) of(finding).alarms += 1;
    else {
      open.splice(at, 1);
      of(finding).found += 1;
    }
  }
}

/** `rule: recall 1.00 (12 of 12), precision 1.00`, a line a rule. */
function report(tallies: ReadonlyMap<string, Tally>): string {
  const share = (part: number, whole: number): string =>
    whole === 0 ? "-" : (part / whole).toFixed(2);
  return [...tallies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([rule, { seeded, found, alarms }]) =>
        `${rule}: recall ${share(found, seeded)} (${found} of ${seeded}), precision ${share(found, found + alarms)}`
    )
    .join("\n");
}

describe("a plan without faults", () => {
  it("gives no error and no warning but what its habits are worth", async () => {
    for (let seed = 1; seed <= PLANS; seed += 1) {
      const workbook = generateWorkbook(seed);
      expect([seed, sorted(await judge(workbook))]).toEqual([seed, sorted(ofHabits(workbook))]);
    }
  });
});

describe("plans with seeded faults", () => {
  const tallies = new Map<string, Tally>();
  const wrong: unknown[] = [];

  beforeAll(async () => {
    for (let seed = 1; seed <= PLANS; seed += 1) {
      const { workbook, seeded } = faultyWorkbook(seed);
      const [wanted, found] = [expected(workbook, seeded), await judge(workbook)];
      count(tallies, wanted, found);
      if (String(sorted(wanted)) !== String(sorted(found))) {
        wrong.push({ seed, wanted: sorted(wanted), found: sorted(found) });
      }
    }
    // To see the numbers when all is well.
    if (process.env["PRINT_RECALL"]) process.stdout.write(`${report(tallies)}\n`);
  });

  it.each([...new Set(FAULTS.map(({ rule }) => rule))])("find every %s, and no other", (rule) => {
    const { seeded, found, alarms } = tallies.get(rule) ?? { seeded: 0, found: 0, alarms: 0 };
    expect(seeded).toBeGreaterThan(0);
    expect({ found, alarms }).toEqual({ found: seeded, alarms: 0 });
  });

  it("give exactly the faults", () => {
    const all = report(tallies);
    expect([all, ...wrong.slice(0, 3)]).toEqual([all]);
  });
});
