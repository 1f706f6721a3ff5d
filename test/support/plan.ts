import type { Plan } from "../../src/plan/plan";
import type {
  AnyField,
  DraftActivity,
  DraftLane,
  DraftProject,
  DraftTable,
  Field,
  PlanDraft,
  ProjectField,
} from "../../src/reading/draft";
import type { JudgedPlan } from "../../src/rules/rule";
import { parseArea, type AreaRef } from "../../src/sheet/address";
import type { CellValue, SheetSurvey, WorkbookSurvey } from "../../src/sheet/survey";
import { valueText } from "../../src/sheet/survey";
import { COLUMNS, type PlanSpec } from "./plan-spec";
import { budgetOf, idOf, numbersIn, priorityOf } from "./plan-values";

const HEADINGS: Readonly<Record<(typeof COLUMNS)[number], string>> = {
  priority: "優先順位",
  name: "事業名",
  aim: "施策のねらい",
  direction: "事業の方向性",
  operator: "事業主体",
  nature: "性質区分",
  budget: "予算額(千円)",
  content: "事業内容",
  initiative: "取組",
  challenges: "課題事項",
};

const SHEET = "業務計画";
const AIMS = "ねらい";
const SCHEDULE = "スケジュール";
const FIRST_ROW = 5;

/** A plan with its draft and the survey of its workbook. */
export interface PlanWithSurvey extends JudgedPlan {
  readonly survey: WorkbookSurvey;
}

export function planWith(spec: PlanSpec): PlanWithSurvey {
  const cells = new Map<string, Map<string, CellValue>>();
  const field = (
    sheet: string,
    row: number,
    column: number,
    value: CellValue,
    numberFormat = "General"
  ): Field => {
    const values = cells.get(sheet) ?? new Map<string, CellValue>();
    cells.set(sheet, values.set(`${String(row)} ${String(column)}`, value));
    return { text: valueText(value).trim(), value, numberFormat, cell: { sheet, row, column } };
  };
  const projects = spec.projects ?? [];
  const columns = COLUMNS.filter((name) => projects.some((project) => project[name] !== undefined));
  const year = spec.fiscalYear === undefined ? 2019 : spec.fiscalYear;
  const yearText = spec.fiscalYearText === undefined ? "平成31年度" : spec.fiscalYearText;
  const titleText = spec.title === undefined ? `${yearText ?? ""} 市民課 業務計画` : spec.title;
  const title = titleText === null ? null : field(SHEET, 0, 0, titleText);
  const pages = spec.pages ?? [projects.length];
  const tableOf = (index: number): number => {
    let before = 0;
    return Math.max(
      0,
      pages.findIndex((size) => index < (before += size))
    );
  };

  const draftProjects = projects.map((project, index): DraftProject => {
    const row = FIRST_ROW + index;
    const fields: Partial<Record<ProjectField, Field>> = {};
    for (const name of columns) {
      fields[name] = field(
        SHEET,
        row,
        COLUMNS.indexOf(name),
        project[name] ?? null,
        spec.formats?.[name]
      );
    }
    return {
      id: idOf(project, index),
      fields,
      area: area(SHEET, row, 0, row, COLUMNS.length - 1),
      table: tableOf(index),
      repeated: project.repeated ? (fields[project.repeated] ?? null) : null,
      isIncomplete: project.isIncomplete ?? false,
      ...(project.group && { group: project.group }),
    };
  });
  const below = FIRST_ROW + projects.length;
  const aims = (spec.aims ?? []).map(([number, text], index) => ({
    number: number === null ? null : field(AIMS, index + 1, 0, number),
    text: field(AIMS, index + 1, 1, text),
  }));
  const table = (size: number, index: number): DraftTable => {
    const top = FIRST_ROW + pages.slice(0, index).reduce((sum, count) => sum + count, 0);
    const last = index === pages.length - 1;
    return {
      area: area(SHEET, index === 0 ? top - 1 : top, 0, top + size - 1, COLUMNS.length - 1),
      confidence: 1,
      columns: columns.map((name) => ({
        field: name,
        heading: field(
          SHEET,
          FIRST_ROW - 1,
          COLUMNS.indexOf(name),
          spec.headings?.[name] ?? HEADINGS[name]
        ),
        confidence: 1,
      })),
      budgetUnit: spec.budgetUnit ?? 1000,
      totals: last
        ? (spec.totals ?? []).map(({ label, amount, numberFormat, projects: covered }, at) => ({
            label: field(SHEET, below + at, 0, label),
            amount: field(SHEET, below + at, COLUMNS.indexOf("budget"), amount, numberFormat),
            projects: covered,
          }))
        : [],
      strayRows: last
        ? (spec.stray ?? []).map((text, at) => field(SHEET, below + 10 + at, 1, text))
        : [],
    };
  };
  const draftLanes = (spec.lanes ?? []).map((lane, index): DraftLane => {
    const row = index + 1;
    const item = lane.item === undefined ? null : field(SCHEDULE, row, 0, lane.item);
    return {
      project: lane.project,
      evidence: lane.evidence ?? (lane.project === null ? "none" : "key"),
      confidence: lane.confidence ?? 1,
      item,
      area: area(SCHEDULE, row, 0, row, 12),
      activities: lane.activities.map(([label, start, end = start], at): DraftActivity => {
        const column = start === null ? 13 : 1 + ((Number(start.slice(5, 7)) + 8) % 12);
        const top = row + (lane.isList ? at : 0);
        const labelled = label === null ? item : field(SCHEDULE, top, column + at * 20, label);
        return {
          label: labelled,
          area: area(SCHEDULE, top, column + at * 20, top, column + at * 20),
          form: lane.form ?? "text",
          start,
          end,
        };
      }),
    };
  });
  const draft: PlanDraft = {
    title,
    years: [
      ...(title && year !== null && yearText !== null
        ? [{ field: title, text: yearText, fiscalYear: year }]
        : []),
      ...(spec.otherYears ?? []).map(([text, fiscalYear, cell]) => {
        const at = cell === undefined ? null : parseArea(cell);
        const written: AnyField = at
          ? field(SHEET, at.top, at.left, text)
          : { text, value: text, numberFormat: "General", cell: null };
        return { field: written, text, fiscalYear };
      }),
    ],
    department: null,
    policyGoal: null,
    measureGoal: null,
    approach: (spec.approach ?? []).map((text, index) => field(SHEET, 1, index, text)),
    aims,
    projects: draftProjects,
    lanes: draftLanes,
    notes: (spec.notes ?? []).map((text, index) => field(SHEET, 2, index, text)),
    budgetBasis: null,
    tables: projects.length > 0 ? pages.map(table) : [],
    schedules: (spec.schedules ?? (spec.lanes ? [[]] : [])).map((owners, index) => ({
      area: area(SCHEDULE, index * 50, 0, index * 50 + 40, 12),
      heading: null,
      confidence: 1,
      months: (spec.months ?? []).map((month, column) => ({
        month,
        column: column + 1,
        heading: null,
      })),
      faults: (spec.monthFaults ?? []).map((text, column) => field(SCHEDULE, 0, column + 1, text)),
      projects: owners,
    })),
    remarks: [],
  };
  const plan: Plan = {
    title: titleText,
    fiscalYear: year,
    fiscalYearText: yearText,
    department: null,
    policyGoal: null,
    measureGoal: null,
    approach: spec.approach ?? [],
    aims: (spec.aims ?? []).map(([number, text]) => ({ number, text })),
    projects: projects.map((project, index) => {
      const [aim = null, ...otherAims] = numbersIn(project.aim);
      return {
        id: idOf(project, index),
        priority: priorityOf(project.priority),
        name: project.name ?? "",
        aim,
        otherAims,
        direction:
          project.direction === undefined || project.direction === "" ? null : project.direction,
        operator:
          project.operator === undefined || project.operator === "" ? null : project.operator,
        nature: project.nature === undefined || project.nature === "" ? null : project.nature,
        budget: budgetOf(project.budget ?? null, spec.budgetUnit ?? 1000),
        repeated: project.repeated !== undefined,
        initiative: project.initiative ?? project.content?.split("【課題事項】")[0] ?? "",
        challenges: (project.challenges ?? project.content?.split("【課題事項】")[1] ?? "")
          .split("・")
          .filter((challenge) => challenge.trim() !== ""),
      };
    }),
    lanes: (spec.lanes ?? []).map((lane) => ({
      project: lane.project === null ? null : idOf(projects[lane.project] ?? {}, lane.project),
      inferred: lane.evidence === "inference",
      confidence: lane.confidence ?? 1,
      item: lane.item ?? null,
      activities: [],
    })),
    notes: spec.notes ?? [],
    budgetBasis: spec.basis === undefined ? "当初" : spec.basis,
  };
  return { plan, draft, name: "市民課", survey: surveyFrom(spec, cells) };
}

function surveyFrom(
  spec: PlanSpec,
  cells: ReadonlyMap<string, ReadonlyMap<string, CellValue>>
): WorkbookSurvey {
  const names = [SHEET, AIMS, SCHEDULE];
  const sheets = names.map((name): SheetSurvey => {
    const rows: CellValue[][] = [];
    for (const [key, value] of cells.get(name) ?? []) {
      const [row = 0, column = 0] = key.split(" ").map(Number);
      while (rows.length <= row) rows.push([]);
      const line = rows[row] ?? [];
      while (line.length <= column) line.push(null);
      line[column] = value;
    }
    return {
      name,
      visibility: "visible",
      isProtected: name === SHEET && (spec.isProtected ?? false),
      values: { origin: { row: 0, column: 0 }, rows },
      formats: { origin: { row: 0, column: 0 }, rows: [] },
      merges: name === SHEET ? (spec.merges ?? []).flatMap((text) => parseArea(text) ?? []) : [],
      hiddenRows: name === SHEET ? (spec.hiddenRows ?? []) : [],
      hiddenColumns: name === SHEET ? (spec.hiddenColumns ?? []) : [],
      ...(name === SHEET && {
        uncomputed: (spec.uncomputed ?? []).flatMap((text) => {
          const area = parseArea(text);
          return area ? [{ row: area.top, column: area.left }] : [];
        }),
      }),
    };
  });
  return {
    name: "計画.xlsx",
    isStructureProtected: spec.isStructureProtected ?? false,
    sheets,
    generated: [],
    sheetNames: names,
  };
}

function area(sheet: string, top: number, left: number, bottom: number, right: number): AreaRef {
  return { sheet, top, left, bottom, right };
}
