import { fontLook, type CellBorders, type Room } from "../../sheet/survey";
import { BUILT_IN_FORMATS } from "./built-in-formats";
import { colorOf, paletteOf, type Palette } from "./colors";
import { fillColor } from "./fills";
import { attribute, child, children, count, flag, type XmlElement } from "./xml";

/** The formats of cells, by the style index that cells name. */
export interface Styles {
  /** `General` for an index that isn't there. */
  readonly numberFormat: (style: number) => string;
  /** `#RRGGBB`, null for none. */
  readonly fill: (style: number) => string | null;
  /** How letters look: see {@link fontLook}. */
  readonly letters: (style: number) => string;
  readonly borders: (style: number) => CellBorders;
  /** The size of letters, and where texts that are too long go. */
  readonly flow: (style: number) => Omit<Room, "width">;
  /** Whether cells can't be written while their sheet is protected. */
  readonly isLocked: (style: number) => boolean;
  readonly palette: Palette;
  /** The font that columns are measured in. */
  readonly font: { readonly name: string; readonly size: number };
}

const GENERAL = "General";
const PLAIN: Format = {
  number: GENERAL,
  letters: "#000000",
  fill: null,
  borders: { top: null, bottom: null, left: null, right: null },
  flow: { size: 11, indent: 0, toRight: 1 },
  isLocked: true,
};

interface Format {
  readonly number: string;
  readonly letters: string;
  readonly fill: string | null;
  readonly borders: CellBorders;
  readonly flow: Omit<Room, "width">;
  readonly isLocked: boolean;
}

/** The styles in a styles part, with the theme its colours refer to; both may be missing. */
export function readStyles(root: XmlElement | undefined, theme: XmlElement | undefined): Styles {
  const palette = paletteOf(root, theme);
  const custom = new Map<number, string>();
  for (const each of children(child(root, "numFmts"), "numFmt")) {
    const id = count(attribute(each, "numFmtId"));
    if (id !== null) custom.set(id, attribute(each, "formatCode") ?? GENERAL);
  }
  const fills = children(child(root, "fills"), "fill").map((each) => fillColor(each, palette));
  const fonts = children(child(root, "fonts"), "font");
  const letters = fonts.map((each) => lettersOf(each, palette));
  const sizes = fonts.map(sizeOf);
  const borders = children(child(root, "borders"), "border").map(readBorders);
  const formats = children(child(root, "cellXfs"), "xf").map((xf): Format => {
    const number = count(attribute(xf, "numFmtId")) ?? 0;
    return {
      number: custom.get(number) ?? BUILT_IN_FORMATS.get(number) ?? GENERAL,
      letters: letters[count(attribute(xf, "fontId")) ?? 0] ?? PLAIN.letters,
      fill: fills[count(attribute(xf, "fillId")) ?? 0] ?? null,
      borders: borders[count(attribute(xf, "borderId")) ?? 0] ?? PLAIN.borders,
      flow: {
        size: sizes[count(attribute(xf, "fontId")) ?? 0] ?? PLAIN.flow.size,
        ...lieOf(child(xf, "alignment")),
      },
      isLocked: flag(attribute(child(xf, "protection"), "locked") ?? "1"),
    };
  });
  const at = (style: number): Format => formats[style] ?? PLAIN;
  return {
    numberFormat: (style) => at(style).number,
    fill: (style) => at(style).fill,
    letters: (style) => at(style).letters,
    borders: (style) => at(style).borders,
    flow: (style) => at(style).flow,
    isLocked: (style) => at(style).isLocked,
    palette,
    font: normalFont(root, fonts),
  };
}

function lettersOf(font: XmlElement, palette: Palette): string {
  const has = (name: string): boolean => {
    const element = child(font, name);
    return element !== undefined && flag(attribute(element, "val") ?? "1");
  };
  const underline = child(font, "u");
  return fontLook(
    has("b"),
    has("strike"),
    underline !== undefined && attribute(underline, "val") !== "none",
    colorOf(child(font, "color"), palette) ?? "#000000"
  );
}

function readBorders(border: XmlElement): CellBorders {
  const style = (...names: readonly string[]): string | null => {
    const edge = names.map((name) => child(border, name)).find((found) => found !== undefined);
    const line = attribute(edge, "style") ?? "none";
    return line === "none" ? null : line;
  };
  return {
    top: style("top"),
    bottom: style("bottom"),
    left: style("left", "start"),
    right: style("right", "end"),
  };
}

/** The font of the Normal style, which is the first one's unless a workbook is odd. */
function normalFont(
  root: XmlElement | undefined,
  fonts: readonly XmlElement[]
): {
  readonly name: string;
  readonly size: number;
} {
  const normal = children(child(root, "cellStyleXfs"), "xf")[0];
  const font = fonts[count(attribute(normal, "fontId")) ?? 0];
  return { name: attribute(child(font, "name"), "val") ?? "Calibri", size: sizeOf(font) };
}

function sizeOf(font: XmlElement | undefined): number {
  const size = Number(attribute(child(font, "sz"), "val"));
  return size > 0 ? size : PLAIN.flow.size;
}

/** Texts that wrap or shrink stay in their cells. */
function lieOf(alignment: XmlElement | undefined): Omit<Room, "width" | "size"> {
  const horizontal = attribute(alignment, "horizontal") ?? "general";
  const isKept = ["wrapText", "shrinkToFit"].some((name) =>
    flag(attribute(alignment, name) ?? "0")
  );
  return {
    indent: count(attribute(alignment, "indent")) ?? 0,
    toRight: isKept ? null : (TO_RIGHT[horizontal] ?? null),
    ...(horizontal === "centerContinuous" && { isAcross: true }),
  };
}

const TO_RIGHT: Readonly<Record<string, number | undefined>> = {
  general: 1,
  left: 1,
  center: 0.5,
  right: 0,
};
