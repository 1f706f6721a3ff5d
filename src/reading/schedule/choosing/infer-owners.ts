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
}

/** An owner by evidence: an index into the projects given, and how sure it is, 0 to 1. */
interface InferredOwner {
  readonly project: number;
  readonly confidence: number;
}

/**
 * Owners of lanes that stand in the order of their projects. Among all ways to give out the lanes in
 * that order, takes the one with the most evidence: words in common with the project, and with the lane
 * before (steps of one project resemble each other). The confidence tells how far ahead of the next
 * best owner it is. Linear in lanes and projects: each lane is weighed against a window of projects.
 */
export function inferOwners(
  lanes: readonly UnownedLane[],
  projects: readonly WeightedTexts[]
): readonly InferredOwner[] {
  if (lanes.length === 0 || projects.length === 0) return [];
  const likeness = likenessOf(projects);
  const owners = confide(weighForward(lanes, projects.length, likeness, new Map()));
  const doubled = saidTwice(lanes, owners);
  return doubled.size === 0
    ? owners
    : confide(weighForward(lanes, projects.length, likeness, doubled));
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

/** Scores of a lane for the projects of its window. */
interface Row {
  /** The first project of the window. */
  readonly low: number;
  /** Evidence of the lane itself. */
  readonly own: Float64Array;
  /** The best score of all lanes so far with this one given to the project. */
  readonly best: Float64Array;
  /** What staying with the lane before's project is worth. */
  readonly stay: number;
  /** What beginning another project is worth. */
  readonly open: number;
}

interface Table {
  readonly rows: readonly Row[];
  readonly count: number;
}

const WINDOW = 64;
/** What passing over a project without giving it a lane costs. */
const SKIP = 1.2;
/** What staying is worth where lanes are quite alike, and where they share nothing. */
const STAY_ALIKE = 1.5;
const STAY = 0.5;
/** What a bar over the whole year is worth as the first of a project's lanes. */
const OPEN_WHOLE = 0.5;
/** What it costs to say a step twice. */
const TWICE = 1;
/** How far ahead the best must be to be quite sure. */
const SURE = 1;
/** How sure an owner is that nothing but its place tells. */
const GUESS = 0.5;

function weighForward(
  lanes: readonly UnownedLane[],
  count: number,
  likeness: Likeness,
  doubled: ReadonlyMap<number, number>
): Table {
  const size = Math.min(WINDOW, count);
  const rows: Row[] = [];
  let previous: Grams | null = null;
  lanes.forEach((lane, index) => {
    const before = rows.at(-1);
    const grams = gramsOf(lane.text);
    const low = before ? nextWindow(before, count, size) : 0;
    const own = new Float64Array(size);
    for (const [project, worth] of likeness.weigh(grams)) {
      if (project >= low && project < low + size) own[project - low] = worth;
    }
    const twice = (doubled.get(index) ?? -1) - low;
    if (twice >= 0) own[twice] = (own[twice] ?? 0) - TWICE;
    const stay = previous ? STAY + STAY_ALIKE * alike(previous, grams) : 0;
    const open = lane.longest >= 0.8 ? OPEN_WHOLE : 0;
    const best = new Float64Array(size);
    let moving = -Infinity;
    for (let at = 0; at < size; at++) {
      const project = low + at;
      let reached = -SKIP * project;
      if (before) {
        moving = Math.max(moving - SKIP, scoreOf(before, project - 1));
        if (at === 0) moving = Math.max(moving, bestBelow(before, project - 1));
        reached = Math.max(scoreOf(before, project) + stay, moving + open);
      }
      best[at] = reached + (own[at] ?? 0);
    }
    rows.push({ low, own, best, stay, open });
    previous = grams;
  });
  return { rows, count };
}

function scoreOf(row: Row, project: number): number {
  return row.best[project - row.low] ?? -Infinity;
}

/** The best score among projects up to this one, less what passing over those between costs. */
function bestBelow(row: Row, project: number): number {
  let best = -Infinity;
  for (let at = 0; row.low + at <= project && at < row.best.length; at++) {
    best = Math.max(best, (row.best[at] ?? -Infinity) - SKIP * (project - row.low - at));
  }
  return best;
}

/** The window follows the best project so far, keeping some room behind it. */
function nextWindow(row: Row, count: number, size: number): number {
  let best = 0;
  row.best.forEach((score, at) => {
    if (score > (row.best[best] ?? -Infinity)) best = at;
  });
  const wished = row.low + best - Math.floor(size / 4);
  return Math.max(row.low, Math.min(wished, count - size));
}

/** Goes back over the lanes for what the rest of them adds, and picks each lane's best project. */
function confide({ rows, count }: Table): readonly InferredOwner[] {
  const owners: InferredOwner[] = [];
  let after: { readonly row: Row; readonly rest: Float64Array } | null = null;
  let limit = count - 1;
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    if (!row) continue;
    const rest = restOf(row, after, count);
    let best = -1;
    let bestScore = -Infinity;
    for (let at = 0; at < rest.length && row.low + at <= limit; at++) {
      const score = (row.best[at] ?? 0) + (rest[at] ?? 0);
      if (score > bestScore) {
        best = at;
        bestScore = score;
      }
    }
    let next = -Infinity;
    rest.forEach((worth, at) => {
      if (at !== best) next = Math.max(next, (row.best[at] ?? 0) + worth);
    });
    const isLast = limit !== row.low + best || after === null;
    limit = row.low + Math.max(best, 0);
    // With no word in common its place alone tells, and after a project's lanes another's may be missing.
    const isGuess = isLast && row.own[best] === 0 && row.stay <= STAY;
    const sure = confidence(bestScore - next);
    owners.push({ project: limit, confidence: isGuess ? Math.min(sure, GUESS) : sure });
    after = { row, rest };
  }
  return owners.reverse();
}

function confidence(margin: number): number {
  if (margin === Infinity) return 1;
  return Math.round((1 / (1 + Math.exp(-margin / SURE))) * 100) / 100;
}

/** What the lanes below add at best, for each project of a lane's window. */
function restOf(
  row: Row,
  after: { readonly row: Row; readonly rest: Float64Array } | null,
  count: number
): Float64Array {
  const size = row.best.length;
  const rest = new Float64Array(size);
  if (!after) return rest.map((_, at) => -SKIP * (count - 1 - row.low - at));
  const { row: below } = after;
  const worth = (project: number): number => {
    const at = project - below.low;
    return at < 0 || at >= below.best.length
      ? -Infinity
      : (after.rest[at] ?? 0) + (below.own[at] ?? 0);
  };
  let moving = -Infinity;
  for (let project = below.low + below.best.length - 1; project > row.low + size - 1; project--) {
    moving = Math.max(moving - SKIP, worth(project));
  }
  for (let at = size - 1; at >= 0; at--) {
    const project = row.low + at;
    rest[at] = Math.max(worth(project) + below.stay, moving + below.open);
    moving = Math.max(moving - SKIP, worth(project));
  }
  return rest;
}
