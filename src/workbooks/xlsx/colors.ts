import { attribute, child, children, count, descend, type XmlElement } from "./xml";

/** The colours that cells name by number, as `#RRGGBB`. */
export interface Palette {
  readonly theme: readonly (string | null)[];
  readonly indexed: readonly string[];
}

/** The order in which theme colours are numbered, which isn't the order the theme has them in. */
const THEME_ORDER = [
  ...["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3"],
  ...["accent4", "accent5", "accent6", "hlink", "folHlink"],
];

/** The Office theme's, for workbooks without a theme part. */
const OFFICE_THEME = [
  ...["#FFFFFF", "#000000", "#E7E6E6", "#44546A", "#4472C4", "#ED7D31", "#A5A5A5"],
  ...["#FFC000", "#5B9BD5", "#70AD47", "#0563C1", "#954F72"],
];

/** ECMA-376 part 1, 18.8.27; 8 to 15 repeat 0 to 7, 64 and 65 are the window's text and background. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333 " +
  "000000 FFFFFF"
)
  .split(" ")
  .map((rgb) => `#${rgb}`);

export function paletteOf(styles: XmlElement | undefined, theme: XmlElement | undefined): Palette {
  const own = children(descend(styles, "colors", "indexedColors"), "rgbColor");
  const indexed = INDEXED.map((color, i) => rgbColor(attribute(own[i], "rgb")) ?? color);
  const scheme = descend(theme, "themeElements", "clrScheme");
  return {
    indexed,
    theme: scheme ? THEME_ORDER.map((name) => themeColor(child(scheme, name))) : OFFICE_THEME,
  };
}

/** The colour an element such as `<fgColor>` names; null where it is left to Excel. */
export function colorOf(element: XmlElement | undefined, palette: Palette): string | null {
  const base = baseColor(element, palette);
  const tint = Number(attribute(element, "tint") ?? 0);
  return base !== null && tint !== 0 && Number.isFinite(tint) ? tinted(base, tint) : base;
}

/** The colour that a drawing names: `<a:schemeClr val="accent1">` with what lightens or darkens it; null where we can't tell. */
export function drawnColor(element: XmlElement | undefined, palette: Palette): string | null {
  const name = attribute(element, "val") ?? "";
  const theme = THEME_ORDER.indexOf(ALSO[name] ?? name);
  const base =
    theme < 0 ? rgbColor(attribute(element, "lastClr") ?? name) : (palette.theme[theme] ?? null);
  if (base === null) return null;
  const part = (key: string, otherwise: number): number => {
    const value = Number(attribute(child(element, key), "val"));
    return Number.isFinite(value) ? value / 100_000 : otherwise;
  };
  const [hue, saturation, lightness] = toHsl(channels(base));
  const target = lightness * part("lumMod", 1) * part("shade", 1) + part("lumOff", 0);
  const lighter = 1 - (1 - target) * part("tint", 1);
  return hex(fromHsl(hue, saturation, Math.max(0, Math.min(1, lighter))));
}

/** What drawings call the theme's colours of texts and backgrounds. */
const ALSO: Readonly<Record<string, string | undefined>> = {
  bg1: "lt1",
  tx1: "dk1",
  bg2: "lt2",
  tx2: "dk2",
};

/** `part` of the first colour and the rest of the second. */
export function mix(first: string, second: string, part: number): string {
  const other = channels(second);
  return hex(channels(first).map((value, i) => value * part + (other[i] ?? 0) * (1 - part)));
}

function baseColor(element: XmlElement | undefined, palette: Palette): string | null {
  const rgb = rgbColor(attribute(element, "rgb"));
  if (rgb !== null) return rgb;
  const theme = count(attribute(element, "theme"));
  if (theme !== null) return palette.theme[theme] ?? null;
  const indexed = count(attribute(element, "indexed"));
  return indexed === null ? null : (palette.indexed[indexed] ?? null);
}

function themeColor(element: XmlElement | undefined): string | null {
  const plain = attribute(child(element, "srgbClr"), "val");
  const system = attribute(child(element, "sysClr"), "lastClr");
  return rgbColor(plain ?? system);
}

/** `FFC000`, or with an alpha channel before it, which Excel ignores. */
function rgbColor(value: string | undefined): string | null {
  const match = /^(?:[\dA-F]{2})?([\dA-F]{6})$/i.exec(value ?? "");
  return match?.[1] === undefined ? null : `#${match[1].toUpperCase()}`;
}

/** Lightens (up to 1) or darkens (down to -1) a colour's luminance, as ECMA-376 part 1, 18.8.19 says. */
function tinted(color: string, tint: number): string {
  const [hue, saturation, lightness] = toHsl(channels(color));
  const bounded = Math.max(-1, Math.min(1, tint));
  const target = bounded < 0 ? lightness * (1 + bounded) : lightness * (1 - bounded) + bounded;
  return hex(fromHsl(hue, saturation, target));
}

function channels(color: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

function hex(values: readonly number[]): string {
  const pairs = values.map((value) => Math.round(value).toString(16).padStart(2, "0"));
  return `#${pairs.join("").toUpperCase()}`;
}

/** Hue in sixths of the circle, saturation and lightness from 0 to 1. */
function toHsl([red = 0, green = 0, blue = 0]: readonly number[]): readonly [
  number,
  number,
  number,
] {
  const [r, g, b] = [red / 255, green / 255, blue / 255];
  const max = Math.max(r, g, b);
  const range = max - Math.min(r, g, b);
  const lightness = max - range / 2;
  if (range === 0) return [0, 0, lightness];
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  const hue =
    max === r ? ((g - b) / range + 6) % 6 : max === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return [hue, saturation, lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): readonly number[] {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((shift) => {
    const place = (shift + hue * 2) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1)));
  });
}
