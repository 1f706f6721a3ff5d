import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import { OF_WHICH } from "../../evidence/texts/key-dress";
import { saysLegend } from "../../evidence/texts/row-marks";
import { headsAlike } from "./heads-alike";
import { headsProjects } from "./heading-rows";
import { INDENTED, levelRow, type LevelRow } from "./level-row";
import { areNumbered } from "./numbered-rows";
import type { TableRows } from "./table-rows";
import { areProjects, timedRows, uncountedRows } from "./uncounted-rows";
import { wrappedRows } from "./wrapped-rows";

/** What the rows of a table are beside projects. */
interface RowLevels {
  /** Rows that stand under a project as its parts: `(1) …`, `・…`, `うち…`. */
  readonly parts: ReadonlySet<number>;
  /** Rows that head a group of projects: `Ⅰ 高齢者福祉の充実`. */
  readonly groups: ReadonlySet<number>;
  /** Rows that go on with the texts of the project's row above them. */
  readonly wrapped: ReadonlySet<number>;
}

type Levels = Pick<RowLevels, "parts" | "groups">;

const NONE: Levels = { parts: new Set<number>(), groups: new Set<number>() };

function partsOf(rows: readonly LevelRow[]): Levels {
  return { ...NONE, parts: new Set(rows.map(({ row }) => row)) };
}

/**
 * Tells levels apart where each project's row is followed by rows of its parts, or each group's row by those of its
 * projects. The upper level are the projects, unless the lower one alone says what becomes of them.
 * @param labelled rows under a project's own that hold a label and what it says: `課題 | 担い手の高齢化`
 */
export function rowLevels(
  view: SheetView,
  words: SheetWords,
  rows: TableRows,
  labelled: ReadonlySet<number>,
  from: number,
  to: number
): RowLevels {
  const found: LevelRow[] = [];
  const heads: number[] = [];
  /** What stands above the first project without being one. */
  const first: number[] = [];
  for (let row = from; row <= to; row++) {
    const filled = rows.filled(row);
    const isLegend = saysLegend(view.text(row, rows.firstCell(row, filled)));
    if (rows.isExample(row) || labelled.has(row) || isLegend) continue;
    const isHead =
      headsProjects(view, words, rows, row, filled, to) ||
      headsAlike(view, row, [...first, ...heads]);
    if (isHead) {
      heads.push(row);
    } else {
      const level = levelRow(view, words, rows, row, filled);
      if (level) found.push(level);
      else if (found.length === 0 && filled.length > 0) first.push(row);
    }
  }
  const wrapped = wrappedRows(view, rows, found);
  const levelled = found.filter(({ row }) => !wrapped.has(row));
  const { parts, groups } =
    rows.height > 1
      ? NONE
      : rows.areNames && rows.hasCalendar
        ? markedParts(levelled)
        : levelsOf(levelled);
  return { parts, groups: new Set([...groups, ...heads]), wrapped };
}

function levelsOf(rows: readonly LevelRow[]): Levels {
  const [first] = rows;
  if (!first) return NONE;
  const bands = rows.filter(isBand);
  if (isBand(first)) return grouped(bands, rows);
  if (areTitles(bands, rows)) return grouped(bands, rows);
  const lower = lowerRows(rows, first);
  if (lower.size === 0) {
    const heads = summedHeads(rows);
    return heads.length > 0 ? grouped(heads, rows) : partsOf(summedParts(rows));
  }
  const top = levelName(first);
  const upper = rows.filter((row) => levelName(row) === top);
  if (headsGroups(upper, [...lower])) {
    // What has nothing below it and says something of itself is a project all the same.
    const isHead = (row: LevelRow, index: number): boolean =>
      lower.has(rows[index + 1] ?? row) || (row.traits === 0 && !row.hasAmount);
    return grouped(
      rows.filter((row, index) => levelName(row) === top && isHead(row, index)),
      rows
    );
  }
  return partsOf([...lower, ...summedParts(rows)]);
}

/** Names beside a schedule's months say nothing by which to tell levels but the marks of what is done for each. */
function markedParts(rows: readonly LevelRow[]): Levels {
  const title = onlyTitle(rows);
  if (title) {
    const { parts, groups } = markedParts(rows.filter((row) => row !== title));
    return { parts, groups: new Set([title.row, ...groups]) };
  }
  const [first] = rows;
  const marked = first ? [...lowerRows(rows, first)] : [];
  const lower = marked.length > 0 ? marked : timedRows(rows);
  if ((lower[0]?.mark?.place ?? 0) > 1) return NONE;
  const upper = rows.filter((row) => !lower.includes(row));
  return areProjects(upper, lower) ? grouped(upper, rows) : partsOf(lower);
}

/** The one row with nothing in its months, where it alone is set off: several would be projects over their steps. */
function onlyTitle(rows: readonly LevelRow[]): LevelRow | null {
  const [title, ...more] = rows.filter(({ isTimed, isSetOff }) => !isTimed || isSetOff);
  const isOne = title?.isSetOff && !title.isTimed && more.length === 0;
  return isOne && rows.length > FEW && rows.at(-1) !== title ? title : null;
}

/** So few rows may be those of one project. */
const FEW = 3;

function grouped(heads: readonly LevelRow[], rows: readonly LevelRow[]): Levels {
  const among = new Set(heads);
  const { parts, groups } = levelsOf(rows.filter((row) => !among.has(row)));
  return { parts, groups: new Set([...heads.map(({ row }) => row), ...groups]) };
}

/** A row that holds a text and nothing a project has. */
function isBand({ mark, traits, saysMore, hasAmount, isTimed }: LevelRow): boolean {
  return mark === null && traits === 0 && !saysMore && !hasAmount && !isTimed;
}

/** Whether rows of but one text head groups of those below them, be it not the first: they alone are set off among names without keys, as 【福祉】 is. */
function areTitles(bands: readonly LevelRow[], rows: readonly LevelRow[]): boolean {
  return (
    bands.length > 0 &&
    rows.every((row, at) => {
      const next = rows[at + 1];
      if (row.isKeyed) return false;
      return row.isSetOff ? bands.includes(row) && next?.isSetOff === false : !bands.includes(row);
    })
  );
}

/**
 * Whether the lower level alone has keys, says what its rows cost or what becomes of them, or is called what projects
 * are; where the upper one says that as well (`1 ○○の推進 | 拡充`), the lower has to say as much of each, and to be what costs.
 */
function headsGroups(upper: readonly LevelRow[], lower: readonly LevelRow[]): boolean {
  if (lower.every(isOfWhich)) return false;
  const isEmpty = ({ isKeyed, traits, hasAmount, isTimed }: LevelRow): boolean =>
    !isKeyed && traits === 0 && !hasAmount && !isTimed;
  if (areNumbered(upper, lower) || (upper.every(isEmpty) && lower.every(({ isKeyed }) => isKeyed)))
    return true;
  const costs =
    !most(upper, ({ hasAmount }) => hasAmount) && most(lower, ({ hasAmount }) => hasAmount);
  if (most(upper, ({ traits }) => traits > 0)) {
    const told = Math.max(...upper.map(({ traits }) => traits));
    return costs && most(lower, ({ traits }) => traits >= told);
  }
  const isCalled = areProjects(upper, lower);
  const areCalled = isCalled && !upper.some(({ hasAmount }) => hasAmount);
  // What numbered projects cost may stand beside what is done for them alone.
  const areItems = lower.every(
    ({ mark, isKeyed, traits }) => mark?.dress === "bullet" && !isKeyed && traits === 0
  );
  if (areItems && !isCalled && upper.every(({ isKeyed }) => isKeyed)) return false;
  return costs || areCalled || most(lower, ({ traits }) => traits > 0);
}

/**
 * Whether blanks before names, signs for kinds of projects (○拡充), or a mark before one alone, set nothing off: their
 * rows say as much as the first, or one alone what it costs or when it is done, and nothing is the sum of them.
 */
function areSlips(rows: readonly LevelRow[], lower: ReadonlySet<LevelRow>): boolean {
  const [first] = rows;
  const told = first?.traits ?? 0;
  const isOne = lower.size === 1;
  const areSigns = first?.hasAmount === true && !first.mark;
  const isSlip = (dress = ""): boolean =>
    dress.startsWith(INDENTED) ||
    (isOne && told > 0) ||
    (areSigns && dress === "sign") ||
    (dress === "bullet" && first?.mark?.dress === "sign");
  const isTold = ({ hasAmount, isTimed }: LevelRow): boolean =>
    hasAmount || (isOne && !first?.hasAmount && (first?.isTimed ? isTimed : told > 0));
  return (
    (told > 0 || isOne || areSigns) &&
    ![...lower].some(isOfWhich) &&
    [...lower].every((row) => isSlip(row.mark?.dress) && isTold(row) && row.traits >= told) &&
    summed(rows, (row) => !lower.has(row)).length === 0
  );
}

function isOfWhich({ mark }: LevelRow): boolean {
  return mark?.dress === OF_WHICH;
}

/** The rows below each head whose amount is what they come to. */
function summed(
  rows: readonly LevelRow[],
  isHead: (row: LevelRow) => boolean
): readonly (readonly LevelRow[])[] {
  const starts = rows.flatMap((row, at) => (isHead(row) ? [at] : []));
  return starts.flatMap((start, at) => {
    const under = rows.slice(start + 1, starts[at + 1]);
    const sum = under.reduce((all, { amount }) => all + (amount ?? 0), 0);
    return sum !== 0 && Math.abs(sum - (rows[start]?.amount ?? 0)) < 0.5 ? [under] : [];
  });
}

function most(rows: readonly LevelRow[], test: (row: LevelRow) => boolean): boolean {
  return rows.filter(test).length * 2 > rows.length;
}

/**
 * The rows below the first one's level. Each level counts from 1, or on, under the one above it; from the row on
 * that doesn't keep to that, no order can be told.
 */
function lowerRows(rows: readonly LevelRow[], first: LevelRow): ReadonlySet<LevelRow> {
  const lower = new Set<LevelRow>();
  // Where S comes before A, keys are grades, and count nothing.
  if (first.isKeyed && !first.mark) return lower;
  const top = levelName(first);
  const last = new Map<string, number>();
  let open: { name: string; place: number; under: string | null }[] = [];
  let id = "";
  for (const row of rows) {
    const name = levelName(row);
    // I after H is the next letter, and no Ⅰ.
    if (name === top || (row.mark?.key === "I" && id === "H")) {
      open = [];
      id = row.mark?.key ?? "";
      continue;
    }
    // A row without any mark among marked ones is no level of its own.
    if (row.mark === null) continue;
    const { place, under } = row.mark;
    const known = open.findIndex((level) => level.name === name);
    const before = open[known];
    // Under a heading and nothing else the counting may go on from another table's.
    const goesOn = lower.size === 0 && first.traits === 0 && !first.hasAmount;
    const begins = place === 1 || place === (last.get(name) ?? 0) + 1 || goesOn;
    if (place > 0 && !(before?.under === under ? place === before.place + 1 : begins)) break;
    last.set(name, place);
    // `1-2` says nothing of Ⅰ.
    if (under !== null && open.length === 0 && under !== id && /^\d/.test(id)) break;
    open = [...(known < 0 ? open : open.slice(0, known)), { name, place, under }];
    lower.add(row);
  }
  if (lower.size === 0) return new Set(uncountedRows(rows));
  return areSlips(rows, lower) ? new Set() : lower;
}

function levelName({ mark, isKeyed }: LevelRow): string {
  return `${isKeyed ? "key" : "name"} ${mark?.dress ?? ""}`;
}

/** Rows with nothing but a text and the amount that all rows up to the next such row come to; none unless all are so. */
function summedHeads(rows: readonly LevelRow[]): readonly LevelRow[] {
  const isHead = ({ mark, traits, hasAmount }: LevelRow): boolean =>
    !mark && traits === 0 && hasAmount;
  const heads = rows.filter(isHead);
  // One row each may well cost as much as the one above it.
  if (heads[0] !== rows[0] || rows.length <= heads.length * 2) return [];
  return summed(rows, isHead).length === heads.length ? heads : [];
}

/**
 * Rows whose amounts come to that of the row above them are its parts, one alone where others are: of one with a key or
 * set off, of one with a key alone, or of one that alone has a name.
 */
function summedParts(rows: readonly LevelRow[]): readonly LevelRow[] {
  const heads: readonly ((row: LevelRow) => boolean)[] = [
    ({ isKeyed, isSetOff }) => isKeyed || isSetOff,
    ({ isKeyed }) => isKeyed,
    ({ isNamed }) => isNamed,
  ];
  for (const isHead of heads) {
    const found = summed(rows, isHead);
    if (found.some(({ length }) => length > 1)) return found.flat();
  }
  return [];
}
