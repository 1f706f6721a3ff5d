import { parseArea, type Area } from "../../../src/sheet/address";
import type { Detail, Look, WorkbookSurvey } from "../../../src/sheet/survey";
import type { DraftActivity, DraftProject, ProjectField } from "../../../src/reading/draft";
import { viewSheet, type SheetView } from "../../../src/reading/evidence/sheets/sheet-view";
import type { ScheduleContext } from "../../../src/reading/schedule/schedule-context";
import type { SchedulesRead } from "../../../src/reading/schedule/schedule-context";
import { readSchedules } from "../../../src/reading/schedule/read-schedules";
import { surveyOf, type SheetExtras, type SheetRows } from "../../support/survey";
import type { FoundTable } from "../../../src/reading/found-table";

/** A project table in a test: where its headings and records stand, and what its columns hold. */
export interface TableSpec {
  readonly sheet: string;
  /** `A1:C1` */
  readonly headings: string;
  /** Rows of each record as Excel counts them, `2` or `2-3`. */
  readonly records: readonly string[];
  /** Column letters by field; columns that aren't named are known to nobody. */
  readonly columns: Readonly<Partial<Record<ProjectField, string>>>;
}

export interface ContextSpec {
  readonly tables: readonly TableSpec[];
  readonly fiscalYear?: number | null;
  readonly look?: (looks: readonly Look[]) => readonly Detail[];
}

/** What the schedule half of reading is told, made from a survey and the tables named. */
export function contextOf(survey: WorkbookSurvey, spec: ContextSpec): ScheduleContext {
  const views = survey.sheets.map((sheet) => viewSheet(sheet));
  const projects: DraftProject[] = [];
  const tables = spec.tables.map((table, index): FoundTable => {
    const view = views.find(({ name }) => name === table.sheet);
    if (!view) throw new Error(`no sheet ${table.sheet}`);
    const headings = areaOf(table.headings);
    const letters = new Map(
      Object.entries(table.columns).map(([field, letter]) => [areaOf(`${letter}1`).left, field])
    );
    const records = table.records.map((rows) => {
      const [first = "1", last = first] = rows.split("-");
      const area = { ...headings, top: Number(first) - 1, bottom: Number(last) - 1 };
      const fields = fieldsOf(view, area.top, letters);
      const id = fields.priority?.text ?? String(projects.length + 1);
      projects.push({
        id,
        fields,
        area: { sheet: view.name, ...area },
        table: index,
        repeated: null,
        isIncomplete: false,
      });
      return { project: projects.length - 1, area };
    });
    const bottom = Math.max(headings.bottom, ...records.map(({ area }) => area.bottom));
    const columns = Array.from({ length: headings.right - headings.left + 1 }, (_, offset) => {
      const column = headings.left + offset;
      return {
        field: isField(letters.get(column)),
        left: column,
        right: column,
        heading: view.field(headings.top, column),
        level: 0,
        confidence: 1,
      };
    });
    return { view, headings, area: { ...headings, bottom }, columns, records };
  });
  return {
    sheets: views.map((view) => ({
      view,
      area: { top: 0, left: 0, bottom: 1048575, right: 16383 },
    })),
    tables,
    projects,
    fiscalYear: spec.fiscalYear === undefined ? 2025 : spec.fiscalYear,
    lookCloser: (looks) =>
      Promise.resolve(spec.look ? spec.look(looks) : looks.map(({ area }) => ({ area }))),
    isTaken: () => false,
  };
}

/** Lanes as `id: name start~end, …`; an activity of one month shows it once, what isn't known as `?`. */
export function lanesText(read: SchedulesRead, context: ScheduleContext): string[] {
  return read.lanes.map(({ project, activities }) => {
    const id = project === null ? "?" : (context.projects[project]?.id ?? "?");
    return `${id}: ${activities.map(activityText).join(", ")}`;
  });
}

function activityText({ label, start, end }: DraftActivity): string {
  const time = start === end ? (start ?? "?") : `${start ?? "?"}~${end ?? "?"}`;
  return `${label?.text.replace(/\s+/g, " ") ?? "·"} ${time}`;
}

function fieldsOf(
  view: SheetView,
  row: number,
  letters: ReadonlyMap<number, string>
): DraftProject["fields"] {
  const fields: Partial<Record<ProjectField, ReturnType<SheetView["field"]>>> = {};
  for (const [column, name] of letters) {
    const field = isField(name);
    if (field) fields[field] = view.field(row, column);
  }
  return fields;
}

const FIELDS: readonly ProjectField[] = [
  ...(["priority", "name", "aim", "direction", "operator", "nature", "budget"] as const),
  ...(["content", "initiative", "challenges", "start", "end"] as const),
];

function isField(name: string | undefined): ProjectField | null {
  return FIELDS.find((field) => field === name) ?? null;
}

export function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no address`);
  return area;
}

/** The headings of a year's months. */
export const YEAR = [
  "4月",
  "5月",
  "6月",
  "7月",
  "8月",
  "9月",
  "10月",
  "11月",
  "12月",
  "1月",
  "2月",
  "3月",
];

/** Reads sheets written as tables of values. */
export async function read(
  sheets: Readonly<Record<string, SheetRows>>,
  spec: ContextSpec,
  extras: SheetExtras = {}
) {
  const context = contextOf(surveyOf(sheets, extras), spec);
  const found = await readSchedules(context);
  return { ...found, text: lanesText(found, context) };
}

/** A table of priorities and names on the sheet 計画. */
export const beside = (records: readonly string[], headings = "A1:B1"): ContextSpec => ({
  tables: [{ sheet: "計画", headings, records, columns: { priority: "A", name: "B" } }],
});

/** So many blank cells. */
export function blanks(count: number): null[] {
  return Array.from({ length: count }, () => null);
}
