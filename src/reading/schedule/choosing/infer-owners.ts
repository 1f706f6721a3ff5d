import {
  alike,
  gramsOf,
  likenessOf,
  type Grams,
  type Likeness,
  type WeightedTexts,
} from "./likeness";

/** A lane without a key, as evidence of its owner. */
export interface UnownedLane {
  /** Everything written in it. */
  readonly text: string;
  /** What share of the year its longest activity takes, 0 to 1. */
  readonly longest: number;
  /** The column of its first activity, where columns are times. */
  readonly first?: number;
}

/** An owner by evidence: an index into the projects given, and how sure it is, 0 to 1. */
interface InferredOwner {
  readonly project: number;
  readonly confidence: number;
}

/**
 * Owners of lanes that stand in the order of their projects, but for where much speaks for another one. Among all ways
 * to give out the lanes, takes the one with the most evidence: words in common with the project, and with the lane
 * before (steps of one project resemble each other). The confidence tells how far ahead of the next
 * best owner it is. Linear in lanes and projects: each lane is weighed against a window of projects.
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
 * A project has no need to say a step twice: where the first and a later of its lanes are the same
 * (a selection that two projects have to prepare), the first may be the last of the project before.
 */
function saidTwice(
  lanes: readonly UnownedLane[],
  owners: readonly InferredOwner[]
): ReadonlyMap<number, number> {
  const doubled = new Map<number, number>();
  let first = 0;
  owners.forEach(({ project }, index) => {
    if (project !== owners[first]?.project) first = index;
    else if (index > first + 1 && lanes[index]?.text === lanes[first]?.text) {
      doubled.set(first, project);
    }
  });
  return doubled;
}

/** What speaks for each project of a lane's window. */
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

/** A row with the best score of all lanes so far, this one given to each project. */
interface Reached extends Row {
  readonly best: Float64Array;
}

const WINDOW = 64;
/** What passing over a project without giving it a lane costs. */
const SKIP = 1.2;
/** What any other leap in the order of the projects costs. */
const BACK = 2.5;
/** What staying is worth where lanes are quite alike, and where they share nothing. */
const STAY_ALIKE = 1.5;
const STAY = 0.5;
/** What a bar over the whole year is worth as the first of a project's lanes. */
const OPEN_WHOLE = 0.5;
/** What it is worth to begin before the lane above, as steps of one project follow each other in time. */
const OPEN_EARLIER = 0.6;
/** What it costs to say a step twice. */
const TWICE = 1;
/** How sure an owner is that nothing but its place tells. */
const GUESS = 0.5;

/** Goes down the lanes: a lane's best score adds up what speaks for it and the lanes above. */
function weigh(
  said: readonly Grams[],
  lanes: readonly UnownedLane[],
  count: number,
  likeness: Likeness,
  doubled: ReadonlyMap<number, number>
): readonly Reached[] {
  const size = Math.min(WINDOW, count);
  const rows: Reached[] = [];
  let previous: Grams | null = null;
  lanes.forEach((lane, index) => {
    const before = rows.at(-1);
    const grams = said[index] ?? new Set<string>();
    const low = before ? nextWindow(before, count, size) : 0;
    const own = new Float64Array(size);
    for (const [project, worth] of likeness.weigh(grams)) {
      if (project >= low && project < low + size) own[project - low] = worth;
    }
    const twice = (doubled.get(index) ?? -1) - low;
    if (twice >= 0) own[twice] = (own[twice] ?? 0) - TWICE;
    const stay = previous ? STAY + STAY_ALIKE * alike(previous, grams) : 0;
    const isEarlier = (lane.first ?? 0) < (lanes[index - 1]?.first ?? 0);
    const open = (lane.longest >= 0.8 ? OPEN_WHOLE : 0) + (isEarlier ? OPEN_EARLIER : 0);
    rows.push(reach(before, { low, own, stay, open }));
    previous = grams;
  });
  return rows;
}

function reach(before: Reached | undefined, row: Row): Reached {
  const { low, own, stay, open } = row;
  const score = (project: number): number => before?.best[project - before.low] ?? -Infinity;
  const back = before ? Math.max(...before.best) - BACK : -BACK;
  let moving = -Infinity;
  const best = own.map((worth, at) => {
    const project = low + at;
    if (!before) return worth + Math.max(-SKIP * project, back);
    moving = Math.max(moving - SKIP, score(project - 1));
    return worth + Math.max(score(project) + stay, moving + open, back);
  });
  return { ...row, best };
}

/** The window follows the best project so far, keeping some room behind it. */
function nextWindow({ low, best }: Reached, count: number, size: number): number {
  const wished = low + best.indexOf(Math.max(...best)) - Math.floor(size / 4);
  return Math.max(low, Math.min(wished, count - size));
}

/** Goes back over the lanes for what the rest of them adds, and picks each lane's best project. */
function confide(rows: readonly Reached[], count: number): readonly InferredOwner[] {
  let after: Reached | undefined;
  let last = -1;
  const owners = rows.toReversed().map((row, index, all): InferredOwner => {
    const { low, own, best } = row;
    // The lanes from the last one up, as if they and the projects stood the other way round.
    after = reach(after, {
      ...(all[index - 1] ?? row),
      low: count - low - own.length,
      own: own.toReversed(),
    });
    const rest = after.best.toReversed();
    const scores = best.map((score, at) => score + (rest[at] ?? 0) - (own[at] ?? 0));
    const order = scores.toSorted();
    const highest = order.at(-1) ?? 0;
    const at = scores.indexOf(highest);
    const sure = Math.round(100 / (1 + Math.exp((order.at(-2) ?? -Infinity) - highest))) / 100;
    // With no word in common its place alone tells, and after a project's lanes another's may be missing.
    const project = low + at;
    const isGuess = last !== project && own[at] === 0 && row.stay <= STAY;
    // Nor does a lane that is a guess itself vouch for the one above.
    last = isGuess ? -1 : project;
    return { project, confidence: isGuess ? Math.min(sure, GUESS) : sure };
  });
  return owners.reverse();
}
