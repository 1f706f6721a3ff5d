import { readSchedules } from "../../../src/reading/schedule/read-schedules";
import type { CellBorders, Detail, Look, Room, Shape } from "../../../src/sheet/survey";
import { surveyOf, type SheetExtras, type SheetRows } from "../../support/survey";
import { areaOf, contextOf, lanesText, YEAR } from "./schedule-context";

/** What is drawn on a sheet. */
export interface Drawn {
  /** Fills by area. */
  readonly fills?: Readonly<Record<string, string>>;
  readonly heavyBottoms?: readonly string[];
  readonly heavyTops?: readonly string[];
  readonly heavyLefts?: readonly string[];
  readonly dashedBottoms?: readonly string[];
  /** Lines of the grid's own weight, by area: `dashed`; thin elsewhere. */
  readonly lightBottoms?: Readonly<Record<string, string>>;
  readonly shapes?: readonly Shape[];
  /** What part of texts that are too long goes right, by area; columns are 30 points wide and letters 10 points. */
  readonly toRight?: Readonly<Record<string, Room["toRight"]>>;
  /** Areas whose texts are centred across blank cells. */
  readonly across?: readonly string[];
}

/**
 * The lanes of a sheet whose grid begins in column D, with what is drawn on it; a record a row. The columns
 * are a year's months unless other headings are named.
 */
export async function lanes(
  rows: SheetRows,
  drawn: Drawn,
  extras: SheetExtras = {},
  headings: SheetRows[number] = YEAR
) {
  const looked: Look[] = [];
  let trips = 0;
  const context = contextOf(
    surveyOf({ 計画: [["順位", "事業名", "項目", ...headings], ...rows] }, extras),
    {
      tables: [
        {
          sheet: "計画",
          headings: "A1:B1",
          records: rows.map((_row, index) => String(index + 2)),
          columns: { priority: "A", name: "B" },
        },
      ],
      look: (looks) => {
        trips++;
        looked.push(...looks);
        return looks.map((look) => detail(look, drawn));
      },
    }
  );
  const read = await readSchedules(context);
  return { text: lanesText(read, context), remarks: read.remarks, looked, trips };
}

function detail({ area, kinds }: Look, drawn: Drawn): Detail {
  const cells = <T>(at: (row: number, column: number) => T) => ({
    origin: { row: area.top, column: area.left },
    rows: Array.from({ length: area.bottom - area.top + 1 }, (_row, row) =>
      Array.from({ length: area.right - area.left + 1 }, (_cell, column) =>
        at(area.top + row, area.left + column)
      )
    ),
  });
  const within = (address: string, row: number, column: number): boolean => {
    const { top, left, bottom, right } = areaOf(address);
    return row >= top && row <= bottom && column >= left && column <= right;
  };
  return {
    area,
    ...(kinds.includes("fills") && {
      fills: cells(
        (row, column) =>
          Object.entries(drawn.fills ?? {}).findLast(([address]) =>
            within(address, row, column)
          )?.[1] ?? null
      ),
    }),
    ...(kinds.includes("borders") && {
      borders: cells((row, column): CellBorders => ({
        top: drawn.heavyTops?.some((address) => within(address, row, column)) ? "medium" : null,
        left: drawn.heavyLefts?.some((address) => within(address, row, column)) ? "medium" : null,
        right: null,
        bottom: drawn.heavyBottoms?.some((address) => within(address, row, column))
          ? "thick"
          : drawn.dashedBottoms?.some((address) => within(address, row, column))
            ? "mediumDashed"
            : (Object.entries(drawn.lightBottoms ?? {}).find(([address]) =>
                within(address, row, column)
              )?.[1] ?? "thin"),
      })),
    }),
    ...(kinds.includes("room") && {
      room: cells((row, column): Room => {
        const own = Object.entries(drawn.toRight ?? {}).find(([address]) =>
          within(address, row, column)
        );
        const isAcross = drawn.across?.some((address) => within(address, row, column)) ?? false;
        return { width: 30, size: 10, indent: 0, toRight: own ? own[1] : 1, isAcross };
      }),
    }),
    ...(kinds.includes("shapes") && { shapes: drawn.shapes ?? [] }),
  };
}

/** A shape from the middle of one cell to the middle of another. */
export function shape(kind: Shape["kind"], from: string, to: string, text = ""): Shape {
  const anchor = (address: string) => {
    const { top, left } = areaOf(address);
    return { row: top, column: left, intoRow: 0.5, intoColumn: 0.5 };
  };
  return { name: "図形", kind, form: "", text, from: anchor(from), to: anchor(to) };
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

export function coloured(box: Box, text: string): Shape {
  return { ...placed("rect", box, text), isColoured: true };
}

type Form =
  "rect" | "ellipse" | "rightArrow" | "wedgeRectCallout" | "straightConnector1" | "bentConnector3";

/** A shape between two points, in columns and rows from the sheet's corner. */
export function placed(form: Form, [left, top, right, bottom]: Box, text = ""): Shape {
  const anchor = (column: number, row: number) => ({
    row: Math.floor(row),
    column: Math.floor(column),
    intoRow: row % 1,
    intoColumn: column % 1,
  });
  const kind = form.includes("Connector") ? "connector" : "shape";
  return { name: "図形", kind, form, text, from: anchor(left, top), to: anchor(right, bottom) };
}
