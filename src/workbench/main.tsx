import { createRoot } from "react-dom/client";
import { faultSentence } from "../app/fault-sentence";
import { applyTheme } from "../taskpane/theme";
import { fileFaults } from "../text/file-faults";
import { languageOf } from "../text/language";
import { Workbench } from "./workbench";

const element = document.getElementById("workbench");
if (element) {
  applyTheme(window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  const language = languageOf(navigator.language);
  document.documentElement.lang = language;
  const root = createRoot(element, {
    // What can't be drawn leaves the page blank.
    onUncaughtError: (error) => {
      element.role = "alert";
      element.textContent = faultSentence(error, "", language, fileFaults);
    },
  });
  root.render(<Workbench language={language} />);
}
