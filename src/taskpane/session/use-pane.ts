import { useEffect, useMemo, useReducer, useRef } from "react";
import type { Language } from "../../text/language";
import { paneActions, type PaneActions } from "./actions";
import type { Session } from "./session";
import { INITIAL_STATE, next, type PaneState } from "./state";
import { useIdle, useWatch } from "./use-changes";
import { useMarks } from "./use-marks";

/** The pane's state over a session, and what can be done. */
export function usePane(session: Session, language: Language): [PaneState, PaneActions] {
  const [state, dispatch] = useReducer(next, INITIAL_STATE);
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);
  const actions = useMemo(
    () => paneActions(session, language, () => latest.current, dispatch),
    [session, language]
  );
  useEffect(() => {
    actions.open();
  }, [actions]);
  useWatch(session, state.opened !== null, actions.changed, actions.fail);
  useIdle(state, actions.refresh);
  useMarks(session, state, actions.fail);
  return [state, actions];
}
