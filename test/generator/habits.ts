import type { Random } from "./random";

/** How a department makes its workbook. Every habit can occur with every other unless said otherwise. */
export interface Habits {
  readonly title:
    | "era-first"
    | "department-first"
    | "short-era"
    | "western"
    | "fy"
    | "letter-alone"
    | "full-width"
    | "bare";
  readonly isTitleMerged: boolean;
  readonly department: "title" | "label-right" | "label-below";
  readonly origin: { readonly row: number; readonly column: number };
  readonly headings:
    "plain" | "spaced" | "broken" | "unit-inside" | "grouped" | "three-rows" | "with-english";
  /** A narrow blank column after every column. */
  readonly spacerColumns: boolean;
  /** The second half of the projects in a table at the right of the first. */
  readonly isHalved: boolean;
  readonly columnOrder: "usual" | "shuffled";
  /** Columns that the table has beside priority, name and budget. */
  readonly columns: readonly ("aim" | "direction" | "operator" | "nature")[];
  readonly unknownColumn: boolean;
  /** Columns of other years' amounts, of who else decided, and a hundred more. */
  readonly decoys: boolean;
  /** A column of the amounts before a change beside those after it. */
  readonly hasOlder: boolean;
  readonly aims: "number" | "with-text" | "two";
  readonly aimList: "above" | "sheet";
  readonly goals: "none" | "in-one-cell" | "in-cells" | "bracketed";
  readonly records: "one-row" | "stacked" | "merged-tall";
  readonly priority: "number" | "full-width" | "circled" | "bracketed" | "dashed" | "kana";
  readonly amount: "number" | "text" | "full-width" | "with-unit" | "digit-cells";
  readonly unit: "thousand-in-heading" | "thousand-note" | "yen-note" | "million-heading";
  readonly none: "-" | "－" | "ー" | "なし";
  readonly content: "one-cell" | "two-columns" | "absent";
  readonly total: "none" | "total" | "subtotals";
  readonly pages: "one" | "repeated-headings";
  readonly spacerRows: boolean;
  readonly totalWord: "合計" | "総計" | "合　計" | "計" | "総　合　計";
  readonly repeated: boolean;
  /** Rows under a project's own that are its parts. */
  readonly parts: "none" | "bulleted" | "numbered" | "keyed" | "indented";
  /** A row over each half of the projects that says what they are about. */
  readonly bands: "none" | "in-first-column" | "over-all" | "keyed" | "aims";
  readonly notes: boolean;
  readonly noteBetween: boolean;
  readonly footer: boolean;
  readonly hidden: "none" | "row" | "column";
  readonly schedule:
    | "right"
    | "sheet-by-key"
    | "sheet-by-name"
    | "below-by-key"
    | "down-by-key"
    | "down-by-name"
    | "dates"
    | "month-words"
    | "mixed-times"
    | "span"
    | "words"
    | "list"
    | "sheet-per-project"
    | "list-by-key"
    | "list-by-name"
    | "none";
  /** How a lane on a grid of its own says whose it is. */
  readonly owner: "each" | "merged" | "once";
  readonly months:
    | "all"
    | "full-width"
    | "number-format"
    | "partial"
    | "quarters-above"
    | "january"
    | "bare"
    | "english"
    | "thirds"
    | "weeks"
    | "days"
    | "two-years"
    | "years";
  /** Whether a column of something else (評価) stands in the middle of a year's months. */
  readonly hasAside: boolean;
  readonly bars:
    | "merge"
    | "text"
    | "dittos"
    | "marks"
    | "fill"
    | "other-marks"
    | "filled-text"
    | "shapes"
    | "labelled-shapes"
    | "boxes-over-shapes"
    | "borders"
    | "lined-text"
    | "legend-colours";
  /** What is filled beside the bars: every second record, from its table to the last month. */
  readonly shading: "none" | "records";
  /** Whether a row under each lane of a grid of its own tells what came of it. */
  readonly hasActuals: boolean;
  readonly layout: "table" | "forms";
  readonly formPlace: "sheets" | "one-sheet";
  /** Where a form's labels stand to their values. */
  readonly formLabels: "beside" | "above";
  /** How a form, or a table's column of directions, says which of a list of values is meant. */
  readonly choices: "written" | "boxes" | "rings" | "in-cells";
  readonly formBudget: "one" | "years";
  /** What projects are called: names may read like headings and titles, or hold years, months and numbers. */
  readonly names: "usual" | "like-headings" | "with-times";
  readonly count: "several" | "two";
}

/** Bars that say nothing of themselves: the lane's item names them. */
export function needsItems({ bars }: Habits): boolean {
  return !NAMED.has(bars);
}

const NAMED: ReadonlySet<Habits["bars"]> = new Set([
  "merge",
  "text",
  "dittos",
  "filled-text",
  "labelled-shapes",
  "boxes-over-shapes",
  "lined-text",
  "legend-colours",
]);

/** Whether lanes stand on a grid that is no table's. */
export function standsApart({ schedule }: Habits): boolean {
  return /^(?:sheet|below|down)-/.test(schedule);
}

/** What only {@link ./odd-habits} has otherwise. */
const USUAL = {
  isTitleMerged: false,
  spacerColumns: false,
  isHalved: false,
  decoys: false,
  hasOlder: false,
  hasAside: false,
  aims: "number",
  aimList: "above",
  goals: "none",
  totalWord: "合計",
  repeated: false,
  parts: "none",
  bands: "none",
  noteBetween: false,
  footer: false,
  owner: "each",
  shading: "none",
  hasActuals: false,
  layout: "table",
  formPlace: "sheets",
  formLabels: "beside",
  choices: "written",
  formBudget: "one",
  names: "usual",
  count: "several",
} as const satisfies Partial<Habits>;

export function habitsOf(random: Random): Habits {
  const schedule = random.pick<Habits["schedule"]>([
    "right",
    "right",
    "right",
    "sheet-by-key",
    "sheet-by-name",
    "below-by-key",
    "dates",
    "month-words",
    "words",
    "none",
  ]);
  const records = random.pick<Habits["records"]>(["one-row", "one-row", "stacked", "merged-tall"]);
  return {
    title: random.pick(["era-first", "department-first", "short-era", "western"]),
    department: random.pick(["title", "title", "label-right", "label-below"]),
    origin: { row: random.int(0, 3), column: random.int(0, 2) },
    headings: random.pick(["plain", "spaced", "broken", "unit-inside", "grouped"]),
    columnOrder: random.pick(["usual", "usual", "shuffled"]),
    columns:
      records === "stacked"
        ? ["aim", "direction", "operator", "nature"]
        : random
            .shuffled(["aim", "direction", "operator", "nature"] as const)
            .slice(0, random.int(1, 4)),
    unknownColumn: random.chance(30),
    ...USUAL,
    records,
    priority: random.pick(["number", "number", "full-width", "circled", "bracketed"]),
    amount: random.pick(["number", "number", "text", "full-width", "with-unit"]),
    unit: random.pick(["thousand-in-heading", "thousand-note", "yen-note", "million-heading"]),
    none: random.pick(["-", "－", "ー", "なし"]),
    content: random.pick(["one-cell", "two-columns", "absent"]),
    total: random.pick(["none", "total", "subtotals"]),
    pages: random.pick(["one", "one", "repeated-headings"]),
    spacerRows: random.chance(15),
    notes: random.chance(40),
    hidden: random.pick(["none", "none", "none", "row", "column"]),
    schedule,
    months: random.pick(["all", "full-width", "number-format", "partial", "quarters-above"]),
    bars: random.pick(["merge", "text", "marks", "fill"]),
  };
}
