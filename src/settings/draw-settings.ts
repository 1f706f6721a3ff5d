import { cellName } from "../sheet/address";
import type { BorderStyles, CellStyle, DrawnCell, DrawnRow, SheetDrawing } from "../sheet/drawing";
import type { SettingsRead } from "./read-settings";
import { LISTED_FIELDS, type PlaceSetting, type Settings } from "./settings";
import { startText } from "./grid-start";
import {
  SECTION_ORDER,
  SECTIONS,
  SETTINGS_KEY,
  SETTINGS_SHEET,
  SETTINGS_TITLE,
  type Section,
} from "./sections";
import {
  FIELD_WORDS,
  LEFT_ALONE,
  lineName,
  NO_PROJECT,
  ruleWord,
  SETTINGS_NOTE,
  SEVERITY_WORDS,
  USED,
} from "./words";

/**
 * The settings as a sheet that people can read, edit, and copy to next year's workbook. Lines that couldn't
 * be understood stay where people wrote them, and so does what they noted beside lines.
 */
export function drawSettings(
  settings: Settings,
  { unknown, notes }: Kept = NOTHING_KEPT
): SheetDrawing {
  const rows: DrawnRow[] = [
    row([SETTINGS_TITLE], TITLE, 24),
    row([SETTINGS_NOTE], NOTE),
    ...unknown.filter(({ section }) => section === null).map(({ line }) => row(line, PLAIN)),
  ];
  const lines = linesOf(settings);
  for (const section of SECTION_ORDER) {
    const { title, headings } = SECTIONS[section];
    rows.push(row([], PLAIN), titleRow(title, HINTS[section]), row(headings, HEADING));
    const unread = unknown.filter((each) => each.section === section).map(({ line }) => line);
    rows.push(...lines[section].map((line) => annotated(line, section, notes)));
    rows.push(...unread.map((line) => row(line, CELL)));
  }
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return {
    key: SETTINGS_KEY,
    name: SETTINGS_SHEET,
    tabColor: "#8A8886",
    columns: Array.from({ length: width }, (_, index) => ({ width: COLUMN_WIDTHS[index] ?? 90 })),
    rows,
    styles: STYLES,
    frozen: { rows: 0, columns: 0 },
    showGridlines: false,
    conditionalFormats: [],
    print: {
      paper: "A4",
      orientation: "landscape",
      area: { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 },
      titleRows: null,
      margins: { top: 40, bottom: 40, left: 36, right: 36 },
      footer: { left: "", center: "&P / &N", right: "" },
    },
    autoFilter: null,
  };
}

function linesOf(settings: Settings): Readonly<Record<Section, readonly (readonly string[])[]>> {
  return {
    severities: [...settings.severities].map(([rule, severity]) => [
      ruleWord(rule),
      SEVERITY_WORDS[severity],
    ]),
    allowedValues: LISTED_FIELDS.flatMap((field) =>
      inLines(settings.allowedValues[field]).map((values) => [FIELD_WORDS[field], ...values])
    ),
    columns: settings.columns.map(({ sheet, heading, field }) => [
      sheet,
      heading,
      field === null ? LEFT_ALONE : FIELD_WORDS[field],
    ]),
    tables: settings.tables.map((table) => [...placeOf(table), usage(table)]),
    grids: settings.grids.map((grid) => [
      ...placeOf(grid),
      grid.isUsed && grid.start ? startText(grid.start) : usage(grid),
    ]),
    owners: settings.owners.map(({ cell, project, text = "" }) => [
      cell.sheet,
      cellName(cell),
      project ?? NO_PROJECT,
      text,
    ]),
    accepted: settings.accepted.map(({ rule, cell, text, reason, by = "", on = "" }) => [
      ruleWord(rule),
      cell?.sheet ?? "",
      cell ? cellName(cell) : "",
      text,
      reason,
      by,
      on,
    ]),
  };
}

/** As many values a line as fit on the paper; one line without any where there is none. */
function inLines(values: readonly string[]): readonly (readonly string[])[] {
  const lines = [values.slice(0, VALUES_A_LINE)];
  for (let at = VALUES_A_LINE; at < values.length; at += VALUES_A_LINE) {
    lines.push(values.slice(at, at + VALUES_A_LINE));
  }
  return lines;
}

const VALUES_A_LINE = 6;

function placeOf({ sheet, cell, heading }: PlaceSetting): readonly string[] {
  return [sheet, cell ? cellName(cell) : "", heading];
}

function usage({ isUsed }: { readonly isUsed: boolean }): string {
  return isUsed ? USED : LEFT_ALONE;
}

/** What people wrote on the sheet beside settings. */
type Kept = Pick<SettingsRead, "unknown" | "notes">;

const NOTHING_KEPT: Kept = { unknown: [], notes: new Map() };

function annotated(line: readonly string[], section: Section, notes: Kept["notes"]): DrawnRow {
  const beside = notes.get(lineName(section, line)) ?? [];
  const { height, outline, cells } = row(line, CELL);
  if (beside.length === 0) return { height, outline, cells };
  const width = SECTIONS[section].headings.length;
  const blanks = Array.from({ length: width - line.length }, () => null);
  const noted = beside.map((value): DrawnCell => ({ value, style: NOTE }));
  return { height, outline, cells: [...cells, ...blanks, ...noted] };
}

function row(texts: readonly string[], style: number, height: number | null = null): DrawnRow {
  const cells = texts.map((value): DrawnCell => ({ value, style }));
  return { height, outline: 0, cells };
}

/** A section's title, with what may be written under it. */
function titleRow(title: string, hint: string): DrawnRow {
  const { outline, height } = row([], PLAIN, 20);
  const cells = [
    { value: title, style: SECTION },
    { value: "", style: PLAIN },
    { value: hint, style: NOTE },
  ];
  return { height, outline, cells };
}

/** What may be written in each section, for people who edit the sheet by hand. */
const HINTS: Readonly<Record<Section, string>> = {
  severities: "エラー・注意・参考・なし",
  allowedValues: "足りなければ、同じ項目の行を足します",
  columns: "シートが空白なら、どのシートも。読まない列は「使わない」",
  tables: "使う・使わない。見出しが空白なら、シート全体",
  grids: "使う・使わない・始まる月（前年度の1月から）",
  owners: "事業の番号と名前。どの事業でもない行は「なし」",
  accepted: "行を消すと、また指摘します",
};

const [PLAIN, TITLE, NOTE, SECTION, HEADING, CELL] = [0, 1, 2, 3, 4, 5];
const COLUMN_WIDTHS = [170, 120, 160, 150, 170, 90, 90];

const NO_BORDERS: BorderStyles = { top: null, bottom: null, left: null, right: null };
const LINE = { style: "thin", color: "#C8C6C4" } as const;
const BOX: BorderStyles = { top: LINE, bottom: LINE, left: LINE, right: LINE };

const BASE: CellStyle = {
  numberFormat: "@",
  font: { name: "Yu Gothic", size: 10, bold: false, color: "#242424" },
  fill: null,
  borders: NO_BORDERS,
  align: "left",
  valign: "center",
  wrap: false,
  shrink: false,
  indent: 0,
};

const STYLES: readonly CellStyle[] = [
  BASE,
  { ...BASE, font: { ...BASE.font, size: 14, bold: true } },
  { ...BASE, font: { ...BASE.font, color: "#616161" } },
  { ...BASE, font: { ...BASE.font, size: 11, bold: true } },
  { ...BASE, fill: "#F3F2F1", borders: BOX },
  { ...BASE, borders: BOX, wrap: true },
];
