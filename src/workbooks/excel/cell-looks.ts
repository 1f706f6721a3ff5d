import { fontLook, type CellBorders, type Room } from "../../sheet/survey";

type Collect = (firstRow: number) => void;

/** Queues what cells look like; answers what makes rows of it once it was answered. */
export function queueFormats<T>(
  range: Excel.Range,
  format: Excel.CellPropertiesFormatLoadOptions,
  rows: T[][],
  take: (format: Excel.CellPropertiesFormat, column: number) => T
): Collect {
  const asked = range.getCellProperties({ format });
  return (firstRow) => {
    asked.value.forEach((cells, index) => {
      rows[firstRow + index] = cells.map((cell, column) => take(cell.format ?? {}, column));
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
  return queueFormats(range, { font: asked }, fonts, ({ font = {} }) => {
    const { bold, color = "", strikethrough, underline } = font;
    return Object.values(font).some((look: unknown) => look === null || look === "")
      ? null
      : fontLook(bold, strikethrough, underline !== "None", color.toUpperCase());
  });
}

/** How wide cells are, and where a text too long for them goes on. */
export function queueRoom(range: Excel.Range, room: Room[][]): Collect {
  const asked = {
    font: { size: true },
    horizontalAlignment: true,
    indentLevel: true,
    wrapText: true,
    shrinkToFit: true,
  };
  const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  return queueFormats(range, asked, room, (looks, column) => {
    const { font, horizontalAlignment = "General", indentLevel = 0, shrinkToFit, wrapText } = looks;
    const { columnHidden, format } = columns.value[column] ?? {};
    return {
      width: (!columnHidden && format?.columnWidth) || 0,
      size: font?.size ?? 0,
      indent: indentLevel,
      toRight: wrapText || shrinkToFit ? null : (TO_RIGHT[horizontalAlignment] ?? null),
      ...(horizontalAlignment === "CenterAcrossSelection" && { isAcross: true }),
    };
  });
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
  const isMediumDash = line?.weight === "Medium" && style.startsWith("Dash");
  if (isMediumDash) return `medium${style}${style === "Dash" ? "ed" : ""}`;
  if (style !== "Continuous") return LINES[style] ?? "thin";
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
