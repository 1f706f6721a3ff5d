import type { ProjectField } from "../../draft";
import { SHARED, TEXTS } from "../../evidence/texts/field-kinds";
import { isDitto } from "../../evidence/texts/ditto";
import { labelledIn } from "../../evidence/texts/labels";
import { DONE } from "../../evidence/texts/naming-words";
import { looksPrinted } from "../../evidence/texts/printed-labels";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { TableRows } from "./table-rows";
import type { FoundColumn } from "../../found-table";

/** How far a table was read: its rows, the record last begun, and the blank rows since. */
export interface RecordState {
  readonly view: SheetView;
  readonly rows: TableRows;
  readonly current: OpenRecord | null;
  readonly gap: number;
  /** Whether the keys are those of groups. */
  readonly areUnkeyed: () => boolean;
}

/** A record whose last row isn't known yet. */
export interface OpenRecord {
  readonly top: number;
  bottom: number;
  partsFrom: number | null;
  isWrapped?: boolean;
}

/** Whether a row is the first of a project. */
export function startsRecord(
  at: RecordState,
  row: number,
  filled: readonly FoundColumn[]
): boolean {
  if (at.rows.isNameStacked && at.current) {
    const goesOn = at.rows.key
      ? !at.rows.has(row, at.rows.key)
      : row - at.current.top < at.rows.height;
    if (goesOn) return false;
  }
  const others = filled.filter(
    (column) => column !== at.rows.key && column !== at.rows.name && column.field !== null
  );
  if (at.rows.has(row, at.rows.name)) {
    if (repeatsCurrent(at, row)) return false;
    if (at.rows.hasKey(row)) return others.length > 0 || !at.rows.spansMore(row);
    // Beside names, with no more than texts, a schedule's months tell what the row is: （人事異動） is an event,
    // 指標：相談件数 without any none.
    const isTold =
      others.length > 0 ||
      (at.rows.budget !== null && at.rows.saysMore(filled)) ||
      (at.rows.hasCalendar &&
        !/^[(（][^()（）]+[)）]$/.test(at.view.text(row, at.rows.name?.left ?? 0)) &&
        ((at.rows.areTexts && !isAside(at, row, filled)) ||
          (at.rows.isTimed(row) && (!at.rows.key || at.areUnkeyed())))) ||
      (filled.length > 1 && (at.rows.areNames || isInGroup(at, row)));
    return isTold && (!isCoveredBy(at, row, at.rows.name) || at.current === null);
  }
  if (isCoveredBy(at, row, at.rows.name)) return false;
  // A number, a sum of nothing and 選択してください are what a form prints in rows that nobody filled in.
  if (at.rows.hasKey(row)) return others.some((column) => !isNothing(at, row, column));
  return lacksNameOnly(at, row, others);
}

/** Whether a row holds but what its own label says of a project, in one cell. */
function isAside(
  { view, rows }: RecordState,
  row: number,
  filled: readonly FoundColumn[]
): boolean {
  const { label, value } = labelledIn(view.text(row, rows.name?.left ?? 0));
  return (
    filled.length === 1 &&
    !rows.isTimed(row) &&
    value !== "" &&
    !/[(（]/.test(label) &&
    (looksPrinted(label) || /財源/.test(label))
  );
}

function isNothing({ view, rows }: RecordState, row: number, column: FoundColumn): boolean {
  return column === rows.budget
    ? rows.amountAt(row) === 0
    : /選択して/.test(view.text(row, column.left));
}

/** Whether a cell that tells a trait of several projects (区分) reaches down to the row from above, and no key does. */
function isInGroup(at: RecordState, row: number): boolean {
  const { view, rows } = at;
  return (
    !isCoveredBy(at, row, rows.key) &&
    rows.columns.some(({ field, left }) => {
      const merge = SHARED.has(field) ? view.merge(row, left) : null;
      return merge !== null && merge.top < row && merge.top > rows.span.bottom;
    })
  );
}

/** A row without key and name that holds again what its record already has is a record of its own. */
function lacksNameOnly(at: RecordState, row: number, others: readonly FoundColumn[]): boolean {
  const current = at.current;
  if (!current || at.gap > 0 || at.rows.height > 1 || isCovered(at, row)) return false;
  if (isOfPart(at, row)) return false;
  const again = others.filter(
    (column) =>
      !TEXTS.has(column.field) &&
      !TIMES.has(column.field) &&
      column.level === 0 &&
      at.view.extent(current.top, column.left).bottom < row &&
      at.rows.has(current.top, column)
  );
  return again.length >= 2 && others.length >= 3;
}

/**
 * Lanes of one project that each repeat its key and name are one record; where no months stand beside, or nothing has a
 * key, they say nothing else of the project, and something else of when and what.
 */
function repeatsCurrent(at: RecordState, row: number): boolean {
  const { view, rows, current } = at;
  const { key, name } = rows;
  if (!current || !name || at.gap > 0) return false;
  const same = ({ left }: FoundColumn): boolean => {
    const text = view.folded(row, left);
    return isDitto(text) || text === view.folded(current.top, left);
  };
  if ((key && !(rows.has(row, key) && same(key))) || !same(name)) return false;
  const own = rows.filled(row).filter((column) => !same(column));
  if (key && rows.hasCalendar) return true;
  const isOwn = key ? own.length > 0 : own.some(({ heading }) => DONE.test(heading.text));
  return (
    (isOwn || isDitto(view.text(row, name.left))) && own.every(({ field }) => TIMES.has(field))
  );
}

/** What each lane has of its own: its time, and an item in a column that nobody knows. */
const TIMES: ReadonlySet<ProjectField | null> = new Set(["start", "end", null] as const);

/** Whether a row belongs to the record begun above it. */
export function continues(at: RecordState, row: number, filled: readonly FoundColumn[]): boolean {
  if (!at.current || at.gap > 0) return false;
  if (at.rows.has(row, at.rows.key) || at.rows.has(row, at.rows.name)) {
    return at.rows.isNameStacked || repeatsCurrent(at, row);
  }
  const isPart = isOfPart(at, row);
  return filled.every(
    (column) =>
      isPart ||
      TIMES.has(column.field) ||
      TEXTS.has(column.field) ||
      at.rows.height > 1 ||
      !at.rows.has(at.current?.top ?? row, column) ||
      at.rows.hasCalendar
  );
}

/**
 * Whether an amount stands behind what its row says it is for, as that of the project's own row does (市道１号線 under 箇所),
 * and the row says nothing else of what all parts have in common.
 */
function isOfPart({ view, rows, current }: RecordState, row: number): boolean {
  const { name, budget, columns } = rows;
  if (!current || !name || !budget) return false;
  const isSame = (column: FoundColumn): boolean =>
    !rows.has(row, column) ||
    view.folded(row, column.left) === view.folded(current.top, column.left);
  const isTold = (column: FoundColumn): boolean =>
    column.field === null &&
    column.left > name.right &&
    column.left < budget.left &&
    PARTS.test(column.heading.text) &&
    [row, current.top].every((each) => rows.has(each, column));
  return (
    rows.has(row, budget) &&
    columns.some(isTold) &&
    columns.every((column) => !SHARED.has(column.field) || isSame(column))
  );
}

/** What heads the parts of projects. */
const PARTS = /内訳|細|[箇個か]所|路線|区間|工区|地区|場所|施設|工種|項目/;

/** Whether the current record's merged cells reach down to the row. */
export function isCovered(at: RecordState, row: number): boolean {
  return isCoveredBy(at, row, at.rows.name) || isCoveredBy(at, row, at.rows.key);
}

function isCoveredBy(at: RecordState, row: number, column: FoundColumn | null): boolean {
  if (!at.current || !column) return false;
  const merge = at.view.merge(row, column.left);
  return merge !== null && merge.top < row && merge.top >= at.current.top;
}
