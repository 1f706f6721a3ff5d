import { firstCell, parseArea, type Cell, type CellRef } from "../sheet/address";
import { fold } from "../sheet/fold";
import { valueText, type CellValue, type Grid } from "../sheet/survey";
import {
  DEFAULT_SETTINGS,
  LISTED_FIELDS,
  type AcceptedFinding,
  type ColumnSetting,
  type GridSetting,
  type ListedField,
  type OwnerSetting,
  type PlaceSetting,
  type Settings,
  type Severity,
  type TableSetting,
} from "./settings";
import { readStart } from "./grid-start";
import { sectionTitled } from "./settings-sheet";
import { SECTIONS, SETTINGS_TITLE, type Section } from "./sections";
import {
  besideLine,
  FIELD_WORDS,
  keyOf,
  LEFT_ALONE,
  lineName,
  NO_PROJECT,
  ruleNamed,
  SETTINGS_NOTE,
  SEVERITY_WORDS,
  USED,
} from "./words";

/** Settings as a sheet says them, and the lines of it that say nothing we know. */
export interface SettingsRead {
  readonly settings: Settings;
  readonly unknown: readonly UnknownSetting[];
  /** Lines of which a later one says something else. */
  readonly overruled: readonly UnknownSetting[];
  /** What people noted beside lines, by the lines' names. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
}

/** A line of the settings sheet that couldn't be understood and is not obeyed. */
interface UnknownSetting {
  /** Where it begins. */
  readonly cell: Cell;
  /** What it says, the cells' texts with a blank between. */
  readonly text: string;
  /** The section it stands in, with its cells' texts from the section's first column on; null in none. */
  readonly section: Section | null;
  readonly line: readonly string[];
}

/** Reads the settings sheet. Its sections may stand in any order, with blank lines and columns between. */
export function readSettings(values: Grid<CellValue>): SettingsRead {
  const unknown: UnknownSetting[] = [];
  const overruled: UnknownSetting[] = [];
  const last = new Map<string, UnknownSetting>();
  const notes = new Map<string, readonly string[]>();
  const severities = new Map<string, Severity | "off">();
  const allowed = new Map<ListedField, string[]>();
  const columns: ColumnSetting[] = [];
  const tables: TableSetting[] = [];
  const grids: GridSetting[] = [];
  const owners: OwnerSetting[] = [];
  const accepted: AcceptedFinding[] = [];

  const takeLine: Readonly<Record<Section, (line: Line) => boolean>> = {
    severities: ([rule = "", word = ""]) => {
      const severity = keyOf(SEVERITY_WORDS, word);
      if (severity !== null) severities.set(ruleNamed(rule), severity);
      return severity !== null;
    },
    allowedValues: ([word = "", ...values]) => {
      const field = keyOf(FIELD_WORDS, word);
      const listed = LISTED_FIELDS.find((each) => each === field);
      if (listed) allowed.set(listed, [...(allowed.get(listed) ?? []), ...values.filter(Boolean)]);
      return listed !== undefined;
    },
    columns: ([sheet = "", heading = "", word = ""]) => {
      const field = keyOf(FIELD_WORDS, word);
      const isKnown = heading !== "" && (field !== null || fold(word) === LEFT_ALONE);
      if (isKnown) columns.push({ sheet, heading, field });
      return isKnown;
    },
    tables: ([sheet = "", address = "", heading = "", word = ""]) => {
      const place = placeIn(sheet, address, heading);
      const isUsed = usage(word);
      const isKnown = place !== null && isUsed !== null && (sheet !== "" || heading !== "");
      if (isKnown) tables.push({ ...place, isUsed });
      return isKnown;
    },
    grids: ([sheet = "", address = "", heading = "", word = ""]) => {
      const place = heading === "" ? null : placeIn(sheet, address, heading);
      const start = readStart(word);
      const isUsed = start ? true : usage(word);
      const isKnown = place !== null && isUsed !== null;
      if (isKnown) grids.push({ ...place, isUsed, start });
      return isKnown;
    },
    owners: ([sheet = "", address = "", project = "", text = ""]) => {
      const cell = cellOf(sheet, address);
      const owner = fold(project) === NO_PROJECT ? null : project;
      if (cell && project) owners.push({ cell, project: owner, ...(text && { text }) });
      return cell !== null && project !== "";
    },
    accepted: ([rule = "", sheet = "", address = "", text = "", reason = "", by = "", on = ""]) => {
      const cell = address === "" ? null : cellOf(sheet, address);
      const isKnown = rule !== "" && (address === "") === (cell === null);
      if (isKnown)
        accepted.push({
          rule: ruleNamed(rule),
          cell,
          text,
          reason,
          ...(by && { by }),
          ...(on && { on }),
        });
      return isKnown;
    },
  };

  for (const { section, line, cell } of linesOf(values)) {
    const told = { cell, text: line.filter(Boolean).join(" "), section, line };
    if (section === null || !takeLine[section](line)) {
      unknown.push(told);
      continue;
    }
    const name = lineName(section, line);
    const beside = besideLine(section, line);
    if (beside.some(Boolean)) notes.set(name, beside);
    const before = last.get(name);
    if (before && isOverruled(section, before.line, line)) overruled.push(before);
    last.set(name, told);
  }
  return {
    settings: {
      severities,
      allowedValues: { ...DEFAULT_SETTINGS.allowedValues, ...Object.fromEntries(allowed) },
      columns,
      tables,
      grids,
      owners,
      accepted,
    },
    unknown,
    overruled,
    notes,
  };
}

type Line = readonly string[];

/** Whether the later of two lines with one name says something else of it. Values add up, and findings are accepted one by one. */
function isOverruled(section: Section, before: Line, line: Line): boolean {
  const decision = SECTIONS[section].headings.length - (section === "owners" ? 2 : 1);
  return (
    section !== "allowedValues" &&
    section !== "accepted" &&
    fold(before[decision] ?? "") !== fold(line[decision] ?? "")
  );
}

/**
 * The lines below each section's headings, their first column that of the section's title; and those above
 * all sections or below a title of none, but for the sheet's own first lines.
 */
function* linesOf(values: Grid<CellValue>) {
  let section: Section | null = null;
  let left = 0;
  for (const [index, cells] of values.rows.entries()) {
    const texts = cells.map((value) => valueText(value).trim());
    const first = texts.findIndex((text) => text !== "");
    if (first < 0) continue;
    const named = sectionTitled(texts[first] ?? "");
    if (named) {
      section = named;
      left = first;
      continue;
    }
    if (isTitle(texts)) section = null;
    const line = texts.slice(section === null ? first : left);
    if (section === null ? isFirstLine(line) : isHeading(section, line)) continue;
    const cell = { row: values.origin.row + index, column: values.origin.column + first };
    yield { section, line, cell };
  }
}

/** A title of no section that we know; sheets have names such as `■工程` too, but never stand alone in a line. */
function isTitle(texts: Line): boolean {
  const [text = "", ...others] = texts.filter(Boolean);
  return text.startsWith("■") && others.length === 0;
}

function isFirstLine([text = ""]: Line): boolean {
  return [SETTINGS_TITLE, SETTINGS_NOTE].some((each) => fold(each) === fold(text));
}

/** Headings after the second may be missing or others: of sheets of other versions, or typed from memory. */
function isHeading(section: Section, line: Line): boolean {
  const { headings } = SECTIONS[section];
  return headings.slice(0, 2).every((heading, index) => fold(line[index] ?? "") === heading);
}

/** Where something stands; null where the cell is none, or is of no sheet. */
function placeIn(sheet: string, address: string, heading: string): PlaceSetting | null {
  const cell = address === "" ? null : cellOf(sheet, address);
  if (address !== "" && cell === null) return null;
  return { sheet, cell: cell && { row: cell.row, column: cell.column }, heading };
}

function usage(word: string): boolean | null {
  const said = fold(word);
  if (said === USED) return true;
  return said === LEFT_ALONE ? false : null;
}

function cellOf(sheet: string, address: string): CellRef | null {
  const area = parseArea(fold(address));
  return area && sheet ? firstCell({ sheet, ...area }) : null;
}
