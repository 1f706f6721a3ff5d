import type { Cell } from "../sheet/address";
import { fold } from "../sheet/fold";
import { valueText, type CellValue, type Grid } from "../sheet/survey";
import { SECTION_ORDER, SECTIONS, SETTINGS_SHEET, SETTINGS_TITLE, type Section } from "./sections";

/**
 * Whether a sheet keeps settings: known by its title whatever its name, and without one by the titles of two sections,
 * or of one where its name says so, as people write it who make the sheet themselves.
 */
export function isSettingsSheet(values: Grid<CellValue>, name = ""): boolean {
  if (settingsTitle(values) !== null) return true;
  const sections = values.rows.flatMap((cells) => {
    const first = cells.find((value) => valueText(value).trim() !== "");
    return (first !== undefined && sectionTitled(valueText(first))) || [];
  });
  return new Set(sections).size >= (fold(name) === SETTINGS_SHEET ? 1 : 2);
}

/** Where the sheet's title stands, among its first cells; null on any other sheet. */
export function settingsTitle({ origin, rows }: Grid<CellValue>): Cell | null {
  for (const [row, cells] of rows.slice(0, TITLE_WITHIN).entries()) {
    const column = cells
      .slice(0, TITLE_WITHIN)
      .findIndex((value) => typeof value === "string" && fold(value) === fold(SETTINGS_TITLE));
    if (column >= 0) return { row: origin.row + row, column: origin.column + column };
  }
  return null;
}

const TITLE_WITHIN = 5;

/** The section that a text is the title of; null for any other text. */
export function sectionTitled(text: string): Section | null {
  return SECTION_ORDER.find((section) => fold(SECTIONS[section].title) === fold(text)) ?? null;
}
