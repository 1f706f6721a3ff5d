import { colorOf, mix, type Palette } from "./colors";
import { attribute, child, children, type XmlElement } from "./xml";

/** How much of the cell a pattern's own colour covers. */
const COVERAGE: Readonly<Record<string, number | undefined>> = {
  solid: 1,
  darkGray: 0.75,
  mediumGray: 0.5,
  lightGray: 0.25,
  gray125: 0.125,
  gray0625: 0.0625,
  darkHorizontal: 0.5,
  darkVertical: 0.5,
  darkDown: 0.5,
  darkUp: 0.5,
  darkGrid: 0.5,
  darkTrellis: 0.75,
  lightHorizontal: 0.25,
  lightVertical: 0.25,
  lightDown: 0.25,
  lightUp: 0.25,
  lightGrid: 0.4375,
  lightTrellis: 0.375,
};

/** The colour a fill gives a cell, seen from afar; null for none. */
export function fillColor(fill: XmlElement, palette: Palette): string | null {
  const pattern = child(fill, "patternFill");
  if (pattern) {
    const coverage = COVERAGE[attribute(pattern, "patternType") ?? "none"];
    if (coverage === undefined) return null;
    const front = colorOf(child(pattern, "fgColor"), palette) ?? "#000000";
    if (coverage === 1) return front;
    return mix(front, colorOf(child(pattern, "bgColor"), palette) ?? "#FFFFFF", coverage);
  }
  const stops = children(child(fill, "gradientFill"), "stop").flatMap(
    (stop) => colorOf(child(stop, "color"), palette) ?? []
  );
  const [first, last] = [stops[0], stops.at(-1)];
  return first !== undefined && last !== undefined ? mix(first, last, 0.5) : null;
}
