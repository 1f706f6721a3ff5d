import { createContext, useContext } from "react";
import type { Language } from "../text/language";
import { paneText } from "../text/pane";

export const LanguageContext = createContext<Language>("ja");

/** What the pane says, in the language it stands in. */
export function useText() {
  return paneText[useContext(LanguageContext)];
}
