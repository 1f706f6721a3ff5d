import { useEffect, useRef } from "react";
import type { PaneFinding, Session } from "./session";
import type { PaneState } from "./state";

/**
 * Keeps the marks in the workbook as the findings are while the user wants marks, and takes them away once not.
 * One marking follows the other; a workbook that was never marked isn't touched.
 */
export function useMarks(
  session: Session,
  { findings, marks }: PaneState,
  failed: (error: unknown) => void
): void {
  const wanted = marks ? findings : NONE;
  const marked = useRef<readonly PaneFinding[]>(NONE);
  const last = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    // Between two plans there are no findings as yet.
    if (wanted === null || wanted === marked.current) return;
    marked.current = wanted;
    last.current = last.current.then(() => session.mark(wanted)).catch(failed);
  }, [session, wanted, failed]);
}

const NONE: readonly PaneFinding[] = [];
