import { PAST } from "../../../evidence/texts/heading-preference";
import { headsItems, SCHEDULE, YEARLONG } from "../../../evidence/texts/naming-words";
import { numbersFrom } from "../../../../sheet/numbers";
import { isCellError } from "../../../../sheet/survey";
import { isDepartmentName } from "../../../evidence/texts/department";
import { fold } from "../../../evidence/texts/folding";
import { stageIn } from "../../../evidence/texts/revisions";
import { isTimeHeading } from "../../../evidence/texts/time-heading";
import { phaseIn, saysPhase, saysProgress, withoutStep } from "../../../evidence/texts/row-marks";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import { within, type LanePlace } from "../../evidence/grids/month-grid";
import { isJoint, tellsItems } from "./spare-columns";
import { headingNames, OF_PROJECT, type ProjectNames } from "../owners/project-names";

/** What the columns left of a grid say of its lanes. */
export interface LeftColumns {
  /** The column that names what a lane is about (項目). */
  readonly item: number | null;
  /** The column of what several lanes are about together, each of which another names. */
  readonly joint: number | null;
  /** Whether the projects' own texts stand for items, than which a legend tells more. */
  readonly isItemSpare: boolean;
  /** The column that tells what was planned from what came of it (計画, 実績). */
  readonly phase: number | null;
  /** The column whose values are projects' keys, and whether blanks below one mean the same. */
  readonly key: number | null;
  /** The column whose values are projects' names. */
  readonly name: number | null;
  /** Whether the name column has a heading that says so, or says nothing else: other texts in it then are projects not known. */
  readonly isNameHeaded: boolean;
}

/**
 * Tells the columns left of a grid apart, by their headings and by what stands in them. A column of the
 * projects that is spare (実施内容) tells the items where no other does and its texts are as short.
 */
export function leftColumns(
  grid: LanePlace,
  rows: readonly number[],
  names: ProjectNames,
  isKnown: (column: number) => boolean,
  isSpare: (column: number) => boolean
): LeftColumns {
  const { view, upright } = grid.sheet;
  // Headings over columns name whatever is no project as well.
  const isTurned = upright !== undefined;
  const first = within(grid.sheet).left;
  let item: number | null = null;
  /** How many items an unknown heading stands over; none counts more than what a known one does. */
  let vague = 0;
  let key: number | null = null;
  let isCount = false;
  let name: number | null = null;
  let isNameHeaded = false;
  let named = 0;
  let phase: number | null = null;
  let spare: number | null = null;
  const isOfProject = (column: number): boolean => isKnown(column) && !isSpare(column);
  for (const column of columnsBeside(grid, first, isOfProject)) {
    // What is merged over several columns is said by the first of them.
    const isCovered = rows.some((row) => view.extent(row, column).left < column);
    if (isCovered && rows.every((row) => view.isBlank(row, column))) continue;
    if (isKnown(column)) {
      if (spare === null && isSpare(column) && tellsItems(view, rows, column, first))
        spare = column;
      continue;
    }
    const heading = headingOf(view, grid, column);
    const isShort = NAME.test(heading) || areAllShort(view, rows, column, names);
    const found = survey(view, rows, column, {
      ...(isShort ? headingNames(names) : names),
      byKey: (text) => names.byKey(text, heading),
    });
    if (found.filled === 0) continue;
    const areNames = isTurned || NAME.test(heading) || found.names * 2 >= found.filled;
    // 工事 under 工事検査 is an item that a project's name holds.
    if (found.names > named && areNames && (name === null || isTurned)) {
      item ??= name;
      name = column;
      isNameHeaded = isTurned || isShort;
      named = found.names;
    } else if (key === null && isKeyColumn(heading, found, isTurned)) {
      key = column;
      // As many lanes as projects, under the same heading, are numbered as these are.
      const areAll = names.headsKeys(heading) && names.byKey(`${found.filled + 1}`) === null;
      isCount = found.isCounted && !areAll && !isTurned && !PRIORITY.test(heading);
    } else if (phase === null && found.isPlanned) phase = column;
    else if (found.texts > 0 && /^区分$/.test(heading)) {
      // 市 and 委託先 tell who does it.
      if (!rows.some((row) => WHO.test(view.text(row, column)))) spare ??= column;
    } else if (found.texts > 0 && !isAside(heading, found)) {
      const areItems = heading === "" || headsItems(heading);
      // 工程 tells more of a lane than 関係機関 beside it, unless it says the same of several.
      const isFirst =
        item === null || (areItems && heading !== "" && vague > 0 && found.distinct >= vague);
      // Where each project has one lane, メモ and 関係法令 tell of the project.
      const isOwn = !isSpare(column) || areItems;
      if (!isFirst || !isOwn || isOfBefore(view, grid, column)) continue;
      item = column;
      vague = areItems ? 0 : found.distinct;
    }
  }
  // Numbers between a project's name and its lanes count the lanes.
  if (name !== null && key !== null && key > name && !PRIORITY.test(headingOf(view, grid, key)))
    key = null;
  // So do numbers from 1 on beside what names the lanes.
  if (isCount && (item ?? spare ?? name) !== null) key = null;
  // What is merged over lanes that another column tells apart is about the project.
  const joint = item !== null && spare !== null && isJoint(view, rows, item, spare) ? item : null;
  if (joint !== null || (item !== null && name !== null && isOfProjects(grid, rows, item, name)))
    item = null;
  return {
    joint,
    item: item ?? spare,
    isItemSpare: item === null,
    phase,
    key,
    name,
    isNameHeaded,
  };
}

/** Whether a column calls several projects by what only their names begin with, and says nothing else. */
function areAllShort(
  view: SheetView,
  rows: readonly number[],
  column: number,
  names: ProjectNames
): boolean {
  const texts = rows.map((row) => view.text(row, column)).filter((text) => text !== "");
  const meant = texts.map((text) => (text.length < SHORTEST ? null : names.byShort(text)));
  return !meant.includes(null) && new Set(meant).size > 1;
}

const SHORTEST = 3;

/** The columns left of the months, the nearest first; where nothing stands there those between them and what is known of projects. */
function columnsBeside(
  grid: LanePlace,
  first: number,
  isOfProject: (column: number) => boolean
): readonly number[] {
  if (grid.left > first) return [...numbersFrom(first, grid.left - 1)].reverse();
  const right = numbersFrom(grid.right + 1, within(grid.sheet).right);
  return right.slice(0, Math.max(0, right.findIndex(isOfProject)));
}

/** Whether a column that isn't known to name what is done (ステータス) stands in lanes that each have a project of their own. */
function isOfProjects(
  grid: LanePlace,
  rows: readonly number[],
  item: number,
  name: number
): boolean {
  const heading = grid.sheet.upright ? "" : headingOf(grid.sheet.view, grid, item);
  const names = new Set(rows.map((row) => grid.sheet.view.text(row, name)));
  return (
    !/^$|概要/.test(heading) &&
    !headsItems(heading) &&
    !NAME.test(heading) &&
    !names.has("") &&
    names.size === rows.length
  );
}

/** What stands over keys, or over numbers that count lanes. */
export const KEY = /^(?:No\.?|番号|#|ID|コード)$/i;
const PRIORITY = /優先|順位|(?:事業|整理)番号|事業(?:No|コード|ID)/i;
const NAME = /事業名|事務事業|取組名|事業$|業務名/;
/** Columns beside the lanes that don't say what a lane is about. */
export const NO_ITEM =
  /変更|[誰れ]が|担当|所管|主管|部署|所属|備考|特記|予算|金額|状[況態]|ステータス|進捗|更新[日時]|確認|主体|ねらい|方向性|位置[付づ]|目的|効果|成果|根拠|財源|期限|場所|会場|度$|数量|[日回件人]数|目標値|^目標$|[値間達成果]目標|達成水準|指標|(?<!作業|工程)区分$/;
/** Columns of who does it. */
const WHO = /^市$|[者先]$|^(?:関係|実施)?[課室係班][名等]?$/;

/** Whether a column tells who does a lane or something else beside, by its heading or by what it names. */
function isAside(heading: string, { units, filled, isProgress }: ColumnSurvey): boolean {
  return (
    isProgress ||
    NO_ITEM.test(heading) ||
    YEARLONG.test(heading) ||
    WHO.test(heading) ||
    (heading !== "" && units * 2 > filled)
  );
}

/** The heading over a column: the nearest text at or above the months' last row. */
export function headingOf(view: SheetView, grid: LanePlace, column: number): string {
  for (let row = grid.bodyTop - 1; row >= Math.max(0, grid.top - 1); row--) {
    const { top, left } = view.extent(row, column);
    const text = view.folded(top, left);
    const isHeading = row >= grid.top || headsMonths(view.folded(row, grid.left));
    if (isHeading && text !== "" && !NUMBER.test(text)) return text;
  }
  return "";
}

/** Whether what stands in the row above the months may head them, and is no value beside a form's label. */
function headsMonths(text: string): boolean {
  return text === "" || headsItems(text) || SCHEDULE.test(text) || isTimeHeading(text);
}

/** What numbers a column, under its heading. */
const NUMBER = /^\(?\d{1,3}\)?$/;

/** Whether a heading or a group over a column says that it tells what came of the year before. */
function isOfBefore(view: SheetView, grid: LanePlace, column: number): boolean {
  return numbersFrom(Math.max(0, grid.top - 1), grid.bodyTop - 1).some((row) =>
    PAST.test(view.field(row, column).text)
  );
}

interface ColumnSurvey {
  readonly filled: number;
  readonly keys: number;
  readonly names: number;
  readonly texts: number;
  readonly distinct: number;
  /** How many name departments and nothing else. */
  readonly units: number;
  /** Whether it tells how far lanes are: 順調 in one, 完了 in another. */
  readonly isProgress: boolean;
  /** Whether the values tell what was planned from what came of it. */
  readonly isPlanned: boolean;
  /** Whether the values count on by one from lane to lane, or come back after others. */
  readonly isCounting: boolean;
  /** Whether the values count all the lanes from 1 on. */
  readonly isCounted: boolean;
}

function survey(
  view: SheetView,
  rows: readonly number[],
  column: number,
  names: ProjectNames
): ColumnSurvey {
  const fields = rows.map((row) => view.field(row, column)).filter(({ text }) => text !== "");
  const texts = fields.map(({ text }) => text);
  const count = (test: (text: string) => boolean): number => texts.filter(test).length;
  const phases = texts.map(withoutStep);
  const isStage = (text: string): boolean => stageIn(text)?.of === "";
  const runs = texts.filter((text, index) => text !== texts[index - 1]);
  const isCounted =
    texts.length === rows.length &&
    texts.length > 1 &&
    texts.every((text, index) => Number(fold(text)) === index + 1);
  return {
    filled: texts.length,
    keys: count((text) => names.byKey(text) !== null),
    names: count((text) => names.byName(text) !== null),
    // Numbers, marks and errors name nothing.
    texts: fields.filter(
      ({ text, value }) => !isCellError(value) && /\p{L}/u.test(text.replace(OF_PROJECT, ""))
    ).length,
    distinct: new Set(texts).size,
    units: count((text) => text.split(/[\n、,，/／]/).every(isDepartmentName)),
    isProgress: texts.some(saysProgress),
    // 実施 alone may as well be what the lanes are about.
    isPlanned:
      // 計 and 実 are short for both; 計 alone is a total.
      phases.every((text) => saysPhase(text) || isStage(text) || text === "計") &&
      phases.some((text) => phaseIn(text) !== null || isStage(text)),
    isCounting: new Set(runs).size < runs.length || isCounted,
    isCounted,
  };
}

/**
 * A column that merely counts the lanes is none of keys, unless its heading says priority, or nothing else tells what they
 * are; headings count projects.
 */
function isKeyColumn(heading: string, found: ColumnSurvey, isTurned: boolean): boolean {
  if (found.keys * 5 < found.filled * 3) return false;
  return (
    isTurned ||
    PRIORITY.test(heading) ||
    (found.isCounted && KEY.test(heading) && found.keys === found.filled) ||
    (!found.isCounting && (KEY.test(heading) || found.texts === 0 || found.keys === found.filled))
  );
}
