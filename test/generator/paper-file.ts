import { areaName, cellName, parseArea } from "../../src/sheet/address";
import { valueText, type Anchor, type CellValue, type Shape } from "../../src/sheet/survey";
import { escapeXml, relationship, workbookBytes, XML, type TestSheet } from "../support/xlsx";
import type { Paper, Written } from "./paper";

/** The papers as an .xlsx file, with their fills, lines and drawings. */
export function fileOf(papers: readonly Paper[]): Uint8Array {
  const styles = stylesOf(papers);
  const drawn = papers.map(({ written }) => written.shapes);
  const parts = drawn.flatMap((shapes, index) =>
    shapes.length > 0 ? [[`xl/drawings/drawing${index + 1}.xml`, drawingXml(shapes)] as const] : []
  );
  return workbookBytes({
    sheets: papers.map((paper, index) => sheetOf(paper, styles.indexes, index)),
    styles: styles.xml,
    parts: Object.fromEntries(parts),
    contentTypes: parts
      .map(([name]) => `<Override PartName="/${name}" ContentType="${DRAWING_TYPE}"/>`)
      .join(""),
  });
}

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";

/** A paper as a sheet of a file. */
function sheetOf(
  { name, written }: Paper,
  styles: ReadonlyMap<string, number>,
  index: number
): TestSheet {
  const { cells, merges, shapes, hiddenRows, hiddenColumns } = written;
  const { height, width } = sizeOf(written);
  const rows = Array.from({ length: height }, (_, row) => {
    const line = Array.from({ length: width }, (__, column) =>
      cellXml(written, cells[row]?.[column] ?? null, row, column, styles)
    );
    const hidden = hiddenRows.includes(row) ? ' hidden="1"' : "";
    return `<row r="${row + 1}"${hidden}>${line.join("")}</row>`;
  });
  const merged = merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`).join("");
  const cols = hiddenColumns
    .map((column) => `<col min="${column + 1}" max="${column + 1}" width="8" hidden="1"/>`)
    .join("");
  const after =
    (merged && `<mergeCells>${merged}</mergeCells>`) +
    (shapes.length > 0 ? '<drawing r:id="rId1"/>' : "");
  return {
    name,
    rows: rows.join(""),
    ...(cols && { before: `<cols>${cols}</cols>` }),
    ...(after && { after }),
    ...(shapes.length > 0 && {
      relationships: relationship("rId1", "drawing", `../drawings/drawing${index + 1}.xml`),
    }),
  };
}

/** As many rows and columns as have a value or a look. */
function sizeOf({ cells, fills, lines }: Written): {
  readonly height: number;
  readonly width: number;
} {
  const areas = [...fills.keys(), ...lines].flatMap((cell) => parseArea(cell) ?? []);
  return {
    height: Math.max(cells.length, ...areas.map(({ bottom }) => bottom + 1)),
    width: Math.max(1, ...cells.map((line) => line.length), ...areas.map(({ right }) => right + 1)),
  };
}

function cellXml(
  written: Written,
  value: CellValue,
  row: number,
  column: number,
  styles: ReadonlyMap<string, number>
): string {
  const cell = cellName({ row, column });
  const style = styles.get(styleKey(written, cell)) ?? 0;
  const open = `<c r="${cell}"${style ? ` s="${style}"` : ""}`;
  if (value === null) return style ? `${open}/>` : "";
  if (typeof value === "number") return `${open}><v>${value}</v></c>`;
  const text = valueText(value);
  return `${open} t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

/** What a cell looks like: its fill, whether a line is under it, its number format. */
function styleKey({ formats, fills, lines }: Written, cell: string): string {
  return JSON.stringify([
    fills.get(cell) ?? "",
    lines.has(cell) ? 1 : 0,
    formats.get(cell) ?? "General",
  ]);
}

/** The inside of a `<styleSheet>` with a cell format for every look, and each one's index. */
function stylesOf(papers: readonly Paper[]): {
  readonly xml: string;
  readonly indexes: ReadonlyMap<string, number>;
} {
  const looks = new Map<string, Look>();
  for (const { written } of papers) {
    const { fills, formats, lines } = written;
    for (const cell of [...fills.keys(), ...formats.keys(), ...lines]) {
      looks.set(styleKey(written, cell), {
        fill: fills.get(cell) ?? null,
        line: lines.has(cell) ? 1 : 0,
        format: formats.get(cell) ?? "General",
      });
    }
  }
  const colours = [...new Set([...looks.values()].flatMap(({ fill }) => fill ?? []))];
  const all = [...looks.values()];
  const numFmts = all
    .map(
      ({ format }, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escapeXml(format)}"/>`
    )
    .join("");
  const fills = colours
    .map(
      (colour) =>
        `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour.slice(1)}"/></patternFill></fill>`
    )
    .join("");
  const xfs = all
    .map(({ fill, line }, index) => {
      const fillId = fill === null ? 0 : colours.indexOf(fill) + 2;
      return `<xf numFmtId="${200 + index}" fillId="${fillId}" borderId="${line}"/>`;
    })
    .join("");
  return {
    xml:
      `<numFmts>${numFmts}</numFmts><fonts><font/></fonts>` +
      `<fills><fill><patternFill patternType="none"/></fill>` +
      `<fill><patternFill patternType="gray125"/></fill>${fills}</fills>` +
      `<borders><border/><border><left/><right/><top/><bottom style="thick"/></border></borders>` +
      `<cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/>${xfs}</cellXfs>`,
    indexes: new Map([...looks.keys()].map((key, index) => [key, index + 1])),
  };
}

interface Look {
  readonly fill: string | null;
  readonly line: 0 | 1;
  readonly format: string;
}

function drawingXml(shapes: readonly Shape[]): string {
  const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
  return (
    `${XML}<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main">` +
    shapes
      .map(
        (shape, index) =>
          `<xdr:twoCellAnchor>${anchorXml("from", shape.from)}${anchorXml("to", shape.to)}` +
          `${shapeXml(shape, index + 2)}<xdr:clientData/></xdr:twoCellAnchor>`
      )
      .join("") +
    `</xdr:wsDr>`
  );
}

function anchorXml(end: "from" | "to", { row, column, intoRow, intoColumn }: Anchor): string {
  return (
    `<xdr:${end}><xdr:col>${column}</xdr:col><xdr:colOff>${Math.round(intoColumn * COLUMN)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${Math.round(intoRow * ROW)}</xdr:rowOff></xdr:${end}>`
  );
}

/** A usual cell's width and height in EMU. */
const COLUMN = 609_600;
const ROW = 190_500;

function shapeXml({ kind, form, name, text }: Shape, id: number): string {
  const properties = `<xdr:cNvPr id="${id}" name="${escapeXml(name)}"/>`;
  if (kind === "connector") {
    return (
      `<xdr:cxnSp macro=""><xdr:nvCxnSpPr>${properties}<xdr:cNvCxnSpPr/></xdr:nvCxnSpPr><xdr:spPr>` +
      `<a:prstGeom prst="straightConnector1"><a:avLst/></a:prstGeom>` +
      `<a:ln><a:tailEnd type="triangle"/></a:ln></xdr:spPr></xdr:cxnSp>`
    );
  }
  const isBox = form === "rect";
  const fill = isBox ? "<a:noFill/>" : '<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>';
  return (
    `<xdr:sp macro="" textlink=""><xdr:nvSpPr>${properties}<xdr:cNvSpPr${isBox ? ' txBox="1"' : ""}/></xdr:nvSpPr><xdr:spPr>` +
    `<a:prstGeom prst="${form}"><a:avLst/></a:prstGeom>${fill}</xdr:spPr>` +
    `<xdr:txBody><a:bodyPr/><a:p><a:r><a:t>${escapeXml(text)}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`
  );
}
