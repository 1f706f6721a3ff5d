import type { SheetDrawing } from "../../../sheet/drawing";
import { escapeXml } from "../escapes";
import { MAIN, RELATIONSHIPS } from "../namespaces";
import { definedNameMarkup } from "./defined-name";
import { drawnSheet, sheetNames } from "./drawn-sheet";
import { newStyles } from "./new-styles";

/** A part of a package that is being made, its text in pieces. */
export interface NewPart {
  readonly name: string;
  readonly text: Iterable<string>;
}

/**
 * The parts of a workbook of these drawings and nothing else, in the order in which an archive holds them. Each
 * drawing has a name of its own that Excel allows. The same drawings make the same parts.
 */
export function newWorkbookParts(drawings: readonly SheetDrawing[]): readonly NewPart[] {
  const styles = newStyles();
  const sheets = drawings.map((drawing, index) => ({
    name: `worksheets/sheet${index + 1}.xml`,
    text: drawnSheet(drawing, { styles, stored: (value) => value, kept: "" }),
  }));
  const parts = [
    { name: "workbook.xml", type: "sheet.main", kind: "officeDocument" },
    { name: "styles.xml", type: "styles", kind: "styles" },
    ...sheets.map(({ name }) => ({ name, type: "worksheet", kind: "worksheet" })),
  ];
  const [workbook, ...ofWorkbook] = parts;
  const part = (name: string, ...text: readonly string[]): NewPart => ({
    name,
    text: [HEAD, ...text],
  });
  return [
    part("[Content_Types].xml", contentTypes(parts)),
    part("_rels/.rels", relationships(workbook ? [workbook] : [], "xl/")),
    part("xl/workbook.xml", workbookMarkup(drawings)),
    part("xl/_rels/workbook.xml.rels", relationships(ofWorkbook, "")),
    { name: "xl/styles.xml", text: [styles.text()] },
    ...sheets.map(({ name, text }) => ({ name: `xl/${name}`, text })),
  ];
}

interface Listed {
  readonly name: string;
  readonly type: string;
  readonly kind: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function contentTypes(parts: readonly Listed[]): string {
  const overrides = parts.map(
    ({ name, type }) =>
      `<Override PartName="/xl/${name}" ContentType="${SPREADSHEET}.${type}+xml"/>`
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
  );
}

function relationships(parts: readonly Listed[], folder: string): string {
  const each = parts.map(
    ({ name, kind }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${kind}" Target="${folder}${name}"/>`
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

function workbookMarkup(drawings: readonly SheetDrawing[]): string {
  // The styles are the first of the workbook's relationships, then come the sheets.
  const tabs = drawings.map(
    ({ name }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 2}"/>`
  );
  const names = drawings.flatMap((drawing, scope) =>
    sheetNames(drawing, drawing.name).flatMap(({ formula, ...name }) =>
      formula === null ? [] : [definedNameMarkup({ ...name, scope, formula }, "")]
    )
  );
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView/></bookViews>` +
    `<sheets>${tabs.join("")}</sheets><definedNames>${names.join("")}</definedNames><calcPr fullCalcOnLoad="1"/></workbook>`
  );
}
