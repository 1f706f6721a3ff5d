import { strToU8, zipSync, type Zippable } from "fflate";

/** A sheet for a test workbook: cells as XML rows, or whatever else the sheet's XML is to say. */
export interface TestSheet {
  readonly name: string;
  /** What stands inside `<sheetData>`. */
  readonly rows?: string;
  /** What stands before `<sheetData>` (`<sheetPr>`, `<cols>` …) and after it (`<mergeCells>` …). */
  readonly before?: string;
  readonly after?: string;
  /** Instead of all that: the whole part. */
  readonly xml?: string | Uint8Array;
  readonly state?: "hidden" | "veryHidden";
  readonly kind?: "worksheet" | "chartsheet" | "dialogsheet";
  /** `<Relationship>` elements of the sheet. */
  readonly relationships?: string;
}

export interface TestWorkbook {
  readonly sheets: readonly TestSheet[];
  /** `<si>` elements. */
  readonly sharedStrings?: string;
  /** What stands inside `<styleSheet>`. */
  readonly styles?: string;
  /** What stands in workbook.xml before and after `<sheets>`. */
  readonly workbookBefore?: string;
  readonly workbookAfter?: string;
  /** `<Relationship>` elements of workbook.xml, beyond its own. */
  readonly workbookRelationships?: string;
  /** `<Override>` and `<Default>` elements beyond the package's own. */
  readonly contentTypes?: string;
  /** `<Relationship>` elements of the package, beyond its own. */
  readonly packageRelationships?: string;
  /** Further parts by name; also replaces parts of the package. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** The workbook's content type, where it isn't that of an .xlsx. */
  readonly contentType?: string;
}

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A `<Relationship>` element; `kind` is the last step of an officeDocument type, or a whole URI. */
export function relationship(id: string, kind: string, target: string): string {
  const type = kind.includes(":") ? kind : `${OFFICE}/${kind}`;
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}

/** A workbook file with the sheets and parts named. */
export function workbookBytes(workbook: TestWorkbook): Uint8Array {
  return zipParts(workbookParts(workbook));
}

/** Parts by name as a zip archive. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    files[name] = typeof part === "string" ? strToU8(part) : part;
  }
  return zipSync(files, { level: 6, mtime: new Date("2019-04-01T00:00:00") });
}

/** The same workbook before zipping, for tests that damage a part. */
export function workbookParts(workbook: TestWorkbook): Record<string, string | Uint8Array> {
  const { sheets, sharedStrings, styles } = workbook;
  const parts: Record<string, string | Uint8Array> = {};
  const overrides: string[] = [];
  const relationships: string[] = [];
  const override = (name: string, type: string): void => {
    overrides.push(`<Override PartName="/${name}" ContentType="${type}"/>`);
  };

  sheets.forEach((sheet, i) => {
    const kind = sheet.kind ?? "worksheet";
    const name = `xl/${kind}s/sheet${i + 1}.xml`;
    parts[name] = sheet.xml ?? sheetXml(sheet, kind);
    override(name, `${TYPE}.${kind}+xml`);
    relationships.push(relationship(`rId${i + 1}`, kind, `${kind}s/sheet${i + 1}.xml`));
    if (sheet.relationships !== undefined) {
      parts[`xl/${kind}s/_rels/sheet${i + 1}.xml.rels`] = relationshipsXml(sheet.relationships);
    }
  });
  if (sharedStrings !== undefined) {
    parts["xl/sharedStrings.xml"] = `${XML}<sst xmlns="${MAIN}">${sharedStrings}</sst>`;
    override("xl/sharedStrings.xml", `${TYPE}.sharedStrings+xml`);
    relationships.push(relationship("rIdStrings", "sharedStrings", "sharedStrings.xml"));
  }
  if (styles !== undefined) {
    parts["xl/styles.xml"] = `${XML}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`;
    override("xl/styles.xml", `${TYPE}.styles+xml`);
    relationships.push(relationship("rIdStyles", "styles", "styles.xml"));
  }
  override("xl/workbook.xml", workbook.contentType ?? `${TYPE}.sheet.main+xml`);

  parts["xl/workbook.xml"] =
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbook.workbookBefore ?? ""}<sheets>` +
    sheets
      .map(({ name, state }, i) => {
        const shown = state === undefined ? "" : ` state="${state}"`;
        return `<sheet name="${escapeXml(name)}" sheetId="${i + 1}"${shown} r:id="rId${i + 1}"/>`;
      })
      .join("") +
    `</sheets>${workbook.workbookAfter ?? ""}</workbook>`;
  parts["xl/_rels/workbook.xml.rels"] = relationshipsXml(
    relationships.join("") + (workbook.workbookRelationships ?? "")
  );
  parts["_rels/.rels"] = relationshipsXml(
    relationship("rId1", "officeDocument", "xl/workbook.xml") +
      (workbook.packageRelationships ?? "")
  );
  parts["[Content_Types].xml"] =
    `${XML}<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `${overrides.join("")}${workbook.contentTypes ?? ""}</Types>`;
  return { ...parts, ...workbook.parts };
}

export function relationshipsXml(relationships: string): string {
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${relationships}</Relationships>`;
}

export function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function sheetXml(sheet: TestSheet, kind: string): string {
  const data = kind === "worksheet" ? `<sheetData>${sheet.rows ?? ""}</sheetData>` : "";
  return (
    `${XML}<${kind} xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
    `${sheet.before ?? ""}${data}${sheet.after ?? ""}</${kind}>`
  );
}
