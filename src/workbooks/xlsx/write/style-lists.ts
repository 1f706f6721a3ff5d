import { borderMarkup } from "./style-markup";

/** The lists of the styles part that we add to, in the order in which the part holds them. */
export const STYLE_SECTIONS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "dxfs",
] as const;

export type StyleSection = (typeof STYLE_SECTIONS)[number];

/** What Excel takes for granted at the head of each list: a list that is missing begins with these. */
export function styleDefaults(name: StyleSection, prefix: string): readonly string[] {
  switch (name) {
    case "fonts":
      return [
        `<${prefix}font><${prefix}sz val="11"/><${prefix}name val="Calibri"/></${prefix}font>`,
      ];
    case "fills":
      return ["none", "gray125"].map(
        (type) => `<${prefix}fill><${prefix}patternFill patternType="${type}"/></${prefix}fill>`
      );
    case "borders":
      return [borderMarkup({ top: null, bottom: null, left: null, right: null }, prefix)];
    case "cellStyleXfs":
      return [`<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`];
    case "cellXfs":
      return [`<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`];
    case "numFmts":
    case "dxfs":
      return [];
  }
}
