import type { Cell } from "../../../sheet/address";
import type { HeadingBand } from "../../evidence/sheets/heading-bands";
import { saysAside, saysLegend, saysTotal } from "../../evidence/texts/row-marks";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import {
  continues,
  isCovered,
  startsRecord,
  type OpenRecord,
  type RecordState,
} from "./record-rows";
import { rowLevels, type RowLevels } from "./row-levels";
import { TableRows } from "./table-rows";
import type { FoundColumn } from "../../found-table";

/** The rows under a table's headings, told apart. */
export interface SplitRows {
  readonly records: readonly RecordRows[];
  readonly totals: readonly TotalRow[];
  /** Rows that belong to no record and are no total; the first cell of each that holds something. */
  readonly strays: readonly Cell[];
  /** Rows that head the projects below them; the first cell of each that holds something. */
  readonly groups: readonly Cell[];
  /** The last row that is the table's. */
  readonly bottom: number;
}

export interface RecordRows {
  readonly top: number;
  readonly bottom: number;
  /** The first of the rows below its own that are the project's parts; null where it has none. */
  readonly partsFrom: number | null;
  /** Whether rows below its own go on with its texts. */
  readonly isWrapped?: boolean;
  readonly isIncomplete: boolean;
  /** The rows of the plan's year, where it has rows of others too. */
  readonly ofYear?: { readonly top: number; readonly bottom: number };
}

interface TotalRow {
  readonly row: number;
  /** Null for an amount that nothing labels, but that is the sum of what stands above. */
  readonly labelColumn: number | null;
  /** How many records stand above it. */
  readonly after: number;
}

/** Reads down from the headings until the table ends: at other headings, a section, or rows unlike its own. */
export function splitRecords(
  view: SheetView,
  words: SheetWords,
  band: HeadingBand,
  columns: readonly FoundColumn[],
  lastRow: number,
  labelled: ReadonlySet<number> = new Set()
): SplitRows {
  const rows = new TableRows(view, band, columns);
  const levels = rowLevels(view, words, rows, labelled, band.bottom + 1, lastRow);
  const splitter = new Splitter(view, words, rows, levels);
  for (let row = band.bottom + 1; row <= lastRow; row++) {
    if (!splitter.read(row)) break;
  }
  return splitter.result();
}

/** Blank rows after which nothing is expected to follow. */
const LONGEST_GAP = 30;

class Splitter {
  private readonly records: OpenRecord[] = [];
  private readonly totals: TotalRow[] = [];
  private readonly strays: Cell[] = [];
  private readonly groups: Cell[] = [];
  private gap = 0;
  private sum = 0;
  /** How many amounts that is the sum of. */
  private summed = 0;
  private current: OpenRecord | null = null;
  private bottom: number;

  constructor(
    private readonly view: SheetView,
    private readonly words: SheetWords,
    private readonly rows: TableRows,
    private readonly levels: RowLevels
  ) {
    this.bottom = rows.span.bottom;
  }

  /** Takes a row; false where the table ended before it. */
  read(row: number): boolean {
    const filled = this.rows.filled(row);
    if (filled.length === 0) return this.readBlank(row);
    const isGroup = this.levels.groups.has(row);
    if (isGroup || this.rows.isExample(row) || this.rows.isPageTitle(row, filled)) {
      if (isGroup) this.groups.push({ row, column: this.rows.firstCell(row, filled) });
      this.current = null;
      return true;
    }
    if (this.goesOn(row)) return true;
    if (this.endsAt(row, filled)) return false;
    if (this.isNote(row, filled)) {
      this.current = null;
      return true;
    }
    if (this.readTotal(row, filled)) return true;
    const starts = startsRecord(this.state, row, filled);
    if (
      this.gap > 0 &&
      !isCovered(this.state, row) &&
      !(starts && this.isLikeOthers(row, filled))
    ) {
      if (this.isLoneStray(row, filled) && this.gap < 3) {
        // What follows it must still be like the rows above the gap.
        this.addStray(row, filled);
        return true;
      }
      return false;
    }
    if (starts) this.begin(row);
    else if (isCovered(this.state, row) || continues(this.state, row, filled)) this.extend(row);
    else this.addStray(row, filled);
    return true;
  }

  result(): SplitRows {
    const last = this.records.at(-1);
    // The last record's merged cells may reach below the last value.
    const anchor = this.rows.name ?? this.rows.key;
    if (last && anchor) {
      const extent = this.view.extent(last.top, anchor.left);
      if (extent.top >= last.top) last.bottom = Math.max(last.bottom, extent.bottom);
    }
    const ends = [last?.bottom ?? this.rows.span.bottom, ...this.totals.map((total) => total.row)];
    const bottom = Math.max(...ends);
    // A stray with nothing after it is no part of the table.
    const strays = this.strays.filter(({ row }) => last !== undefined && row < bottom);
    return {
      records: this.records.map((record) => ({
        ...record,
        isIncomplete: this.rows.height > 1 && record.bottom - record.top + 1 < this.rows.height,
      })),
      totals: this.totals,
      strays,
      groups: this.groups,
      bottom,
    };
  }

  /** Whether the row is one below its record's own: of its texts, its parts or its labels. */
  private goesOn(row: number): boolean {
    const { current, levels } = this;
    if (!current || this.gap > 0) return false;
    if (levels.wrapped.has(row)) current.isWrapped = true;
    else if (levels.parts.has(row)) current.partsFrom ??= row;
    else if (!levels.labelled.has(row)) return false;
    this.extend(row);
    return true;
  }

  private readBlank(row: number): boolean {
    if (
      isCovered(this.state, row) ||
      (this.rows.hasCalendar &&
        this.current &&
        this.gap === 0 &&
        this.words.columnsOf(row).length > 0)
    ) {
      const labels = this.words
        .columnsOf(row)
        .some((column) => this.words.labelAt(row, column)?.kind === "section");
      if (!labels) {
        this.extend(row);
        return true;
      }
    }
    this.gap++;
    return this.gap <= LONGEST_GAP;
  }

  private endsAt(row: number, filled: readonly FoundColumn[]): boolean {
    const first = this.rows.firstCell(row, filled);
    if (isCovered(this.state, row)) return false;
    if (this.rows.headsMonths(row, this.words.columnsOf(row))) return true;
    const label = this.words.labelAt(row, first);
    if (!label) return false;
    if (label.kind === "policy-goal" || label.kind === "measure-goal")
      return filled.length <= 3 && !this.rows.hasKey(row);
    if (filled.length > 1) return false;
    return label.kind === "section" || (label.kind === "title" && label.weight >= 2);
  }

  private readTotal(row: number, filled: readonly FoundColumn[]): boolean {
    // What a project's own rows come to is no total of the table's, and 交通量合計 with a key and traits a name.
    if (isCovered(this.state, row)) return false;
    if (this.rows.hasKey(row) && this.rows.traits(filled) > 0) return false;
    for (const column of filled) {
      if (column.field === "budget") continue;
      const at = this.rows.ownColumn(row, column);
      if (at === null || !saysTotal(this.view.text(row, at))) continue;
      if (this.rows.budget && !this.rows.has(row, this.rows.budget) && filled.length > 2) continue;
      this.addTotal(row, at);
      return true;
    }
    const [only] = filled;
    if (filled.length === 1 && only && only === this.rows.budget && this.rows.height === 1) {
      const amount = this.rows.amountAt(row);
      if (amount !== null && this.summed > 1 && Math.abs(amount - this.sum) < 0.5) {
        this.addTotal(row, null);
        return true;
      }
    }
    return false;
  }

  private addTotal(row: number, labelColumn: number | null): void {
    this.totals.push({ row, labelColumn, after: this.records.length });
    this.current = null;
    this.gap = 0;
  }

  private isNote(row: number, filled: readonly FoundColumn[]): boolean {
    const fields = filled.filter(({ field }) => field !== null);
    // A sign before its name makes no note of a project.
    if (this.rows.hasKey(row) || fields.length > 2) return false;
    const first = this.rows.firstCell(row, filled);
    const kind = this.words.labelAt(row, first)?.kind;
    const text = this.view.text(row, first);
    return kind === "note" || kind === "unit" || saysAside(text) || saysLegend(text);
  }

  /** After a gap a row must be of the kind that the table's rows are. */
  private isLikeOthers(row: number, filled: readonly FoundColumn[]): boolean {
    if (this.records.length === 0) return true;
    if (this.rows.key) return this.isKeyedLikeOthers(row) || this.lacksKeyOnly(row, filled);
    if (this.rows.budget) return this.rows.isBudgeted(row);
    return true;
  }

  /** After numbers a word is no key, but the heading of something else. */
  private isKeyedLikeOthers(row: number): boolean {
    const areNumbers = this.records.every(({ top }) => this.rows.hasNumber(top));
    return areNumbers ? this.rows.hasNumber(row) : this.rows.hasKey(row);
  }

  /** A row that only somebody forgot to number, in a table with a blank row under each record. */
  private lacksKeyOnly(row: number, filled: readonly FoundColumn[]): boolean {
    const all = this.rows.columns.filter(({ field, level }) => field !== null && level === 0);
    const own = filled.filter(({ field, level }) => field !== null && level === 0);
    const isBudgeted = this.rows.isBudgeted(row);
    return (
      this.gap === 1 &&
      this.rows.has(row, this.rows.name) &&
      isBudgeted &&
      own.length >= all.length - 1
    );
  }

  private get state(): RecordState {
    return { view: this.view, rows: this.rows, current: this.current, gap: this.gap };
  }

  private isLoneStray(row: number, filled: readonly FoundColumn[]): boolean {
    return (
      filled.length === 1 &&
      this.records.length > 0 &&
      !this.words.labelAt(row, this.rows.firstCell(row, filled))
    );
  }

  private begin(row: number): void {
    if (this.current && this.rows.hasCalendar && this.gap > 0 && this.gap < 8)
      this.current.bottom = row - 1;
    this.current = { top: row, bottom: row, partsFrom: null, isWrapped: false };
    this.records.push(this.current);
    this.gap = 0;
    this.extend(row);
    const amount = this.rows.amountAt(row);
    this.sum += amount ?? 0;
    if (amount !== null) this.summed++;
  }

  private extend(row: number): void {
    if (!this.current) return;
    this.current.bottom = Math.max(this.current.bottom, row);
    this.bottom = Math.max(this.bottom, this.current.bottom);
    this.gap = 0;
  }

  private addStray(row: number, filled: readonly FoundColumn[]): void {
    this.strays.push({ row, column: this.rows.firstCell(row, filled) });
    this.current = null;
  }
}
