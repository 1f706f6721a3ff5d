import type { ReadingInput } from "../../src/reading/reading";
import type { Area } from "../../src/sheet/address";
import type {
  Anchor,
  CellBorders,
  CellValue,
  Detail,
  Grid,
  Look,
  Room,
  Shape,
  Visibility,
  WorkbookSurvey,
} from "../../src/sheet/survey";

/** One cell with everything that shows of it. */
export interface Square {
  readonly value: CellValue;
  readonly format: string;
  readonly fill: string | null;
  readonly font: string | null;
  readonly borders: CellBorders;
  readonly room: Room | null;
}

/** A sheet whose rows and columns can be moved about. All rows have the same width. */
export interface Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly hasStruck: boolean;
  readonly squares: readonly (readonly Square[])[];
  readonly merges: readonly Area[];
  readonly shapes: readonly Shape[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

const BLANK: Square = {
  value: null,
  format: "General",
  fill: null,
  font: "#000000",
  borders: { top: null, bottom: null, left: null, right: null },
  room: null,
};

/** A workbook taken apart into sheets, with everything that reading may ask for. */
export async function sheetsOf(
  survey: WorkbookSurvey,
  lookCloser: ReadingInput["lookCloser"],
  beyond = 20
): Promise<readonly Sheet[]> {
  const areas = survey.sheets.map(({ name, values, merges }) => {
    const ends = values.rows.map((row) => values.origin.column + row.length);
    return {
      sheet: name,
      top: 0,
      left: 0,
      bottom:
        Math.max(values.origin.row + values.rows.length, ...merges.map((m) => m.bottom)) + beyond,
      right: Math.max(0, ...ends, ...merges.map((m) => m.right)) + beyond,
    };
  });
  const kinds: Look["kinds"] = ["fills", "fonts", "borders", "shapes", "room"];
  const details = await lookCloser(areas.map((area) => ({ area, kinds })));
  return survey.sheets.map((sheet, index) => {
    const { bottom = 0, right = 0 } = areas[index] ?? {};
    const detail: Partial<Detail> = details[index] ?? {};
    const squares = Array.from({ length: bottom + 1 }, (_, row) =>
      Array.from({ length: right + 1 }, (__, column): Square => {
        const at = <T>(grid: Grid<T> | undefined): T | null =>
          grid?.rows[row - grid.origin.row]?.[column - grid.origin.column] ?? null;
        return {
          value: at(sheet.values),
          format: at(sheet.formats) ?? "General",
          fill: at(detail.fills),
          font: at(detail.fonts),
          borders: at(detail.borders) ?? BLANK.borders,
          room: at(detail.room),
        };
      })
    );
    const { name, visibility, merges, hiddenRows, hiddenColumns, hasStruck = false } = sheet;
    const shapes = detail.shapes ?? [];
    return { name, visibility, hasStruck, squares, merges, shapes, hiddenRows, hiddenColumns };
  });
}

/** Sheets as a reader gets them. */
export function readingInput(sheets: readonly Sheet[]): ReadingInput {
  const origin = { row: 0, column: 0 };
  return {
    survey: {
      name: "計画.xlsx",
      isStructureProtected: false,
      generated: [],
      sheetNames: sheets.map(({ name }) => name),
      sheets: sheets.map((sheet) => ({
        name: sheet.name,
        visibility: sheet.visibility,
        isProtected: false,
        values: { origin, rows: used(sheet).map((row) => row.map(({ value }) => value)) },
        formats: { origin, rows: used(sheet).map((row) => row.map(({ format }) => format)) },
        merges: sheet.merges,
        hiddenRows: sheet.hiddenRows,
        hiddenColumns: sheet.hiddenColumns,
        hasStruck: sheet.hasStruck,
      })),
    },
    lookCloser: (looks) => Promise.resolve(looks.map((look) => detailOf(sheets, look))),
  };
}

/** The rows and columns that hold values. */
function used({ squares }: Sheet): readonly (readonly Square[])[] {
  const isFull = ({ value }: Square): boolean => value !== null;
  const height = squares.findLastIndex((row) => row.some(isFull)) + 1;
  const width = Math.max(0, ...squares.map((row) => row.findLastIndex(isFull) + 1));
  return squares.slice(0, height).map((row) => row.slice(0, width));
}

function detailOf(sheets: readonly Sheet[], { area, kinds }: Look): Detail {
  const sheet = sheets.find(({ name }) => name === area.sheet);
  const { top, left, bottom, right } = area;
  const squares = sheet?.squares ?? [];
  const grid = <T>(read: (square: Square) => T): Grid<T> => ({
    origin: { row: top, column: left },
    rows: Array.from({ length: Math.min(bottom, squares.length + 1) - top + 1 }, (_, row) =>
      Array.from({ length: Math.min(right, 400) - left + 1 }, (__, column) =>
        read(squares[top + row]?.[left + column] ?? BLANK)
      )
    ),
  });
  const shapes = (sheet?.shapes ?? []).filter(
    ({ from, to }) =>
      from.row <= bottom && to.row >= top && from.column <= right && to.column >= left
  );
  return {
    area,
    ...(kinds.includes("fills") && { fills: grid(({ fill }) => fill) }),
    ...(kinds.includes("fonts") && { fonts: grid(({ font }) => font) }),
    ...(kinds.includes("borders") && { borders: grid(({ borders }) => borders) }),
    ...(kinds.includes("shapes") && { shapes }),
    ...(kinds.includes("formulas") && { formulas: grid(() => null) }),
    ...(kinds.includes("room") && {
      room: grid(({ room }) => room ?? { width: 48, size: 11, indent: 0, toRight: 1 }),
    }),
  };
}

/** Each cell as `change` would have it. */
export function withSquares(
  sheet: Sheet,
  change: (square: Square, row: number, column: number) => Square
): Sheet {
  const squares = sheet.squares.map((line, row) =>
    line.map((square, column) => change(square, row, column))
  );
  return { ...sheet, squares };
}

/** The sheet with blank rows before a row, as Excel inserts them. */
export function withRows(sheet: Sheet, at: number, count: number): Sheet {
  const before = sheet.squares[at - 1] ?? (sheet.squares[0] ?? []).map(() => BLANK);
  const blank = Array.from({ length: count }, () =>
    before.map((square) => ({ ...square, value: null }))
  );
  const moved = (row: number): number => (row >= at ? row + count : row);
  return {
    ...sheet,
    squares: [...sheet.squares.slice(0, at), ...blank, ...sheet.squares.slice(at)],
    merges: sheet.merges.map((area) => ({
      ...area,
      top: moved(area.top),
      bottom: moved(area.bottom),
    })),
    shapes: sheet.shapes.map((shape) => {
      const place = (anchor: Anchor): Anchor => ({ ...anchor, row: moved(anchor.row) });
      return { ...shape, from: place(shape.from), to: place(shape.to) };
    }),
    hiddenRows: sheet.hiddenRows.map(moved),
  };
}

/** The sheet with rows and columns exchanged. */
export function turned(sheet: Sheet): Sheet {
  const width = sheet.squares[0]?.length ?? 0;
  const anchor = ({ row, column, intoRow, intoColumn }: Anchor): Anchor => ({
    row: column,
    column: row,
    intoRow: intoColumn,
    intoColumn: intoRow,
  });
  return {
    ...sheet,
    squares: Array.from({ length: width }, (_, column) =>
      sheet.squares.map((row) => row[column] ?? BLANK)
    ),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      top: left,
      left: top,
      bottom: right,
      right: bottom,
    })),
    shapes: sheet.shapes.map((shape) => ({
      ...shape,
      from: anchor(shape.from),
      to: anchor(shape.to),
    })),
    hiddenRows: sheet.hiddenColumns,
    hiddenColumns: sheet.hiddenRows,
  };
}

/** The sheet with blank columns before a column, as Excel inserts them. */
export function withColumns(sheet: Sheet, at: number, count: number): Sheet {
  return turned(withRows(turned(sheet), at, count));
}

/** A sheet of texts alone. */
export function sheetOfRows(name: string, rows: readonly (readonly CellValue[])[]): Sheet {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return {
    name,
    visibility: "visible",
    hasStruck: false,
    squares: rows.map((row) =>
      Array.from({ length: width }, (_, column) => ({ ...BLANK, value: row[column] ?? null }))
    ),
    merges: [],
    shapes: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}
