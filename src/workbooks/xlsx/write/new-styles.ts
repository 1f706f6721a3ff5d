import { MAIN } from "../namespaces";
import { STYLE_SECTIONS, styleDefaults, type StyleSection } from "./style-lists";
import { borderMarkup, dxfMarkup, fillMarkup, fontMarkup, xfMarkup } from "./style-markup";
import type { Styles } from "./styles";
import { escapeXml } from "../escapes";

/** The styles of a workbook that is being made; it holds what was asked for. */
export function newStyles(): Pick<Styles, "cell" | "conditional" | "normalFont" | "text"> {
  const lists = new Map<StyleSection, string[]>(
    STYLE_SECTIONS.map((name) => [name, [...styleDefaults(name, "")]])
  );
  /** The index of an entry, which is added when there is none. */
  const add = (name: StyleSection, entry: string): number => {
    const list = lists.get(name) ?? [];
    const known = list.indexOf(entry);
    return known < 0 ? list.push(entry) - 1 : known;
  };
  const formats = ["General"];
  const formatId = (code: string): number => {
    if (!formats.includes(code)) {
      const id = BUILT_IN + formats.push(code) - 1;
      add("numFmts", `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    }
    const index = formats.indexOf(code);
    return index === 0 ? 0 : BUILT_IN + index;
  };
  return {
    cell: (style) => {
      const indexes = {
        numberFormat: formatId(style.numberFormat),
        font: add("fonts", fontMarkup(style.font, "")),
        fill: add("fills", fillMarkup(style.fill, "")),
        border: add("borders", borderMarkup(style.borders, "")),
      };
      return add("cellXfs", xfMarkup(style, indexes, ""));
    },
    conditional: (format) => add("dxfs", dxfMarkup(format, "")),
    normalFont: { name: "Calibri", size: 11 },
    text: () => {
      const written = [...lists].map(([name, list]) => {
        if (list.length === 0) return "";
        const whole = `<${name} count="${list.length}">${list.join("")}</${name}>`;
        return name === "cellXfs" ? whole + NORMAL : whole;
      });
      return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">${written.join("")}</styleSheet>`;
    },
  };
}

/** The style of cells that have none: Excel writes it to every file. */
const NORMAL =
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';

/** Number formats of a workbook's own have higher numbers than this. */
const BUILT_IN = 163;
