import type { GridSetting } from "../settings/settings";
import { chooseYear, scheduledYear } from "./choosing/choose-year";
import { titleYear } from "./choosing/title-year";
import { scanSheet, type CandidateTable } from "./choosing/find-tables";
import { decideTables } from "./choosing/decide-tables";
import { groupPlans, type PlanGroup } from "./choosing/group-plans";
import { nearestMiss } from "./choosing/near-miss";
import { unusedTables } from "./choosing/unused-tables";
import type { PlanDraft } from "./draft";
import { decidedOn } from "./evidence/decided-headings";
import { withoutExamples } from "./evidence/example-sheets";
import { looksGenerated } from "./evidence/own-sheets";
import type { WordMemory } from "./evidence/sheet-words";
import { viewSheet } from "./evidence/sheet-view";
import type { PlanReading, ReadingInput, WorkbookReading } from "./reading";
import type { FoundTable, ScheduleContext } from "./schedule/contract";
import { readSchedules } from "./schedule/read-schedules";
import { takenCells } from "./taking/taken-cells";
import { frameOf, takeHead } from "./taking/take-head";
import { planOfDraft } from "./taking/plan-of-draft";
import { takeProjects } from "./taking/take-projects";

/** Reads the plans of a workbook: finds their tables, takes what they say, and ties the schedule to them. */
export async function readWorkbook(input: ReadingInput): Promise<WorkbookReading> {
  const memory: WordMemory = new Map();
  const views = input.survey.sheets
    .filter((sheet) => sheet.visibility === "visible")
    .map(viewSheet)
    .filter((view) => !looksGenerated(view));
  const sheets = withoutExamples(views).map((view) =>
    scanSheet(
      view,
      memory,
      (words) => titleYear(view, words, input.survey.name),
      decidedOn(view.name, input.settings?.columns ?? [])
    )
  );
  const { tables = [], grids = [] } = input.settings ?? {};
  const decided = decideTables(sheets, tables);
  const groups = groupPlans(decided.sheets);
  const plans: PlanReading[] = [];
  const names = new Set<string>();
  const met = new Set<GridSetting>();
  for (const group of groups) {
    plans.push(await readPlan(group, input, names, met));
  }
  const unmet = grids
    .filter((setting) => plans.length > 0 && !met.has(setting))
    .map((setting) => ({ setting, problem: "unmet-grid" as const }));
  return {
    plans,
    nearest: plans.length > 0 ? null : nearestMiss(decided.sheets),
    unused: unusedTables(decided.sheets, groups),
    unmet: [...decided.unmet, ...unmet],
  };
}

async function readPlan(
  group: PlanGroup,
  input: ReadingInput,
  names: Set<string>,
  met: Set<GridSetting>
): Promise<PlanReading> {
  const frames = frameOf(group.sheets, group.tables);
  const taken = takeProjects(group.tables);
  const head = takeHead(frames, group.tables);
  const year = chooseYear(head.title, frames, input.survey.name, taken, group.tables);
  const isTaken = takenCells(head, taken);
  const context: ScheduleContext = {
    sheets: group.sheets.map(({ sheet, top, bottom }) => ({
      view: sheet.view,
      area: { top, bottom, left: 0, right: sheet.view.used?.right ?? 0 },
    })),
    tables: taken.found,
    projects: taken.projects,
    fiscalYear: year.fiscalYear,
    lookCloser: input.lookCloser,
    owners: input.settings?.owners ?? [],
    grids: input.settings?.grids ?? [],
    leftOut: group.sheets.flatMap(({ sheet }) => (sheet.leftOut ?? []).map(foundTable)),
    isTaken,
  };
  const first = await readSchedules(context);
  const scheduled = year.fiscalYear === null ? scheduledYear(first.schedules) : null;
  // What names no year is counted in the one that the schedule turned out to be of.
  const schedule =
    scheduled === null
      ? first
      : await readSchedules({ ...context, fiscalYear: scheduled.fiscalYear });
  for (const setting of schedule.met) met.add(setting);
  const draft: PlanDraft = {
    ...head,
    years: year.mentions,
    projects: taken.projects,
    tables: taken.tables,
    lanes: schedule.lanes,
    schedules: schedule.schedules,
    remarks: [
      ...taken.remarks,
      ...year.remarks,
      ...(scheduled?.remarks ?? []),
      ...schedule.remarks,
    ],
  };
  return {
    plan: planOfDraft(draft, year.fiscalYear ?? scheduled?.fiscalYear ?? null),
    draft,
    name: uniqueName(head.department?.text ?? null, group.tables, names),
  };
}

/** A table that was left out, as far as the schedule has to know of it. */
function foundTable({ view, band, chosen, rows, left, right }: CandidateTable): FoundTable {
  const area = { top: band.top, left, bottom: rows.bottom, right };
  return {
    view,
    headings: { ...area, bottom: band.bottom },
    area,
    columns: chosen.columns,
    records: [],
  };
}

function uniqueName(
  department: string | null,
  tables: readonly CandidateTable[],
  names: Set<string>
): string {
  const sheet = tables[0]?.view.name ?? "";
  const wanted = department ?? sheet;
  const candidates = [wanted, `${wanted}（${sheet}）`];
  let name = candidates.find((each) => !names.has(each));
  for (let number = 2; name === undefined; number++) {
    const numbered = `${wanted}（${sheet} ${number}）`;
    if (!names.has(numbered)) name = numbered;
  }
  names.add(name);
  return name;
}
