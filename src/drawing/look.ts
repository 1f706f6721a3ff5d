import type { BorderLine, BorderStyles, CellStyle } from "../sheet/drawing";

const FONT = "Yu Gothic";

/** The ink and paper of all our sheets. */
export const INK = "#1F2A37";
export const MUTED = "#6B7785";
export const RULE = "#3B4A5A";
export const LINE = "#D3DAE1";
export const FAINT = "#E6EAEE";
export const HEADING_FILL = "#EEF2F6";
export const TODAY_FILL = "#FFF3C4";
export const ALARM_FILL = "#F8D7D3";
export const ALARM_INK = "#9B2C1F";
export const PAPER = "#FFFFFF";

export const NO_BORDERS: BorderStyles = { top: null, bottom: null, left: null, right: null };

export function line(style: BorderLine["style"], color: string): BorderLine {
  return { style, color };
}

/** A style that differs from plain text as named. */
export interface Style extends Partial<Omit<CellStyle, "font" | "borders">> {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly borders?: Partial<BorderStyles>;
}

export function cellStyle(style: Style): CellStyle {
  return {
    numberFormat: style.numberFormat ?? "General",
    font: {
      name: FONT,
      size: style.size ?? 9,
      bold: style.bold ?? false,
      color: style.color ?? INK,
    },
    fill: style.fill ?? null,
    borders: { ...NO_BORDERS, ...style.borders },
    align: style.align ?? "general",
    valign: style.valign ?? "center",
    wrap: style.wrap ?? false,
    shrink: style.shrink ?? false,
    indent: style.indent ?? 0,
  };
}

/** The styles of one drawing; equal ones share an index, the plain one is the first. */
export interface StyleBook {
  index(style: Style): number;
  styles(): readonly CellStyle[];
}

export function styleBook(): StyleBook {
  const known = new Map<string, number>();
  const styles: CellStyle[] = [];
  const index = (style: Style): number => {
    const full = cellStyle(style);
    const key = JSON.stringify(full);
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, styles.length);
    styles.push(full);
    return styles.length - 1;
  };
  index({});
  return { index, styles: () => [...styles] };
}

/** Whole amounts, negative ones as Japanese offices print them. */
export const AMOUNT = "#,##0;▲#,##0";

/** Points that text of this many columns takes at a font size, with a little room. */
export function pointsOf(columns: number, size: number): number {
  return columns * size * 0.5 + 1;
}

/** Columns of text that fit into a width in points at a font size. */
export function columnsIn(points: number, size: number): number {
  return Math.max(2, Math.floor((points - 6) / (size * 0.5)));
}

/** The height of a row, in points, that holds this many lines at a font size; Excel allows 409. */
export function heightOf(lines: number, size: number, padding = 9): number {
  return Math.min(409, Math.ceil(lines * size * 1.34 + padding));
}
