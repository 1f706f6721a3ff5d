import type { Area } from "../../sheet/address";
import type { BorderLine, BorderStyles, CellStyle, SheetDrawing } from "../../sheet/drawing";
import { addressLists, type Mark, rectangles } from "./areas";
import { type SheetAtHand, type Task, write } from "./tasks";

/**
 * The looks of a drawing's cells, property by property: each is set for all cells that share it at once, so
 * that the request grows with the number of different looks and not with the number of cells.
 */
export function formatTasks(sheet: SheetAtHand, drawing: SheetDrawing): readonly Task[] {
  const { styles } = drawing;
  const byProperty = PROPERTIES.flatMap(({ of, set }) => {
    const keys = styles.map(of);
    const areas = rectangles(marks(drawing, (style) => keys[style] ?? null));
    return [...areas].flatMap(([key, own]) => {
      const style = styles[keys.indexOf(key)];
      return style
        ? areaTasks(sheet, own, (format) => {
            set(format, style);
          })
        : [];
    });
  });
  return [...byProperty, ...EDGES.flatMap((edge) => borderTasks(sheet, drawing, edge))];
}

interface Property {
  /** What tells whether two styles are alike in it; null where Excel's own default will do. */
  readonly of: (style: CellStyle) => string | null;
  readonly set: (format: Excel.RangeFormat, style: CellStyle) => void;
}

/** Everything but number formats, which belong to single ranges, and borders, which belong to edges. */
const PROPERTIES: readonly Property[] = [
  {
    of: ({ font }) => JSON.stringify([font.name, font.size, font.bold, font.color]),
    set: ({ font }, style) => {
      font.name = style.font.name;
      font.size = style.font.size;
      font.bold = style.font.bold;
      font.color = style.font.color;
    },
  },
  {
    of: ({ fill }) => fill,
    set: ({ fill }, style) => {
      if (style.fill !== null) fill.color = style.fill;
    },
  },
  {
    of: ({ align, valign, wrap, shrink, indent }) =>
      JSON.stringify([align, valign, wrap, shrink, indent]),
    set: (format, style) => {
      format.horizontalAlignment = HORIZONTAL[style.align];
      format.verticalAlignment = VERTICAL[style.valign];
      format.wrapText = style.wrap;
      format.shrinkToFit = style.shrink;
      if (style.indent > 0) format.indentLevel = style.indent;
    },
  },
];

const HORIZONTAL = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  "center-across": "CenterAcrossSelection",
} as const;

const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

const WEIGHTS = { hair: "Hairline", thin: "Thin", medium: "Medium", thick: "Thick" } as const;

interface Edge {
  readonly side: keyof BorderStyles;
  readonly outer: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";
  /** The same edge of the cells within a rectangle. */
  readonly inner: "InsideHorizontal" | "InsideVertical";
}

/** In this order: where neighbours disagree about the line between them, the lower and the right one win. */
const EDGES: readonly Edge[] = [
  { side: "bottom", outer: "EdgeBottom", inner: "InsideHorizontal" },
  { side: "right", outer: "EdgeRight", inner: "InsideVertical" },
  { side: "top", outer: "EdgeTop", inner: "InsideHorizontal" },
  { side: "left", outer: "EdgeLeft", inner: "InsideVertical" },
];

function borderTasks(sheet: SheetAtHand, drawing: SheetDrawing, edge: Edge): readonly Task[] {
  const lines = drawing.styles.map(({ borders }) => borders[edge.side]);
  const keys = lines.map((line) => (line ? `${line.style} ${line.color}` : null));
  const areas = rectangles(marks(drawing, (style) => keys[style] ?? null));
  return [...areas].flatMap(([key, own]) => {
    const line = lines[keys.indexOf(key)];
    if (!line) return [];
    // Excel may refuse lines inside an area that has no inside.
    const deep = own.filter((area) => hasInside(area, edge));
    return [
      ...areaTasks(sheet, own, (format) => {
        drawLine(format.borders.getItem(edge.outer), line);
      }),
      ...areaTasks(sheet, deep, (format) => {
        drawLine(format.borders.getItem(edge.inner), line);
      }),
    ];
  });
}

function hasInside(area: Area, { inner }: Edge): boolean {
  return inner === "InsideHorizontal" ? area.bottom > area.top : area.right > area.left;
}

function drawLine(border: Excel.RangeBorder, line: BorderLine): void {
  border.style = "Continuous";
  border.weight = WEIGHTS[line.style];
  border.color = line.color;
}

function areaTasks(
  sheet: SheetAtHand,
  areas: readonly Area[],
  set: (format: Excel.RangeFormat) => void
): readonly Task[] {
  return addressLists(areas).map((addresses) =>
    write(addresses.length + 2_000, () => {
      set(sheet().getRanges(addresses).format);
    })
  );
}

/** The drawn cells, row by row, by what `of` makes of their style; null leaves a cell out. */
export function* marks<K>(
  drawing: SheetDrawing,
  of: (style: number) => K | null
): Generator<Mark<K>> {
  for (const [row, { cells }] of drawing.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const key = cell && of(cell.style);
      if (key !== null) yield { row, column, key };
    }
  }
}
