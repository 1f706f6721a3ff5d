import { useContext } from "react";
import { deedText } from "../../text/pane-deeds";
import { LanguageContext } from "./language";

/** What the pane says of fixes and decisions; only what is loaded later may ask for it. */
export function useDeedText() {
  return deedText[useContext(LanguageContext)];
}
