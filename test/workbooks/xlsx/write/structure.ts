import type { WorkbookFault } from "../../../../src/workbooks/workbook";
import {
  openPackage,
  relationshipsPart,
  type WorkbookPackage,
} from "../../../../src/workbooks/xlsx/package";
import {
  attribute,
  child,
  children,
  parseXml,
  type XmlElement,
} from "../../../../src/workbooks/xlsx/xml";

/** The order of elements that the schemas of ECMA-376 ask for, by root element. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  worksheet: (
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges " +
    "scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting " +
    "dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks " +
    "customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture " +
    "oleObjects controls webPublishItems tableParts extLst"
  ).split(" "),
  workbook: (
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences " +
    "definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing " +
    "fileRecoveryPr webPublishObjects extLst"
  ).split(" "),
  styleSheet:
    "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(
      " "
    ),
};

/** For `toThrow`: an error that says this of a workbook. */
export function fault(kind: WorkbookFault): RegExp {
  return new RegExp(`^${kind}(:|$)`);
}

/** What Excel would call damaged in a file, in words; empty for a sound one. */
export function faultsOf(bytes: Uint8Array): readonly string[] {
  const source = openPackage(bytes);
  const names = source.archive.entries.map(({ name }) => name);
  const faults: string[] = [];
  const say = (fault: string): void => void faults.push(fault);

  if (names[0] !== "[Content_Types].xml") say("content types don't come first");
  for (const entry of source.archive.entries) source.archive.bytes(entry);
  for (const name of names) {
    if (name !== "[Content_Types].xml" && source.contentType(name) === undefined) {
      say(`${name} has no content type`);
    }
    if (/\.(xml|rels|vml)$/.test(name)) parseXml(source.text(name), name);
  }
  for (const override of children(source.xml("[Content_Types].xml"), "Override")) {
    const part = attribute(override, "PartName") ?? "";
    if (!part.startsWith("/") || !source.entry(part)) say(`content type of no part: ${part}`);
  }
  checkUnique(
    children(source.xml("[Content_Types].xml"), "Override").map((e) => attribute(e, "PartName")),
    "content type",
    say
  );
  checkRelationships(source, names, say);
  checkWorkbook(source, say);
  return faults;
}

function checkRelationships(
  source: WorkbookPackage,
  names: readonly string[],
  say: (fault: string) => void
): void {
  for (const rels of names.filter((name) => name.endsWith(".rels"))) {
    const part = rels.replace(/(^|\/)_rels\/([^/]*)\.rels$/, "$1$2");
    if (part !== "" && !source.entry(part)) say(`${rels} belongs to no part`);
    const relationships = source.relationships(part);
    if (relationships.length === 0) say(`${rels} is empty`);
    checkUnique(
      relationships.map(({ id }) => id),
      `relationship of ${part}`,
      say
    );
    for (const { target, isExternal } of relationships) {
      if (!isExternal && !source.entry(target))
        say(`${part} refers to ${target}, which isn't there`);
    }
  }
}

function checkWorkbook(source: WorkbookPackage, say: (fault: string) => void): void {
  const workbook = source.xml(source.workbookPart);
  const relationships = source.relationships(source.workbookPart);
  checkOrder(workbook, source.workbookPart, say);
  const sheets = children(child(workbook, "sheets"), "sheet");
  checkUnique(
    sheets.map((e) => attribute(e, "name")?.normalize("NFKC").toLowerCase()),
    "sheet name",
    say
  );
  checkUnique(
    sheets.map((e) => attribute(e, "sheetId")),
    "sheetId",
    say
  );
  for (const sheet of sheets) {
    if ((attribute(sheet, "name") ?? "").length > 31) say("sheet name too long");
  }
  const definedNames = children(child(workbook, "definedNames"), "definedName");
  checkUnique(
    definedNames.map(
      (e) => `${attribute(e, "localSheetId") ?? ""}!${(attribute(e, "name") ?? "").toLowerCase()}`
    ),
    "defined name",
    say
  );
  for (const name of definedNames) {
    if (Number(attribute(name, "localSheetId") ?? 0) >= sheets.length)
      say("defined name of no sheet");
  }

  const styles = relationships.find(({ kind }) => kind === "styles");
  const counts = styles ? checkStyles(source.xml(styles.target), styles.target, say) : null;
  const ids = relationships.filter(({ kind }) => kind === "worksheet").map(({ id }) => id);
  checkUnique(ids, "sheet relationship", say);
  for (const { target } of relationships.filter(({ kind }) => kind === "worksheet")) {
    checkSheet(source, target, counts ?? { xfs: 1, dxfs: 0 }, say);
  }
}

interface Counts {
  readonly xfs: number;
  readonly dxfs: number;
}

function checkStyles(root: XmlElement, part: string, say: (fault: string) => void): Counts {
  checkOrder(root, part, say);
  for (const list of root.children) {
    const count = attribute(list, "count");
    if (count !== undefined && list.name !== "extLst" && Number(count) !== list.children.length) {
      say(`${list.name} counts ${count} of ${list.children.length}`);
    }
  }
  const size = (name: string): number => child(root, name)?.children.length ?? 0;
  const formats = children(child(root, "numFmts"), "numFmt").map((e) => attribute(e, "numFmtId"));
  checkUnique(formats, "number format", say);
  for (const list of ["cellStyleXfs", "cellXfs"]) {
    for (const xf of children(child(root, list), "xf")) {
      const inRange = (name: string, of: string): void => {
        if (Number(attribute(xf, name) ?? 0) >= size(of)) say(`${name} beyond ${of}`);
      };
      inRange("fontId", "fonts");
      inRange("fillId", "fills");
      inRange("borderId", "borders");
      if (list === "cellXfs") inRange("xfId", "cellStyleXfs");
      const format = attribute(xf, "numFmtId") ?? "0";
      if (Number(format) >= 164 && !formats.includes(format)) say(`no number format ${format}`);
    }
  }
  return { xfs: size("cellXfs"), dxfs: size("dxfs") };
}

function checkSheet(
  source: WorkbookPackage,
  part: string,
  { xfs, dxfs }: Counts,
  say: (fault: string) => void
): void {
  const root = source.xml(part);
  checkOrder(root, part, say);
  let lastRow = 0;
  for (const row of child(root, "sheetData")?.children ?? []) {
    const number = Number(attribute(row, "r") ?? lastRow + 1);
    if (number <= lastRow) say(`${part}: row ${number} after ${lastRow}`);
    lastRow = number;
    let lastColumn = 0;
    for (const cell of row.children) {
      const reference = attribute(cell, "r");
      if (Number(attribute(cell, "s") ?? 0) >= xfs) say(`${part}: no style for ${reference ?? ""}`);
      if (reference === undefined) continue;
      if (!reference.endsWith(String(number))) say(`${part}: ${reference} in row ${number}`);
      const column = columnOf(reference);
      if (column <= lastColumn) say(`${part}: ${reference} out of order`);
      lastColumn = column;
    }
  }
  const rules = children(root, "conditionalFormatting").flatMap((e) => children(e, "cfRule"));
  for (const rule of rules) {
    if (Number(attribute(rule, "dxfId") ?? -1) >= dxfs) say(`${part}: no conditional format`);
  }
  const ids = new Set(source.relationships(part).map(({ id }) => id));
  const walk = (element: XmlElement): void => {
    for (const [name, value] of element.attributes) {
      if (/relationships\|(id|embed|link)$/.test(name) && !ids.has(value)) {
        say(`${part}: ${element.name} names no relationship (${value})`);
      }
    }
    element.children.forEach(walk);
  };
  root.children.filter(({ name }) => name !== "sheetData").forEach(walk);
  if (
    root.children.some(({ name }) => name === "drawing") &&
    !source.entry(relationshipsPart(part))
  ) {
    say(`${part}: a drawing without relationships`);
  }
}

function checkOrder(root: XmlElement, part: string, say: (fault: string) => void): void {
  const order = ORDERS[root.name] ?? [];
  const ranks = root.children.map(({ name }) => order.indexOf(name)).filter((rank) => rank >= 0);
  if (ranks.some((rank, at) => rank < (ranks[at - 1] ?? 0))) {
    say(`${part}: ${root.children.map(({ name }) => name).join(" ")}`);
  }
}

function checkUnique(
  values: readonly (string | undefined)[],
  what: string,
  say: (fault: string) => void
): void {
  const seen = new Set<string | undefined>();
  for (const value of values) {
    if (seen.has(value)) say(`${what} twice: ${value ?? ""}`);
    seen.add(value);
  }
}

function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.replace(/\d+$/, ""))
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
