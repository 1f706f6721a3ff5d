import type { Area } from "../sheet/address";
import { numbersFrom } from "../sheet/numbers";
import type { AnyField, DraftColumn, ProjectField } from "./draft";
import type { PlaceInRecords } from "./evidence/sheets/echoed-headings";
import type { SheetView } from "./evidence/sheets/sheet-view";
import type { TickOption } from "./evidence/sheets/ticks";

/** A column of a project table. */
export interface FoundColumn {
  readonly field: ProjectField | null;
  readonly left: number;
  readonly right: number;
  readonly heading: AnyField;
  /** What people call it where others have the same heading: `令和7年度 予算額`, `予算額（2つ目）`. */
  readonly name?: string;
  /**
   * Where the field stands in records of several rows whose columns hold two fields, one under the
   * other (方向性 over 予算額): 0 for the upper, 1 for the lower; 0 where a column holds one field.
   */
  readonly level: number;
  readonly place?: PlaceInRecords | undefined;
  /** 0 to 1. */
  readonly confidence: number;
  /** The values that are ticked under the heading, where each has a column of its own. */
  readonly options?: readonly TickOption[];
  /** The columns beside it that add to it: 補正 beside 当初 and what both come to, 取組② beside 取組①. */
  readonly stages?: readonly Pick<FoundColumn, "left" | "heading">[];
}

/** The column that a field was found in; null where the table has none. */
export function columnFor(
  columns: readonly FoundColumn[],
  field: ProjectField
): FoundColumn | null {
  return columns.find((column) => column.field === field) ?? null;
}

/** What of a column people are shown. */
export function shownColumn({ field, heading, name, confidence }: FoundColumn): DraftColumn {
  return { field, heading, ...(name && { name }), confidence };
}

/** What stands over the names; empty where a table has none. */
export function nameHeading(columns: readonly FoundColumn[]): string {
  return columnFor(columns, "name")?.heading.text ?? "";
}

/** A project's rows in its table. */
export interface FoundRecord {
  /** Index into the draft's projects. */
  readonly project: number;
  /** All rows of the record over the table's columns. Rows may be for lanes only. */
  readonly area: Area;
  /** Where the rows of its parts begin; null where it has none. */
  readonly partsFrom?: number | null;
}

/** One run of headings with the records under it. A page break that repeats headings begins another. */
export interface FoundTable {
  readonly view: SheetView;
  /** The column whose cells say what stands beside them, where it has one. */
  readonly labels?: number;
  /** The heading rows over the table's columns (the project's columns, not the months beside them). */
  readonly headings: Area;
  /** Headings and records. */
  readonly area: Area;
  readonly columns: readonly FoundColumn[];
  readonly records: readonly FoundRecord[];
  /** Rows of other years than the plan's, whose lanes aren't either. */
  readonly others?: ReadonlySet<number>;
  /** Where months begin in its rows that are those of another table beside it: of 会議名. */
  readonly monthsOfOthers?: number;
  /** Whether it only lists again what other tables list. */
  readonly isLender?: boolean;
}

/** The rows that tables' records take. */
export function recordRows(tables: readonly FoundTable[]): ReadonlySet<number> {
  const areas = tables.flatMap(({ records }) => records.map(({ area }) => area));
  return new Set(areas.flatMap(({ top, bottom }) => numbersFrom(top, bottom)));
}

/** Whether a table is a form, which has labels among its values and no row of headings. */
export function isForm({ headings }: FoundTable): boolean {
  return headings.bottom < headings.top;
}
