import type { FiscalYear } from "../../../../plan/fiscal-year";
import { around, hasColumn } from "../../../../sheet/address";
import { numbersFrom } from "../../../../sheet/numbers";
import { remembered } from "../../../../sheet/once";
import type {
  DraftActivity,
  DraftLane,
  DraftProject,
  Field,
  ProjectField,
  Remark,
} from "../../../draft";
import type { ScheduleContext } from "../../schedule-context";
import { remarkOn } from "../../../evidence/sheets/fields";
import { isDeadline, type DatedList } from "../../evidence/times/dated-lists";
import { saysSame, sideOfChange } from "../../../evidence/texts/revisions";
import { partIn } from "../../choosing/lanes/lane-items";
import {
  SHORT,
  fromStartAndEnd,
  rowsOf,
  saysWhat,
  type Dated,
  type DatedLane,
} from "./start-and-end";
import { besideLabels } from "./beside-labels";
import { fieldsUnder } from "./fields-under";
import { fromWords } from "./from-words";
import { underGroups } from "./grouped-times";
import { lastYears, meet } from "./long-activities";
import { besidePoints, pointsOnly } from "../bars/points-only";
import { isWithinYear, yearsOnly } from "../bars/years-only";
import { numberedTimes } from "./numbered-times";
import { lasting } from "../../../evidence/texts/time-length";
import {
  isOfOthers,
  namesStep,
  reachBeside,
  scheduleColumns,
  speaksOfTime,
} from "./schedule-columns";
import { columnFor, isForm, type FoundRecord, type FoundTable } from "../../../found-table";

/** Lanes, and what could be read otherwise or not at all. */
export interface LanesRead {
  readonly lanes: readonly DraftLane[];
  readonly remarks: readonly Remark[];
}

/**
 * Lanes of projects that have none yet, or only points among the months or whole years: from their columns of start and end, or from
 * a column that tells the schedule in words. What can't be read is remarked.
 */
export function lanesWithoutGrid(
  context: ScheduleContext,
  known: readonly DraftLane[],
  lists: readonly DatedList[]
): LanesRead {
  const marked = pointsOnly(known);
  const yearly = yearsOnly(known);
  const served = new Set(
    known.flatMap(({ project }) =>
      project === null || marked.has(project) || yearly.has(project) ? [] : project
    )
  );
  const lanes: DraftLane[] = [];
  const remarks: Remark[] = [];
  if (context.projects.every((_, index) => served.has(index))) return { lanes, remarks };
  for (const table of context.tables) {
    if (table.isLender) continue;
    remarks.push(...remarksOnTerms(table));
    const columns = scheduleColumns(table, context).filter(
      (column) => !lists.some((list) => covers(list, table, column))
    );
    // What is done for one project is named by its row as it is for those of several.
    const under = columns.map((column) => fieldsUnder(table, column));
    const timesOf = remembered((record: FoundRecord) =>
      under.flatMap((fieldsOf) => fieldsOf(record))
    );
    const steps = columns.filter((at) => namesStep(table.view.text(table.headings.bottom, at)));
    const areBounded = table.columns.some(({ field }) => field === "start" || field === "end");
    const areSteps = steps.length > (areBounded ? 0 : 1);
    const areSeveral = table.records.some((record) =>
      [rowsOf(table, record), timesOf(record)].some(({ length }) => length > 1)
    );
    for (const record of table.records) {
      const project = context.projects[record.project];
      if (!project || served.has(record.project)) continue;
      const year = context.fiscalYear ?? 0;
      const points = marked.get(record.project);
      // Marks tell when what has a deadline alone is done.
      if (points && !project.fields.start) continue;
      const read = points
        ? besidePoints(points, fromStartAndEnd(table, record, project, year, areSeveral))
        : ofProject(table, record, timesOf, project, year, { areSeveral, areSteps }, context);
      const found = yearly.has(record.project)
        ? read.lanes.filter((lane) => lane.activities.every((each) => isWithinYear(each, year)))
        : read.lanes;
      lanes.push(...found.map((lane) => laneOf(record, project, lane)));
      remarks.push(...read.unread.map((field) => remarkOn("unread-text", field)));
    }
  }
  return { lanes, remarks };
}

/** Terms (短期, 中期, 長期) say no months: what stands under them is unread. */
function remarksOnTerms({ columns }: FoundTable): readonly Remark[] {
  const terms = columns.filter(({ heading }) => /^[短中長]期/.test(heading.text));
  const [first] = terms;
  if (!first || terms.length < 2) return [];
  const values = [terms.map(({ heading }) => heading.text).join("・")];
  return [{ kind: "unread-text", cell: first.heading.cell, values }];
}

/** Whether a column beside a table is a list's. */
function covers(list: DatedList, { view, area }: FoundTable, column: number): boolean {
  return (
    list.sheet.view === view &&
    list.top <= area.bottom &&
    list.bottom >= area.top &&
    hasColumn({ left: list.first, right: list.right }, column)
  );
}

function ofProject(
  table: FoundTable,
  record: FoundRecord,
  timesOf: (record: FoundRecord) => readonly Field[],
  project: DraftProject,
  fiscalYear: FiscalYear,
  { areSeveral, areSteps }: Readonly<Record<"areSeveral" | "areSteps", boolean>>,
  context: ScheduleContext
): Dated {
  const grouped = underGroups(table, record, context);
  if (grouped) return grouped;
  const dated = fromStartAndEnd(table, record, project, fiscalYear, areSeveral);
  // What a schedule says in words is more than when it is due.
  const isWorded = (field: Field): boolean =>
    fromWords(field, null, fiscalYear)?.some(({ form }) => form === "words") === true;
  const isTold = (field: Field): boolean =>
    speaksOfTime(fieldOver(table, field)?.text ?? "") && isWorded(field);
  const { view, labels: left } = table;
  const { area } = record;
  // A form's labels go on beyond those that lead to a field.
  const labelled = isForm(table)
    ? { ...area, right: reachBeside(table, context).last }
    : left !== undefined && { ...area, left };
  const told = (
    labelled
      ? besideLabels(view, { ...record, area: labelled }, project, context)
      : ofNewerSide(table, timesOf(record))
  ).map((field) => numberedTimes(field, project, fiscalYear));
  // Beside how many years it all takes that is what is done in the plan's.
  const name = project.fields.name ?? null;
  const read = told.map((field) => fromWords(field, name, fiscalYear) ?? []);
  const worded = told.flatMap((field, at) => (isWorded(field) ? (read[at] ?? []) : []));
  const areLong = [...dated.lanes.map(({ activities }) => activities), ...read].some(lastYears);
  if (worded.length > 0 && areLong)
    return { lanes: [{ item: null, activities: worded }], unread: dated.unread };
  if (dated.lanes.length > 0 && (project.fields.start || !timesOf(record).some(isTold))) {
    const steps = areSteps
      ? timesOf(record).flatMap(
          (field) => fromWords(field, fieldOver(table, field), fiscalYear) ?? []
        )
      : [];
    const lanes = steps.length > 0 ? [{ item: null, activities: steps }] : [];
    return { ...dated, lanes: [...dated.lanes, ...lanes] };
  }
  const activities: DraftActivity[] = [];
  const unread: Field[] = [];
  const tell = (field: Field, item: Field | null): void => {
    const heading = fieldOver(table, field)?.text ?? "";
    // 何をいつまでに asks for a target.
    const mayEnclose = speaksOfTime(heading) && !heading.includes("いつ");
    const found = fromWords(field, item ?? project.fields.name ?? null, fiscalYear, mayEnclose);
    if (found) activities.push(...found);
    else unread.push(field);
  };
  for (const field of dated.unread) {
    // A column that passes for one of starts may tell the whole schedule (実施時期), and one of deadlines several.
    const isEnd = field.cell.column === project.fields.end?.cell.column;
    const due = isEnd ? (columnFor(table.columns, "end")?.heading.text ?? "") : "";
    if (isEnd && (columnFor(table.columns, "start") || !isDeadline(due))) unread.push(field);
    else tell(field, null);
  }
  if (activities.length > 0) return { lanes: [{ item: null, activities }], unread };
  // Of several columns of times (発注時期 | 工期) each says by its heading what is done then.
  const times = told.flatMap((field) =>
    fromWords(field, null, fiscalYear)?.length ? field.cell.column : []
  );
  const isOneColumn = new Set(times).size < 2;
  const itemOf = (field: Field): Field | null => {
    const heading = fieldOver(table, field);
    // 設計 beside 工事 says more than what the project does.
    const isStep = areSteps && namesStep(heading?.text ?? "");
    const item = itemBeside(table, record, field, areSeveral && !isStep, context);
    return item ?? (isStep || !isOneColumn ? heading : null);
  };
  for (const field of told) {
    const [only, ...more] = activities;
    const ends =
      more.length === 0 && only
        ? lastingOf(only, field, fieldOver(table, field)?.text ?? "")
        : null;
    if (ends) activities.splice(0, 1, ends);
    else tell(field, labelled ? null : itemOf(field));
  }
  // What several parts of a project, or its columns, say is done when may be at the same time.
  const areApart = (record.partsFrom ?? null) !== null || (!isOneColumn && meet(activities));
  const lanes = areApart ? activities.map((each) => [each]) : [activities];
  return {
    lanes: lanes.flatMap((own) => (own.length > 0 ? { item: null, activities: own } : [])),
    unread,
  };
}

/** An activity that goes on for as long as a text beside it says; null where that says no such thing. */
function lastingOf(
  activity: DraftActivity,
  { text }: Field,
  heading: string
): DraftActivity | null {
  const { start, end } = activity;
  const long = start && end && lasting({ start, end }, text, heading);
  return long ? { ...activity, ...long } : null;
}

function fieldOver({ view, headings }: FoundTable, { cell }: Field): Field | null {
  return headings.bottom >= headings.top ? view.field(headings.bottom, cell.column) : null;
}

/** What stands under the newer of two headings or of their groups, unless that says no more than that nothing changed. */
function ofNewerSide({ view, headings }: FoundTable, fields: readonly Field[]): readonly Field[] {
  const sideOf = ({ cell }: Field): string | null =>
    numbersFrom(headings.top, headings.bottom)
      .map((row) => sideOfChange(view.field(row, cell.column).text))
      .find((side) => side !== null) ?? null;
  const isChanged = fields.some((field) => sideOf(field) === "new" && !saysSame(field.text));
  return fields.filter((field) => sideOf(field) !== (isChanged ? "old" : "new"));
}

/** What is done at a time (`いつ | 何を`): the cell right or left of it, under a heading that says so. */
function itemBeside(
  table: FoundTable,
  record: FoundRecord,
  { cell }: Field,
  isOneOfSeveral: boolean,
  context: ScheduleContext
): Field | null {
  const part = partIn(table, record, cell.row);
  if (part) return part;
  const reach = reachBeside(table, context);
  const { view, headings, columns } = table;
  const { left, right } = view.extent(cell.row, cell.column);
  const over = (column: number): string => view.field(headings.bottom, column).text;
  // `内容 | 時期 | 内容 | 時期`: the last of several tells on which side of each it stands.
  const last = numbersFrom(right, reach.last).findLast(
    (column) => over(column) === over(cell.column) || speaksOfTime(over(column))
  );
  const sides = [right + 1, left - 1];
  for (const column of saysWhat(over((last ?? right) + 1)) ? sides : sides.reverse()) {
    const own = columns.find((each) => hasColumn(each, column))?.field ?? null;
    if (own !== null && !(isOneOfSeveral && isDone(own))) continue;
    const beside = view.field(cell.row, Math.max(0, column));
    // 240 under 業務量（日） names nothing.
    const isApart = column < reach.first || column > reach.last;
    if (isApart || beside.text === "" || typeof beside.value === "number") continue;
    if (isOfOthers(table, column, context)) continue;
    if (saysWhat(over(column))) return beside;
  }
  // 目標値 and the like may stand between.
  const text = isOneOfSeveral && columns.find(({ field }) => isDone(field));
  const own = text && view.value(cell.row, text.left) !== null && view.field(cell.row, text.left);
  return own && own.text.length <= SHORT ? own : null;
}

function isDone(field: ProjectField | null): boolean {
  return field === "content" || field === "initiative";
}

function laneOf(
  record: FoundRecord,
  project: DraftProject,
  { item, activities }: DatedLane
): DraftLane {
  const { left, right } = around(activities.map(({ area }) => area));
  return {
    project: record.project,
    evidence: "rows",
    confidence: 1,
    item,
    area: { sheet: project.area.sheet, ...record.area, left, right },
    activities,
  };
}
