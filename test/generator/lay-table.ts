import { amountText, budgetHeading, headingText, inUnit, priorityText, serialOf } from "./dress";
import type { Habits } from "./habits";
import type { Paper } from "./paper";
import type { Random } from "./random";
import type { SaidPlan, SaidProject } from "./said";

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

type Field =
  | "priority"
  | "name"
  | Habits["columns"][number]
  | "budget"
  | "content"
  | "initiative"
  | "challenges"
  | "start"
  | "end"
  | "words"
  | "unknown";

/** A column holds one field, or two of a stacked record. */
interface Column {
  readonly upper: Field;
  readonly lower: Field | null;
}

const SYNONYMS: Readonly<Record<Field, readonly [string, ...string[]]>> = {
  priority: ["優先順位", "順位", "優先度", "No."],
  name: ["事業名", "事務事業名", "実施計画事業名", "取組名"],
  aim: ["施策のねらい", "ねらい"],
  direction: ["事業の方向性", "方向性", "今後の方向性"],
  operator: ["事業主体", "実施主体", "主体"],
  nature: ["性質区分", "性質"],
  budget: ["予算額"],
  content: ["事業内容", "取組内容"],
  initiative: ["取組", "取組内容"],
  challenges: ["課題事項", "課題"],
  start: ["開始", "開始時期"],
  end: ["終了", "終了時期"],
  words: ["スケジュール", "実施時期"],
  unknown: ["担当者", "根拠法令", "備考"],
};

export function layTable(
  random: Random,
  habits: Habits,
  said: SaidPlan,
  paper: Paper,
  top: number
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
  const isTwoRows =
    habits.records === "stacked" ||
    habits.headings === "grouped" ||
    habits.months === "quarters-above";
  const headingRows = isTwoRows ? 2 : 1;
  const right = left + columns.length;
  const headings: { top: number; bottom: number }[] = [];
  const records: LaidTable["records"][number][] = [];
  let row = top;
  if (habits.unit === "thousand-note" || habits.unit === "yen-note") {
    paper.put(row, right - 1, habits.unit === "yen-note" ? "（単位：円）" : "（単位：千円）");
    row += 1;
  }

  const layHeadings = (): void => {
    headings.push({ top: row, bottom: row + headingRows - 1 });
    columns.forEach(({ upper, lower }, index) => {
      const column = left + index;
      const text = (field: Field) =>
        field === "budget"
          ? budgetHeading(habits)
          : headingText(names.get(field) ?? "", habits.headings);
      paper.put(row, column, text(upper));
      if (lower) paper.put(row + 1, column, text(lower));
      else paper.merge(row, column, row + headingRows - 1, column);
    });
    row += headingRows;
  };

  const subtotal = (label: string, projects: readonly SaidProject[]): void => {
    const sum = projects.reduce((all, project) => all + (project.budget ?? 0), 0);
    columns.forEach(({ upper, lower }, index) => {
      if (upper === "name") paper.put(row, left + index, label);
      if (upper === "budget" || lower === "budget") {
        paper.put(
          row,
          left + index,
          habits.amount === "number" ? inUnit(sum, habits.unit) : amountText(sum, habits)
        );
      }
    });
    row += 1;
  };

  layHeadings();
  const half = Math.ceil(said.projects.length / 2);
  said.projects.forEach((project, index) => {
    if (index === half && habits.pages === "repeated-headings") {
      row += 1;
      layHeadings();
    }
    const height = heightOf(habits, said, project);
    columns.forEach(({ upper, lower }, at) => {
      const column = left + at;
      put(paper, row, column, upper, project, habits, said);
      if (lower) {
        put(paper, row + 1, column, lower, project, habits, said);
        if (height > 2) paper.merge(row + 1, column, row + height - 1, column);
      } else {
        paper.merge(row, column, row + height - 1, column);
      }
    });
    records.push({ project, top: row, bottom: row + height - 1 });
    row += height;
    if (habits.total === "subtotals" && index === half - 1)
      subtotal("小計", said.projects.slice(0, half));
    else if (habits.spacerRows) row += 1;
  });
  if (habits.total === "subtotals") subtotal("小計", said.projects.slice(half));
  if (habits.total !== "none") subtotal("合計", said.projects);

  const unknown = columns.findIndex(({ upper }) => upper === "unknown");
  return { headings, records, left, right, unknownColumn: unknown < 0 ? null : left + unknown };
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
    habits.schedule === "dates" || habits.schedule === "month-words"
      ? [one("start"), one("end")]
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
  const activity = said.lanes.find((lane) => lane.project === project.id)?.activities[0];
  const value = ((): string | number | null => {
    const typed = project.typed?.[field];
    if (typed !== undefined) return typed;
    switch (field) {
      case "priority":
        return priorityText(project.priority ?? 0, habits.priority);
      case "name":
        return project.name;
      case "aim":
        return project.aim;
      case "direction":
        return project.direction;
      case "operator":
        return project.operator;
      case "nature":
        return project.nature;
      case "budget":
        return project.budget === null ? habits.none : amountText(project.budget, habits);
      case "content":
        return `【取組】\n${project.initiative}\n【課題事項】\n${bullets(project)}`;
      case "initiative":
        return project.initiative;
      case "challenges":
        return bullets(project);
      case "start":
      case "end":
        return timeText(activity?.[field] ?? "", habits);
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

function timeText(time: string, habits: Habits): string | number {
  if (habits.schedule === "dates") return serialOf(time);
  return `${Number(time.slice(5, 7))}月`;
}

function wordsOf(said: SaidPlan, project: SaidProject): string {
  const lane = said.lanes.find((each) => each.project === project.id);
  return (lane?.activities ?? [])
    .map(({ label, start, end }) => {
      const [from, to] = [start, end].map((month) => `${Number(month.slice(5, 7))}月`);
      return `${from === to ? from : `${from}～${to}`}：${label}`;
    })
    .join("、");
}
