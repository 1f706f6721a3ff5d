import type { ArchiveEntry } from "../archive";
import { escapeXml } from "../escapes";
import {
  partKey,
  type Relationship,
  relationshipsPart,
  resolveTarget,
  type WorkbookPackage,
} from "../package";
import { decodeText, encodingOf, type TextEncoding } from "../text";
import {
  contentTypeDropped,
  contentTypeOverride,
  contentTypePut,
  hasDefaultType,
  partUri,
} from "./content-types";
import { entryOf } from "./entries";
import { appending, attributeOf, childrenOf, patched, prefixOf, removal, rootOf } from "./markup";
import { archiveBytes, named } from "./zip";

/** A package being changed: parts put, taken away and related; everything else stays as it is. */
export interface PackageDraft {
  readonly workbookPart: string;
  has(part: string): boolean;
  text(part: string): string;
  /** Puts a part's text, which may come in pieces; a part that exists keeps its place and its type. */
  put(part: string, text: string | Iterable<string>, contentType?: string): void;
  /** Puts another part's content under a new name. */
  copy(from: string, to: string): void;
  /** Takes a part away, with its relationships and its content type. */
  remove(part: string): void;
  /** What a part refers to at present. */
  relationships(part: string): readonly Relationship[];
  /** Adds a relationship, with an id of its own unless one is given, and answers the id. */
  relate(source: string, type: string, target: string, id?: string): string;
  unrelate(source: string, id: string): void;
  /** A name that no part bears: `worksheets/sheet` and `.xml` give `xl/worksheets/sheet5.xml`. */
  freeName(stem: string, extension: string): string;
  parts(): readonly string[];
  bytes(): Uint8Array<ArrayBuffer>;
}

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const EMPTY_RELATIONSHIPS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

export function draftOf(source: WorkbookPackage): PackageDraft {
  const original = new Map(source.archive.entries.map((entry) => [partKey(entry.name), entry]));
  const changed = new Map<string, ArchiveEntry>();
  const texts = new Map<string, string>();
  const removed = new Set<string>();

  const nameOf = (part: string): string => source.entry(part)?.name ?? part;
  const has = (part: string): boolean => {
    const key = partKey(nameOf(part));
    return changed.has(key) || texts.has(key) || (original.has(key) && !removed.has(key));
  };
  const text = (part: string): string => {
    const key = partKey(nameOf(part));
    const own = texts.get(key);
    if (own !== undefined) return own;
    const entry = changed.get(key);
    return entry ? source.archive.text(entry) : source.text(nameOf(part));
  };
  const names = new Map<string, string>();
  const encodings = new Map<string, TextEncoding>();
  const setText = (part: string, written: string): void => {
    const key = partKey(nameOf(part));
    const entry = original.get(key);
    const bytes = entry && source.archive.bytes(entry);
    changed.delete(key);
    removed.delete(key);
    if (bytes && decodeText(bytes, part) === written) texts.delete(key);
    else texts.set(key, written);
    if (bytes) encodings.set(key, encodingOf(bytes));
    else names.set(key, part);
  };

  const setType = (part: string, type: string): void => {
    setText(CONTENT_TYPES, contentTypePut(text(CONTENT_TYPES), part, type));
  };

  const put = (part: string, content: string | Iterable<string>, type?: string): void => {
    const isNew = !has(part);
    const key = partKey(nameOf(part));
    if (typeof content === "string") setText(part, content);
    else {
      texts.delete(key);
      removed.delete(key);
      changed.set(key, entryOf(nameOf(part), content, source.archive.compression));
      if (!original.has(key)) names.set(key, part);
    }
    if (isNew && type !== undefined) setType(part, type);
  };

  const remove = (part: string): void => {
    if (!has(part)) return;
    const key = partKey(nameOf(part));
    removed.add(key);
    changed.delete(key);
    texts.delete(key);
    names.delete(key);
    setText(CONTENT_TYPES, contentTypeDropped(text(CONTENT_TYPES), part));
    const own = relationshipsPart(part);
    if (has(own)) remove(own);
  };

  // Sheets are drawn by the hundred, and each asks several times.
  const related = new Map<
    string,
    { readonly xml: string; readonly found: readonly Relationship[] }
  >();
  const relationships = (part: string): readonly Relationship[] => {
    const name = relationshipsPart(part);
    if (!has(name)) return [];
    const xml = text(name);
    const known = related.get(name);
    if (known?.xml === xml) return known.found;
    const found = relationshipsIn(part, xml);
    related.set(name, { xml, found });
    return found;
  };
  const relationshipsIn = (part: string, xml: string): readonly Relationship[] =>
    childrenOf(xml, rootOf(xml)).map((element) => {
      const value = (attribute: string): string => attributeOf(xml, element, attribute) ?? "";
      const isExternal = value("TargetMode") === "External";
      const type = value("Type");
      const target = isExternal ? value("Target") : resolveTarget(part, value("Target"));
      const kind = type.slice(type.lastIndexOf("/") + 1);
      return {
        id: value("Id"),
        kind,
        type,
        target: isExternal ? target : nameOf(target),
        isExternal,
      };
    });

  const relate = (from: string, type: string, target: string, given?: string): string => {
    const name = relationshipsPart(from);
    const xml = has(name) ? text(name) : EMPTY_RELATIONSHIPS;
    const root = rootOf(xml);
    const ids = new Set(relationships(from).map(({ id }) => id.toLowerCase()));
    let number = ids.size + 1;
    while (ids.has(`rid${number}`)) number++;
    const id = given ?? `rId${number}`;
    const tag = `${prefixOf(root)}Relationship`;
    const element = `<${tag} Id="${id}" Type="${type}" Target="${escapeXml(partUri(relativeTarget(from, target)))}"/>`;
    const needsType = !hasDefaultType(text(CONTENT_TYPES), "rels");
    put(
      name,
      patched(xml, [appending(xml, root, element)]),
      needsType ? RELATIONSHIPS_TYPE : undefined
    );
    return id;
  };

  const unrelate = (from: string, id: string): void => {
    const name = relationshipsPart(from);
    const xml = text(name);
    const gone = childrenOf(xml, rootOf(xml)).filter(
      (element) => attributeOf(xml, element, "Id") === id
    );
    put(name, patched(xml, gone.map(removal)));
  };

  const parts = (): readonly string[] => [
    ...[...original.entries()].filter(([key]) => !removed.has(key)).map(([, { name }]) => name),
    ...names.values(),
  ];

  const bytes = (): Uint8Array<ArrayBuffer> => {
    const entries = parts().map((name) => {
      const key = partKey(name);
      const written = texts.get(key);
      if (written !== undefined) {
        return entryOf(name, [written], source.archive.compression, encodings.get(key));
      }
      return changed.get(key) ?? original.get(key);
    });
    const present = entries.filter((entry) => entry !== undefined);
    const isTypes = (entry: ArchiveEntry): boolean =>
      partKey(entry.name) === partKey(CONTENT_TYPES);
    return archiveBytes([
      ...present.filter(isTypes),
      ...present.filter((entry) => !isTypes(entry)),
    ]);
  };

  return {
    workbookPart: source.workbookPart,
    has,
    text,
    put,
    copy(from, to) {
      const entry = changed.get(partKey(nameOf(from))) ?? original.get(partKey(nameOf(from)));
      const own = texts.get(partKey(nameOf(from)));
      const type = contentTypeOverride(text(CONTENT_TYPES), from);
      if (own !== undefined) put(to, own, type);
      else if (entry) {
        changed.set(partKey(to), { ...entry, ...named(to) });
        names.set(partKey(to), to);
        if (type !== undefined) setType(to, type);
      }
    },
    remove,
    relationships,
    relate,
    unrelate,
    freeName(stem, extension) {
      let number = 1;
      while (has(`${stem}${number}${extension}`)) number++;
      return `${stem}${number}${extension}`;
    },
    parts,
    bytes,
  };
}

/** A target as it is written in the relationships of a part: seen from that part's folder. */
function relativeTarget(source: string, target: string): string {
  const from = source.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
