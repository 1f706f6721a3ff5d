import { hasColumn } from "../../../../sheet/address";
import { numbersFrom } from "../../../../sheet/numbers";
import type { FiscalYear } from "../../../../plan/fiscal-year";
import type { DraftActivity, DraftLane, Field, Remark } from "../../../draft";
import { remarkOn } from "../../../evidence/sheets/fields";
import { meaningsOf } from "../../../evidence/texts/headings";
import { fold } from "../../../evidence/texts/folding";
import type { ScheduleContext } from "../../schedule-context";
import { actualRows } from "../../choosing/lanes/actuals";
import { itemIn } from "../../choosing/lanes/lane-items";
import { DONE, SCHEDULE } from "../../../evidence/texts/naming-words";
import { headingOf, KEY, leftColumns, type LeftColumns } from "../../choosing/lanes/left-columns";
import type { ProjectNames } from "../../choosing/owners/project-names";
import { ownersApart, ownersByColumns } from "../../choosing/owners/owners";
import { NOBODY, type Owner } from "../../choosing/owners/owners-by-words";
import { fieldsIn, type DatedList } from "../../evidence/times/dated-lists";
import { counted } from "../bars/grid-remarks";
import { fromWords } from "./from-words";
import type { LanesRead } from "./project-times";
import { activityBetween } from "./start-and-end";

/** The lanes that lists of times tell: a lane a row, but for rows that a grid beside them draws already. */
export function lanesOfLists(
  lists: readonly DatedList[],
  drawn: readonly DraftLane[],
  names: ProjectNames,
  context: ScheduleContext
): LanesRead {
  const rows = new Set<string>();
  for (const { area } of drawn) {
    for (let row = area.top; row <= area.bottom; row++) rows.add(`${row} ${area.sheet}`);
  }
  const isDrawn = (sheet: string, row: number): boolean => rows.has(`${row} ${sheet}`);
  const read = lists.map((list) => lanesOfList(list, isDrawn, names, context));
  return {
    lanes: read.flatMap(({ lanes }) => lanes),
    remarks: read.flatMap(({ remarks }) => remarks),
  };
}

function lanesOfList(
  list: DatedList,
  isDrawn: (sheet: string, row: number) => boolean,
  names: ProjectNames,
  context: ScheduleContext
): LanesRead {
  const { view } = list.sheet;
  const lanes: DraftLane[] = [];
  const remarks: Remark[] = [];
  const columns = columnsOf(list, names);
  const items = list.rows.map((row) => itemIn(view, row, columns.item));
  const owners = ownersOf(list, items, columns, names, context);
  if (!owners) return { lanes, remarks };
  const isActual = actualRows(list, columns);
  const isItems = areItems(list, owners, columns);
  const cell = { sheet: view.name, row: list.top, column: list.left };
  let actuals = 0;
  for (const [index, row] of list.rows.entries()) {
    if (isActual(row)) {
      actuals++;
      continue;
    }
    if (isDrawn(view.name, row)) continue;
    const { project, evidence, confidence } = owners[index] ?? NOBODY;
    const item = isItems ? (items[index] ?? null) : null;
    const own = project === null ? null : context.projects[project]?.fields.name;
    const name = columns.name === null ? null : view.field(row, columns.name);
    const label = item ?? own ?? name;
    const { activities, unread } = activitiesIn(list, row, label, context.fiscalYear ?? 0);
    remarks.push(...unread.map((field) => remarkOn("unread-text", field)));
    const cells = [list.left, list.right, (isItems ? columns.item : null) ?? list.left];
    const [left, right] = [Math.min(...cells), Math.max(...cells)];
    const area = { sheet: view.name, top: row, left, bottom: row, right };
    if (activities.length > 0)
      lanes.push({ project, evidence, confidence, item, area, activities });
  }
  remarks.push(...counted("left-out-actuals", cell, actuals));
  const owned = lanes.filter(({ project }) => project !== null);
  // A list that is mostly of other projects is more than this plan's.
  if (owned.length === 0 || owned.length * 2 >= lanes.length) return { lanes, remarks };
  remarks.push(...counted("unowned-rows", cell, lanes.length - owned.length));
  return { lanes: owned, remarks };
}

/** What the columns beside the times say; one that names projects over their parts tells owners as well as items. */
function columnsOf(list: DatedList, names: ProjectNames): LeftColumns {
  const { view } = list.sheet;
  const columnsLeftOf = (left: number): LeftColumns =>
    leftColumns(
      { ...list, left },
      list.rows,
      names,
      (column) => column < list.first || hasColumn(list, column),
      () => false
    );
  const own = columnsLeftOf(list.left);
  const behind = columnsBehind(list);
  const { length } = behind;
  // Where times come first, what names the projects stands behind them.
  const found =
    own.name === null && own.key === null
      ? {
          ...own,
          name: columnsLeftOf(list.right + 1 + length).name,
          key: behind.find((column) => holdsKeys(list, column, names)) ?? null,
        }
      : own;
  const { name, isNameHeaded } = found;
  const nearest = found.item ?? (isNameHeaded ? null : name);
  const item = isHeadedItem(list, nearest)
    ? nearest
    : (behind.find((column) => isHeadedItem(list, column)) ?? nearest);
  if (nearest === null || name !== null) return { ...found, item };
  const isNaming = list.rows.some((row) => names.byName(view.field(row, nearest).text) !== null);
  return isNaming ? { ...found, item, name: nearest, isNameHeaded: false } : { ...found, item };
}

/** The columns right of the times, as far as there are headings, be a column without one left blank. */
function columnsBehind(list: DatedList): readonly number[] {
  const { view } = list.sheet;
  const isHeaded = (column: number): boolean => headingOf(view, list, column) !== "";
  const isBlank = (column: number): boolean => list.rows.every((row) => view.isBlank(row, column));
  let last = list.right;
  while (isHeaded(last + 1) || (isBlank(last + 1) && isHeaded(last + 2))) last++;
  return numbersFrom(list.right + 1, last);
}

/** Whether a column is headed as keys and holds projects' in all rows, in whatever order. */
function holdsKeys(list: DatedList, column: number, names: ProjectNames): boolean {
  const { view } = list.sheet;
  const heading = headingOf(view, list, column);
  const texts = list.rows.map((row) => view.field(row, column).text);
  const isCount = texts.every((text, index) => Number(fold(text)) === index + 1);
  return (
    KEY.test(heading) && !isCount && texts.every((text) => names.byKey(text, heading) !== null)
  );
}

function isHeadedItem(list: DatedList, column: number | null): boolean {
  return column !== null && DONE.test(headingOf(list.sheet.view, list, column));
}

/** Whose each row is; null where none is known to be a project's and the list isn't surely a schedule. */
function ownersOf(
  list: DatedList,
  items: readonly (Field | null)[],
  columns: LeftColumns,
  names: ProjectNames,
  context: ScheduleContext
): readonly Owner[] | null {
  const named = ownersByColumns(list, list.bottom, list.rows, columns, names);
  if (named?.some(({ project }) => project !== null)) return named;
  const near = context.tables
    .filter(({ view, area }) => view === list.sheet.view && area.top <= list.top)
    .flatMap(({ records }) => records.map(({ project }) => project));
  if (!isSchedule(list, columns, near.length === 1)) return null;
  if (named) return named;
  // What is paid for row by row are other things than the projects', be they works (修繕箇所) beside events.
  if (near.length !== 1 && isPaidFor(list)) return null;
  const all = context.projects.map((_, index) => index);
  const lanes = list.rows.map((row, index) => ({ row, text: items[index]?.text ?? "" }));
  const place = { grid: list, bottom: list.bottom };
  return ownersApart(place, { projects: near.length > 0 ? near : all }, lanes, context, names);
}

/**
 * Whether a list that names no project tells what is done: by the heading of its items, or by its sheet's name. What but
 * falls due, as what is handed over or troubles an office does, is no project's unless it stands below that alone.
 */
function isSchedule(list: DatedList, { item, name }: LeftColumns, isOfOne: boolean): boolean {
  const { view } = list.sheet;
  return (
    // Months alone stand over figures and journals as often.
    (isHeadedItem(list, item ?? name ?? list.first) &&
      (isOfOne || !/期限|[〆締]/.test(view.text(list.top, list.left))) &&
      !list.times.some(({ months }) => months?.left === months?.right && months)) ||
    SCHEDULE.test(fold(view.name))
  );
}

/** Whether a list tells what each of its rows costs. */
function isPaidFor(list: DatedList): boolean {
  return [...numbersFrom(list.first, list.right), ...columnsBehind(list)].some(
    (column) => meaningsOf(headingOf(list.sheet.view, list, column))[0]?.field === "budget"
  );
}

/** Whether the texts beside the times name what is done: by their heading, or as projects have several rows. */
function areItems(list: DatedList, owners: readonly Owner[], { item }: LeftColumns): boolean {
  const projects = owners.flatMap(({ project }) => project ?? []);
  return item !== null && (isHeadedItem(list, item) || new Set(projects).size < projects.length);
}

function activitiesIn(
  { sheet: { view }, times }: DatedList,
  row: number,
  name: Field | null,
  fiscalYear: FiscalYear
): { readonly activities: readonly DraftActivity[]; readonly unread: readonly Field[] } {
  const fields = times.map((columns) => fieldsIn(view, row, columns));
  const [only, ...more] = fields.flat();
  if (only && more.length === 0 && times.length === 1) {
    const activities = fromWords(only, name, fiscalYear);
    return { activities: activities ?? [], unread: activities ? [] : [only] };
  }
  const [start, end] = times.length === 1 ? [only, more.at(-1)] : fields.map(([field]) => field);
  const lengths = times[1]?.lengths;
  const { activity, unread } = activityBetween(name, start, end, fiscalYear, lengths);
  return { activities: activity ? [activity] : [], unread };
}
