import { firstCell, type CellRef } from "../sheet/address";
import { countsOf, groupedBy } from "../sheet/grouping";
import type { PlanContext, PlanRule, Report } from "./rule";
import { ends, isUnfunded } from "./shared/directions";
import { cellsOf, firstFew, titleOf, type Row } from "./shared/rows";

export const scheduleMissing: PlanRule = {
  id: "schedule-missing",
  about: "plan",
  severity: "warning",
  *check(context) {
    const busy = busyProjects(context);
    const idle = context
      .rows()
      .filter((row) => !busy.has(row.index) && !row.project.repeated && !isOver(row));
    const [first] = idle;
    if (!first) return;
    if (busy.size === 0 && (idle.length > 1 || placeOfSchedule(context) === null)) {
      yield ofPlan(context, idle.length);
      return;
    }
    for (const group of groupsOf(context, idle)) yield* ofGroup(group);
  },
};

/** A project that has ended and costs nothing has nothing to plan. */
function isOver({ project }: Row): boolean {
  return isUnfunded(project) && ends(project.direction);
}

interface Group {
  readonly rows: readonly Row[];
  /** Whether these are all the projects of a page or table. */
  readonly isWhole: boolean;
  readonly cell: CellRef | null;
}

function* ofGroup({ rows, isWhole, cell }: Group): Generator<Report> {
  const [first, ...others] = rows;
  if (!first) return;
  if (isWhole && others.length > 0) {
    const named = firstFew(
      rows.map(({ project }) => titleOf(project)),
      3,
      "、"
    );
    yield {
      cell: cell ?? placeOf(first),
      cells: cellsOf(rows.map(({ draft }) => draft.fields.name)),
      message: {
        id: "schedule-missing/table",
        values: { projects: named.text, rest: named.rest },
      },
    };
    return;
  }
  for (const row of rows) {
    yield {
      cell: placeOf(row),
      project: row.project.id,
      message: { id: "schedule-missing", values: { project: titleOf(row.project) } },
    };
  }
}

/** A plan that has no place for a schedule leaves it to another paper more often than it forgot. */
function ofPlan(context: PlanContext, count: number): Report {
  const cell = placeOfSchedule(context);
  return cell
    ? { cell, message: { id: "schedule-missing/plan", values: { count } } }
    : { cell: null, message: { id: "schedule-missing/nowhere", values: null } };
}

/** Where the plan has room for its schedule: a grid, or columns of when projects begin and end. */
function placeOfSchedule({ draft }: PlanContext): CellRef | null {
  const area = draft.schedules[0]?.area;
  if (area) return firstCell(area);
  const columns = draft.tables.flatMap((table) => table.columns);
  const times = columns.find(({ field }) => field === "start" || field === "end");
  return times?.heading.cell ?? null;
}

/** Indexes of the projects with an activity. */
function busyProjects({ draft }: PlanContext): ReadonlySet<number> {
  return new Set(
    draft.lanes.flatMap(({ project, activities }) =>
      project === null || activities.length === 0 ? [] : [project]
    )
  );
}

/** The idle projects by the page they stand on: a schedule's own projects, else those of a table. */
function groupsOf({ draft }: PlanContext, idle: readonly Row[]): readonly Group[] {
  const scheduleOf = new Map<number, number>();
  for (const [index, { projects }] of draft.schedules.entries()) {
    for (const project of projects) if (!scheduleOf.has(project)) scheduleOf.set(project, index);
  }
  const sizes = countsOf(draft.projects.map(({ table }) => table));
  // Tables count on from the schedules, so that one number tells all of them apart.
  const groups = groupedBy(
    idle,
    ({ index, draft: { table } }) => scheduleOf.get(index) ?? draft.schedules.length + table
  );
  return [...groups].map(([key, rows]) => {
    const schedule = draft.schedules[key];
    const all = schedule ? schedule.projects.length : sizes.get(key - draft.schedules.length);
    const area = schedule?.area;
    return {
      rows,
      isWhole: rows.length === all,
      cell: area ? firstCell(area) : null,
    };
  });
}

function placeOf({ draft }: Row): CellRef {
  return draft.fields.name?.cell ?? firstCell(draft.area);
}
