import type { FiscalYear } from "../plan/fiscal-year";
import type { ColumnSetting, GridSetting } from "../settings/settings";
import { remembered } from "../sheet/once";
import { uncomputedIn, type SheetSurvey } from "../sheet/survey";
import { chooseYear, scheduledYear, writtenYear, yearOfOthers } from "./taking/head/choose-year";
import { titleYear } from "./choosing/years/title-year";
import { foundTable, scanSheet } from "./choosing/tables/find-tables";
import type { ScannedSheet } from "./choosing/tables/candidate-table";
import { withoutLanesOfOthers } from "./choosing/plans/lanes-of-others";
import { groupPlans, type PlanGroup } from "./choosing/plans/group-plans";
import { partPlansBeside } from "./choosing/plans/plans-beside";
import { withoutEmpty } from "./choosing/tables/empty-sheets";
import { decideTables } from "./choosing/tables/decide-tables";
import { nearestMiss } from "./choosing/tables/near-miss";
import { openEnd } from "./choosing/tables/open-ends";
import { withRoadMaps } from "./choosing/tables/road-maps";
import { unusedTables } from "./choosing/tables/unused-tables";
import type { AnyField, PlanDraft, Remark } from "./draft";
import { decidedOn } from "./evidence/sheets/decided-headings";
import { withoutExamples } from "./evidence/sheets/example-sheets";
import { looksGenerated } from "./evidence/sheets/own-sheets";
import { judgeWords } from "./evidence/sheets/sheet-words";
import { joinDigits } from "./evidence/sheets/digit-cells";
import { viewSheet, type SheetView } from "./evidence/sheets/sheet-view";
import type { LookCloser, PlanReading, ReadingInput, UnmetPlace, WorkbookReading } from "./reading";
import type { ScheduleContext } from "./schedule/schedule-context";
import { readSchedules } from "./schedule/read-schedules";
import { sideBySide } from "./side-by-side";
import { withContinued } from "./taking/projects/continued-pages";
import { withMeasures } from "./taking/head/measures";
import { takenCells } from "./taking/taken-cells";
import { drawnApproach } from "./taking/head/drawn-approach";
import { frameOf } from "./taking/head/frame";
import { departmentOfYear } from "./taking/head/take-department";
import { takeHead } from "./taking/head/take-head";
import { planOfDraft } from "./taking/plan-of-draft";
import { openChoices, type OpenChoice } from "./taking/projects/open-choices";
import { takeProjects, type TakenProjects } from "./taking/projects/take-projects";

/** Reads the plans of a workbook: finds their tables, takes what they say, and ties the schedule to them. */
export async function readWorkbook(input: ReadingInput): Promise<WorkbookReading> {
  const judge = remembered(judgeWords);
  const viewOf = (sheet: SheetSurvey): SheetView => viewSheet(joinDigits(sheet));
  const views = input.survey.sheets
    .filter((sheet) => sheet.visibility === "visible")
    .map(viewOf)
    .filter((view) => !looksGenerated(view));
  const { columns = [], tables = [], grids = [] } = input.settings ?? {};
  const scanner =
    (year: FiscalYear | null) =>
    (view: SheetView): ScannedSheet =>
      scanSheet(
        view,
        judge,
        (words) => titleYear(view, words, input.survey.name) ?? year,
        decidedOn(view.name, columns, tables)
      );
  const wanted = tables.filter(({ isUsed }) => isUsed).map(({ sheet }) => sheet);
  const real = withoutExamples(views, wanted);
  const first = real.slice(0, 1).map(scanner(null));
  const scan = scanner(coverYear(first));
  const examples = views.filter((view) => !real.includes(view)).map(scan);
  const whole = [...first, ...real.slice(1).map(scan)];
  const { survey, lookCloser } = input;
  // Few workbooks hold anything struck through or set in.
  const scanned = survey.sheets.some(({ hasStruck, indented }) => hasStruck || indented?.length)
    ? await import(/* webpackChunkName: "settings" */ "./choosing/tables/closer-looks").then(
        ({ lookedAtCloser }) => lookedAtCloser(whole, survey, lookCloser, viewOf, scan)
      )
    : whole;
  const found = withRoadMaps(scanned);
  const framed = found.some((sheet) => sheet.tables.some(openEnd))
    ? await import(/* webpackChunkName: "settings" */ "./choosing/tables/framed-rows").then(
        ({ withinFrames }) => withinFrames(found, lookCloser)
      )
    : found;
  const decided = decideTables(framed, tables);
  const filled = withoutLanesOfOthers(withoutEmpty(decided.sheets));
  const groups = groupPlans(filled.flatMap(partPlansBeside));
  const together = sideBySide(groups.length, lookCloser);
  const read = await Promise.all(
    groups.map((group) =>
      together((look) => readPlan(group, { ...input, lookCloser: look }, groups))
    )
  );
  const met = new Set(read.flatMap((each) => each.met));
  const names = uniqueNames(read.map(({ draft }) => draft));
  const plans = read.map(({ plan, draft }, index) => ({ plan, draft, name: names[index] ?? "" }));
  const isLeftOut = ({ sheet }: GridSetting): boolean =>
    real.some(({ name }) => name === sheet) &&
    decided.sheets.every(({ view }) => view.name !== sheet);
  const unmet = grids
    .filter((setting) => plans.length > 0 && !met.has(setting) && !isLeftOut(setting))
    .map((setting) => ({ setting, problem: "unmet-grid" as const }));
  return {
    plans,
    nearest: plans.length > 0 ? null : nearestMiss(decided.sheets),
    unused: await unused(filled, groups, [
      ...examples,
      ...decided.sheets
        .filter((sheet) => !filled.includes(sheet))
        .map((sheet) => ({ ...sheet, tables: [...sheet.tables, ...sheet.others] })),
    ]),
    unmet: [...(await unheaded(columns, scanned)), ...decided.unmet, ...unmet],
  };
}

/** The year of a workbook that begins with a cover; null for any other. */
function coverYear([first]: readonly ScannedSheet[]): FiscalYear | null {
  return first && first.tables.length + first.others.length === 0
    ? titleYear(first.view, first.words, "")
    : null;
}

/** Few workbooks say anything of their columns. */
async function unheaded(
  columns: readonly ColumnSetting[],
  sheets: readonly ScannedSheet[]
): Promise<readonly UnmetPlace[]> {
  if (columns.length === 0) return [];
  const { unmetColumns } = await import(
    /* webpackChunkName: "settings" */ "./choosing/columns/unmet-columns"
  );
  return unmetColumns(columns, sheets);
}

/** Where nothing is like a plan, what has but the look of a table; and labels of forms that aren't taken for anything. */
async function unused(
  sheets: readonly ScannedSheet[],
  groups: readonly PlanGroup[],
  examples: readonly ScannedSheet[]
): Promise<WorkbookReading["unused"]> {
  const tables = unusedTables(sheets, groups, examples);
  if (groups.length > 0 && !groups.some((group) => group.tables.some(({ form }) => form)))
    return tables;
  const { unknownParts } = await import(
    /* webpackChunkName: "settings" */ "./choosing/tables/unknown-tables"
  );
  return unknownParts(sheets, groups, tables);
}

interface ReadPlan extends Pick<PlanReading, "plan" | "draft"> {
  /** The settings of month grids that were obeyed. */
  readonly met: readonly GridSetting[];
}

async function readPlan(
  group: PlanGroup,
  input: ReadingInput,
  all: readonly PlanGroup[]
): Promise<ReadPlan> {
  const { lookCloser, settings: { owners = [], grids = [] } = {}, survey } = input;
  const frames = frameOf(group.sheets);
  const { head, taken } = withMeasures(
    takeHead(frames, group.tables),
    withContinued(takeProjects(group.tables, group.also), group.tables),
    group.tables,
    frames
  );
  const open = openChoices(taken, group);
  const year = chooseYear(head.title, frames, survey.name, taken, group.tables);
  const { department, remarks } = departmentOfYear(head.department, frames, year.fiscalYear);
  const isTaken = takenCells(head, taken);
  const context: ScheduleContext = {
    sheets: group.sheets.map(({ sheet, top, bottom }) => ({
      view: sheet.view,
      area: {
        top,
        bottom,
        left: sheet.stripe?.left ?? 0,
        right: Math.min(sheet.stripe?.right ?? Infinity, sheet.view.used.right),
      },
    })),
    tables: taken.found,
    projects: taken.projects,
    strangers: group.strangers,
    department: department?.text,
    fiscalYear: year.fiscalYear,
    lookCloser,
    owners,
    grids,
    leftOut: group.sheets.flatMap(({ sheet }) =>
      (sheet.leftOut ?? []).map((table) => foundTable(table))
    ),
    isTaken,
  };
  const together = sideBySide(3, lookCloser);
  const [first, marked, approach] = await Promise.all([
    together((look) => readSchedules({ ...context, lookCloser: look })),
    together((look) => withMarks(taken, open, look)),
    together(async (look) =>
      head.approach.length > 0 || group.tables.some(({ form }) => form)
        ? head.approach
        : drawnApproach(frames, look)
    ),
  ]);
  const scheduled =
    year.fiscalYear === null
      ? (scheduledYear(first.schedules) ??
        writtenYear(frames) ??
        yearOfOthers(all.flatMap((other) => (other === group ? [] : other.tables))))
      : null;
  // What names no year is counted in the one that the schedule turned out to be of.
  const schedule =
    scheduled === null
      ? first
      : await readSchedules({ ...context, fiscalYear: scheduled.fiscalYear });
  const draft: PlanDraft = {
    ...head,
    approach,
    department,
    years: year.mentions.filter(({ field }) => !isLeftOut(field, schedule.remarks)),
    projects: marked.projects,
    tables: taken.tables,
    lanes: schedule.lanes,
    schedules: schedule.schedules,
    remarks: [
      ...head.remarks,
      ...marked.remarks,
      ...year.remarks,
      ...remarks,
      ...(scheduled?.remarks ?? []),
      ...schedule.remarks,
    ],
  };
  return {
    plan: planOfDraft(
      draft,
      year.fiscalYear ?? scheduled?.fiscalYear ?? null,
      uncomputedIn(survey)
    ),
    draft,
    met: schedule.met,
  };
}

/** Whether a text names the year of a schedule that was left out as another year's. */
function isLeftOut({ cell, text }: AnyField, remarks: readonly Remark[]): boolean {
  return remarks.some(
    (remark) =>
      remark.kind === "other-year" &&
      remark.values[0] === text &&
      (cell === null || cell.sheet === remark.cell?.sheet)
  );
}

/** Few workbooks print choices without a sign at one of them: what looks for a mark is loaded then. */
async function withMarks(
  taken: TakenProjects,
  open: readonly OpenChoice[],
  lookCloser: LookCloser
): Promise<TakenProjects> {
  if (open.length === 0) return taken;
  const { withMarkedChoices } = await import(
    /* webpackChunkName: "settings" */ "./taking/projects/marked-choices"
  );
  return withMarkedChoices(taken, open, lookCloser);
}

/** What tells each plan from those before it: its department, then its goal where that is its own, else its sheet. */
function uniqueNames(drafts: readonly PlanDraft[]): readonly string[] {
  const names = new Set<string>();
  const goals = drafts.map(({ measureGoal }) => measureGoal?.number?.text);
  for (const [at, { department, tables }] of drafts.entries()) {
    const sheet = tables[0]?.area.sheet ?? "";
    const wanted = department?.text ?? sheet;
    const goal = goals[at];
    const apart = goal && goals.indexOf(goal) === goals.lastIndexOf(goal) ? `目標${goal}` : sheet;
    let name = wanted;
    for (let number = 1; names.has(name); number++) {
      name = `${wanted}（${number === 1 ? apart : `${apart} ${number}`}）`;
    }
    names.add(name);
  }
  return [...names];
}
