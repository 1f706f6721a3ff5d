import { WorkbookError } from "../workbook";
import { type Archive, type ArchiveEntry, openArchive } from "./archive";
import { PORTABLE } from "./compression";
import { attribute, children, parseXml, type XmlElement } from "./xml";

/** An OPC package that holds a workbook. Part names are those of the archive, without a leading slash. */
export interface WorkbookPackage {
  readonly archive: Archive;
  readonly workbookPart: string;
  /** Signed packages can be read, but any change voids the signature. */
  readonly isSigned: boolean;
  /** The archive's entry of a part, whatever the case or percent-encoding of its name. */
  entry(part: string): ArchiveEntry | undefined;
  contentType(part: string): string | undefined;
  /** What the part (the package itself for `""`) refers to, in the order of its relationships. */
  relationships(part: string): readonly Relationship[];
  /** The part's text; throws `damaged` where it is missing. */
  text(part: string): string;
  /** The root element of a small part. */
  xml(part: string): XmlElement;
}

export interface Relationship {
  readonly id: string;
  /** The last step of the type's URI: `worksheet`, `styles`, `drawing` … */
  readonly kind: string;
  /** The type's whole URI. */
  readonly type: string;
  /** A part's name as the archive has it; the address as written where it leads outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

const STRICT = "http://purl.oclc.org/ooxml/";
const CONTENT_TYPES = "[Content_Types].xml";

/**
 * Opens a workbook package. Throws a {@link WorkbookError} as {@link openArchive} does, and `strict-format`,
 * `binary-format`, `not-a-workbook` (a zip of something else), `doctype` or `damaged`.
 */
export function openPackage(bytes: Uint8Array, compression = PORTABLE): WorkbookPackage {
  return packageOf(openArchive(bytes, compression));
}

/** The package in an archive; errors as with {@link openPackage}. */
function packageOf(archive: Archive): WorkbookPackage {
  const entries = new Map<string, ArchiveEntry>();
  for (const entry of archive.entries) {
    const key = partKey(entry.name);
    if (entries.has(key)) throw new WorkbookError("damaged", entry.name);
    entries.set(key, entry);
  }
  const find = (part: string): ArchiveEntry | undefined => entries.get(partKey(part));
  const text = (part: string): string => {
    const entry = find(part);
    if (!entry) throw new WorkbookError("damaged", part);
    return archive.text(entry);
  };
  const xml = (part: string): XmlElement => parseXml(text(part), part);

  if (!find(CONTENT_TYPES)) throw new WorkbookError("not-a-workbook");
  const types = readContentTypes(xml(CONTENT_TYPES));
  const read = new Map<string, readonly Relationship[]>();
  const relationships = (part: string): readonly Relationship[] => {
    const known = read.get(part);
    if (known) return known;
    const name = relationshipsPart(part);
    const found = find(name) ? readRelationships(xml(name), part, find) : [];
    read.set(part, found);
    return found;
  };

  const root = relationships("");
  const office = root.find(({ kind }) => kind === "officeDocument");
  if (!office || office.isExternal) {
    const opensElsewhere = find("mimetype") ?? find("content.xml");
    throw new WorkbookError(opensElsewhere ? "not-a-workbook" : "damaged", "_rels/.rels");
  }
  if (office.type.startsWith(STRICT)) throw new WorkbookError("strict-format");
  checkContentType(types(office.target));
  if (!find(office.target)) throw new WorkbookError("damaged", office.target);

  return {
    archive,
    workbookPart: office.target,
    isSigned: root.some(({ type }) => type.includes("/digital-signature/")),
    entry: find,
    contentType: types,
    relationships,
    text,
    xml,
  };
}

/** The part that holds another's relationships: `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part a relationship's target names, seen from its source; no leading slash. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll("\\", "/").replace(/[#?].*$/s, "");
  const folder = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") folder.pop();
    else if (step !== "" && step !== ".") folder.push(step);
  }
  return folder.join("/");
}

function readContentTypes(root: XmlElement): (part: string) => string | undefined {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  for (const each of root.children) {
    const type = attribute(each, "ContentType") ?? "";
    const part = attribute(each, "PartName");
    const extension = attribute(each, "Extension");
    if (each.name === "Override" && part !== undefined) overrides.set(partKey(part), type);
    if (each.name === "Default" && extension !== undefined)
      defaults.set(extension.toLowerCase(), type);
  }
  return (part) => {
    const key = partKey(part);
    return overrides.get(key) ?? defaults.get(key.slice(key.lastIndexOf(".") + 1));
  };
}

function readRelationships(
  root: XmlElement,
  source: string,
  find: (part: string) => ArchiveEntry | undefined
): readonly Relationship[] {
  return children(root, "Relationship").map((each) => {
    const type = attribute(each, "Type") ?? "";
    const target = attribute(each, "Target") ?? "";
    const isExternal = attribute(each, "TargetMode") === "External";
    const part = isExternal ? target : resolveTarget(source, target);
    return {
      id: attribute(each, "Id") ?? "",
      kind: type.slice(type.lastIndexOf("/") + 1),
      type,
      target: isExternal ? target : (find(part)?.name ?? part),
      isExternal,
    };
  });
}

function checkContentType(type = ""): void {
  if (/^application\/vnd\.ms-excel\.sheet\.binary/i.test(type)) {
    throw new WorkbookError("binary-format");
  }
  const isWorkbook =
    /^application\/vnd\.(?:openxmlformats-officedocument\.spreadsheetml|ms-excel)\.[.\w]+\.main\+xml/i;
  if (!isWorkbook.test(type)) throw new WorkbookError("not-a-workbook");
}

/** What makes part names comparable: case doesn't count, and archives may have them percent-encoded or not. */
export function partKey(name: string): string {
  const path = name.replaceAll("\\", "/").replace(/^\/+/, "");
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    // A stray % is a name like any other.
    return path.toLowerCase();
  }
}
