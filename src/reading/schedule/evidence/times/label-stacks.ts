import { toMonth, type FiscalYear } from "../../../../plan/fiscal-year";
import { hasRow, type Area } from "../../../../sheet/address";
import { numbersFrom } from "../../../../sheet/numbers";
import { just, type Stretch } from "../../../evidence/texts/calendar";
import { dateIn } from "../../../evidence/texts/date-format";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import { columnFor, isForm, recordRows, type FoundTable } from "../../../found-table";
import { asMonths, labelRuns } from "./heading-labels";
import { timeLabelOf } from "../../../evidence/texts/time-label";
import { labelIn } from "./placed-label";
import { partOfYear } from "../../../evidence/texts/part-of-year";
import { readTime } from "../../../evidence/texts/time-text";
import { headingYear } from "./year-axis";

/** Labels of time that stand one under the other. */
export interface LabelStack {
  /** The column of the coarsest of them: years or quarters beside the months. */
  readonly left: number;
  readonly column: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Rows where the labels begin. */
  readonly rows: readonly number[];
  /** The last column that can belong to them. */
  readonly limit: number;
  /** Whether each ends what the one before it in its row begins. */
  readonly isPair: boolean;
  /** Whether one names several times (`6月・11月`), as rows of a list do and the months of a grid don't. */
  readonly namesSeveral: boolean;
}

/** The stacks of a sheet; in rows of a table's records none but a whole year's, which stands beside them. */
export function labelStacks(
  view: SheetView,
  area: Area,
  tables: readonly FoundTable[]
): readonly LabelStack[] {
  // A form's schedule may stand among its rows.
  const records = recordRows(tables.filter((table) => !isForm(table) && !table.isLender));
  const open = new Map<number, Growing>();
  const all: Growing[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const columns = view.columnsOf(row, area.left, area.right);
    // Of a table's thousands of rows hardly one names a month.
    if (records.has(row) && !columns.some((column) => isMonth(view, row, column))) continue;
    if (isAcross(view, row, area)) continue;
    for (const column of columns) {
      const last = open.get(column);
      const goesOn = last && row - last.bottom <= FARTHEST && !isParted(view, last, row);
      const stack = goesOn ? last : null;
      const namesSeveral = namesApart(view, row, column);
      if (!namesSeveral && !isLabel(view, row, column, stack)) {
        // A text right under a label may be one that nobody can tell (未定), but for the heading under 年間予定.
        if (
          stack?.unread === null &&
          row === stack.bottom + 1 &&
          !HEADING.test(view.text(row, column))
        )
          stack.unread = row;
        else open.delete(column);
        continue;
      }
      const { right, bottom } = view.extent(row, column);
      if (stack) {
        if (stack.unread !== null) stack.rows.push(stack.unread);
        stack.rows.push(row);
        stack.namesSeveral ||= namesSeveral;
        Object.assign(stack, { bottom, unread: null });
      } else {
        const place = { left: column, column, right, top: row, bottom, limit: area.right };
        const begun: Growing = {
          ...place,
          rows: [row],
          unread: null,
          isPair: false,
          namesSeveral,
        };
        open.set(column, begun);
        all.push(begun);
      }
    }
  }
  // Beside projects a month of each tells when that one is done, unless all of a year stand there and not right before names.
  const isApart = (stack: Growing): boolean =>
    !stack.rows.some((row) => records.has(row)) ||
    (isYear(view, stack) && !tables.some((table) => isBeforeNames(table, stack)));
  return ofFinest(
    all.filter(
      (stack) =>
        stack.rows.length <= MOST &&
        (stack.rows.length > 1 || isHeadedTime(view, stack)) &&
        isApart(stack)
    )
  );
}

/** Whether 時期 or its like stands over labels. */
export function isHeadedTime(view: SheetView, { top, column }: LabelStack): boolean {
  return HEADING.test(view.field(top - 1, column).text);
}

/** Whether a label before the next time parts what was done from what is planned (事業の経過, 年次計画). */
function isParted(view: SheetView, { top, column }: LabelStack, row: number): boolean {
  const { text } = view.field(row, column - 1);
  return text !== "" && saysPast(text) !== saysPast(view.field(top, column - 1).text);
}

/** Whether a label says that what it heads was done before: 事業の経過. */
export function saysPast(text: string): boolean {
  return /経[過緯]|沿革|これまで/.test(text);
}

/** Whether labels are the twelve months, one under the other. */
function isYear(view: SheetView, { rows, column }: LabelStack): boolean {
  return (
    rows.length === 12 &&
    rows.every((row, index) => {
      const label = labelIn(view, row, column);
      return label?.kind === "months" && label.first === ((index + 3) % 12) + 1;
    })
  );
}

function isBeforeNames({ area, columns }: FoundTable, { top, right }: LabelStack): boolean {
  return hasRow(area, top) && columnFor(columns, "name")?.left === right + 1;
}

/** Whether a cell names months that others lie between. */
function namesApart(view: SheetView, row: number, column: number): boolean {
  return SEVERAL.test(view.text(row, column)) && labelIn(view, row, column) === null;
}

function isMonth(view: SheetView, row: number, column: number): boolean {
  return labelIn(view, row, column)?.kind === "months";
}

/** Whether months, quarters, years or a week of days stand beside each other: they head what stands below each of them. */
function isAcross(view: SheetView, row: number, area: Area): boolean {
  return labelRuns(view, row, area).some(
    (run) =>
      run.length > 6 || (run.length > 2 && (asMonths(run) ?? /part|year/.test(run[0].label.kind)))
  );
}

interface Growing extends LabelStack {
  left: number;
  limit: number;
  isPair: boolean;
  namesSeveral: boolean;
  readonly rows: number[];
  unread: number | null;
}

/** Rows without a label that one may be said to stand for, and labels that a year's schedule has at most. */
const FARTHEST = 6;
const MOST = 200;
/** `6月・11月`, `6・11月`. */
const SEVERAL =
  /^\s*[\d０-９]{1,2}月?(?:[・･、,，]\s*[\d０-９]{1,2}月?)*[・･、,，]\s*[\d０-９]{1,2}月\s*$/;
/** What stands over a single label that is a list's only one. */
const HEADING = /時期|期間|期日|日程|^月$/;

/** Years, quarters and months beside a column of something finer only say more of it. */
function ofFinest(stacks: readonly Growing[]): readonly LabelStack[] {
  return stacks.filter((stack, index) => {
    const beside = stacks
      .slice(Math.max(0, index - NEAR), index + NEAR)
      .filter(
        ({ column, top, bottom }) =>
          column > stack.right && top <= stack.bottom && bottom >= stack.top
      );
    const finer = beside.find(
      ({ column, rows }) => column === stack.right + 1 && rows.length >= stack.rows.length
    );
    if (finer) {
      finer.left = stack.left;
      finer.isPair = finer.rows.length === stack.rows.length;
    }
    stack.limit = Math.min(stack.limit, ...beside.map(({ column }) => column - 1));
    return !finer;
  });
}

/** Stacks beside each other begin one soon after the other. */
const NEAR = 16;

/** Rows of headings there may be. */
export const HEADINGS = 3;

/** `1-3` before each of a project's lanes is its key. */
const KEY = /^\d-\d$/;

/** What heads bare numbers of months, be it with what stands beside them: 月／事業. */
const MONTHS = /^月(?:$|別|\s*[/／\\＼])|[/／\\＼]\s*月$/;

/** Whether a cell tells a time, be it a third of the month beside it. Bare numbers do under 月, or where months go on. */
function isLabel(view: SheetView, row: number, column: number, stack: LabelStack | null): boolean {
  if (KEY.test(view.folded(row, column))) return false;
  const kind = labelIn(view, row, column)?.kind;
  if (kind !== "number") return kind === "days" || timeAt(view, row, column, 0) !== null;
  const above = numbersFrom(row - HEADINGS, row - 1);
  // Below years stands the number of the next form.
  const goesOn = stack !== null && !/year/.test(labelIn(view, stack.top, column)?.kind ?? "");
  return goesOn || above.some((at) => MONTHS.test(view.field(at, column).text));
}

/**
 * What a label says, with what stands before it: a year, the month of a third, or for pairs when it begins.
 */
export function timeAt(
  view: SheetView,
  row: number,
  column: number,
  fiscalYear: FiscalYear,
  before: readonly string[] = [],
  isPair = false
): Stretch | null {
  const date = dateIn(view.value(row, column), view.format(row, column));
  if (date) return just(date);
  const text = view.text(row, column);
  const label = labelIn(view, row, column);
  if (text.length > LONGEST || (!label && !BEGINNING.test(text))) return null;
  const said = label?.kind === "number" ? `${label.number}月` : text;
  for (const [index, group] of before.entries()) {
    const kind = timeLabelOf(group);
    const year = kind && headingYear(kind, fiscalYear);
    const rest = before.filter((_, other) => other !== index);
    if (!year) continue;
    const found = timeAt(view, row, column, year.year, rest, isPair);
    // January to March of a calendar year are of the fiscal year before.
    const isNext = !year.isFiscal && found && found.start >= toMonth(year.year + 1, 1);
    return isNext ? timeAt(view, row, column, year.year - 1, rest, isPair) : found;
  }
  const group = before.at(-1) ?? "";
  return (
    readTime(group + said, fiscalYear) ??
    (isPair ? readTime(`${group}~${said}`, fiscalYear) : null) ??
    readTime(said, fiscalYear) ??
    (label?.kind === "months" ? readTime(`${label.first}月`, fiscalYear) : null) ??
    (label?.kind === "part" ? partOfYear(label.part, fiscalYear) : null)
  );
}

const LONGEST = 24;
/** What the times that head no grid begin with: `4月上旬`, `R7年6月15日`, 通年, 随時. */
const BEGINNING = /^[\d０-９RH~～翌年令平ＲＨ通随毎]/;
