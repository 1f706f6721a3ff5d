import { createRoot } from "react-dom/client";
import { Pane } from "../../src/taskpane/pane";
import { applyTheme } from "../../src/taskpane/theme";
import { languageOf } from "../../src/text/language";
import { opened, scriptedSession } from "../taskpane/scripted-session";

/** The pane over a script, for looking at it in a browser: `?lang=en&shade=dark&script=edited`. */
const wishes = new URLSearchParams(location.search);
applyTheme(wishes.get("shade") === "dark" ? "dark" : "light");
const edits = [
  { cell: { sheet: "スケジュール表", row: 5, column: 1 }, written: "審査", now: "審査会" },
  { cell: { sheet: "スケジュール表", row: 7, column: 3 }, written: "", now: "要調整" },
];
const scripts = {
  edited: {
    foreseen: () =>
      Promise.resolve({
        sheets: ["スケジュール表", "集計", "事業一覧"].map((name) => ({ name, isNew: false })),
        incomplete: [],
        edits,
      }),
    regenerated: () =>
      Promise.resolve({
        sheets: ["スケジュール表", "集計", "事業一覧"],
        kept: ["スケジュール表 (2)"],
        changes: [
          { kind: "project-added" as const, project: "市民活動推進補助事業" },
          { kind: "bar-moved" as const, project: "市民参加推進・啓発事業", label: "職員研修" },
        ],
      }),
  },
  clean: { findings: () => Promise.resolve([]) },
  none: { opened: () => Promise.resolve(opened([])) },
  slow: { findings: () => new Promise<never>(() => undefined) },
};
const script = wishes.get("script");
const chosen = Object.entries(scripts).find(([name]) => name === script)?.[1] ?? {};
const element = document.getElementById("pane");
if (element) {
  createRoot(element).render(
    <Pane session={scriptedSession(chosen)} language={languageOf(wishes.get("lang") ?? "ja")} />
  );
}
