import type { Area } from "./address";

/**
 * A sheet to be drawn, as plain data. Lengths are points, colours `#RRGGBB`.
 * Rows and columns count from 0 at A1; a drawing covers its sheet whole, what stood there before goes.
 */
export interface SheetDrawing {
  /** What the sheet is, the same from run to run: `schedule`, `summary`, `list`, with the plan's name where there are several. */
  readonly key: string;
  /** The tab's name; another is taken where a user's sheet bears it. */
  readonly name: string;
  readonly tabColor: string;
  readonly columns: readonly DrawnColumn[];
  readonly rows: readonly DrawnRow[];
  /** The styles that cells name by index; the first is the sheet's plain one. */
  readonly styles: readonly CellStyle[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly print: PrintSetup;
  /** The heading row and the rows below it that Excel offers to filter; null for none. */
  readonly autoFilter: Area | null;
}

interface DrawnColumn {
  /** Points. */
  readonly width: number;
}

export interface DrawnRow {
  /** Points; null leaves the height to Excel. */
  readonly height: number | null;
  /** 1 and up for rows that fold under the row above them. */
  readonly outline: number;
  /** From column A on; null where nothing is drawn. */
  readonly cells: readonly (DrawnCell | null)[];
}

export interface DrawnCell {
  /** The constant, or the result the formula has at drawing. */
  readonly value: string | number | boolean | null;
  /** Beginning with `=`, in the functions Excel 2019 knows, without the `_xlfn.` prefix. */
  readonly formula?: string;
  /** Index into the drawing's styles. */
  readonly style: number;
  /** A place in this workbook that a click leads to, `業務計画!D33`. */
  readonly link?: string;
}

export interface CellStyle {
  readonly numberFormat: string;
  readonly font: FontStyle;
  readonly fill: string | null;
  readonly borders: BorderStyles;
  readonly align: "general" | "left" | "center" | "right" | "center-across";
  readonly valign: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
}

export interface FontStyle {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
}

export interface BorderStyles {
  readonly top: BorderLine | null;
  readonly bottom: BorderLine | null;
  readonly left: BorderLine | null;
  readonly right: BorderLine | null;
}

export interface BorderLine {
  readonly style: "hair" | "thin" | "medium" | "thick";
  readonly color: string;
}

/** A format Excel applies while the formula (relative to the area's top left) holds. */
export interface ConditionalFormat {
  readonly area: Area;
  readonly formula: string;
  readonly fill: string | null;
  readonly fontColor: string | null;
}

export interface PrintSetup {
  readonly paper: "A3" | "A4";
  readonly orientation: "landscape" | "portrait";
  /** The sheet is scaled to one page wide and as many long as it takes. */
  readonly area: Area;
  /** The last row (from 0) of those repeated on every page; null for none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Points. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** In Excel's codes: `&P` page, `&N` pages, `&D` date. */
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}
