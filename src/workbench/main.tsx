import { rootIn } from "../taskpane/root";
import { applyTheme } from "../taskpane/theme";
import { fileFaults } from "../text/file-faults";
import { languageOf } from "../text/language";
import { Workbench } from "./workbench";

const element = document.getElementById("workbench");
if (element) {
  applyTheme(window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  const language = languageOf(navigator.language);
  document.documentElement.lang = language;
  rootIn(element, language, fileFaults).render(<Workbench language={language} />);
}
