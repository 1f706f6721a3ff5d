import { numbersFrom } from "../../sheet/numbers";
import type { DraftLane, DraftSchedule, Field, Remark } from "../draft";
import { actualRows, halfOfActuals, isActualColumn } from "./choosing/lanes/actuals";
import { knownColumns } from "./choosing/lanes/known-columns";
import { leftColumns, type LeftColumns } from "./choosing/lanes/left-columns";
import { headingNames, projectNames, type ProjectNames } from "./choosing/owners/project-names";
import { changedRows } from "./choosing/lanes/changed-rows";
import { lanesOfPages } from "./choosing/lanes/continued-lanes";
import type { UnownedLane } from "./choosing/owners/infer-owners";
import { itemIn, itemsOf } from "./choosing/lanes/lane-items";
import { withoutTitles } from "./choosing/lanes/lane-titles";
import { underSections } from "./choosing/owners/under-sections";
import { unownedLanes } from "./choosing/owners/unowned-lanes";
import { between, type GridRows } from "./choosing/lanes/lane-rows";
import {
  ownersApart,
  ownersByColumns,
  ownersByForms,
  ownersByRows,
} from "./choosing/owners/owners";
import { NOBODY, type Owner } from "./choosing/owners/owners-by-words";
import { rowsApart, rowsOfOthers, unitsOfRows } from "./choosing/owners/other-departments";
import { withoutRepeats } from "./choosing/lanes/repeated-lanes";
import { isSecondRow, secondHalf } from "./choosing/grids/months-below-months";
import { withOwners } from "./choosing/owners/with-owners";
import { gridsOfYear } from "./choosing/grids/grids-of-year";
import { gridsWanted } from "./choosing/grids/grids-wanted";
import { emptySchedules, sectionsOf, type Section } from "./choosing/lanes/sections";
import { unreadSchedules } from "./choosing/lanes/unread-schedules";
import type { ReadSchedules, ScheduleContext } from "./schedule-context";
import type { SheetView } from "../evidence/sheets/sheet-view";
import { legendOf, NO_LEGEND, type Legend } from "./evidence/legends/legend";
import {
  areaOn,
  confidenceIn,
  gridHeading,
  monthsOfGrid,
  uprightView,
  type MonthGrid,
} from "./evidence/grids/month-grid";
import { areAlike, isActualBar, meaningOf, type LaneBars } from "./taking/bars/bar";
import { activitiesOf } from "./taking/bars/bar-activities";
import { joinAlike } from "./taking/bars/growing-bar";
import { barsOfGrids, commonIn, remarksBetween } from "./taking/bars/grid-bars";
import { counted, inferred, remarksOn } from "./taking/bars/grid-remarks";
import { lanesOfLists } from "./taking/times/listed-lanes";
import { withTextsBehind } from "./taking/bars/texts-behind-marks";
import { lanesWithoutGrid } from "./taking/times/project-times";

/** Reads a plan's schedule: where it stands, whose each lane is, and what happens when. */
export const readSchedules: ReadSchedules = async (context) => {
  const names = projectNames(context);
  const { grids: wanted, lists, met } = gridsWanted(context, names);
  const { grids, remarks } = gridsOfYear(wanted, context);
  const {
    lanes: bars,
    legends,
    remarks: unread,
  } = await barsOfGrids(grids, legendsOf(grids), context);
  const apart = grids.filter(({ beside }) => beside.length === 0).map(({ grid }) => grid);
  const sections = sectionsOf(apart, context);
  const read = grids.map((each, index) =>
    readGrid(each, bars[index] ?? [], legends, sections, names, context)
  );
  const drawn = lanesOfPages(read, context);
  const listed = lanesOfLists(lists, drawn, names, context);
  const own = [...drawn, ...listed.lanes].filter(
    ({ project }) => project === null || project < context.projects.length
  );
  const decided = await withOwners(own, context);
  const lanes = withoutRepeats(decided.lanes);
  // A lane that people gave to another project was read where it stands all the same.
  const given = own.filter((lane, index) => decided.lanes[index] !== lane);
  const words = lanesWithoutGrid(context, [...lanes, ...given], lists);
  const all = await withOwners([...lanes, ...words.lanes], context);
  const schedules = read.map(({ schedule }) => schedule);
  const said = [
    ...remarks,
    ...unread,
    ...read.flatMap(({ remarks }) => remarks),
    ...listed.remarks,
    ...all.remarks,
    ...inferred(lanes),
    ...words.remarks,
  ];
  const areas = [...schedules, ...all.lanes, ...own].map(({ area }) => area);
  return {
    lanes: all.lanes,
    schedules: [...schedules, ...emptySchedules(sections)],
    remarks: [...said, ...unreadSchedules(context, { areas, remarks: said })],
    met,
  };
};

/** The legends of the sheets that have grids. */
function legendsOf(grids: readonly GridRows[]): ReadonlyMap<SheetView, Legend> {
  const views = new Set(grids.map(({ grid }) => uprightView(grid)));
  return new Map([...views].map((view) => [view, legendOf(view)]));
}

interface ReadGrid {
  readonly lanes: readonly DraftLane[];
  readonly unowned: readonly UnownedLane[];
  readonly schedule: DraftSchedule;
  readonly remarks: readonly Remark[];
}

function readGrid(
  gridRows: GridRows,
  barsFound: readonly LaneBars[],
  legends: ReadonlyMap<SheetView, Legend>,
  sections: readonly Section[],
  names: ProjectNames,
  context: ScheduleContext
): ReadGrid {
  const { grid, beside, bottom } = gridRows;
  const { view } = grid.sheet;
  const units = unitsOfRows(grid, barsFound);
  const isForeign = rowsApart(units, beside.length === 0 ? context : {});
  const isOther = (row: number): boolean =>
    isForeign(row) || context.tables.some((table) => table.view === view && table.others?.has(row));
  const laneBars = barsFound.filter(({ row }) => !isOther(row));
  const all = laneBars.map(({ row }) => row);
  const { isKnown, isSpare } = knownColumns(grid, context.tables, beside);
  const heads = grid.sheet.upright ? headingNames(names) : names;
  const columns = leftColumns(grid, all, heads, isKnown, isSpare);
  const drawn = laneBars.flatMap(({ row, bars }) => (bars.length > 0 ? [row] : []));
  const legend = legends.get(uprightView(grid)) ?? NO_LEGEND;
  const changed = changedRows(grid, drawn, columns);
  const bars = plannedBars(gridRows, laneBars, columns, legend, new Set(changed.values()));
  const planned = beside.length > 0 ? bars : withoutTitles(grid, bars, names);
  const rows = planned.map(({ row }) => row);
  const end = Math.max(bottom, rows.at(-1) ?? bottom);
  const items = itemsOf(gridRows, planned, columns, context.tables, changed);
  const section = sections.find((candidate) => candidate.grid === grid);
  const unowned = unownedLanes(grid, planned, items, columns);
  const owners = underSections(
    view,
    rows,
    beside.length > 0
      ? ownersByRows(rows, beside)
      : (ownersByForms(grid, rows, context) ??
          ownersByColumns(grid, end, rows, columns, heads) ??
          ownersApart(gridRows, section ?? { projects: [] }, unowned, context, names))
  );
  const others = rowsOfOthers(units, rows, owners, context.projects.length);
  const later = secondHalf(gridRows);
  const projectAt = new Map(planned.map(({ row }, at) => [row, owners[at]?.project ?? null]));
  const told = items.some((item) => item) ? planned : withTextsBehind(planned, legend);
  const lanes = told.flatMap(({ row, bars }, index): DraftLane | readonly [] => {
    if (others.has(row)) return [];
    const { project } = owners[index] ?? NOBODY;
    // What is merged down over several lanes of a project is one.
    const own = bars.filter((bar) => bar.row === row || projectAt.get(bar.row) !== project);
    const item = items[index] ?? nameOfNobody(gridRows, row, columns, owners[index]);
    const months = later && isSecondRow(gridRows, row) ? later : grid;
    return {
      ...(owners[index] ?? NOBODY),
      item,
      area: areaOn(grid.sheet, {
        top: row,
        left: columns.item ?? grid.left,
        bottom: Math.max(row, ...bars.map((bar) => bar.bottom)),
        right: grid.right,
      }),
      activities: own.flatMap((bar, at) => {
        const meaning = meaningOf(bar, legend);
        return activitiesOf(
          months,
          bar,
          columns.isItemSpare ? (meaning ?? item) : (item ?? meaning),
          own[at + 1]
        );
      }),
    };
  });
  const doubts = planned.flatMap(({ bars }) => bars.flatMap((bar) => bar.doubts ?? []));
  const areNamed = owners.some(
    ({ evidence, project }) =>
      (evidence === "key" || evidence === "name") &&
      project !== null &&
      project < context.projects.length
  );
  const projects =
    beside.length > 0
      ? beside.map(({ project }) => project)
      : areNamed
        ? []
        : (section?.projects ?? []);
  return {
    lanes,
    unowned: unowned.filter(({ row }) => !others.has(row)),
    schedule: scheduleOf(
      later ? { ...later, slots: [...grid.slots, ...later.slots] } : grid,
      end,
      projects
    ),
    remarks: [
      ...remarksOn(grid, laneBars, planned),
      ...counted("unowned-rows", gridHeading(grid)?.cell ?? null, others.size),
      ...doubts,
      ...remarksBetween(gridRows, isOther),
    ],
  };
}

/** What names a lane that is of no project, where projects are named: 市議会. */
function nameOfNobody(
  gridRows: GridRows,
  row: number,
  { name }: LeftColumns,
  owner: Owner | undefined
): Field | null {
  if (owner && owner.project !== null) return null;
  return gridRows.beside.length > 0
    ? commonIn(gridRows.grid, row)
    : itemIn(gridRows.grid.sheet.view, row, name);
}

/** The bars that tell the plan, without those that tell what came of it. */
function plannedBars(
  { grid, beside }: GridRows,
  laneBars: readonly LaneBars[],
  columns: LeftColumns,
  legend: Legend,
  older: ReadonlySet<number>
): readonly LaneBars[] {
  // Months that nobody can tell leave nothing to be told under them.
  if (grid.slots.every(({ time }) => time === null)) return [];
  const actual = new Set(
    numbersFrom(grid.left, grid.right).filter((column) => isActualColumn(grid, column))
  );
  const isActual = actualRows(grid, columns, actual.size, beside.length > 0);
  const half = halfOfActuals(legend.words);
  const { view } = grid.sheet;
  const isHalf = (row: number): boolean => {
    const named = view.extent(row, columns.name ?? columns.key ?? columns.item ?? grid.left);
    const { top, bottom } = between(beside, row, row)[0]?.area ?? named;
    return (bottom - top) % 2 === 1 && (row - top) % 2 === half;
  };
  return laneBars
    .filter(({ row }) => !isActual(row) && !older.has(row) && !isHalf(row))
    .map(({ row, bars }) => ({
      row,
      bars: joinAlike(
        bars.filter((bar) => !actual.has(bar.left) && !isActualBar(bar, legend)),
        (bar, said, last) => said === "" && areAlike(bar, last, legend)
      ),
    }))
    .filter(({ bars }) => bars.length > 0);
}

function scheduleOf(grid: MonthGrid, bottom: number, projects: readonly number[]): DraftSchedule {
  return {
    area: areaOn(grid.sheet, {
      top: grid.top,
      left: grid.left,
      bottom: Math.max(bottom, grid.bodyTop - 1),
      right: grid.right,
    }),
    heading: gridHeading(grid),
    confidence: confidenceIn(grid),
    ...(grid.said && { said: grid.said }),
    months: monthsOfGrid(grid),
    faults: grid.faults,
    projects,
  };
}
