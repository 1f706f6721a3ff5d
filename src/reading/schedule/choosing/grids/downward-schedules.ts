import { numbersFrom } from "../../../../sheet/numbers";
import { SCHEDULE } from "../../../evidence/texts/naming-words";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import { saysCommon } from "../../../evidence/texts/row-marks";
import { isCalendarHeading } from "../../../evidence/texts/time-heading";
import type { ScheduleContext } from "../../schedule-context";
import { bodyAcross, OTHER } from "../../evidence/times/column-body";
import { downwardGrids } from "../../evidence/grids/downward-grids";
import { placeOf, slotAt, uprightView, type MonthGrid } from "../../evidence/grids/month-grid";
import { NO_ITEM } from "../lanes/left-columns";
import { headsItems } from "../../../evidence/texts/naming-words";
import { headingNames, type ProjectNames } from "../owners/project-names";
import { formsAround, ownerOfGrid } from "../owners/owners";

/**
 * The schedules whose months stand one under the other. A list of months counts as one where projects head its
 * columns, where it is a project's own, or where words over it say so; lists of figures and of names don't.
 */
export function downwardSchedules(
  context: ScheduleContext,
  names: ProjectNames
): readonly MonthGrid[] {
  return downwardGrids(context).flatMap((grid) => {
    const isOfForm = formsAround(grid, context).length > 0;
    const columns = besideMonths(grid, names, isOfForm);
    // Months or years over the columns are those of figures, or of a schedule that goes across.
    if (columns.filter(({ words }) => isCalendarHeading(words)).length > 1) return [];
    const told = columns.filter(({ isTold }) => isTold);
    // A list that names a project in each row is read by its rows.
    if (told.length > 1 && told.some(({ row }) => namesProjects(grid, row, names))) return [];
    const items = told.filter(({ words }) => headsItems(words));
    const isHeaded = !isOfForm && isByProject(columns, headingNames(names));
    const own = items.length > 0 && !areApart(grid, items, told) ? items : told;
    const chosen = isHeaded ? columns.filter(({ isAside }) => !isAside) : own;
    const isOwned = isHeaded || isOfForm || ownerOfGrid(grid, [], context, names) !== null;
    const isGuessed =
      !isOwned &&
      columns.every(({ words, isMeasured }) => !isMeasured && (items.length > 0 || words === "")) &&
      isTitled(grid, columns);
    // A time alone is as often a form's value, under its label.
    const isList = grid.slots.length > 1 || (isOfForm && items.length > 0);
    if (!isList || chosen.length === 0 || (!isOwned && !isGuessed)) return [];
    return [{ ...grid, lanes: new Set(chosen.map(({ row }) => row)), isGuessed }];
  });
}

/** A column beside months that go down: a row of the turned view. */
interface Beside {
  readonly row: number;
  readonly headings: readonly string[];
  readonly words: string;
  readonly isMeasured: boolean;
  /** Whether it says something else than what is done. */
  readonly isAside: boolean;
  readonly isTold: boolean;
}

type Columns = readonly Beside[];

function besideMonths(grid: MonthGrid, names: ProjectNames, isOfForm: boolean): Columns {
  const { sheet, bodyTop, left, right } = grid;
  const { view, area } = sheet;
  // What stands in a row that is no month's (評価) tells nothing of the others.
  const inMonths: SheetView = {
    ...view,
    columnsOf: (...of) => view.columnsOf(...of).filter((column) => slotAt(grid, column)?.time),
  };
  return numbersFrom(bodyTop, area.bottom).map((row): Beside => {
    const headings = numbersFrom(area.left, left - 1).map((column) => view.field(row, column).text);
    const words = headings.join(" ").trim();
    // 予算要求事務 may be a project.
    const said = headings.filter((text) => names.byName(text) === null).join(" ");
    const body = bodyAcross(inMonths, row, left, right);
    const isMeasured = OTHER.test(said) || body === "other";
    // Over nothing but fills 予算要求 and 会場予約 head what is done.
    const isAside = body === "other" || (body !== "blank" && NO_ITEM.test(said));
    // Of a table on its side a column may hold nothing but fills.
    const mayTell = body === "told" || (isOfForm && body === "blank");
    const isTold = mayTell && !isMeasured && !isAside;
    return { row, headings, words, isMeasured, isAside, isTold };
  });
}

/** Whether some column says something where those of items don't, and so none of them explains another. */
function areApart({ sheet: { view }, slots }: MonthGrid, items: Columns, told: Columns): boolean {
  const isBlank = (column: number) => (row: Beside) => view.text(row.row, column) === "";
  return slots.some(({ left }) => items.every(isBlank(left)) && !told.every(isBlank(left)));
}

/** Whether all that a column says are projects' names. */
function namesProjects({ sheet: { view }, slots }: MonthGrid, row: number, names: ProjectNames) {
  const texts = slots.map(({ left }) => view.text(row, left)).filter((text) => text !== "");
  return texts.length > 1 && texts.every((text) => names.byName(text) !== null);
}

/** Whether projects head the columns, by a name or in a row of keys, and most columns hold no figures. */
function isByProject(columns: readonly Beside[], names: ProjectNames): boolean {
  if (columns.filter(({ isAside }) => isAside).length * 2 > columns.length) return false;
  const rows = (columns[0]?.headings ?? []).map((_, index) =>
    columns.flatMap(({ headings, isAside }) => (isAside ? [] : (headings[index] ?? [])))
  );
  return rows.some((texts) => {
    const said = new Set(texts.filter((text) => text !== "" && !saysCommon(text)));
    const keys = [...said].filter((text) => names.byKey(text) !== null);
    return (
      [...said].some((text) => names.byName(text) !== null) ||
      (keys.length > 1 && keys.length === said.size)
    );
  });
}

/** Whether words over a list, in its headings or on its sheet's tab say that it is a schedule. */
function isTitled(grid: MonthGrid, columns: readonly Beside[]): boolean {
  const view = uprightView(grid);
  const { top, right } = placeOf(grid);
  const above = numbersFrom(Math.max(0, top - TITLE_ROWS), top - 1).flatMap((row) =>
    view.columnsOf(row, 0, right).map((column) => view.text(row, column))
  );
  const over = [view.name, ...columns.map(({ words }) => words), ...above];
  return over.some((text) => text.length <= LONGEST && (SCHEDULE.test(text) || PLANNED.test(text)));
}

const PLANNED = /予定|進行|年間|行事計画/;
const TITLE_ROWS = 3;
const LONGEST = 30;
