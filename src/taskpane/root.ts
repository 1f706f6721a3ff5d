import { createRoot } from "react-dom/client";
import { faultSentence, type FaultSentences } from "../app/fault-sentence";
import type { Language } from "../text/language";

/** React's root in an element, which says so where what it holds can't be drawn: it would stay blank. */
export function rootIn(element: HTMLElement, language: Language, faults: FaultSentences) {
  return createRoot(element, {
    onUncaughtError: (error) => {
      element.role = "alert";
      element.textContent = faultSentence(error, "", language, faults);
    },
  });
}
