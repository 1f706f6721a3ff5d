import type { CellRef } from "../sheet/address";
import type { SheetDrawing } from "../sheet/drawing";
import type { CellEdit, Detail, Look, WorkbookSurvey } from "../sheet/survey";

/**
 * A workbook, wherever it is open. The adapters know sheets and drawings and nothing of plans.
 * Every method rejects with a {@link WorkbookError} that a person can act on.
 */
export interface Workbook {
  survey(): Promise<WorkbookSurvey>;
  /** Closer looks, answered in the order asked. */
  look(looks: readonly Look[]): Promise<readonly Detail[]>;
  /** All changes in order; answers the names that the drawn sheets got, in the drawings' order. */
  apply(changes: readonly Change[]): Promise<Applied>;
  /** Shows the cell to the user; does nothing where there is no window. */
  reveal(cell: CellRef): Promise<void>;
}

export type Change =
  /** Draws the sheet, in place where its key is known, and notes what was written. */
  | { readonly kind: "draw"; readonly drawing: SheetDrawing; readonly record: string }
  /** Copies a generated sheet's present content to a sheet of the user's own before it is drawn over. */
  | { readonly kind: "keep"; readonly key: string; readonly name: string }
  | { readonly kind: "edit"; readonly edits: readonly CellEdit[] }
  /**
   * Colours cells without changing them, by conditional formats that are known for ours: these marks take the
   * place of all made earlier, anywhere in the workbook. None at all leaves no trace of earlier ones.
   */
  | { readonly kind: "mark"; readonly marks: readonly CellMark[] };

/** A cell to be marked; a merged cell by its top left. */
export interface CellMark {
  readonly cell: CellRef;
  /** `#RRGGBB`. */
  readonly color: string;
}

export interface Applied {
  readonly sheets: readonly { readonly key: string; readonly name: string }[];
}

/** Why a workbook that is open in Excel can't be read or written. */
export type ExcelFault =
  | "structure-locked"
  | "editing-cell"
  | "sheet-protected"
  | "sheet-limit"
  | "name-taken"
  | "too-large"
  | "connection-lost"
  | "unsupported"
  | "unexpected";

/** Why a workbook can't be read or written, open in Excel or as a file; `src/text` has the sentence for each. */
export type WorkbookFault =
  | ExcelFault
  | "no-such-file"
  | "is-a-folder"
  | "not-a-workbook"
  | "old-format"
  | "binary-format"
  | "strict-format"
  | "encrypted"
  | "truncated"
  | "too-large-unpacked"
  | "doctype"
  | "signed"
  | "too-many-styles"
  | "damaged"
  | "cannot-read"
  | "cannot-write"
  | "in-use";

/** A failure said in the project's own terms. `detail` is for the sentence (a sheet, a part of the file), never a stack. */
export class WorkbookError extends Error {
  readonly fault: WorkbookFault;
  readonly detail: string;

  constructor(fault: WorkbookFault, detail = "", options?: ErrorOptions) {
    super(`${fault}${detail && `: ${detail}`}`, options);
    this.name = "WorkbookError";
    this.fault = fault;
    this.detail = detail;
  }
}
