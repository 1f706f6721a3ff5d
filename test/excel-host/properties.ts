import type { Area } from "../../src/sheet/address";
import { addressOf, columnCount, rowCount } from "./cells";
import {
  cellKey,
  type CellModel,
  cellOf,
  type Edge,
  EMPTY_CELL,
  type SheetModel,
  STANDARD_COLUMN_WIDTH,
  STANDARD_ROW_HEIGHT,
  type StyleModel,
} from "./model";
import { setBorder, shownBorder } from "./shown-borders";
import {
  boolean,
  HostError,
  invalidArgument,
  isRecord,
  list,
  number,
  oneOf,
  record,
  text,
  type Wire,
  type WireRecord,
} from "./wire";

/** `getCellProperties` and its kin: for every cell, row or column what the options ask for, by the same names. */
export function cellProperties(sheet: SheetModel, area: Area, options: WireRecord): Wire {
  requireSmall(area);
  return lines(area.top, area.bottom).map((row) =>
    lines(area.left, area.right).map((column) => asked(options, cellFacts(sheet, row, column)))
  );
}

export function rowProperties(sheet: SheetModel, area: Area, options: WireRecord): Wire {
  return lines(area.top, area.bottom).map((row) =>
    asked(options, {
      address: () => addressOf(sheet, { ...area, top: row, bottom: row }),
      rowIndex: () => row,
      rowHidden: () => sheet.hiddenRows.has(row),
      format: { rowHeight: () => sheet.rowHeights.get(row) ?? STANDARD_ROW_HEIGHT },
    })
  );
}

export function columnProperties(sheet: SheetModel, area: Area, options: WireRecord): Wire {
  return lines(area.left, area.right).map((column) =>
    asked(options, {
      address: () => addressOf(sheet, { ...area, left: column, right: column }),
      columnIndex: () => column,
      columnHidden: () => sheet.hiddenColumns.has(column),
      format: {
        columnWidth: () => sheet.columnWidths.get(column) ?? STANDARD_COLUMN_WIDTH,
        // Null where cells differ.
        indentLevel: () => {
          const indents = lines(area.top, area.bottom).map(
            (row) => cellOf(sheet, row, column).style.indent
          );
          const [first = 0, ...others] = indents;
          return others.every((other) => other === first) ? first : null;
        },
      },
    })
  );
}

/** `setCellProperties`: a table of exactly the range's size, each cell with what is to change. */
export function setCellProperties(sheet: SheetModel, area: Area, table: Wire): void {
  const rows = list(table);
  if (
    rows.length !== rowCount(area) ||
    rows.some((row) => list(row).length !== columnCount(area))
  ) {
    throw invalidArgument("the table's size isn't the range's");
  }
  for (const [down, row] of rows.entries()) {
    for (const [across, change] of list(row).entries()) {
      if (isRecord(change)) setOne(sheet, area.top + down, area.left + across, change);
    }
  }
}

function setOne(sheet: SheetModel, row: number, column: number, change: WireRecord): void {
  requireKnown(change, ["format", "hyperlink"]);
  const format = record(change["format"] ?? {}, "format");
  const key = cellKey(row, column);
  const cell: CellModel = sheet.cells.get(key) ?? EMPTY_CELL;
  const linked = change["hyperlink"] === undefined ? cell : withLink(cell, change["hyperlink"]);
  sheet.cells.set(key, { ...linked, style: styled(linked.style, format) });
  const borders = record(format["borders"] ?? {}, "borders");
  requireKnown(borders, CELL_EDGES);
  for (const edge of CELL_EDGES) {
    if (borders[edge] === undefined) continue;
    const line = record(borders[edge], edge);
    requireKnown(line, ["style", "weight", "color"]);
    const style = oneOf(BORDER_STYLES, line["style"] ?? "Continuous");
    const weight = oneOf(BORDER_WEIGHTS, line["weight"] ?? "Thin");
    const drawn = { style, weight, color: color(line["color"] ?? "#000000") };
    setBorder(sheet, { row, column }, edge, style === "None" ? null : drawn);
  }
}

/** A cell that leads somewhere; Excel makes it look like a link. */
export function withLink(cell: CellModel, link: Wire): CellModel {
  const { documentReference, address, textToDisplay, screenTip } = record(link, "hyperlink");
  const shown = textToDisplay ?? String(cell.value);
  return {
    ...cell,
    style: { ...cell.style, fontColor: "#0563C1", underline: "Single" },
    hyperlink: {
      documentReference: text(documentReference ?? ""),
      address: text(address ?? ""),
      screenTip: text(screenTip ?? ""),
      textToDisplay: text(shown),
    },
  };
}

function styled(style: StyleModel, format: WireRecord): StyleModel {
  requireKnown(format, [
    "borders",
    "fill",
    "font",
    "horizontalAlignment",
    "verticalAlignment",
    "wrapText",
    "shrinkToFit",
    "indentLevel",
  ]);
  const fill = record(format["fill"] ?? {}, "fill");
  requireKnown(fill, ["color"]);
  const font = record(format["font"] ?? {}, "font");
  requireKnown(font, ["name", "size", "bold", "italic", "color"]);
  const pick = <T extends Wire>(value: Wire | undefined, parse: (value: Wire) => T, old: T): T =>
    value === undefined ? old : parse(value);
  return {
    ...style,
    fill: fill["color"] === undefined ? style.fill : color(fill["color"]),
    fontName: pick(font["name"], text, style.fontName),
    fontSize: pick(font["size"], number, style.fontSize),
    bold: pick(font["bold"], boolean, style.bold),
    italic: pick(font["italic"], boolean, style.italic),
    fontColor: pick(font["color"], color, style.fontColor),
    horizontal: pick(
      format["horizontalAlignment"],
      (value) => oneOf(HORIZONTAL, value),
      style.horizontal
    ),
    vertical: pick(format["verticalAlignment"], (value) => oneOf(VERTICAL, value), style.vertical),
    wrap: pick(format["wrapText"], boolean, style.wrap),
    shrink: pick(format["shrinkToFit"], boolean, style.shrink),
    indent: pick(format["indentLevel"], number, style.indent),
  };
}

/** A tree of what can be asked for. */
interface Facts {
  readonly [name: string]: ((wanted: Wire) => Wire) | Facts;
}

function cellFacts(sheet: SheetModel, row: number, column: number): Facts {
  const { isMixed, style } = cellOf(sheet, row, column);
  const border = (edge: Edge): Facts => ({
    style: () => shownBorder(sheet, row, column, edge)?.style ?? "None",
    weight: () => shownBorder(sheet, row, column, edge)?.weight ?? "Thin",
    color: () => shownBorder(sheet, row, column, edge)?.color ?? "#000000",
  });
  return {
    address: () => addressOf(sheet, { top: row, bottom: row, left: column, right: column }),
    format: {
      fill: {
        color: () => style.fill ?? "#FFFFFF",
        // No fill and white look the same, and patterns of solid fills read as null.
        pattern: () => null,
      },
      // All of it or nothing: the library takes no finer wish.
      protection: () => ({ locked: style.isLocked, formulaHidden: false }),
      font: {
        name: () => style.fontName,
        size: () => style.fontSize,
        bold: () => style.bold,
        italic: () => style.italic,
        strikethrough: () => style.isStruck,
        underline: () => style.underline,
        // Of letters that differ Excel says nothing.
        color: () => (isMixed ? null : style.fontColor),
      },
      // What is asked of borders is asked of each edge.
      borders: (wanted) =>
        Object.fromEntries(
          CELL_EDGES.map((edge) => [edge, asked(record(wanted, "borders"), border(edge))])
        ),
      horizontalAlignment: () => style.horizontal,
      verticalAlignment: () => style.vertical,
      wrapText: () => style.wrap,
      shrinkToFit: () => style.shrink,
      indentLevel: () => style.indent,
    },
  };
}

function asked(options: WireRecord, facts: Facts): Wire {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, wanted]): [string, Wire][] => {
      if (wanted === false || wanted === null) return [];
      const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
      if (fact === undefined)
        throw new HostError("ApiNotFound", `The host knows no property ${name} of cells.`);
      if (typeof fact === "function") return [[name, fact(wanted)]];
      return [[name, asked(record(wanted, name), fact)]];
    })
  );
}

function requireKnown(change: WireRecord, names: readonly string[]): void {
  const unknown = Object.keys(change).find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new HostError("ApiNotFound", `The host can't set ${unknown} of a cell.`);
}

function requireSmall(area: Area): void {
  if (rowCount(area) * columnCount(area) > 5_000_000) {
    throw new HostError("RequestPayloadSizeLimitExceeded", "More than 5,000,000 cells at once.");
  }
}

function lines(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Excel takes `#RGB`-less HTML colours and a few names; this host takes `#RRGGBB` only. */
export function color(value: Wire): string {
  const shade = text(value);
  if (!/^#[0-9A-F]{6}$/i.test(shade)) throw invalidArgument(`${shade} is no colour`);
  return shade.toUpperCase();
}

const CELL_EDGES = ["top", "bottom", "left", "right"] as const;
export const BORDER_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
export const BORDER_WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
export const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
export const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
