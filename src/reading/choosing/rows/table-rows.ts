import { fold } from "../../../sheet/fold";
import { firstOfEach } from "../../../sheet/grouping";
import { remembered } from "../../../sheet/once";
import { shareColumns, type Area } from "../../../sheet/address";
import type { Field, ProjectField } from "../../draft";
import { TEXTS } from "../../evidence/texts/field-kinds";
import { firstIn } from "../../evidence/sheets/fields";
import { topOfRecord } from "../../evidence/sheets/echoed-headings";
import { guidesName } from "../../evidence/sheets/guiding-rows";
import type { HeadingBand } from "../../evidence/sheets/heading-bands";
import { isCalendarHeading } from "../../evidence/texts/time-heading";
import { saysContinued, saysExample } from "../../evidence/texts/row-marks";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { saysCost, type ReadAmount } from "../../evidence/texts/amount";
import { readMoney } from "../../evidence/texts/amount-aside";
import { readKeyField, type Key } from "../../evidence/texts/key";
import { columnFor, type FoundColumn } from "../../found-table";

export type TableRows = ReturnType<typeof tableRows>;

/** What the rows under a table's headings hold, each seen for itself. */
export function tableRows(view: SheetView, band: HeadingBand, columns: readonly FoundColumn[]) {
  const key = columnFor(columns, "priority");
  const name = columnFor(columns, "name");
  const budget = columnFor(columns, "budget");
  const fields = columns.filter((column) => column.field !== null);
  /** The columns of longer texts. */
  const texts = fields.filter(({ field }) => TEXTS.has(field));
  const calendar = band.leaves.filter((leaf) => leaf.isCalendar);
  const echo = columns.find(({ place }) => place)?.place;
  /** Whether nothing but the names is known of the columns. */
  const areNames = name !== null && fields.length === 1;
  /** The headings, over the columns that were taken for fields. */
  const span: Area = {
    top: band.top,
    bottom: band.bottom,
    left: Math.min(...fields.map((column) => column.left)),
    right: Math.max(...fields.map((column) => column.right)),
  };
  /** The columns by their place: stacked ones once. */
  const places = firstOfEach(columns, ({ left }) => left);

  /** Where under its heading a column holds something in the row. */
  const ownColumn = (row: number, column: FoundColumn | null): number | null =>
    column && view.firstColumn(row, column.left, column.right);

  const has = (row: number, column: FoundColumn | null): boolean => ownColumn(row, column) !== null;

  const ownField = (row: number, column: FoundColumn | null): Field | null =>
    column && firstIn(view, row, column);

  /** The columns that hold something of their own in the row. */
  const filled = remembered((row: number) => places.filter((column) => has(row, column)));

  /** A name as it stands, empty where there is none. */
  const nameAt = (row: number): string => ownField(row, name)?.text ?? "";

  const keyAt = remembered((row: number): Key | null => {
    const field = ownField(row, key);
    return field && readKeyField(field);
  });

  const budgetAt = remembered((row: number): ReadAmount | null => {
    const field = ownField(row, budget);
    return field && readMoney(field);
  });

  const hasKey = (row: number): boolean => keyAt(row) !== null;

  /** Whether the row says an amount, or that it needs none. */
  const isBudgeted = (row: number): boolean => {
    const read = budgetAt(row);
    return read !== null && saysCost(read);
  };

  /** Whether a name, no month, stands in the row beside a key, or an amount where the table has no keys. */
  const isNamed = (row: number): boolean => {
    const field = ownField(row, name);
    const isTold = key ? hasKey(row) : isBudgeted(row);
    return isTold && field !== null && !isCalendarHeading(field.text);
  };

  const firstCell = (row: number, among: readonly FoundColumn[]): number => {
    const own = among.flatMap((column) => ownColumn(row, column) ?? []);
    return own.length === 0 ? span.left : Math.min(...own);
  };

  const traits = (among: readonly FoundColumn[]): number =>
    among.filter((column) =>
      areNames ? column !== name : column.field !== null && !HEADS.has(column.field)
    ).length;

  // Beside a list with months may stand others that are none of its own.
  const right = calendar.length > 0 ? (band.leaves.at(-1)?.right ?? Infinity) : Infinity;

  return {
    columns,
    key,
    name,
    budget,
    texts,
    areNames,
    span,
    /** How many rows a record takes that repeats the shape of the headings; 0 where none does. */
    echoHeight: echo?.height ?? 0,
    /** The first row of such a record that a row is one of, or of the last one above it. */
    echoAt: (row: number): number | undefined => echo && topOfRecord(echo, row),
    /** Rows that a record's stacked fields take. */
    height: Math.max(1, ...fields.map((column) => column.level + 1)),
    /** Whether the name shares its column with what another heading stands over. */
    isNameStacked:
      name !== null && columns.some((other) => other !== name && shareColumns(other, name)),
    hasCalendar: calendar.length > 0,
    /** Whether nothing but names and texts of them is known of the columns. */
    areTexts: name !== null && fields.length === texts.length + 1,
    ownColumn,
    has,
    nameAt,
    filled,
    firstCell,
    hasKey,
    isBudgeted,

    /** Whether something is written in the row's months. */
    isTimed: (row: number): boolean =>
      calendar.some(({ left, right }) => !view.areBlank(row, left, right)),

    /** Whether the row holds but a name and, right beside it, a number of something or a day: 事業数 | 3, 更新 | 令和8年7月1日. */
    isFigure: (row: number): boolean => {
      const [at, beside = -1, ...more] = view.columnsOf(row);
      return (
        name !== null &&
        at === name.left &&
        beside === name.right + 1 &&
        more.length === 0 &&
        FIGURE.test(view.folded(row, beside))
      );
    },

    /** Whether the name's cell reaches over other columns, as the heading of a group of rows does. */
    spansMore: (row: number): boolean =>
      name !== null && view.extent(row, name.left).right > name.right,

    /** Whether the name's cell reaches over that of the cost, or over months, as no project's does; a text below that does under its project's key. */
    isAcross: (row: number): boolean =>
      name !== null &&
      [budget, ...calendar].some(
        (each) => each && name.right < each.left && view.extent(row, name.left).right >= each.left
      ) &&
      !hasKey(row) &&
      view.extent(row, (key ?? name).left).top === row,

    /** Whether the name's cell reaches over the column of what is done, beside what the project above says nothing of: an indicator of that. */
    isMeasure: (row: number, project: number): boolean => {
      if (!name) return false;
      const { right } = view.extent(row, name.left);
      // Most names reach over nothing else, which is asked soonest.
      const isOver = texts.some((text) => text.left === name.right + 1 && text.right === right);
      if (!isOver) return false;
      const [at, ...values] = filled(row);
      return at === name && values.length > 0 && values.every((value) => !has(project, value));
    },

    /** How many of the columns say more of a project than key, name and budget do. */
    traits,

    /** Whether a row without a key or a budget says something behind its name in a column that nobody knows. */
    saysMore: (among: readonly FoundColumn[]): boolean =>
      key === null &&
      name !== null &&
      among.includes(name) &&
      !(budget && among.includes(budget)) &&
      among.some(({ field, left }) => field === null && left > name.right),

    /** Whether the row names a project and says what it costs or more of it. */
    isTold: (row: number): boolean =>
      has(row, name) && (isBudgeted(row) || traits(filled(row)) > 0),

    /** Whether a column holds what a project says once: neither key, name nor a text over several lines. */
    tellsOnce: (column: FoundColumn): boolean =>
      column.field !== null && column !== key && column !== name && !texts.includes(column),

    /** Whether the row's key is a whole number from 1. */
    hasNumber: (row: number): boolean => (keyAt(row)?.number ?? null) !== null,

    /** Whether the row's key begins to count. */
    isFirst: (row: number): boolean => keyAt(row)?.number === 1,

    /** Whether the row heads a schedule that stands below the table, and is no record with days in its months. */
    headsMonths: (row: number, among: readonly number[]): boolean =>
      !isNamed(row) &&
      among.filter((column) => column <= right && isCalendarHeading(view.text(row, column)))
        .length >= MONTHS,

    /** Whether nothing but times stands in a row, over the first project again: the schedule goes on below it. */
    timesAgain: (
      row: number,
      among: readonly number[],
      first?: { readonly top: number }
    ): boolean => {
      const at = ownColumn(row + 1, name) ?? ownColumn(row + 1, key);
      return (
        first !== undefined &&
        at !== null &&
        among.length > 1 &&
        view.text(row + 1, at) === view.text(first.top, at) &&
        among.every((column) => isCalendarHeading(view.text(row, column)))
      );
    },

    /** Whether the row only shows how the others are filled in, or that its number isn't used. */
    isExample: remembered((row: number): boolean => {
      const named = nameAt(row);
      if (UNUSED.test(fold(named)) || guidesName(named)) return true;
      const before = span.left > 0 ? view.field(row, span.left - 1).text : "";
      const own = [key, name].map((column) => ownField(row, column)?.text ?? "");
      return [...own, before].some(saysExample);
    }),

    /** Whether the row bears the title of a next page, which repeats no headings. */
    isPageTitle: (row: number, among: readonly FoundColumn[]): boolean =>
      !hasKey(row) && among.length <= 2 && saysContinued(view.text(row, firstCell(row, among))),

    /** Whether the row goes on with a project whose name it says so of: （つづき）, 道路の改良（続き）. */
    isContinued: (row: number): boolean => saysContinued(nameAt(row)),

    amountAt: (row: number): number | null => {
      const read = budgetAt(row);
      return read?.status === "amount" ? read.amount : null;
    },
  };
}

const FIGURE = /^(?:令和|平成|[RH])?\d/;
const UNUSED = /^[([]?欠番[)\]]?$/;
/** So many months in a row are headings, and no record's start and end. */
const MONTHS = 4;
const HEADS: ReadonlySet<ProjectField> = new Set(["priority", "name", "budget"] as const);
