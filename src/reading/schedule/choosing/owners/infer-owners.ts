import { gramsOf, likenessOf, type Grams, type Likeness, type WeightedTexts } from "./likeness";

/** A lane without a key, as evidence of its owner. */
export interface UnownedLane {
  /** Everything written in it. */
  readonly text: string;
  /** How many columns after the first its activities begin, where columns are times. */
  readonly first?: number;
}

/** An owner by evidence: an index into the projects given, and how sure it is, 0 to 1. */
interface InferredOwner {
  readonly project: number;
  readonly confidence: number;
}

/**
 * Owners of lanes that stand in the order of their projects, but for where much speaks for another one. Weighs all ways
 * to give out the lanes at once, and gives each to the project that it has in most of them. What speaks for a way: words
 * in common with the project, most of all in the first of its lanes, and that steps of one project follow each other in
 * time, where another one begins with the year. The confidence tells how far ahead of the next best owner it is. Linear
 * in lanes and projects: each lane is weighed against a window of projects.
 */
export function inferOwners(
  lanes: readonly UnownedLane[],
  projects: readonly WeightedTexts[],
  department = ""
): readonly InferredOwner[] {
  if (lanes.length === 0 || projects.length === 0) return [];
  const likeness = likenessOf(projects);
  // What the department is called may stand in any lane of its plan.
  const common = gramsOf(department);
  const grams = lanes.map(
    ({ text }): Grams => new Set([...gramsOf(text)].filter((gram) => !common.has(gram)))
  );
  const infer = (doubled: ReadonlyMap<number, number>): readonly InferredOwner[] =>
    confide(weigh(grams, lanes, projects.length, likeness, doubled), projects.length);
  const owners = infer(new Map());
  const doubled = saidTwice(lanes, owners);
  return doubled.size === 0 ? owners : infer(doubled);
}

/**
 * A project has no need to say a step twice: where two of its lanes are the same (a selection that two projects have to
 * prepare), the former may be of the project before.
 */
function saidTwice(
  lanes: readonly UnownedLane[],
  owners: readonly InferredOwner[]
): ReadonlyMap<number, number> {
  const doubled = new Map<number, number>();
  const said = new Map<string, number>();
  owners.forEach(({ project }, index) => {
    const step = `${String(project)} ${lanes[index]?.text ?? ""}`;
    const former = said.get(step) ?? index;
    if (index > former + 1) doubled.set(former, project);
    said.set(step, index);
  });
  return doubled;
}

/** What speaks for each project of a lane's window: how many times likelier each makes it. */
interface Row {
  /** The first project of the window. */
  readonly low: number;
  /** Evidence of the lane itself. */
  readonly own: Float64Array;
  /** What staying with the lane before's project is worth. */
  readonly stay: number;
  /** What beginning another project is worth. */
  readonly open: number;
}

/** A row with the odds of all lanes so far, this one given to each project; those of the likeliest are 1. */
interface Reached extends Row {
  readonly odds: Float64Array;
}

const WINDOW = 64;
/** What passing over a project without giving it a lane leaves. */
const SKIP = 0.3;
/** What any other leap in the order of the projects leaves. */
const BACK = 0.08;
/** What staying with the project of the lane above is worth. */
const STAY = 2.2;
/** How many times more where a lane begins later than that one, as steps of one project follow each other. */
const LATER = 1.6;
/** What it is worth for another project to begin at the year's start, after a lane that doesn't. */
const ANEW = 2.2;
/** How many times less often than the first of a project's lanes another one has the project's words. */
const NAMING = 1.5;
/** What saying a step twice leaves. */
const TWICE = 0.4;
/** What a lane's own words can be worth at most, so that numbers stay finite. */
const MOST = 99;
/** What words are worth that two texts may have in common by chance. */
const CHANCE = 1.5;
/** How near the likeliest project one before it must be to have the lane, as a lane rather ends a project than begins one. */
const NEAR = 0.88;
/** How sure an owner is that nothing but its place tells. */
const GUESS = 0.5;

/** Goes down the lanes: a lane's odds are those of what speaks for it and the lanes above. */
function weigh(
  said: readonly Grams[],
  lanes: readonly UnownedLane[],
  count: number,
  likeness: Likeness,
  doubled: ReadonlyMap<number, number>
): readonly Reached[] {
  const size = Math.min(WINDOW, count);
  const rows: Reached[] = [];
  lanes.forEach(({ first = 0 }, index) => {
    const before = rows.at(-1);
    const grams = said[index] ?? new Set<string>();
    const low = before ? nextWindow(before, count, size) : 0;
    // It takes nothing outside of the window.
    const own = new Float64Array(size).fill(1);
    for (const [project, worth] of likeness.weigh(grams)) {
      own[project - low] = Math.exp(Math.min(worth, MOST));
    }
    const twice = (doubled.get(index) ?? -1) - low;
    own[twice] = (own[twice] ?? 0) * TWICE;
    const above = lanes[index - 1]?.first ?? 0;
    const stay = first > above ? STAY * LATER : STAY;
    const open = first === 0 && above > 0 ? ANEW : 1;
    rows.push(reach(before, { low, own, stay, open }));
  });
  return rows;
}

/**
 * Several ways to a project count more than the best of them, as much as a hypotenuse is longer than its legs.
 * The words that tell whether a lane is its project's first are those of the later lane of two.
 */
function reach(before: Reached | undefined, row: Row, later = row): Reached {
  const { low, own, stay, open } = row;
  const oddsOf = (project: number): number => before?.odds[project - before.low] ?? 0;
  let moving = 0;
  const odds = own.map((worth, at) => {
    const project = low + at;
    if (!before) return worth * Math.hypot(SKIP ** project, BACK);
    moving = Math.hypot(moving * SKIP, oddsOf(project - 1));
    const words = later.own[project - later.low] ?? 1;
    const staying = (oddsOf(project) * stay) / Math.min(words, NAMING);
    return worth * Math.hypot(staying, moving * open, BACK);
  });
  const highest = Math.max(...odds);
  return { ...row, odds: odds.map((each) => each / highest) };
}

/** The window follows the likeliest project so far, keeping some room behind it. */
function nextWindow({ low, odds }: Reached, count: number, size: number): number {
  const wished = low + odds.indexOf(1) - Math.floor(size / 4);
  return Math.max(low, Math.min(wished, count - size));
}

/** Goes back over the lanes for what the rest of them adds, and picks each lane's likeliest project. */
function confide(rows: readonly Reached[], count: number): readonly InferredOwner[] {
  let after: Reached | undefined;
  let last = -1;
  const owners = rows.toReversed().map((row, index, all): InferredOwner => {
    const { low, own, odds } = row;
    // The lanes from the last one up, as if they and the projects stood the other way round.
    after = reach(
      after,
      {
        ...(all[index - 1] ?? row),
        low: count - low - own.length,
        own: own.toReversed(),
      },
      after
    );
    const rest = after.odds.toReversed();
    const scores = odds.map((each, at) => (each * (rest[at] ?? 0)) / (own[at] ?? 1));
    const order = scores.toSorted();
    const highest = order.at(-1) ?? 1;
    const at = scores.findIndex((each) => each > highest * NEAR);
    const sure = Math.round((100 * highest) / (highest + (order.at(-2) ?? 0))) / 100;
    // With hardly a word in common its place alone tells, and after a project's lanes another's may be missing.
    const project = low + at;
    const isGuess = last !== project && (own[at] ?? 1) <= CHANCE;
    // Nor does a lane that is a guess itself vouch for the one above.
    last = isGuess ? -1 : project;
    return { project, confidence: isGuess ? Math.min(sure, GUESS) : sure };
  });
  return owners.reverse();
}
