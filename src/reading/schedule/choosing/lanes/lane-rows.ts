import { shareColumns, type Area } from "../../../../sheet/address";
import { numbersFrom } from "../../../../sheet/numbers";
import { once, remembered } from "../../../../sheet/once";
import { firstNot } from "../../../../sheet/sorted";
import { isFoot } from "../../../evidence/sheets/feet";
import { rowWords } from "../../../evidence/sheets/row-words";
import { aboveSigners } from "../../../evidence/sheets/sign-rows";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import type { DraftProject } from "../../../draft";
import { isDepartmentName } from "../../../evidence/texts/department";
import { labelOf } from "../../../evidence/texts/labels";
import type { ScheduleContext } from "../../schedule-context";
import { lastInForm } from "../../evidence/grids/form-end";
import { placeOf, within, type MonthGrid } from "../../evidence/grids/month-grid";
import { aboveTables } from "./above-tables";
import { reachingUp } from "./rows-above";
import { tablesUnder } from "./tables-under";
import { isForm, type FoundRecord, type FoundTable } from "../../../found-table";

/** A month grid and the rows its lanes may stand in. */
export interface GridRows {
  readonly grid: MonthGrid;
  /** The last row that may hold a lane by what its cells hold. */
  readonly bottom: number;
  /** The last one that may by what is drawn: below all that is written on the sheet lanes may go on. */
  readonly beyond: number;
  /** The records beside the grid, by their rows; empty where none shares a row with it. */
  readonly beside: readonly FoundRecord[];
  /** Rows among them that stand under months of their record's own. */
  readonly except?: ReadonlySet<number>;
}

/** How far down each grid's lanes may reach, and which projects' rows they share. */
export function laneRows(
  grids: readonly MonthGrid[],
  context: ScheduleContext
): readonly GridRows[] {
  const under = tablesUnder(context.tables);
  const turned = grids.filter(({ sheet }) => sheet.upright).map(placeOf);
  const listedOn = remembered((view: SheetView) => recordsOn(view, context.tables));
  const forms = new Set(context.tables.filter(isForm).flatMap((table) => table.records));
  const homes = grids.map((grid) =>
    between(listedOn(grid.sheet.view), grid.top, grid.top).find(
      (record) => !forms.has(record) && !under(record, grid)
    )
  );
  const free = grids.filter((_, index) => !homes[index]);
  const homed = grids.flatMap((grid, index) => (homes[index] ? { grid, home: homes[index] } : []));
  let place = 0;
  return grids.map((grid, index) => {
    const { view } = grid.sheet;
    const listed = listedOn(view);
    const home = homes[index];
    const [among, from] = home ? [grids, index + 1] : [free, ++place];
    // The next grid's or table's headings under the same columns.
    const next = Math.min(
      (home?.area.bottom ?? Infinity) + 1,
      ...[
        ...[...among.slice(from, from + SIDE_BY_SIDE), ...turned].filter(
          ({ sheet }) => sheet === grid.sheet
        ),
        ...context.tables.flatMap((table) => (table.view === view ? [table.area] : [])),
      ].flatMap((area) => (isUnder(area, grid) ? [topOf(area, grid)] : []))
    );
    const beside = grid.isStacked
      ? []
      : reachingUp(
          between(listed, grid.bodyTop, next - 1).filter((record) => !under(record, grid)),
          grid
        );
    // What stands beside a record is its lane, however much it looks like a title, but for the record's next months.
    const recorded = Math.min(beside.at(-1)?.area.bottom ?? 0, next - 1);
    const end = Math.max(aboveTitle(grid, recorded, next, context) - 1, recorded);
    const limit = grid.sheet.upright
      ? end
      : aboveTables(grid, recorded, aboveSigners(view, grid.bodyTop, end));
    const used = lastNamedRow(grid);
    const last = beside.reduce((bottom, { area }) => Math.max(bottom, area.bottom), used);
    const bottom = Math.min(limit, last, lastInForm(grid, context.tables));
    const inner = home ? [] : homed.flatMap((each) => rowsWithin(grid, each.grid, each.home));
    const isOpen = beside.length === 0 && !grid.sheet.upright && bottom === view.used.bottom;
    const beyond = isOpen ? bottom + DRAWN_ROWS : bottom;
    return { grid, bottom, beyond, beside, except: new Set(inner) };
  });
}

/** The rows of a record under months of its own (10月 to 3月), which stand in columns of another grid's. */
function rowsWithin(grid: MonthGrid, other: MonthGrid, home: FoundRecord): readonly number[] {
  return other.sheet === grid.sheet && isUnder(other, grid)
    ? numbersFrom(other.top, home.area.bottom)
    : [];
}

/** Lanes without a word of their own, at most. */
const DRAWN_ROWS = 12;

/** The last row with a value, or that a cell merged left of the grid reaches down to. */
function lastNamedRow({ sheet, left }: MonthGrid): number {
  const area = within(sheet);
  const beside = numbersFrom(area.left, left - 1).map((column) =>
    sheet.view.extent(area.bottom, column)
  );
  return Math.max(area.bottom, ...beside.map(({ bottom }) => bottom));
}

function recordsOn(view: SheetView, tables: readonly FoundTable[]): readonly FoundRecord[] {
  return tables
    .filter((table) => table.view === view)
    .flatMap(({ records }) => records)
    .sort((a, b) => a.area.top - b.area.top);
}

/** The records, sorted by row, that touch the rows. */
export function between(
  records: readonly FoundRecord[],
  top: number,
  bottom: number
): readonly FoundRecord[] {
  const from = firstNot(records.length, (at) => (records[at]?.area.bottom ?? top) < top);
  const beyond = firstNot(records.length, (at) => (records[at]?.area.top ?? bottom) <= bottom);
  return records.slice(from, beyond);
}

/** Whether an area begins below a grid's headings, in columns of its. */
function isUnder(area: Omit<Area, "bottom">, grid: MonthGrid): boolean {
  return area.top >= grid.bodyTop && shareColumns(area, grid);
}

/** The first row of headings below a grid, of which those over the months may stand there as over the grid itself. */
function topOf({ top }: Pick<Area, "top">, grid: MonthGrid): number {
  const { view } = grid.sheet;
  let over = 1;
  const isAgain = (words: string): boolean =>
    words !== "" && words === rowWords(view, grid.top - over);
  while (top - over >= grid.bodyTop && isAgain(rowWords(view, top - over))) over++;
  return top - over + 1;
}

/**
 * The first row of the title over what comes next: a few rows of one text each, set off from the lanes by a blank
 * row. The row of the next headings itself where there is none.
 */
function aboveTitle(
  grid: MonthGrid,
  recorded: number,
  next: number,
  context: ScheduleContext
): number {
  const { view } = grid.sheet;
  const last = Math.min(next, view.used.bottom + 1);
  const head = headOver(grid, Math.max(recorded, grid.bodyTop) + 1, next, context);
  return head ?? (last < next ? next : titleOver(grid, recorded, next));
}

/**
 * The first row that says a goal under the months themselves, where it would be a lane, as a page's head does over what
 * comes next, or that heads another section, known or numbered on, set off from the lanes
 * or right over the next table.
 */
function headOver(
  grid: MonthGrid,
  from: number,
  next: number,
  { projects }: ScheduleContext
): number | undefined {
  const { view } = grid.sheet;
  const numberOf = (row: number): number =>
    parseInt(loneIn(grid, row).replace(/^\d+(?=[^\d\s.、])/, ""));
  const above = once(() => new Set(numbersFrom(0, grid.top).map(numberOf)));
  const namedIn = (row: number): DraftProject | undefined =>
    projects.find(
      ({ fields: { name } }) =>
        name?.text && loneIn(grid, row).includes(name.text.normalize("NFKC"))
    );
  const isNext = (row: number): boolean => {
    const isAbove = (before: number): boolean => above().has(numberOf(row) - before);
    return [1, 2].some(isAbove) && !isAbove(0) && !namedIn(row);
  };
  const own = once(() => namedIn(grid.top - 1));
  return numbersFrom(from, Math.min(next - 1, view.used.bottom)).find((row) => {
    const [column = 0] = view.columnsOf(row);
    const text = view.text(row, column);
    const label = column < grid.left ? null : labelOf(text);
    // `施策目標21の見直し` is what a lane is about, and 政策 may be a project's nature.
    if (label?.kind === "goal") return /目標/.test(text) && !/^[のをにがはと]/.test(label.rest);
    const isApart =
      row === next - 1 || view.columnsOf(row - 1).length === 0 || isFoot(view, row - 1);
    if (isApart && saysAims(view, row)) return true;
    if (!loneIn(grid, row) || !isApart) return false;
    // Right over the next months stands whose they are, as over these.
    if (row === next - 1 && own() && ![undefined, own()].includes(namedIn(row))) return true;
    return label?.kind === "section" ? label.section !== "schedule" : isNext(row);
  });
}

/** Whether a row heads the plan's aims: 番号 | 施策のねらい. */
function saysAims(view: SheetView, row: number): boolean {
  return view.columnsOf(row).some((column) => {
    const label = labelOf(view.text(row, column));
    return label?.kind === "section" && label.section === "aims";
  });
}

/** All that a row holds where it is one text among the months; empty for any other row. */
export function loneIn({ sheet: { view }, left }: MonthGrid, row: number): string {
  const [column = 0, ...more] = view.columnsOf(row);
  return more.length > 0 || column < left ? "" : view.text(row, column).normalize("NFKC");
}

function titleOver(
  { sheet, bodyTop, left, right }: MonthGrid,
  recorded: number,
  next: number
): number {
  const { view } = sheet;
  // What stands left of a drawn bar names its lane, where it is no record of a table beside.
  const first = recorded > 0 ? Math.max(0, left - 1) : within(sheet).left;
  // Beside the title may stand whose plan it is.
  const filled = (row: number): number =>
    view.columnsOf(row, first, right).filter((column) => !isDepartmentName(view.text(row, column)))
      .length;
  let row = next - 1;
  while (row >= bodyTop && filled(row) === 0) row--;
  const last = row;
  while (row >= bodyTop && filled(row) === 1 && last - row < TITLE_ROWS) row--;
  return row >= bodyTop && row < last && filled(row) === 0 ? row + 1 : next;
}

const TITLE_ROWS = 3;

/** Grids that may stand beside each other before one stands below. */
const SIDE_BY_SIDE = 8;
