import type { FiscalYear } from "../../../plan/fiscal-year";
import type { TableSetting } from "../../../settings/settings";
import type { Field, ProjectFields } from "../../draft";
import type { HeadingBand } from "../../evidence/sheets/heading-bands";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import type { ChosenColumns } from "../columns/choose-columns";
import type { LabelledRows } from "../columns/labelled-rows";
import type { Stripe } from "../forms/form-stripes";
import type { SplitRows } from "../rows/found-rows";

/** A sheet with what its words and headings are. */
export interface ScannedSheet {
  readonly view: SheetView;
  readonly words: SheetWords;
  /** Tables of projects. */
  readonly tables: readonly CandidateTable[];
  /** Other tables whose headings were known: lists of aims, schedules, near misses. */
  readonly others: readonly CandidateTable[];
  /** Tables that people said are none of the plan's. */
  readonly leftOut?: readonly CandidateTable[];
  /** The columns that are meant, where other plans stand beside. */
  readonly stripe?: Stripe;
}

/** A table with the meaning of its columns and its rows told apart. */
export interface CandidateTable {
  readonly view: SheetView;
  readonly band: HeadingBand;
  readonly chosen: ChosenColumns;
  readonly rows: SplitRows;
  /** The year of its sheet, for the choice between values of several years. */
  readonly year: FiscalYear | null;
  /** Rows of other years than the plan's. */
  readonly others?: ReadonlySet<number>;
  readonly left: number;
  readonly right: number;
  /** The fields of a project whose sheet is a form; null for a table with headings over columns. */
  readonly form: ProjectFields | null;
  /** Whether a form says too little for a plan's, but may say more of a project told elsewhere. */
  readonly isBare?: boolean;
  /** Whether it is enough for a plan's all the same where nothing else in the workbook is a plan. */
  readonly isEnough?: boolean;
  /** The code that a form names its project by. */
  readonly code?: Field;
  /** What people said of it, if it is to be used. */
  readonly said?: TableSetting;
  /** What rows of the records say beside labels of their own. */
  readonly labelled?: Labelled;
}

interface Labelled {
  readonly at: LabelledRows;
  fieldsOf(record: { readonly top: number; readonly bottom: number }): ProjectFields;
}
