import type { Habits } from "./habits";
import type { Random } from "./random";

/** Habits that fewer departments have, each with what it needs of the others. */
export const ODD_HABITS: Readonly<Record<string, (random: Random) => Partial<Habits>>> = {
  "merged title": () => ({ isTitleMerged: true }),
  "year by letter": () => ({ title: "letter-alone" }),
  "year in full width": () => ({ title: "full-width" }),
  "year as FY": () => ({ title: "fy" }),
  "year without era": () => ({ title: "bare" }),
  "spacer columns": () => ({ spacerColumns: true, ...besideNothing }),
  "tables side by side": (random) => ({
    isHalved: true,
    pages: "one",
    total: random.pick(["none", "total"]),
    hidden: "none",
    noteBetween: false,
    schedule: random.pick(["none", "sheet-by-key", "sheet-by-name", "dates"]),
    months: "all",
  }),
  "headings of three rows": () => ({ headings: "three-rows" }),
  "headings in English too": () => ({ headings: "with-english" }),
  "a digit a cell": () => ({ amount: "digit-cells", records: "one-row", ...besideNothing }),
  "amounts before a change": () => ({ hasOlder: true, ...besideNothing }),
  "choices to mark": (random) => ({
    choices: random.pick(["boxes", "rings"]),
    columns: ["direction"],
    records: "one-row",
  }),
  "aims over rows": () => ({ bands: "aims", columns: ["direction"], ...inRows }),
  "names that read like headings": () => ({ names: "like-headings" }),
  "names with years and numbers": () => ({ names: "with-times" }),
  "two projects": () => ({ count: "two" }),
  "keys with dashes": () => ({ priority: "dashed" }),
  "keys in kana": () => ({ priority: "kana" }),
  "aims with their text": () => ({ aims: "with-text", ...withAims }),
  "two aims in a cell": () => ({ aims: "two", ...withAims }),
  "aims on another sheet": () => ({ aimList: "sheet", ...withAims }),
  goals: (random) => ({ goals: random.pick(["in-one-cell", "in-cells", "bracketed"]) }),
  "hundreds of columns": () => ({ decoys: true, unit: "thousand-note", ...besideNothing }),
  "other words for totals": (random) => ({
    total: random.pick(["total", "subtotals"]),
    totalWord: random.pick(["総計", "合　計", "計", "総　合　計"]),
  }),
  "projects counted elsewhere": () => ({ repeated: true }),
  "parts under projects": (random) => ({
    parts: random.pick(["bulleted", "numbered", "keyed", "indented"]),
    ...inRows,
  }),
  "rows over groups": (random) => ({
    bands: random.pick(["in-first-column", "over-all", "keyed"]),
    ...inRows,
  }),
  "notes between": () => ({ noteBetween: true }),
  footers: () => ({ footer: true }),
  "months from January": () => ({ months: "january", ...onGrid }),
  "months as bare numbers": () => ({ months: "bare", ...onGrid }),
  "months in English": () => ({ months: "english", ...onGrid }),
  "thirds of months": () => ({ months: "thirds", ...onGrid }),
  "weeks by their dates": () => ({ months: "weeks", ...onGrid }),
  "days with weekends off": () => ({ months: "days", bars: "fill", ...onGrid }),
  "years alone": (random) => ({
    months: "years",
    ...onGrid,
    bars: random.pick(["merge", "text", "marks", "fill", "filled-text"]),
  }),
  "two years": () => ({ months: "two-years", ...onGrid }),
  "something else among the months": (random) => ({
    hasAside: true,
    months: "all",
    ...onGrid,
    bars: random.pick(["text", "marks", "other-marks", "shapes"]),
  }),
  "texts carried on by signs": () => ({ bars: "dittos", ...onGrid }),
  "other marks": () => ({ bars: "other-marks", ...onGrid }),
  "fills with text": () => ({ bars: "filled-text", ...onGrid }),
  "drawn arrows": () => ({ bars: "shapes", ...onGrid }),
  "drawn arrows with their texts": () => ({ bars: "labelled-shapes", ...onGrid }),
  "text boxes over drawn arrows": () => ({ bars: "boxes-over-shapes", ...onGrid }),
  "texts over thick lines": () => ({ bars: "lined-text", ...onGrid }),
  "every second record shaded": (random) => ({
    shading: "records",
    ...onGrid,
    bars: random.pick(["fill", "filled-text", "text"]),
  }),
  "borders as arrows": () => ({ bars: "borders", ...onGrid }),
  "colours that a legend explains": (random) => ({
    ...onSheet,
    bars: "legend-colours",
    schedule: random.pick(["sheet-by-key", "sheet-by-name"]),
  }),
  "results under every lane": (random) => ({
    ...onSheet,
    hasActuals: true,
    owner: random.pick(["each", "merged", "once"]),
    schedule: random.pick(["sheet-by-key", "sheet-by-name"]),
  }),
  "a list of tasks with their times": (random) => ({
    owner: random.pick(["each", "merged", "once"]),
    schedule: random.pick(["list-by-key", "list-by-name"]),
  }),
  "times in several forms": () => ({ schedule: "mixed-times" }),
  "times in one column": () => ({ schedule: "span" }),
  "a schedule sheet per project": () => ({ schedule: "sheet-per-project" }),
  "months that go down": (random) => ({
    schedule: random.pick(["down-by-key", "down-by-name"]),
    owner: random.pick(["each", "merged", "once"]),
    months: random.pick(["all", "full-width", "number-format", "bare", "quarters-above", "thirds"]),
    bars: random.pick(["merge", "text", "marks", "other-marks", "fill", "filled-text", "shapes"]),
  }),
  "owners in merged cells": () => ({ owner: "merged", schedule: "sheet-by-key" }),
  "owners named once": (random) => ({
    owner: "once",
    schedule: random.pick(["sheet-by-key", "below-by-key", "sheet-by-name"]),
  }),
  forms: () => onForms,
  "forms with choices to mark": (random) => ({
    ...onForms,
    choices: random.pick(["boxes", "rings", "in-cells"]),
  }),
  "forms with labels above": (random) => ({
    ...onForms,
    formLabels: "above",
    choices: random.pick(["written", "boxes", "rings"]),
  }),
  "forms with a list of times": (random) => ({
    ...onForms,
    schedule: "list",
    formPlace: random.pick(["sheets", "one-sheet"]),
    formLabels: random.pick(["beside", "above"]),
  }),
  "forms with several years": () => ({ ...onForms, formBudget: "years" }),
  "forms under each other": (random) => ({
    ...onForms,
    formPlace: "one-sheet",
    choices: random.pick(["written", "boxes", "in-cells"]),
    formBudget: random.pick(["one", "years"]),
  }),
};

const onForms = {
  layout: "forms",
  schedule: "none",
  columns: ["aim", "direction", "operator", "nature"],
  goals: "none",
  unit: "thousand-in-heading",
  priority: "number",
  total: "none",
  aims: "number",
} as const satisfies Partial<Habits>;
const besideNothing = { hidden: "none", isHalved: false } as const;
const withAims = { columns: ["aim", "direction"], records: "one-row" } as const;
const inRows = {
  records: "one-row",
  isHalved: false,
  spacerRows: false,
  schedule: "none",
  pages: "one",
} as const;
const onSheet = { isHalved: false, layout: "table" } as const;
const onGrid = { schedule: "right", isHalved: false } as const;

/** Several odd habits of one department. Where two speak of one thing, the later has its way. */
export function oddHabits(random: Random, count: number): Partial<Habits> {
  const names = random.shuffled(Object.keys(ODD_HABITS)).slice(0, count);
  // A form has no room for the others' ways: it has the last word.
  const ordered = [
    ...names.filter((name) => !name.startsWith("forms")),
    ...names.filter((name) => name.startsWith("forms")),
  ];
  const habits = ordered.reduce<Partial<Habits>>(
    (before, name) => ({ ...before, ...ODD_HABITS[name]?.(random) }),
    {}
  );
  // A legend stands over a grid of its own only.
  const isExplained = /^sheet-by-/.test(habits.schedule ?? "");
  return habits.bars === "legend-colours" && !isExplained ? { ...habits, bars: "fill" } : habits;
}
