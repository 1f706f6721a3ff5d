import type {
  BorderLine,
  BorderStyles,
  CellStyle,
  ConditionalFormat,
  FontStyle,
} from "../../../sheet/drawing";
import { escapeXml } from "../escapes";

/** `#RRGGBB` as the file has colours, with the alpha that Excel ignores and insists on. */
export function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

export function fontMarkup(font: FontStyle, p: string): string {
  const bold = font.bold ? `<${p}b/>` : "";
  const japanese = /[^\0-\x7f]/.test(font.name) ? `<${p}charset val="128"/>` : "";
  return (
    `<${p}font>${bold}<${p}sz val="${font.size}"/><${p}color rgb="${argb(font.color)}"/>` +
    `<${p}name val="${escapeXml(font.name)}"/>${japanese}</${p}font>`
  );
}

export function fillMarkup(fill: string | null, p: string): string {
  const pattern =
    fill === null
      ? `<${p}patternFill patternType="none"/>`
      : `<${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(fill)}"/><${p}bgColor indexed="64"/></${p}patternFill>`;
  return `<${p}fill>${pattern}</${p}fill>`;
}

export function borderMarkup(borders: BorderStyles, p: string): string {
  const edge = (name: string, line: BorderLine | null): string =>
    line === null
      ? `<${p}${name}/>`
      : `<${p}${name} style="${line.style}"><${p}color rgb="${argb(line.color)}"/></${p}${name}>`;
  return (
    `<${p}border>${edge("left", borders.left)}${edge("right", borders.right)}` +
    `${edge("top", borders.top)}${edge("bottom", borders.bottom)}<${p}diagonal/></${p}border>`
  );
}

/** The parts of a style by their indexes in the workbook's lists. */
interface StyleIndexes {
  readonly numberFormat: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

export function xfMarkup(style: CellStyle, indexes: StyleIndexes, p: string): string {
  const { numberFormat, font, fill, border } = indexes;
  const alignment = alignmentMarkup(style, p);
  return (
    `<${p}xf numFmtId="${numberFormat}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
    ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"` +
    (alignment === "" ? "/>" : `>${alignment}</${p}xf>`)
  );
}

/** Empty where the style says nothing that isn't so anyway. */
function alignmentMarkup(style: CellStyle, p: string): string {
  const attributes = [
    style.align === "general" ? "" : ` horizontal="${HORIZONTAL[style.align]}"`,
    style.valign === "bottom" ? "" : ` vertical="${style.valign}"`,
    style.wrap ? ` wrapText="1"` : "",
    style.indent > 0 ? ` indent="${style.indent}"` : "",
    style.shrink ? ` shrinkToFit="1"` : "",
  ].join("");
  return attributes === "" ? "" : `<${p}alignment${attributes}/>`;
}

/** A conditional fill is a pattern's background: Excel reads it so where the pattern isn't named. */
export function dxfMarkup(
  { fill, fontColor }: Pick<ConditionalFormat, "fill" | "fontColor">,
  p: string
): string {
  const font =
    fontColor === null ? "" : `<${p}font><${p}color rgb="${argb(fontColor)}"/></${p}font>`;
  const pattern =
    fill === null
      ? ""
      : `<${p}fill><${p}patternFill><${p}bgColor rgb="${argb(fill)}"/></${p}patternFill></${p}fill>`;
  return `<${p}dxf>${font}${pattern}</${p}dxf>`;
}

const HORIZONTAL = {
  left: "left",
  center: "center",
  right: "right",
  "center-across": "centerContinuous",
} as const;
