import { parseArea, type Area } from "../../src/sheet/address";
import type { CellValue, SheetSurvey, WorkbookSurvey } from "../../src/sheet/survey";

/** What a sheet has beside its values; addresses as in Excel. */
export interface SheetExtras {
  readonly merges?: readonly string[];
  readonly formats?: Readonly<Record<string, string>>;
  /** Row numbers as Excel shows them. */
  readonly hiddenRows?: readonly number[];
  /** Column letters. */
  readonly hiddenColumns?: readonly string[];
  readonly hidden?: boolean;
  /** The top left cell of the values; `A1` where none is named. */
  readonly at?: string;
  readonly isProtected?: boolean;
}

export type SheetRows = readonly (readonly CellValue[])[];

/**
 * A workbook's survey from text tables, a sheet each. Extras are those of the sheet named, or of the
 * only sheet: `surveyOf({ 業務計画: [["優先順位", "事業名"]] }, { merges: ["A1:A2"] })`.
 */
export function surveyOf(
  sheets: Readonly<Record<string, SheetRows>>,
  extras: SheetExtras = {},
  more: { readonly name?: string; readonly bySheet?: Readonly<Record<string, SheetExtras>> } = {}
): WorkbookSurvey {
  const names = Object.keys(sheets);
  return {
    name: more.name ?? "",
    isStructureProtected: false,
    sheets: Object.entries(sheets).map(([name, rows]) =>
      sheetOf(name, rows, more.bySheet?.[name] ?? (names.length === 1 ? extras : {}))
    ),
    generated: [],
    sheetNames: names,
  };
}

/** One sheet's survey from a text table. */
export function sheetOf(name: string, rows: SheetRows, extras: SheetExtras = {}): SheetSurvey {
  const start = area(extras.at ?? "A1");
  const origin = { row: start.top, column: start.left };
  const formats = rows.map((cells) => cells.map(() => "General"));
  for (const [address, format] of Object.entries(extras.formats ?? {})) {
    const { top, left, bottom, right } = area(address);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const line = formats[row - origin.row];
        if (line) line[column - origin.column] = format;
      }
    }
  }
  return {
    name,
    visibility: extras.hidden ? "hidden" : "visible",
    isProtected: extras.isProtected ?? false,
    values: { origin, rows },
    formats: { origin, rows: formats },
    merges: (extras.merges ?? []).map(area),
    hiddenRows: (extras.hiddenRows ?? []).map((row) => row - 1),
    hiddenColumns: (extras.hiddenColumns ?? []).map((name) => area(`${name}1`).left),
  };
}

function area(address: string): Area {
  const parsed = parseArea(address);
  if (!parsed) throw new Error(`${address} is no address`);
  return parsed;
}
