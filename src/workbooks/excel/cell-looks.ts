import { fontLook, type CellBorders, type Room } from "../../sheet/survey";

type Collect = (firstRow: number) => void;

/** Queues what cells look like; answers what makes rows of it once it was answered. */
export function queueFormats<T>(
  range: Excel.Range,
  format: Excel.CellPropertiesFormatLoadOptions,
  rows: T[][],
  take: (format: Excel.CellPropertiesFormat) => T
): Collect {
  const asked = range.getCellProperties({ format });
  return (firstRow) => {
    asked.value.forEach((cells, index) => {
      rows[firstRow + index] = cells.map((cell) => take(cell.format ?? {}));
    });
  };
}

/** White is no fill: Excel answers the same for both (office-js #6218). */
export function queueFills(range: Excel.Range, fills: (string | null)[][]): Collect {
  return queueFormats(range, { fill: { color: true } }, fills, ({ fill }) => {
    const color = fill?.color?.toUpperCase() ?? "";
    return color === "" || color === "#FFFFFF" ? null : color;
  });
}

/** Excel answers null, and no colour, for what differs from letter to letter. */
export function queueFonts(range: Excel.Range, fonts: (string | null)[][]): Collect {
  const asked = {
    bold: true,
    color: true,
    italic: true,
    name: true,
    size: true,
    strikethrough: true,
    underline: true,
  };
  return queueFormats(range, { font: asked }, fonts, ({ font }) => {
    const { bold, color = "", strikethrough, underline, ...more } = font ?? {};
    const looks: readonly unknown[] = [
      bold,
      color,
      strikethrough,
      underline,
      ...Object.values(more),
    ];
    return looks.some((look) => look === null || look === "")
      ? null
      : fontLook(bold, strikethrough, underline !== "None", color.toUpperCase());
  });
}

/** How wide cells are, and where a text too long for them goes on. */
export function queueRoom(range: Excel.Range, room: Room[][]): Collect {
  const asked = {
    font: { size: true },
    horizontalAlignment: true,
    wrapText: true,
    shrinkToFit: true,
  };
  const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const cells = range.getCellProperties({ format: asked });
  return (firstRow) => {
    const widths = columns.value.map(({ columnHidden, format }) =>
      columnHidden === true ? 0 : (format?.columnWidth ?? 0)
    );
    cells.value.forEach((row, index) => {
      room[firstRow + index] = row.map(({ format }, column): Room => {
        const isKept = format?.wrapText === true || format?.shrinkToFit === true;
        return {
          width: widths[column] ?? 0,
          size: format?.font?.size ?? 0,
          toRight: isKept ? null : (TO_RIGHT[format?.horizontalAlignment ?? "General"] ?? null),
        };
      });
    });
  };
}

const TO_RIGHT: Readonly<Record<string, number | undefined>> = {
  General: 1,
  Left: 1,
  Center: 0.5,
  Right: 0,
};

export function queueBorders(range: Excel.Range, rows: CellBorders[][]): Collect {
  const asked = { borders: { style: true, weight: true } };
  return queueFormats(range, asked, rows, ({ borders }) => ({
    top: lineName(borders?.top),
    bottom: lineName(borders?.bottom),
    left: lineName(borders?.left),
    right: lineName(borders?.right),
  }));
}

/** The line by the name that files give it. */
function lineName(line: Excel.CellBorder | undefined): string | null {
  const style = line?.style ?? "None";
  if (style === "None") return null;
  const isMedium = line?.weight === "Medium";
  if (style !== "Continuous")
    return (isMedium ? MEDIUM_LINES[style] : LINES[style]) ?? LINES[style] ?? "thin";
  return WEIGHTS[line?.weight ?? "Thin"] ?? "thin";
}

const WEIGHTS: Readonly<Record<string, string | undefined>> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};
const LINES: Readonly<Record<string, string | undefined>> = {
  Double: "double",
  Dot: "dotted",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  SlantDashDot: "slantDashDot",
};
const MEDIUM_LINES: Readonly<Record<string, string | undefined>> = {
  Dash: "mediumDashed",
  DashDot: "mediumDashDot",
  DashDotDot: "mediumDashDotDot",
};
