import { refText, type Area, type AreaRef, type Cell, type CellRef } from "./address";

/** An error a cell shows, such as `#REF!`. */
interface CellError {
  readonly error: string;
}

/** What a cell holds: numbers as numbers (dates are serials, always of the 1900 system), null where it is empty. */
export type CellValue = string | number | boolean | CellError | null;

/** A rectangle of cell contents; `values[0][0]` is the cell at `origin`. Rows may be shorter than the widest. */
export interface Grid<T> {
  readonly origin: { readonly row: number; readonly column: number };
  readonly rows: readonly (readonly T[])[];
}

export type Visibility = "visible" | "hidden" | "very-hidden";

/** The first look at a sheet: what every reading needs. */
export interface SheetSurvey {
  readonly name: string;
  readonly visibility: Visibility;
  /** Locked cells can be read but not written; which are, a closer look tells. */
  readonly isProtected: boolean;
  /** The cells that hold values. */
  readonly values: Grid<CellValue>;
  /** Number formats, over the same cells as `values`; `General` where none is set. */
  readonly formats: Grid<string>;
  readonly merges: readonly Area[];
  /** Rows and columns hidden within the used cells, counted from 0. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Cells with formulas that no program has computed yet: they are blank in `values`. */
  readonly uncomputed?: readonly Cell[];
  /** Whether cells may be struck through, which a closer look tells. */
  readonly hasStruck?: boolean;
  /** Columns with cells that may be set in further than others, which a closer look tells. */
  readonly indented?: readonly number[];
}

/** The first look at a workbook. Sheets of ours are named apart and never read as plans. */
export interface WorkbookSurvey {
  /** File name without its folder; empty where the workbook was never saved. */
  readonly name: string;
  readonly isStructureProtected: boolean;
  /** In the order of the tabs; ours and chart sheets are not among them. */
  readonly sheets: readonly SheetSurvey[];
  readonly generated: readonly GeneratedSheet[];
  /** The names of all sheets, ours and chart sheets too. */
  readonly sheetNames: readonly string[];
}

/** A sheet that an earlier run drew. */
export interface GeneratedSheet {
  /** What it is, as the drawing's key said. */
  readonly key: string;
  readonly sheet: string;
  /** What was written last, for comparison; null where the record is lost or the writing broke off. */
  readonly record: string | null;
  /** The cells that are in use, if not all with values; null where none is. */
  readonly used: Area | null;
}

/** What a closer look can ask for. */
export type DetailKind =
  "values" | "fills" | "fonts" | "borders" | "shapes" | "formulas" | "access" | "room";

/** An area to look at more closely, and what for. */
export interface Look {
  readonly area: AreaRef;
  readonly kinds: readonly DetailKind[];
}

/**
 * The closer look at an area; what wasn't asked for is absent. Values, formulas and fonts reach as far as there
 * are values, so that an area may be named that is larger than what is used of its sheet.
 */
export interface Detail {
  readonly area: AreaRef;
  /** For sheets the survey leaves out: the ones that we drew. */
  readonly values?: Grid<CellValue>;
  /** `#RRGGBB`, null where a cell has no fill. */
  readonly fills?: Grid<string | null>;
  /**
   * What sets a cell's letters off, and their colour: `#000000`, `bold #FF0000`, `bold struck underlined #000000`. Null
   * where parts of its text look different (some words in red), which a written text can't.
   */
  readonly fonts?: Grid<string | null>;
  readonly borders?: Grid<CellBorders>;
  readonly shapes?: readonly Shape[];
  /** Formulas beginning with `=`; null where a cell holds none. */
  readonly formulas?: Grid<string | null>;
  readonly access?: Grid<Access>;
  readonly room?: Grid<Room>;
}

/** What decides where a cell's text begins and how far it reaches over blank cells beside it; lengths in points. */
export interface Room {
  /** Of the cell's column, 0 where it is hidden. */
  readonly width: number;
  /** Of its letters. */
  readonly size: number;
  /** How far it is set in, in steps that Excel counts. */
  readonly indent: number;
  /** What part of what doesn't fit goes right of the cell, 0 to 1, the rest left; null where it stays in its cell. */
  readonly toRight: number | null;
  /** Whether its text stands in the middle of it and of blank cells right of it that are so as well (選択範囲内で中央). */
  readonly isAcross?: boolean;
}

/** What the protection of its sheet leaves open of a cell: all of it, its content but no other number format, or nothing. */
export type Access = "all" | "content" | "none";

/** Border styles by edge (`thin`, `medium`, `thick`, `double` …), null where there is none. */
export interface CellBorders {
  readonly top: string | null;
  readonly bottom: string | null;
  readonly left: string | null;
  readonly right: string | null;
}

/** A drawn shape, connector or picture over the cells. */
export interface Shape {
  readonly name: string;
  readonly kind: "shape" | "connector" | "picture";
  /** What it is drawn as, by the name that files and Excel have for it: `homePlate`, `HomePlate`, `bentConnector3`, `Elbow`. */
  readonly form: string;
  readonly text: string;
  /** Whether it is filled, and not with white as text boxes are. */
  readonly isColoured?: boolean;
  /** What its fill looks like, or the line that it is (`#RRGGBB`); absent without one, or where nobody can tell. */
  readonly colour?: string;
  /** Whether its line is dashed or dotted. */
  readonly isDashed?: boolean;
  readonly from: Anchor;
  readonly to: Anchor;
}

/** A point over the cells: the cell it lies in and how far into it, 0 to 1. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly intoRow: number;
  readonly intoColumn: number;
}

/** The look of a cell's letters as one text. */
export function fontLook(
  isBold: boolean | undefined,
  isStruck: boolean | undefined,
  isUnderlined: boolean,
  color: string
): string {
  const marks = [isBold && "bold", isStruck && "struck", isUnderlined && "underlined", color];
  return marks.filter(Boolean).join(" ");
}

/** A workbook's sheets by their names. */
export function sheetsByName({ sheets }: WorkbookSurvey): ReadonlyMap<string, SheetSurvey> {
  return new Map(sheets.map((sheet) => [sheet.name, sheet]));
}

/** The value at a position; null outside the grid. */
export function valueAt<T>(grid: Grid<T>, row: number, column: number): T | null {
  return grid.rows[row - grid.origin.row]?.[column - grid.origin.column] ?? null;
}

/** Whether a cell's value is an error. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** What a person sees of a value, without its number format. */
export function valueText(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

/** A change of one cell's content; the number format stays unless one is named. */
export interface CellEdit {
  readonly cell: CellRef;
  readonly value: string | number | null;
  readonly numberFormat?: string;
  /** Written in place of the value, which is what it comes to. */
  readonly formula?: string;
}

/** The cells whose formulas nobody computed yet, which aren't blank although nothing can be read from them. */
export function uncomputedIn({ sheets }: WorkbookSurvey): ReadonlySet<string> {
  return new Set(
    sheets.flatMap(({ name, uncomputed = [] }) =>
      uncomputed.map((cell) => refText({ ...cell, sheet: name }))
    )
  );
}
