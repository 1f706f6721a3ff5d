import { useEffect } from "react";
import type { Session } from "./session";
import type { PaneState } from "./state";

/** How long nobody must have changed anything before the plan is checked anew, in milliseconds. */
const IDLE = 1500;

/** Hears of changes while `isOn`. */
export function useWatch(
  session: Session,
  isOn: boolean,
  changed: () => void,
  failed: (error: unknown) => void
): void {
  useEffect(() => {
    if (!isOn) return;
    const watching = session.watch(changed);
    watching.catch(failed);
    return () => {
      watching.then((stop) => stop()).catch(failed);
    };
  }, [session, isOn, changed, failed]);
}

/** Refreshes what the pane shows once nobody has changed anything for a moment. */
export function useIdle(
  { isStale, follows, job, changes, failure }: PaneState,
  refresh: () => void
): void {
  const waits = isStale && follows && job === null && failure === null;
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(refresh, IDLE);
    return () => {
      clearTimeout(timer);
    };
  }, [waits, changes, refresh]);
}
