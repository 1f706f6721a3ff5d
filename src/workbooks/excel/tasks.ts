import { isTooLarge } from "./faults";

/**
 * Something to ask of Excel or to have it do, and how many bytes it is likely to take over the wire.
 * What it queues must not depend on a task before it having been answered.
 */
export interface Task {
  readonly bytes: number;
  /** Queues it; answers what is to be done once Excel has answered. */
  readonly queue: () => () => void;
  /** The same in two halves, where Excel finds it too large after all. */
  readonly halves?: () => readonly [Task, Task];
}

/**
 * A sheet, made or found when it is first asked for: Excel carries out requests in the order in which its
 * objects were asked for, and a sheet that is yet to be added can't be found before.
 */
export type SheetAtHand = () => Excel.Worksheet;

/** Excel on the web takes and gives 5 MB at once; the sizes are guesses, so stay below. */
const MOST_BYTES = 4_000_000;

/** Runs tasks in order in as few syncs as their sizes allow. */
export async function runTasks(
  context: Excel.RequestContext,
  tasks: readonly Task[]
): Promise<void> {
  if (tasks.length === 0) return;
  const [batch, rest] = split(tasks, fitting(tasks));
  await runBatch(context, batch);
  await runTasks(context, rest);
}

async function runBatch(context: Excel.RequestContext, batch: readonly Task[]): Promise<void> {
  const collectors = batch.map((task) => task.queue());
  try {
    await context.sync();
  } catch (error) {
    const [smaller, rest] = halved(batch);
    if (!isTooLarge(error) || rest.length === 0) throw error;
    await runBatch(context, smaller);
    await runBatch(context, rest);
    return;
  }
  for (const collect of collectors) collect();
}

function fitting(tasks: readonly Task[]): number {
  let bytes = 0;
  const count = tasks.findIndex((task) => (bytes += task.bytes) > MOST_BYTES);
  return count < 0 ? tasks.length : Math.max(1, count);
}

function halved(batch: readonly Task[]): readonly [readonly Task[], readonly Task[]] {
  if (batch.length > 1) return split(batch, batch.length >>> 1);
  const halves = batch[0]?.halves?.();
  return halves ? [[halves[0]], [halves[1]]] : [batch, []];
}

function split(tasks: readonly Task[], at: number): readonly [readonly Task[], readonly Task[]] {
  return [tasks.slice(0, at), tasks.slice(at)];
}

/** A task that only writes. */
export function write(bytes: number, queue: () => void): Task {
  return {
    bytes,
    queue: () => {
      queue();
      return nothing;
    },
  };
}

function nothing(): void {
  return undefined;
}
