import { fontLook, type CellBorders } from "../../sheet/survey";

/** White is no fill: Excel answers the same for both (office-js #6218). */
export function queueFills(
  range: Excel.Range,
  fills: (string | null)[][]
): (firstRow: number) => void {
  const asked = range.getCellProperties({ format: { fill: { color: true } } });
  return (firstRow) => {
    asked.value.forEach((row, index) => {
      fills[firstRow + index] = row.map(({ format }) => {
        const color = format?.fill?.color?.toUpperCase() ?? "";
        return color === "" || color === "#FFFFFF" ? null : color;
      });
    });
  };
}

/** Excel answers null, and no colour, for what differs from letter to letter. */
export function queueFonts(
  range: Excel.Range,
  fonts: (string | null)[][]
): (firstRow: number) => void {
  const font = {
    bold: true,
    color: true,
    italic: true,
    name: true,
    size: true,
    strikethrough: true,
    underline: true,
  };
  const asked = range.getCellProperties({ format: { font } });
  return (firstRow) => {
    asked.value.forEach((row, index) => {
      fonts[firstRow + index] = row.map(({ format }) => {
        const { bold, color = "", strikethrough, underline, ...more } = format?.font ?? {};
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
    });
  };
}

export function queueBorders(
  range: Excel.Range,
  borders: CellBorders[][]
): (firstRow: number) => void {
  const asked = range.getCellProperties({ format: { borders: { style: true, weight: true } } });
  return (firstRow) => {
    asked.value.forEach((row, index) => {
      borders[firstRow + index] = row.map(({ format }) => ({
        top: lineName(format?.borders?.top),
        bottom: lineName(format?.borders?.bottom),
        left: lineName(format?.borders?.left),
        right: lineName(format?.borders?.right),
      }));
    });
  };
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
