import { type Area, parseArea } from "../../src/sheet/address";
import { isCellError, type CellValue, type Shape } from "../../src/sheet/survey";
import { geometryOf } from "../../src/workbooks/xlsx/geometry";
import { lookAt } from "../../src/workbooks/xlsx/look";
import { openPackage } from "../../src/workbooks/xlsx/package";
import { workbookParts, type WorkbookParts } from "../../src/workbooks/xlsx/parts";
import { shownFormulas } from "../../src/workbooks/xlsx/shared-formulas";
import type { SheetEntry } from "../../src/workbooks/xlsx/workbook-part";
import { attribute, child, children, descend, type XmlElement } from "../../src/workbooks/xlsx/xml";
import { parseAddress } from "./cells";
import { pointOf } from "./lines";
import { type LoadedStyles, loadStyles } from "./load-styles";
import {
  addSheet,
  cellKey,
  type CellContent,
  EMPTY_CELL,
  LAST_COLUMN,
  newWorkbook,
  nextId,
  PLAIN_PAGE,
  type ShapeModel,
  type SheetModel,
  type WorkbookModel,
} from "./model";

const EMU_PER_POINT = 12_700;
const VISIBILITIES = {
  visible: "Visible",
  hidden: "Hidden",
  "very-hidden": "VeryHidden",
} as const;

/** The workbook that Excel would hold after opening the file. What the host doesn't know of is left out. */
export function loadXlsx(bytes: Uint8Array, name: string): WorkbookModel {
  const source = openPackage(bytes);
  const parts = workbookParts(source);
  const root = source.xml(source.workbookPart);
  const model = newWorkbook();
  model.name = name;
  model.isStructureProtected = parts.workbook.isStructureProtected;
  model.uses1904Dates = parts.workbook.uses1904;
  const part = (kind: string): XmlElement | undefined => {
    const found = source.relationships(source.workbookPart).find((each) => each.kind === kind);
    return found && source.xml(found.target);
  };
  const styles = loadStyles(part("styles"), part("theme"));
  for (const entry of parts.workbook.sheets) {
    if (!entry.isWorksheet) continue;
    const sheet = addSheet(model, entry.name);
    sheet.visibility = VISIBILITIES[entry.visibility];
    loadSheet(sheet, model, parts, entry, styles);
  }
  loadNames(model, children(child(root, "definedNames"), "definedName"), parts.workbook.sheets);
  for (const { kind, target } of source.relationships(source.workbookPart)) {
    if (kind === "customXml") model.customXml.push({ id: nextId(model), xml: source.text(target) });
  }
  return model;
}

function loadSheet(
  sheet: SheetModel,
  model: WorkbookModel,
  parts: WorkbookParts,
  entry: SheetEntry,
  styles: LoadedStyles
): void {
  const content = parts.sheet(entry);
  const root = parts.source.xml(entry.part);
  const isMixed = (value: CellValue): boolean =>
    typeof value === "string" && parts.isMixed(entry, value);
  for (const [row, { columns, isHidden, height, styles: own, values }] of content.rows) {
    if (isHidden) sheet.hiddenRows.add(row);
    if (height !== null) sheet.rowHeights.set(row, height);
    columns.forEach((column, at) => {
      const index = own[at] ?? 0;
      sheet.cells.set(cellKey(row, column), {
        ...EMPTY_CELL,
        value: contentOf(values[at] ?? null),
        isMixed: isMixed(values[at] ?? null),
        numberFormat: styles.numberFormat(index),
        style: styles.style(index),
      });
    });
  }
  for (const { row, column, text } of shownFormulas(content.formulas)) {
    const key = cellKey(row, column);
    sheet.cells.set(key, { ...(sheet.cells.get(key) ?? EMPTY_CELL), formula: text });
  }
  const geometry = geometryOf(content, parts.styles());
  for (const { first, isHidden, last, width } of content.columns) {
    for (let column = first; column <= Math.min(last, first + 1000); column += 1) {
      if (isHidden) sheet.hiddenColumns.add(column);
      else if (width !== null)
        sheet.columnWidths.set(column, geometry.columns.size(column) / EMU_PER_POINT);
    }
  }
  sheet.merges.push(...content.merges);
  sheet.isProtected = content.isProtected;
  sheet.allowsFormatting = content.allowsFormatting;
  spreadMerges(sheet);
  loadSetUp(sheet, root);
  for (const rule of children(root, "conditionalFormatting")) loadRule(sheet, model, rule, styles);
  const whole = { sheet: entry.name, top: 0, left: 0, bottom: 1_048_575, right: LAST_COLUMN };
  for (const shape of lookAt(parts, { area: whole, kinds: ["shapes"] }).shapes ?? []) {
    const { left, top } = pointOf(sheet, shape.from);
    const end = pointOf(sheet, shape.to);
    sheet.shapes.push({
      id: nextId(model),
      name: shape.name,
      type: TYPES[shape.kind],
      form: shape.form,
      ...(shape.colour && { [shape.kind === "connector" ? "line" : "fill"]: shape.colour }),
      ...(shape.isDashed && { isDashed: true }),
      left,
      top,
      width: end.left - left,
      height: end.top - top,
      text: shape.text,
      members: [],
      visible: true,
    });
  }
}

const TYPES: Readonly<Record<Shape["kind"], ShapeModel["type"]>> = {
  shape: "GeometricShape",
  connector: "Line",
  picture: "Image",
};

function contentOf(value: CellValue): CellContent {
  return isCellError(value) ? value.error : (value ?? "");
}

/** In a merged area every cell looks like the first. */
function spreadMerges(sheet: SheetModel): void {
  for (const { top, left, bottom, right } of sheet.merges) {
    const fill = (sheet.cells.get(cellKey(top, left)) ?? EMPTY_CELL).style.fill;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const cell = sheet.cells.get(cellKey(row, column)) ?? EMPTY_CELL;
        sheet.cells.set(cellKey(row, column), { ...cell, style: { ...cell.style, fill } });
      }
    }
  }
}

function loadSetUp(sheet: SheetModel, root: XmlElement): void {
  const view = descend(root, "sheetViews", "sheetView");
  const pane = child(view, "pane");
  const rgb = attribute(descend(root, "sheetPr", "tabColor"), "rgb");
  sheet.tabColor = rgb === undefined ? "" : `#${rgb.slice(-6).toUpperCase()}`;
  sheet.showGridlines = attribute(view, "showGridLines") !== "0";
  if (attribute(pane, "state") === "frozen") {
    sheet.frozen = {
      rows: Number(attribute(pane, "ySplit") ?? 0),
      columns: Number(attribute(pane, "xSplit") ?? 0),
    };
  }
  for (const row of children(child(root, "sheetData"), "row")) {
    const level = Number(attribute(row, "outlineLevel") ?? 0);
    if (level > 0) sheet.rowOutline.set(Number(attribute(row, "r")) - 1, level);
  }
  const filter = attribute(child(root, "autoFilter"), "ref");
  sheet.autoFilter = filter === undefined ? null : parseArea(filter);
  for (const link of children(child(root, "hyperlinks"), "hyperlink")) {
    const area = parseArea(attribute(link, "ref") ?? "");
    if (!area) continue;
    const key = cellKey(area.top, area.left);
    const cell = sheet.cells.get(key) ?? EMPTY_CELL;
    const hyperlink = {
      documentReference: attribute(link, "location") ?? "",
      address: "",
      textToDisplay: String(cell.value),
      screenTip: attribute(link, "tooltip") ?? "",
    };
    sheet.cells.set(key, { ...cell, hyperlink });
  }
  loadPage(sheet, root);
}

function loadPage(sheet: SheetModel, root: XmlElement): void {
  const set = child(root, "pageSetup");
  const margins = child(root, "pageMargins");
  const margin = (side: "top" | "bottom" | "left" | "right"): number =>
    margins ? Number(attribute(margins, side)) * 72 : PLAIN_PAGE.margins[side];
  const fits = attribute(descend(root, "sheetPr", "pageSetUpPr"), "fitToPage") === "1";
  const down = Number(attribute(set, "fitToHeight") ?? 1);
  const footer = descend(root, "headerFooter", "oddFooter")?.text ?? "";
  const place = (code: string): string =>
    new RegExp(`&${code}((?:(?!&[LCR])[\\s\\S])*)`).exec(footer)?.[1] ?? "";
  sheet.page = {
    orientation: attribute(set, "orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: attribute(set, "paperSize") === "8" ? "A3" : "A4",
    zoom: fits
      ? {
          horizontalFitToPages: Number(attribute(set, "fitToWidth") ?? 1),
          ...(down > 0 && { verticalFitToPages: down }),
        }
      : { scale: Number(attribute(set, "scale") ?? 100) },
    margins: {
      top: margin("top"),
      bottom: margin("bottom"),
      left: margin("left"),
      right: margin("right"),
    },
    printArea: null,
    titleRows: null,
    footer: { left: place("L"), center: place("C"), right: place("R") },
  };
}

function loadRule(
  sheet: SheetModel,
  model: WorkbookModel,
  element: XmlElement,
  styles: LoadedStyles
): void {
  const areas = (attribute(element, "sqref") ?? "")
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);
  for (const rule of children(element, "cfRule")) {
    const type = CONDITIONAL_TYPES[attribute(rule, "type") ?? ""] ?? "PresetCriteria";
    const looks = styles.conditional(Number(attribute(rule, "dxfId")));
    const formula = `=${child(rule, "formula")?.text ?? ""}`;
    sheet.conditionalFormats.push({ id: nextId(model), type, areas, formula, ...looks });
  }
}

const CONDITIONAL_TYPES: Readonly<Record<string, string | undefined>> = {
  expression: "Custom",
  cellIs: "CellValue",
  colorScale: "ColorScale",
  dataBar: "DataBar",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
};

function loadNames(
  model: WorkbookModel,
  names: readonly XmlElement[],
  entries: readonly SheetEntry[]
): void {
  for (const element of names) {
    const name = attribute(element, "name") ?? "";
    const local = attribute(element, "localSheetId");
    const scope = local === undefined ? null : sheetNamed(model, entries[Number(local)]?.name);
    const target = targetOf(model, element.text);
    if (scope && target && name === "_xlnm.Print_Area")
      scope.page = { ...scope.page, printArea: target.area };
    if (scope && target && name === "_xlnm.Print_Titles") {
      const titleRows = { first: target.area.top, last: target.area.bottom };
      scope.page = { ...scope.page, titleRows };
    }
    if (name.startsWith("_xlnm.")) continue;
    const visible = attribute(element, "hidden") !== "1";
    model.names.push({ name, formula: `=${element.text}`, target, visible, scope });
  }
}

function sheetNamed(model: WorkbookModel, name: string | undefined): SheetModel | null {
  return model.sheets.find((sheet) => sheet.name === name) ?? null;
}

function targetOf(
  model: WorkbookModel,
  reference: string
): { sheet: SheetModel; area: Area } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!#]+))!(\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?)$/.exec(
    reference
  );
  const sheet = sheetNamed(model, match?.[1]?.replaceAll("''", "'") ?? match?.[2]);
  return match && sheet ? { sheet, area: parseAddress(match[3] ?? "") } : null;
}
