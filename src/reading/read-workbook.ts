import type { FiscalYear } from "../plan/fiscal-year";
import { chooseYear, scheduledYear } from "./choosing/choose-year";
import { scanSheet, type CandidateTable } from "./choosing/find-tables";
import { groupPlans, type PlanGroup } from "./choosing/group-plans";
import { nearestMiss } from "./choosing/near-miss";
import type { PlanDraft } from "./draft";
import { decidedOn } from "./evidence/decided-headings";
import { looksGenerated } from "./evidence/own-sheets";
import type { SheetWords, WordMemory } from "./evidence/sheet-words";
import { viewSheet, type SheetView } from "./evidence/sheet-view";
import { resolveBare, yearsIn } from "./evidence/years";
import type { PlanReading, ReadingInput, WorkbookReading } from "./reading";
import type { ScheduleContext } from "./schedule/contract";
import { readSchedules } from "./schedule/read-schedules";
import { takenCells } from "./taking/taken-cells";
import { frameOf, takeHead } from "./taking/take-head";
import { planOfDraft } from "./taking/plan-of-draft";
import { takeProjects } from "./taking/take-projects";

/** Reads the plans of a workbook: finds their tables, takes what they say, and ties the schedule to them. */
export async function readWorkbook(input: ReadingInput): Promise<WorkbookReading> {
  const memory: WordMemory = new Map();
  const sheets = input.survey.sheets
    .filter((sheet) => sheet.visibility === "visible")
    .map(viewSheet)
    .filter((view) => !looksGenerated(view))
    .map((view) =>
      scanSheet(
        view,
        memory,
        (words) => titleYear(view, words, input.survey.name),
        decidedOn(view.name, input.settings?.columns ?? [])
      )
    );
  const plans: PlanReading[] = [];
  const names = new Set<string>();
  for (const group of groupPlans(sheets)) {
    plans.push(await readPlan(group, input, names));
  }
  return { plans, nearest: plans.length > 0 ? null : nearestMiss(sheets) };
}

async function readPlan(
  group: PlanGroup,
  input: ReadingInput,
  names: Set<string>
): Promise<PlanReading> {
  const frames = frameOf(group.sheets, group.tables);
  const taken = takeProjects(group.tables);
  const head = takeHead(frames, group.tables);
  const year = chooseYear(head.title, frames, input.survey.name, taken);
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
    isTaken,
  };
  const first = await readSchedules(context);
  const scheduled = year.fiscalYear === null ? scheduledYear(first.schedules) : null;
  // What names no year is counted in the one that the schedule turned out to be of.
  const schedule =
    scheduled === null
      ? first
      : await readSchedules({ ...context, fiscalYear: scheduled.fiscalYear });
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

/** The year that a sheet's title names, for the choice between columns of several years. */
function titleYear(view: SheetView, words: SheetWords, fileName: string): FiscalYear | null {
  const titles = words.labels
    .filter(({ label }) => label.kind === "title")
    .map(({ row, column }) => view.text(row, column));
  for (const text of [...titles, view.name, fileName]) {
    const named = yearsIn(text)[0];
    const year = named?.fiscalYear ?? (named?.bare ? resolveBare(named.bare, null) : null);
    if (year !== null) return year;
  }
  return null;
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
