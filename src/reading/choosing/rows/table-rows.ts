import { firstOfEach } from "../../../sheet/grouping";
import { remembered } from "../../../sheet/once";
import { shareColumns, type Area } from "../../../sheet/address";
import type { ProjectField } from "../../draft";
import { TEXTS } from "../../evidence/texts/field-kinds";
import type { HeadingBand } from "../../evidence/sheets/heading-bands";
import { isCalendarHeading } from "../../evidence/texts/headings";
import { saysContinued, saysExample } from "../../evidence/texts/row-marks";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { saysCost, type ReadAmount } from "../../evidence/texts/amount";
import { readMoney } from "../../evidence/texts/amount-aside";
import { readKeyField, type Key } from "../../evidence/texts/key";
import { columnFor, type FoundColumn } from "../../found-table";

/** What the rows under a table's headings hold, each seen for itself. */
export class TableRows {
  readonly key: FoundColumn | null;
  readonly name: FoundColumn | null;
  readonly budget: FoundColumn | null;
  /** The columns of longer texts. */
  readonly texts: readonly FoundColumn[];
  /** Rows that a record's stacked fields take. */
  readonly height: number;
  /** Whether the name shares its column with another field. */
  readonly isNameStacked: boolean;
  readonly hasCalendar: boolean;
  private readonly calendar: readonly Pick<FoundColumn, "left" | "right">[];
  /** Whether nothing but the names is known of the columns. */
  readonly areNames: boolean;
  /** Whether nothing but names and texts of them is. */
  readonly areTexts: boolean;
  /** The headings, over the columns that were taken for fields. */
  readonly span: Area;
  /** The columns by their place: stacked ones once. */
  private readonly places: readonly FoundColumn[];

  constructor(
    private readonly view: SheetView,
    band: HeadingBand,
    readonly columns: readonly FoundColumn[]
  ) {
    const name = columnFor(columns, "name");
    this.key = columnFor(columns, "priority");
    this.name = name;
    this.budget = columnFor(columns, "budget");
    const fields = columns.filter((column) => column.field !== null);
    this.texts = fields.filter(({ field }) => TEXTS.has(field));
    this.height = Math.max(1, ...fields.map((column) => column.level + 1));
    this.isNameStacked =
      name !== null && fields.some((other) => other !== name && shareColumns(other, name));
    this.areNames = name !== null && fields.length === 1;
    this.areTexts = name !== null && fields.length === this.texts.length + 1;
    this.calendar = band.leaves.filter((leaf) => leaf.isCalendar);
    this.hasCalendar = this.calendar.length > 0;
    this.span = {
      top: band.top,
      bottom: band.bottom,
      left: Math.min(...fields.map((column) => column.left)),
      right: Math.max(...fields.map((column) => column.right)),
    };
    this.places = firstOfEach(columns, ({ left }) => left);
  }

  /** The columns that hold something of their own in the row. */
  readonly filled = remembered((row: number) =>
    this.places.filter((column) => this.ownColumn(row, column) !== null)
  );

  /** Whether something is written in the row's months. */
  isTimed(row: number): boolean {
    return this.calendar.some(({ left, right }) => !this.view.areBlank(row, left, right));
  }

  /** Where under its heading a column holds something in the row. */
  ownColumn(row: number, column: FoundColumn): number | null {
    return this.view.columnsOf(row, column.left, column.right)[0] ?? null;
  }

  has(row: number, column: FoundColumn | null): boolean {
    return column !== null && this.ownColumn(row, column) !== null;
  }

  /** Whether the name's cell reaches over other columns, as the heading of a group of rows does. */
  spansMore(row: number): boolean {
    if (!this.name) return false;
    return this.view.extent(row, this.name.left).right > this.name.right;
  }

  /** How many of the columns say more of a project than key, name and budget do. */
  traits(filled: readonly FoundColumn[]): number {
    if (this.areNames) return filled.filter((column) => column !== this.name).length;
    return filled.filter(({ field }) => field !== null && !HEADS.has(field)).length;
  }

  /** Whether a column holds what a project says once: neither key, name nor a text over several lines. */
  readonly tellsOnce = (column: FoundColumn): boolean =>
    column.field !== null &&
    column !== this.key &&
    column !== this.name &&
    !this.texts.includes(column);

  hasKey(row: number): boolean {
    return this.keyAt(row) !== null;
  }

  /** Whether the row's key is a whole number from 1. */
  hasNumber(row: number): boolean {
    return (this.keyAt(row)?.number ?? null) !== null;
  }

  private readonly keyAt = remembered((row: number): Key | null => {
    const at = this.key ? this.ownColumn(row, this.key) : null;
    return at === null ? null : readKeyField(this.view.field(row, at));
  });

  /** Whether a name stands in the row beside a key, or an amount where the table has no keys. */
  isNamed(row: number): boolean {
    const at = this.name ? this.ownColumn(row, this.name) : null;
    if (at === null || isCalendarHeading(this.view.text(row, at))) return false;
    const told = this.key ?? this.budget;
    const toldAt = told ? this.ownColumn(row, told) : null;
    if (toldAt === null || isCalendarHeading(this.view.text(row, toldAt))) return false;
    return this.key ? this.hasKey(row) : this.isBudgeted(row);
  }

  /** Whether the row heads a schedule that stands below the table, and is no record with days in its months. */
  headsMonths(row: number, columns: readonly number[]): boolean {
    if (this.isNamed(row)) return false;
    const months = columns.filter((column) => isCalendarHeading(this.view.text(row, column)));
    return months.length >= MONTHS;
  }

  /** Whether the row only shows how the others are filled in, or that its number isn't used. */
  isExample(row: number): boolean {
    const named = this.name ? this.ownColumn(row, this.name) : null;
    if (named !== null && UNUSED.test(this.view.folded(row, named))) return true;
    const at = this.key ? this.ownColumn(row, this.key) : null;
    const key = at === null ? "" : this.view.text(row, at);
    const before = this.span.left > 0 ? this.view.field(row, this.span.left - 1).text : "";
    return saysExample(key) || saysExample(before);
  }

  /** Whether the row bears the title of a next page, which repeats no headings. */
  isPageTitle(row: number, filled: readonly FoundColumn[]): boolean {
    if (this.hasKey(row) || filled.length > 2) return false;
    return saysContinued(this.view.text(row, this.firstCell(row, filled)));
  }

  amountAt(row: number): number | null {
    const read = this.budgetAt(row);
    return read?.status === "amount" ? read.amount : null;
  }

  /** Whether the row says an amount, or that it needs none. */
  isBudgeted(row: number): boolean {
    const read = this.budgetAt(row);
    return read !== null && saysCost(read);
  }

  private readonly budgetAt = remembered((row: number): ReadAmount | null => {
    const at = this.budget ? this.ownColumn(row, this.budget) : null;
    return at === null ? null : readMoney(this.view.field(row, at));
  });

  firstCell(row: number, filled: readonly FoundColumn[]): number {
    const columns = filled.flatMap((column) => this.ownColumn(row, column) ?? []);
    return columns.length === 0 ? this.span.left : Math.min(...columns);
  }
}

const UNUSED = /^[([]?欠番[)\]]?$/;
/** So many months in a row are headings, and no record's start and end. */
const MONTHS = 4;
const HEADS: ReadonlySet<ProjectField> = new Set(["priority", "name", "budget"] as const);
