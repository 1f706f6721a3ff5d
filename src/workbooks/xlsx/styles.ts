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
  /** The font that columns are measured in. */
  readonly font: { readonly name: string; readonly size: number };
}

const GENERAL = "General";
const PLAIN_LETTERS = "#000000";
const PLAIN_FLOW: Omit<Room, "width"> = Object.freeze({ size: 11, toRight: 1 });
const NO_BORDERS: CellBorders = Object.freeze({ top: null, bottom: null, left: null, right: null });

/** The styles in a styles part, with the theme its colours refer to; both may be missing. */
export function readStyles(root: XmlElement | undefined, theme: XmlElement | undefined): Styles {
  const palette = paletteOf(root, theme);
  const custom = new Map<number, string>();
  for (const each of children(child(root, "numFmts"), "numFmt")) {
    const id = count(attribute(each, "numFmtId"));
    if (id !== null) custom.set(id, attribute(each, "formatCode") ?? GENERAL);
  }
  const fills = children(child(root, "fills"), "fill").map((each) => fillColor(each, palette));
  const letters = children(child(root, "fonts"), "font").map((each) => lettersOf(each, palette));
  const sizes = children(child(root, "fonts"), "font").map(sizeOf);
  const borders = children(child(root, "borders"), "border").map(readBorders);
  const formats = children(child(root, "cellXfs"), "xf").map((xf) => {
    const number = count(attribute(xf, "numFmtId")) ?? 0;
    return {
      number: custom.get(number) ?? BUILT_IN_FORMATS.get(number) ?? GENERAL,
      letters: letters[count(attribute(xf, "fontId")) ?? 0] ?? PLAIN_LETTERS,
      fill: fills[count(attribute(xf, "fillId")) ?? 0] ?? null,
      borders: borders[count(attribute(xf, "borderId")) ?? 0] ?? NO_BORDERS,
      flow: {
        size: sizes[count(attribute(xf, "fontId")) ?? 0] ?? PLAIN_FLOW.size,
        toRight: toRight(xf),
      },
      isLocked: flag(attribute(child(xf, "protection"), "locked") ?? "1"),
    };
  });
  return Object.freeze({
    numberFormat: (style: number) => formats[style]?.number ?? GENERAL,
    fill: (style: number) => formats[style]?.fill ?? null,
    letters: (style: number) => formats[style]?.letters ?? PLAIN_LETTERS,
    borders: (style: number) => formats[style]?.borders ?? NO_BORDERS,
    flow: (style: number) => formats[style]?.flow ?? PLAIN_FLOW,
    isLocked: (style: number) => formats[style]?.isLocked ?? true,
    font: normalFont(root),
  });
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
  return Object.freeze({
    top: style("top"),
    bottom: style("bottom"),
    left: style("left", "start"),
    right: style("right", "end"),
  });
}

/** The font of the Normal style, which is the first one's unless a workbook is odd. */
function normalFont(root: XmlElement | undefined): {
  readonly name: string;
  readonly size: number;
} {
  const fonts = children(child(root, "fonts"), "font");
  const normal = children(child(root, "cellStyleXfs"), "xf")[0];
  const font = fonts[count(attribute(normal, "fontId")) ?? 0];
  return { name: attribute(child(font, "name"), "val") ?? "Calibri", size: sizeOf(font) };
}

function sizeOf(font: XmlElement | undefined): number {
  const size = Number(attribute(child(font, "sz"), "val"));
  return size > 0 ? size : PLAIN_FLOW.size;
}

/** Texts that wrap or shrink stay in their cells. */
function toRight(xf: XmlElement): Room["toRight"] {
  const alignment = child(xf, "alignment");
  const isKept = ["wrapText", "shrinkToFit"].some((name) =>
    flag(attribute(alignment, name) ?? "0")
  );
  return isKept ? null : (TO_RIGHT[attribute(alignment, "horizontal") ?? "general"] ?? null);
}

const TO_RIGHT: Readonly<Record<string, number | undefined>> = {
  general: 1,
  left: 1,
  center: 0.5,
  right: 0,
};
