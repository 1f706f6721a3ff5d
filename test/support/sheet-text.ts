import { readWorkbook } from "../../src/reading/read-workbook";
import type { PlanReading, WorkbookReading } from "../../src/reading/reading";
import type { Area } from "../../src/sheet/address";
import type { CellValue, Detail, Look, SheetSurvey } from "../../src/sheet/survey";

/** A sheet with fills, written as text: see {@link sheetText}. */
export interface WrittenSheet {
  readonly survey: SheetSurvey;
  readonly fillAt: (row: number, column: number) => string | null;
  /** Null where nothing is, false where parts of the text are. */
  readonly isStruck: (row: number, column: number) => boolean | null;
  readonly indentAt: (row: number, column: number) => number;
  /** Whether lines stand around the cell. */
  readonly isFramed: (row: number, column: number) => boolean;
}

/**
 * A sheet written as people see it, a line a row and `|` between cells. `<` belongs to the cell at its left,
 * `^` to the one above (merged cells), `#` is blank with a fill, `#ff0000 12` has that fill, `\n` is a line break in the cell, `'12` a text,
 * `>a` is set in by its cell, `>>a` further; `~~a~~` is struck through, the `a` of `~~a~~b` as well. Cells between `┃`
 * have lines around them.
 */
export function sheetText(name: string, lines: string): WrittenSheet {
  const written = lines
    .replace(/^\n|\n\s*$/g, "")
    .split("\n")
    .map((line) => line.trim());
  const rows = written.map((line) =>
    line
      .replace(/^[|┃]|[|┃]$/g, "")
      .split("|")
      .map((cell) => cell.trim())
  );
  const areas = new Map<string, Area>();
  const anchors: string[][] = [];
  const fills = new Map<string, string>();
  const struck = new Map<string, boolean>();
  const indents = new Map<string, number>();
  const indented = new Set<number>();
  const values = rows.map((cells, row) => {
    const line: string[] = [];
    anchors.push(line);
    return cells.map((cell, column): CellValue => {
      const anchor =
        cell === "<"
          ? (line[column - 1] ?? "")
          : cell === "^"
            ? (anchors[row - 1]?.[column] ?? "")
            : `${row},${column}`;
      line.push(anchor);
      const area = areas.get(anchor) ?? { top: row, left: column, bottom: row, right: column };
      areas.set(anchor, {
        ...area,
        bottom: Math.max(area.bottom, row),
        right: Math.max(area.right, column),
      });
      const sign = FILL.exec(cell)?.[0] ?? "";
      const fill = sign === "#" ? "#BDD7EE" : sign || fills.get(anchor);
      if (fill !== undefined) fills.set(`${row},${column}`, fill);
      if (cell.includes("~~")) struck.set(`${row},${column}`, STRUCK.test(cell));
      const steps = /^>*/.exec(cell)?.[0].length ?? 0;
      if (steps > 0) {
        indents.set(`${row},${column}`, steps);
        indented.add(column);
      }
      return valueOf(
        cell
          .slice(sign.length + steps)
          .trim()
          .replaceAll("~~", "")
      );
    });
  });
  const origin = { row: 0, column: 0 };
  return {
    survey: {
      name,
      visibility: "visible",
      isProtected: false,
      values: { origin, rows: values },
      formats: { origin, rows: values.map((cells) => cells.map(() => "General")) },
      merges: [...areas.values()].filter(
        ({ top, left, bottom, right }) => top < bottom || left < right
      ),
      hiddenRows: [],
      hiddenColumns: [],
      hasStruck: struck.size > 0,
      indented: [...indented],
    },
    isFramed: (row, column) =>
      written[row]?.startsWith("┃") === true && column < (rows[row]?.length ?? 0),
    indentAt: (row, column) => indents.get(`${row},${column}`) ?? 0,
    isStruck: (row, column) => struck.get(`${row},${column}`) ?? null,
    fillAt: (row, column) => fills.get(`${row},${column}`) ?? null,
  };
}

const STRUCK = /^~~[^~]*~~$/;
const FILL = /^#(?:[0-9a-f]{6})?(?=\s|$)/i;

function valueOf(cell: string): CellValue {
  if (cell === "" || cell === "<" || cell === "^") return null;
  if (/^-?\d+(?:\.\d+)?$/.test(cell)) return Number(cell);
  return cell.replace(/^'/, "").replaceAll("\\n", "\n");
}

/** Reads sheets written as text, by their names. */
export function readText(
  sheets: Readonly<Record<string, string>>,
  fileName = ""
): Promise<WorkbookReading> {
  const written = Object.entries(sheets).map(([name, lines]) => sheetText(name, lines));
  return readWorkbook({
    survey: {
      name: fileName,
      isStructureProtected: false,
      sheets: written.map(({ survey }) => survey),
      generated: [],
      sheetNames: Object.keys(sheets),
    },
    lookCloser: (looks) => Promise.resolve(looks.map((look) => detailOf(written, look))),
  });
}

function detailOf(written: readonly WrittenSheet[], { area, kinds }: Look): Detail {
  const sheet = written.find(({ survey }) => survey.name === area.sheet);
  const cells = <T>(at: (row: number, column: number) => T) => ({
    origin: { row: area.top, column: area.left },
    rows: Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
      Array.from({ length: area.right - area.left + 1 }, (__, column) =>
        at(area.top + row, area.left + column)
      )
    ),
  });
  return {
    area,
    ...(kinds.includes("fills") && {
      fills: cells((row, column) => sheet?.fillAt(row, column) ?? null),
    }),
    ...(kinds.includes("borders") && {
      borders: cells((row, column) => {
        const line = sheet?.isFramed(row, column) ? "thin" : null;
        return { top: line, bottom: line, left: line, right: line };
      }),
    }),
    ...(kinds.includes("room") && {
      room: cells((row, column) => {
        return { width: 80, size: 11, indent: sheet?.indentAt(row, column) ?? 0, toRight: 1 };
      }),
    }),
    ...(kinds.includes("fonts") && {
      fonts: cells((row, column) => {
        const isStruck = sheet?.isStruck(row, column) ?? null;
        return isStruck === null ? "#000000" : isStruck ? "struck #000000" : null;
      }),
    }),
  };
}

/** The only plan of a sheet written as text. */
export async function readOnePlan(sheet: string): Promise<PlanReading> {
  const { plans } = await readText({ 計画: sheet });
  const [plan] = plans;
  if (!plan || plans.length > 1) throw new Error(`${plans.length} plans were read`);
  return plan;
}
