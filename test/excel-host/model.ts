import type { Area } from "../../src/sheet/address";

/** A workbook as Excel holds it in memory; tests may build it by hand and look into it afterwards. */
export interface WorkbookModel {
  name: string;
  readonly sheets: SheetModel[];
  readonly names: NameModel[];
  readonly customXml: CustomXmlModel[];
  activeSheet: SheetModel | null;
  selection: { readonly sheet: SheetModel; readonly area: Area } | null;
  isStructureProtected: boolean;
  uses1904Dates: boolean;
  enableEvents: boolean;
  /** Counts up for every id given out. */
  lastId: number;
}

export interface NameModel {
  name: string;
  /** With its `=`: `=Sheet1!$A$1`. */
  formula: string;
  /** The sheet it refers to a cell of; null for constants, formulas and lost references. */
  target: { readonly sheet: SheetModel; readonly area: Area } | null;
  visible: boolean;
  /** The sheet that the name belongs to; null for the workbook's names. */
  readonly scope: SheetModel | null;
}

export interface CustomXmlModel {
  readonly id: string;
  xml: string;
}

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

export interface SheetModel {
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  isProtected: boolean;
  /** Protection leaves the looks of cells open. */
  allowsFormatting: boolean;
  tabColor: string;
  showGridlines: boolean;
  /** By {@link cellKey}. */
  readonly cells: Map<number, CellModel>;
  readonly merges: Area[];
  /** Points; rows and columns without an entry have the standard size. */
  readonly rowHeights: Map<number, number>;
  readonly columnWidths: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly rowOutline: Map<number, number>;
  readonly columnOutline: Map<number, number>;
  frozen: { readonly rows: number; readonly columns: number };
  autoFilter: Area | null;
  readonly conditionalFormats: ConditionalFormatModel[];
  readonly shapes: ShapeModel[];
  readonly tables: TableModel[];
  page: PageModel;
}

export type CellContent = string | number | boolean;

export interface CellModel {
  /** `""` where the cell is empty; the result where it holds a formula. */
  readonly value: CellContent;
  readonly formula: string | null;
  /** Text that was typed with an apostrophe. */
  readonly isQuoted: boolean;
  /** Parts of the text look different. */
  readonly isMixed: boolean;
  readonly numberFormat: string;
  readonly style: StyleModel;
  readonly hyperlink: HyperlinkModel | null;
}

export interface HyperlinkModel {
  readonly documentReference: string;
  readonly address: string;
  readonly textToDisplay: string;
  readonly screenTip: string;
}

export type Edge = "top" | "bottom" | "left" | "right";

export interface BorderModel {
  /** `Continuous`, `Double`, `Dot` … */
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export interface StyleModel {
  readonly fill: string | null;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly isStruck: boolean;
  readonly fontColor: string;
  readonly underline: string;
  readonly borders: Readonly<Record<Edge, BorderModel | null>>;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  /** Not to be written while the sheet is protected. */
  readonly isLocked: boolean;
}

export interface ConditionalFormatModel {
  readonly id: string;
  /** As Excel names it: `Custom` for one by formula, of which alone the rest is known. */
  readonly type: string;
  readonly areas: readonly Area[];
  formula: string;
  fill: string | null;
  fontColor: string | null;
}

/** Points from the sheet's top left. */
export interface ShapeModel {
  readonly id: string;
  readonly name: string;
  readonly type: "GeometricShape" | "Line" | "Image" | "Group" | "Unsupported";
  /** The geometric shape's type, or the connector's; a rectangle or a straight line without one. */
  readonly form?: string;
  /** The colour it is filled with; none without one. */
  readonly fill?: string;
  /** The colour of its line; black without one. */
  readonly line?: string;
  readonly isDashed?: boolean;
  /** In degrees; around the middle of where it lies. */
  readonly rotation?: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** Groups only. */
  readonly members: readonly ShapeModel[];
  readonly visible: boolean;
}

export interface TableModel {
  readonly id: string;
  name: string;
  area: Area;
}

export interface PageModel {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string | null;
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  /** Points. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly printArea: Area | null;
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
}

export const STANDARD_ROW_HEIGHT = 18.75;
export const STANDARD_COLUMN_WIDTH = 54;
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export const PLAIN_STYLE: StyleModel = {
  fill: null,
  fontName: "游ゴシック",
  fontSize: 11,
  bold: false,
  italic: false,
  isStruck: false,
  fontColor: "#000000",
  underline: "None",
  borders: { top: null, bottom: null, left: null, right: null },
  horizontal: "General",
  vertical: "Center",
  wrap: false,
  shrink: false,
  indent: 0,
  isLocked: true,
};

export const EMPTY_CELL: CellModel = {
  value: "",
  formula: null,
  isQuoted: false,
  isMixed: false,
  numberFormat: "General",
  style: PLAIN_STYLE,
  hyperlink: null,
};

export const PLAIN_PAGE: PageModel = {
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100 },
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4 },
  printArea: null,
  titleRows: null,
  footer: { left: "", center: "", right: "" },
};

export function cellKey(row: number, column: number): number {
  return row * (LAST_COLUMN + 1) + column;
}

export function cellOf(sheet: SheetModel, row: number, column: number): CellModel {
  return sheet.cells.get(cellKey(row, column)) ?? EMPTY_CELL;
}

export function newWorkbook(...sheetNames: readonly string[]): WorkbookModel {
  const workbook: WorkbookModel = {
    name: "計画.xlsx",
    sheets: [],
    names: [],
    customXml: [],
    activeSheet: null,
    selection: null,
    isStructureProtected: false,
    uses1904Dates: false,
    enableEvents: true,
    lastId: 0,
  };
  for (const name of sheetNames) addSheet(workbook, name);
  return workbook;
}

export function nextId(workbook: WorkbookModel): string {
  workbook.lastId += 1;
  return `{00000000-0001-0000-0000-${String(workbook.lastId).padStart(12, "0")}}`;
}

export function addSheet(workbook: WorkbookModel, name: string): SheetModel {
  const sheet: SheetModel = {
    id: nextId(workbook),
    name,
    visibility: "Visible",
    isProtected: false,
    allowsFormatting: false,
    tabColor: "",
    showGridlines: true,
    cells: new Map(),
    merges: [],
    rowHeights: new Map(),
    columnWidths: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    rowOutline: new Map(),
    columnOutline: new Map(),
    frozen: { rows: 0, columns: 0 },
    autoFilter: null,
    conditionalFormats: [],
    shapes: [],
    tables: [],
    page: PLAIN_PAGE,
  };
  workbook.sheets.push(sheet);
  workbook.activeSheet ??= sheet;
  return sheet;
}
