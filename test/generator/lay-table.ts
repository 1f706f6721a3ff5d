import { decoysOf } from "./decoys";
import { amountWidth, budgetHeading, headingText, priorityText, putAmount } from "./dress";
import type { Habits } from "./habits";
import { needsGroups } from "./lay-months";
import type { Paper } from "./paper";
import type { Random } from "./random";
import type { SaidPlan, SaidProject } from "./said";
import { spanText, timeText, wordsOf } from "./times";
import { layBand, layParts, saysAims } from "./lay-parts";
import { choice } from "./lay-forms";
import { ENGLISH, SYNONYMS, type Field } from "./table-fields";
import { AIMS, DIRECTIONS } from "./words";

/** Where the table came to stand. */
export interface LaidTable {
  /** Rows of the heading blocks, one block a page. */
  readonly headings: readonly { readonly top: number; readonly bottom: number }[];
  readonly records: readonly {
    readonly project: SaidProject;
    readonly top: number;
    readonly bottom: number;
  }[];
  /** The first free column at the right. */
  readonly right: number;
  readonly left: number;
  readonly unknownColumn: number | null;
}

/** A column holds one field, or two of a stacked record. */
interface Column {
  readonly upper: Field;
  readonly lower: Field | null;
}

export function layTable(
  random: Random,
  habits: Habits,
  said: SaidPlan,
  paper: Paper,
  top: number,
  whole = said
): LaidTable {
  const left = habits.origin.column;
  const columns = columnsOf(random, habits);
  const names = new Map(
    columns.flatMap(({ upper, lower }) =>
      [upper, lower].flatMap((field) =>
        field ? [[field, random.pick(SYNONYMS[field])] as const] : []
      )
    )
  );
  const decoys = decoysOf(habits);
  const isGrouped = habits.headings === "three-rows";
  const isTwoRows =
    habits.records === "stacked" || habits.headings === "grouped" || needsGroups(habits);
  const headingRows = (isGrouped ? 1 : 0) + (isTwoRows || isGrouped ? 2 : 1);
  const step = habits.spacerColumns ? 2 : 1;
  const width = amountWidth(habits);
  const costs = columns.findIndex(({ upper, lower }) => upper === "budget" || lower === "budget");
  const at = (index: number): number => left + index * step + (index > costs ? width - 1 : 0);
  const right = at(columns.length) + decoys.length;
  const headings: { top: number; bottom: number }[] = [];
  const records: LaidTable["records"][number][] = [];
  let row = top;
  if (habits.unit === "thousand-note" || habits.unit === "yen-note") {
    paper.put(
      row,
      at(columns.length - 1),
      habits.unit === "yen-note" ? "（単位：円）" : "（単位：千円）"
    );
    row += 1;
  }

  const layHeadings = (): void => {
    headings.push({ top: row, bottom: row + headingRows - 1 });
    const first = row + (isGrouped ? 1 : 0);
    if (isGrouped) layGroups(paper, row, left, at(columns.length) - 1);
    columns.forEach(({ upper, lower }, index) => {
      const column = at(index);
      const text = (field: Field) =>
        field === "budget"
          ? budgetHeading(habits)
          : headingText(names.get(field) ?? "", habits.headings, ENGLISH[field]);
      paper.put(first, column, text(upper));
      if (lower) paper.put(first + 1, column, text(lower));
      else {
        const more = index === costs ? width - 1 : 0;
        paper.merge(first, column, row + headingRows - 1, column + more);
      }
    });
    decoys.forEach(({ heading }, index) => {
      const column = at(columns.length) + index;
      paper.put(row, column, heading);
      paper.merge(row, column, row + headingRows - 1, column);
    });
    row += headingRows;
  };

  const subtotal = (label: string, projects: readonly SaidProject[]): void => {
    const sum = projects.reduce(
      (all, project) => all + (project.repeated ? 0 : (project.budget ?? 0)),
      0
    );
    columns.forEach(({ upper, lower }, index) => {
      if (upper === "name") paper.put(row, at(index), label);
      if (upper === "budget" || lower === "budget") {
        putAmount(paper, row, at(index), sum, habits);
      }
    });
    row += 1;
  };

  const place = (field: Field): number =>
    at(columns.findIndex(({ upper, lower }) => upper === field || lower === field));
  const rows = { place, last: at(columns.length - 1) };

  layHeadings();
  const half = Math.ceil(said.projects.length / 2);
  said.projects.forEach((project, index) => {
    if (index === half && habits.pages === "repeated-headings") {
      row += 1;
      layHeadings();
    }
    const isOther = project.aim !== said.projects[index - 1]?.aim;
    if (saysAims(habits) ? isOther : index === 0 || index === half)
      row += layBand(paper, row, rows, habits, saysAims(habits) ? (project.aim ?? 1) - 1 : index);
    const height = heightOf(habits, said, project);
    columns.forEach(({ upper, lower }, place) => {
      const column = at(place);
      put(paper, row, column, upper, project, habits, whole);
      if (lower) {
        put(paper, row + 1, column, lower, project, habits, whole);
        if (height > 2) paper.merge(row + 1, column, row + height - 1, column);
      } else if (place !== costs || width === 1) {
        paper.merge(row, column, row + height - 1, column);
      }
    });
    decoys.forEach(({ value }, place) => {
      const column = at(columns.length) + place;
      paper.put(row, column, value(project));
      paper.merge(row, column, row + height - 1, column);
    });
    records.push({ project, top: row, bottom: row + height - 1 });
    row += height;
    row += layParts(paper, row, rows, habits, project);
    if (habits.noteBetween && index === half - 1) {
      paper.put(row, left, "※ここまでが継続する事業です。");
      row += 1;
    }
    if (habits.total === "subtotals" && index === half - 1)
      subtotal("小計", said.projects.slice(0, half));
    else if (habits.spacerRows) row += 1;
  });
  if (habits.total === "subtotals") subtotal("小計", said.projects.slice(half));
  if (habits.total !== "none") subtotal(habits.totalWord, said.projects);

  const unknown = columns.findIndex(({ upper }) => upper === "unknown");
  return { headings, records, left, right, unknownColumn: unknown < 0 ? null : at(unknown) };
}

function columnsOf(random: Random, habits: Habits): readonly Column[] {
  const one = (upper: Field): Column => ({ upper, lower: null });
  const middle: Column[] =
    habits.records === "stacked"
      ? [
          one("aim"),
          { upper: "direction", lower: "budget" },
          { upper: "operator", lower: "nature" },
        ]
      : [...habits.columns.map(one), one("budget")];
  const content: Column[] =
    habits.content === "one-cell"
      ? [one("content")]
      : habits.content === "two-columns"
        ? [one("initiative"), one("challenges")]
        : [];
  const times: Column[] =
    habits.schedule === "dates" ||
    habits.schedule === "month-words" ||
    habits.schedule === "mixed-times"
      ? [one("start"), one("end")]
      : habits.schedule === "span"
        ? [one("span")]
        : habits.schedule === "words"
          ? [one("words")]
          : [];
  const rest = [...middle, ...content, ...times];
  const ordered = habits.columnOrder === "shuffled" && !times.length ? random.shuffled(rest) : rest;
  return [
    one("priority"),
    one("name"),
    ...ordered,
    ...(habits.unknownColumn ? [one("unknown")] : []),
  ];
}

function heightOf(habits: Habits, said: SaidPlan, project: SaidProject): number {
  if (habits.records === "one-row") return 1;
  const lanes = said.lanes.filter((lane) => lane.project === project.id).length;
  const beside = habits.schedule === "right" ? lanes : 1;
  return habits.records === "stacked" ? 2 : Math.max(1, beside);
}

function put(
  paper: Paper,
  row: number,
  column: number,
  field: Field,
  project: SaidProject,
  habits: Habits,
  said: SaidPlan
): void {
  const place = said.projects.indexOf(project);
  const activity = said.lanes.find((lane) => lane.project === project.id)?.activities[0];
  const typed = project.typed?.[field];
  if (field === "budget" && typed === undefined) {
    putAmount(paper, row, column, project.budget, habits);
    return;
  }
  const value = ((): string | number | null => {
    if (typed !== undefined) return typed;
    switch (field) {
      case "priority":
        return priorityText(project.priority ?? place + 1, habits.priority);
      case "name":
        return project.name;
      case "aim":
        return aimText(project, habits);
      case "direction":
        return choice(habits, DIRECTIONS, project.direction);
      case "operator":
        return project.operator;
      case "nature":
        return project.nature;
      case "budget":
        return null;
      case "content":
        return `【取組】\n${project.initiative}\n【課題事項】\n${bullets(project)}`;
      case "initiative":
        return project.initiative;
      case "challenges":
        return bullets(project);
      case "start":
      case "end":
        return timeText(activity?.[field] ?? "", habits, place);
      case "span":
        return spanText(activity?.start ?? "", activity?.end ?? "", place);
      case "words":
        return wordsOf(said, project);
      case "unknown":
        return `第${project.id}係`;
    }
  })();
  const isDate = (field === "start" || field === "end") && habits.schedule === "dates";
  paper.put(row, column, value, isDate ? "yyyy/m/d" : undefined);
}

const bullets = (project: SaidProject): string =>
  project.challenges.map((challenge) => `・${challenge}`).join("\n");

function aimText({ aim, otherAims }: SaidProject, { aims }: Habits): string | number | null {
  if (aim === null || aims === "number") return aim;
  return aims === "two" ? [aim, ...otherAims].join("・") : `${aim} ${AIMS[aim - 1] ?? ""}`;
}

/** Two groups over the whole table, above its headings. */
function layGroups(paper: Paper, row: number, left: number, right: number): void {
  const middle = Math.floor((left + right) / 2);
  paper.put(row, left, "基本情報");
  paper.merge(row, left, row, middle);
  paper.put(row, middle + 1, "計画の内容");
  paper.merge(row, middle + 1, row, right);
}
