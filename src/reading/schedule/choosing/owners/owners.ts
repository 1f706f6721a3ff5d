import { hasColumn, hasRow } from "../../../../sheet/address";
import { remembered } from "../../../../sheet/once";
import { numbersFrom } from "../../../../sheet/numbers";
import { isDitto } from "../../../evidence/texts/ditto";
import { splitKey } from "../../../evidence/texts/key";
import { saysCommon } from "../../../evidence/texts/row-marks";
import type { ScheduleContext } from "../../schedule-context";
import { placeOf, within, type LanePlace, type MonthGrid } from "../../evidence/grids/month-grid";
import type { UnownedLane } from "./infer-owners";
import { formsBeside } from "../lanes/tables-under";
import { headingOf, type LeftColumns } from "../lanes/left-columns";
import {
  COMMON,
  NOBODY,
  ownersByInference,
  told,
  withMissed,
  type Candidates,
  type Owner,
} from "./owners-by-words";
import { numberAmongAlike } from "./sheet-each";
import { areOthers } from "./numbered-alike";
import { headingNames, type ProjectNames } from "./project-names";
import type { FoundRecord, FoundTable } from "../../../found-table";

/** A place of lanes and the last row they may stand in. */
interface PlaceRows {
  readonly grid: LanePlace & Pick<MonthGrid, "isGuessed">;
  readonly bottom: number;
}

/** Owners of a grid's lanes by the records whose rows they share. */
export function ownersByRows(
  rows: readonly number[],
  beside: readonly FoundRecord[]
): readonly Owner[] {
  let at = 0;
  return rows.map((row) => {
    while (at < beside.length && (beside[at]?.area.bottom ?? 0) < row) at++;
    const record = beside[at];
    if (!record || record.area.top > row) return COMMON;
    return told(record.project, "rows");
  });
}

/** Owners by a key or a name left of the lanes; a blank cell means the one above it. Null where there is neither column. */
export function ownersByColumns(
  grid: LanePlace,
  bottom: number,
  rows: readonly number[],
  columns: LeftColumns,
  all: ProjectNames
): readonly Owner[] | null {
  const { key, name, isNameHeaded } = columns;
  if (key === null && name === null) return null;
  const { view } = grid.sheet;
  const keyHeading = key === null ? "" : headingOf(view, grid, key);
  if (key !== null && name === null && areOthers(grid, rows, key, all))
    return rows.map(() => NOBODY);
  const wanted = new Set(rows);
  const owners = new Map<number, Owner>();
  let current = NOBODY;
  const textIn = (row: number, column: number | null): string => {
    const text = column === null ? "" : view.text(row, column);
    return isDitto(text) ? "" : text;
  };
  const names = isNameHeaded ? headingNames(all) : all;
  const named = rows.map((row) => names.byName(textIn(row, name)));
  const renamed = renamedBut(named, names);
  let [last, isRepeated] = ["", false];
  for (let row = grid.bodyTop; row <= bottom; row++) {
    const keyText = textIn(row, key);
    const nameText = textIn(row, name);
    const byName = nameText === "" ? null : names.byName(nameText);
    const byKey = keyText === "" ? null : names.byKey(keyText, keyHeading);
    if (byName !== null && byKey !== byName) {
      // A name says more than a number, which may count something else.
      current = { project: byName, evidence: "name", confidence: byKey === null ? 1 : 0.9 };
    } else if (byKey !== null) {
      const contradicted = nameText !== "" && isNameHeaded && byName === null;
      current = { project: byKey, evidence: "key", confidence: contradicted ? 0.8 : 1 };
    } else if (saysCommon(nameText) || saysCommon(keyText)) current = COMMON;
    else if (nameText !== "" && isNameHeaded) current = renamed(nameText);
    else if (keyText !== "") current = NOBODY;
    // Below lanes that each name their owner, one that was left blank may be another's.
    const said = keyText + nameText;
    if (said !== "") isRepeated = said === last;
    last = said;
    const isUntold = isRepeated && said === "" && current.project !== null;
    if (wanted.has(row))
      owners.set(row, isUntold ? { ...current, evidence: "inference", confidence: 0.5 } : current);
  }
  return rows.map((row) => owners.get(row) ?? NOBODY);
}

/** Tells which project a name that none bears may be of, but for those that lanes name: one that was renamed since. */
function renamedBut(
  named: readonly (number | null)[],
  names: ProjectNames
): (name: string) => Owner {
  const but = new Set(named);
  let tried = 0;
  return remembered((name: string): Owner => {
    const found = tried++ < MOST_RENAMED ? names.likest(name, but) : null;
    return found ? { ...found, evidence: "inference" } : NOBODY;
  });
}

/** More names than these that no project bears are another plan's. */
const MOST_RENAMED = 20;

/**
 * Owners by rows without a lane that name a project over its lanes (`■ 休日診療`). What stands over the plan's
 * first is common to all. Null where there are none, or a lane stands over one that isn't the first.
 */
function ownersByTitles(
  { grid, bottom }: PlaceRows,
  lanes: readonly { readonly row: number }[],
  names: ProjectNames
): readonly Owner[] | null {
  const rows = new Set(lanes.map(({ row }) => row));
  const owners = new Map<number, Owner>();
  let current: Owner | null = null;
  let titles: number | null = null;
  let first: number | null = null;
  for (let row = grid.bodyTop; row <= bottom; row++) {
    if (rows.has(row)) {
      owners.set(row, current ?? COMMON);
      continue;
    }
    const texts = textsLeft(grid, row, grid.left);
    const named = texts.find(({ text }) => names.byName(text) !== null);
    if (named) {
      current = told(names.byName(named.text), "name");
      first ??= current.project;
      titles = named.column;
      // A title that names no project we know is another's.
    } else if (texts.length === 1 && texts[0]?.column === titles) current = NOBODY;
  }
  const isOver = owners.get(lanes[0]?.row ?? 0) === COMMON;
  if (first === null || (isOver && first > 0)) return null;
  return lanes.map(({ row }) => owners.get(row) ?? NOBODY);
}

/** Owners of lanes that stand apart and name no projects. */
export function ownersApart(
  place: PlaceRows,
  { projects, missed = [] }: Candidates,
  lanes: readonly (UnownedLane & { readonly row: number })[],
  context: ScheduleContext,
  names: ProjectNames
): readonly Owner[] {
  const { grid } = place;
  const near = withMissed(projects, missed, lanes, context);
  const only = ownerOfGrid(grid, near, context, names);
  if (only) return lanes.map(() => only);
  // What a department does month by month, or day by day, is no one project's.
  if (grid.isGuessed || headingOf(grid.sheet.view, grid, grid.left - 1) === "日")
    return lanes.map(() => COMMON);
  const titled = ownersByTitles(place, lanes, names);
  if (titled) return titled;
  if (isOfOthers(grid) || areSections(grid, lanes)) return lanes.map(() => COMMON);
  return ownersByLeadingKeys(lanes, names) ?? ownersByInference(lanes, near, context);
}

/**
 * Owners by the keys that lanes begin with, in the order of the projects (`1 調査`, `1 設計`, `2 募集`) or before words that
 * may be their names (`(2) 市道の改良`). Null where lanes have others, or are but counted themselves.
 */
function ownersByLeadingKeys(
  lanes: readonly UnownedLane[],
  names: ProjectNames
): readonly Owner[] | null {
  const keyed = lanes.map(({ text }) => splitKey(text));
  const owners = keyed.map(({ key, isGlued }) => (key && !isGlued ? names.byKey(key.id) : null));
  const areInOrder = owners.every((owner, at) => owner !== null && owner >= (owners[at - 1] ?? 0));
  const areNames = (): boolean =>
    owners.every(
      (owner, at) =>
        owner !== null && names.isLike(keyed[at]?.rest.split("\n")[0] ?? "", owner, true)
    );
  return (areInOrder && new Set(owners).size < owners.length) || areNames()
    ? owners.map((owner) => told(owner, "key"))
    : null;
}

/** Whether a title or a heading says that lanes are what a department meets for, or its staff: 年間行事, 職員配置. */
function isOfOthers(grid: LanePlace): boolean {
  return numbersFrom(Math.max(0, grid.top - 2), grid.bodyTop - 1).some((row) =>
    textsLeft(grid, row).some(({ text }) => text.length <= TITLE && OTHERS.test(text))
  );
}

/** Whether lanes are what each section does, of which any project may have its part. */
function areSections(grid: LanePlace, lanes: readonly { readonly row: number }[]): boolean {
  const texts = lanes.map(({ row }) => textsLeft(grid, row).map(({ text }) => text));
  return (
    texts.some(([own]) => own) &&
    texts.every((own) => /^(?:\S*(?:(?<!関)係|班))?$/.test(own.join(" ")))
  );
}

const TITLE = 16;
const OTHERS = /行事|会議|議会|職員|当番|勤務|氏名|休暇/;

/** The texts in a row left of a grid, or up to a column of it. */
function textsLeft(
  { sheet: { view, area }, left }: LanePlace,
  row: number,
  last = left - 1
): readonly { readonly column: number; readonly text: string }[] {
  const columns = view.columnsOf(row, Math.max(area.left, view.used.left), last);
  return columns.map((column) => ({ column, text: view.text(row, column) }));
}

/** The one project that a grid can only be for: named over it or by its sheet, or alone near it. */
export function ownerOfGrid(
  grid: LanePlace,
  near: readonly number[],
  context: ScheduleContext,
  names: ProjectNames
): Owner | null {
  const place = placeOf(grid);
  const { view } = place.sheet;
  const area = within(place.sheet);
  const tables = context.tables.filter((table) => table.view === view).map((table) => table.area);
  const around = formsAround(grid, context);
  const [form] = around;
  // A form's own schedule stands among its rows.
  if (form && around.length === 1) return told(form.project, "rows");
  for (let row = place.top - 1; row >= Math.max(area.top, place.top - TITLE_ROWS); row--) {
    if (tables.some((table) => hasRow(table, row))) break;
    const named = new Set<number>();
    for (const column of view.columnsOf(row, area.left, Math.min(area.right, place.right))) {
      const text = view.text(row, column);
      const project = names.byName(text) ?? names.within(text);
      if (project !== null) named.add(project);
    }
    const [project, ...others] = named;
    if (project !== undefined && others.length === 0) return told(project, "name");
  }
  const bySheet =
    names.byName(view.name) ??
    names.within(view.name) ??
    (context.sheets.length > 2 ? names.byKey(view.name) : null) ??
    names.byKey(numberAmongAlike(view.name, context));
  if (bySheet !== null) return told(bySheet, "name");
  const [only, ...more] = near;
  return only !== undefined && more.length === 0 ? told(only, "nearness") : null;
}

interface FormAround {
  readonly project: number;
  readonly columns: FoundTable["columns"];
}

/** The forms among whose rows a grid stands, but for those beside it. */
export function formsAround(grid: LanePlace, { tables }: ScheduleContext): readonly FormAround[] {
  const place = placeOf(grid);
  const beside = formsBeside(place, tables);
  const here = tables.filter(({ view }) => view === place.sheet.view);
  // Beside a list of the projects the last form may go on to the schedule of them all, which names them left of its months.
  const areAll = here.every(({ isLender }) => isLender);
  const isOwn = ({ isLender, area }: FoundTable): boolean =>
    areAll ||
    !isLender ||
    grid.left === area.left ||
    here.some((other) => other.isLender && other.area.top > place.bottom);
  return here
    .filter((table) => !beside.includes(table) && isOwn(table))
    .flatMap(({ columns, records }) =>
      records
        .filter(({ area }) => area.top <= place.top && area.bottom >= place.bottom)
        .map(({ project }) => ({ project, columns }))
    );
}

/** Owners of columns beside months that go down in a form, or in forms side by side of which each has its own. */
export function ownersByForms(
  grid: LanePlace,
  rows: readonly number[],
  context: ScheduleContext
): readonly Owner[] | null {
  const around = grid.sheet.upright ? formsAround(grid, context) : [];
  if (around.length === 0) return null;
  return rows.map((row) => {
    const [form = null, ...more] = around.filter(
      ({ columns }) => around.length === 1 || columns.every((column) => hasColumn(column, row))
    );
    return form && more.length === 0 ? told(form.project, "rows") : NOBODY;
  });
}

/** How far above a grid its project may be named. */
const TITLE_ROWS = 4;
