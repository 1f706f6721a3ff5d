import { GAP, type Language } from "../../text/language";
import type { Deed, Written } from "./session";

/** A deed that was done whole, said in these sentences. */
export function done(
  sentences: readonly string[],
  language: Language,
  undo: Deed | null = null
): Written {
  return { sentence: sentences.join(GAP[language]), refusals: [], isDone: true, undo };
}
