import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";
import type * as laterParts from "./later-parts";

type LaterParts = typeof laterParts;

interface LoadedLater {
  /** Null until they are there. */
  readonly parts: LaterParts | null;
  /** They were wanted and didn't come: the network, or a newer version has taken their place. */
  readonly isMissing: boolean;
  /** Loads them, also once more after they didn't come. */
  readonly load: () => void;
}

/** What is loaded later, for a whole pane: whatever wants it, it comes once, and is missed in one place. */
export function useLoadedLater(): LoadedLater {
  const [parts, setParts] = useState<LaterParts | null>(null);
  const [isMissing, setMissing] = useState(false);
  const load = useCallback(() => {
    setMissing(false);
    import(/* webpackChunkName: "later" */ "./later-parts").then(setParts, () => {
      setMissing(true);
    });
  }, []);
  return { parts, isMissing, load };
}

export const LaterContext = createContext<LoadedLater>({
  parts: null,
  isMissing: false,
  load: () => undefined,
});

/** Draws with what is loaded later; nothing until it is there. */
export function Later({ children }: { readonly children: (parts: LaterParts) => ReactNode }) {
  const { parts, load } = useContext(LaterContext);
  useEffect(load, [load]);
  return parts && children(parts);
}
