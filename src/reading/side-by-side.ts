import type { Detail, Look } from "../sheet/survey";
import type { LookCloser } from "./reading";

interface Question {
  readonly looks: readonly Look[];
  readonly answer: (details: readonly Detail[]) => void;
  readonly fail: (reason: unknown) => void;
}

/**
 * Runs so many pieces of work that need nothing of each other, and have each be started at once. In Excel every look
 * is a round trip: once all pieces that still go on wait for one, their looks are asked for together.
 */
export function sideBySide(
  count: number,
  lookCloser: LookCloser
): <T>(piece: (lookCloser: LookCloser) => Promise<T>) => Promise<T> {
  let going = count;
  let waiting: readonly Question[] = [];
  const askOnceAllWait = (): void => {
    if (waiting.length === 0 || waiting.length < going) return;
    const asked = waiting;
    waiting = [];
    lookCloser(asked.flatMap(({ looks }) => looks)).then(
      (details) => {
        let next = 0;
        for (const { looks, answer } of asked) {
          answer(details.slice(next, (next += looks.length)));
        }
      },
      (reason: unknown) => {
        for (const { fail } of asked) fail(reason);
      }
    );
  };
  const lookWithOthers: LookCloser = (looks) =>
    new Promise((answer, fail) => {
      waiting = [...waiting, { looks, answer, fail }];
      askOnceAllWait();
    });
  return async (piece) => {
    try {
      return await piece(lookWithOthers);
    } finally {
      going -= 1;
      askOnceAllWait();
    }
  };
}
