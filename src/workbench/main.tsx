import { createRoot } from "react-dom/client";
import { applyTheme } from "../taskpane/theme";
import { languageOf } from "../text/language";
import { Workbench } from "./workbench";

const element = document.getElementById("workbench");
if (element) {
  applyTheme(window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  const language = languageOf(navigator.language);
  document.documentElement.lang = language;
  createRoot(element).render(<Workbench language={language} />);
}
