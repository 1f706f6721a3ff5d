import { createContext, useContext } from "react";
import type { Language, Localized } from "../../text/language";
import { paneText } from "../../text/pane";

export const LanguageContext = createContext<Language>("ja");

/** Sentences in the language that the pane stands in. */
export function useLocalized<T>(texts: Localized<T>): T {
  return texts[useContext(LanguageContext)];
}

/** What the pane says at once. */
export function useText() {
  return useLocalized(paneText);
}
