import { runTasks, type Task, write } from "./tasks";

/**
 * Runs tasks that write without a word to event handlers, ours or other add-ins': it is no news to them.
 * Events are switched on again whatever happens.
 */
export async function writeQuietly(
  context: Excel.RequestContext,
  tasks: readonly Task[]
): Promise<void> {
  const { application, runtime } = context;
  const hush = write(200, () => {
    runtime.enableEvents = false;
    application.suspendScreenUpdatingUntilNextSync();
  });
  const speak = write(200, () => {
    runtime.enableEvents = true;
  });
  try {
    await runTasks(context, [hush, ...tasks, speak]);
  } catch (error) {
    await switchEventsOn();
    throw error;
  }
}

/** After a failure, on a request of its own: the failed one can't be used any further. */
async function switchEventsOn(): Promise<void> {
  try {
    await Excel.run(async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    });
  } catch {
    // Excel can't be reached at all; the failure that led here says so, and Excel resets events on reload.
  }
}
