import { colorOf, paletteOf } from "../../src/workbooks/xlsx/colors";
import { readStyles } from "../../src/workbooks/xlsx/styles";
import { attribute, child, children, type XmlElement } from "../../src/workbooks/xlsx/xml";
import { type BorderModel, type Edge, PLAIN_STYLE, type StyleModel } from "./model";

/** What a file's cell formats look like, by the index that cells name. */
export interface LoadedStyles {
  readonly style: (index: number) => StyleModel;
  readonly numberFormat: (index: number) => string;
  /** Fill and font colour of a conditional format. */
  readonly conditional: (index: number) => {
    readonly fill: string | null;
    readonly fontColor: string | null;
  };
}

export function loadStyles(
  root: XmlElement | undefined,
  theme: XmlElement | undefined
): LoadedStyles {
  const palette = paletteOf(root, theme);
  const known = readStyles(root, theme);
  const fonts = children(child(root, "fonts"), "font");
  const borders = children(child(root, "borders"), "border");
  const xfs = children(child(root, "cellXfs"), "xf");
  const dxfs = children(child(root, "dxfs"), "dxf");
  const line = (border: XmlElement | undefined, edge: Edge): BorderModel | null => {
    const element = child(border, edge);
    const style = BORDERS[attribute(element, "style") ?? "none"];
    return style
      ? { ...style, color: colorOf(child(element, "color"), palette) ?? "#000000" }
      : null;
  };
  const made = new Map<number, StyleModel>();
  const styleOf = (index: number): StyleModel => {
    const xf = xfs[index];
    const font = fonts[Number(attribute(xf, "fontId") ?? 0)];
    const border = borders[Number(attribute(xf, "borderId") ?? 0)];
    const alignment = child(xf, "alignment");
    const isOn = (name: string): boolean =>
      ["1", "true"].includes(attribute(alignment, name) ?? "");
    return {
      fill: known.fill(index),
      fontName: attribute(child(font, "name"), "val") ?? PLAIN_STYLE.fontName,
      fontSize: Number(attribute(child(font, "sz"), "val") ?? PLAIN_STYLE.fontSize),
      bold: has(font, "b"),
      italic: has(font, "i"),
      isStruck: has(font, "strike"),
      fontColor: colorOf(child(font, "color"), palette) ?? "#000000",
      underline: has(font, "u") ? "Single" : "None",
      borders: {
        top: line(border, "top"),
        bottom: line(border, "bottom"),
        left: line(border, "left"),
        right: line(border, "right"),
      },
      horizontal: HORIZONTAL[attribute(alignment, "horizontal") ?? "general"] ?? "General",
      vertical: VERTICAL[attribute(alignment, "vertical") ?? "bottom"] ?? "Bottom",
      wrap: isOn("wrapText"),
      shrink: isOn("shrinkToFit"),
      indent: Number(attribute(alignment, "indent") ?? 0),
      isLocked: !["0", "false"].includes(attribute(child(xf, "protection"), "locked") ?? "1"),
    };
  };
  return {
    style: (index) => {
      const found = made.get(index) ?? styleOf(index);
      made.set(index, found);
      return found;
    },
    numberFormat: known.numberFormat,
    conditional: (index) => {
      const pattern = child(child(dxfs[index], "fill"), "patternFill");
      // In conditional formats it is the background that fills.
      const fill = colorOf(child(pattern, "bgColor"), palette);
      return { fill, fontColor: colorOf(child(child(dxfs[index], "font"), "color"), palette) };
    },
  };
}

function has(font: XmlElement | undefined, name: string): boolean {
  const element = child(font, name);
  return (
    element !== undefined && !["0", "false", "none"].includes(attribute(element, "val") ?? "1")
  );
}

const line = (style: string, weight: string) => ({ style, weight });
const BORDERS: Readonly<
  Record<string, { readonly style: string; readonly weight: string } | undefined>
> = {
  hair: line("Continuous", "Hairline"),
  thin: line("Continuous", "Thin"),
  medium: line("Continuous", "Medium"),
  thick: line("Continuous", "Thick"),
  double: line("Double", "Thick"),
  dotted: line("Dot", "Thin"),
  dashed: line("Dash", "Thin"),
  dashDot: line("DashDot", "Thin"),
  dashDotDot: line("DashDotDot", "Thin"),
  mediumDashed: line("Dash", "Medium"),
  mediumDashDot: line("DashDot", "Medium"),
  mediumDashDotDot: line("DashDotDot", "Medium"),
  slantDashDot: line("SlantDashDot", "Medium"),
};
const HORIZONTAL: Readonly<Record<string, string | undefined>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};
const VERTICAL: Readonly<Record<string, string | undefined>> = {
  top: "Top",
  center: "Center",
  justify: "Justify",
  distributed: "Distributed",
};
