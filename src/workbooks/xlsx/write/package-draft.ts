import type { ArchiveEntry } from "../archive";
import { escapeXml } from "../escapes";
import {
  type Relationship,
  relationshipsPart,
  resolveTarget,
  type WorkbookPackage,
} from "../package";
import { entryOf } from "./entries";
import { appending, attributeOf, childrenOf, patched, prefixOf, removal, rootOf } from "./markup";
import { archiveBytes } from "./zip";

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
const EMPTY_RELATIONSHIPS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

export function draftOf(source: WorkbookPackage): PackageDraft {
  const original = new Map(source.archive.entries.map((entry) => [keyOf(entry.name), entry]));
  const changed = new Map<string, ArchiveEntry>();
  const texts = new Map<string, string>();
  const removed = new Set<string>();

  const nameOf = (part: string): string => source.entry(part)?.name ?? part;
  const has = (part: string): boolean => {
    const key = keyOf(nameOf(part));
    return changed.has(key) || texts.has(key) || (original.has(key) && !removed.has(key));
  };
  const text = (part: string): string => {
    const key = keyOf(nameOf(part));
    const own = texts.get(key);
    if (own !== undefined) return own;
    const entry = changed.get(key);
    return entry ? source.archive.text(entry) : source.text(nameOf(part));
  };
  const setText = (part: string, written: string): void => {
    const key = keyOf(nameOf(part));
    const entry = original.get(key);
    changed.delete(key);
    removed.delete(key);
    if (entry && source.archive.text(entry) === written) texts.delete(key);
    else texts.set(key, asUtf8(written));
    if (!original.has(key)) names.set(key, part);
  };
  const names = new Map<string, string>();

  const setType = (part: string, type: string): void => {
    const xml = text(CONTENT_TYPES);
    const root = rootOf(xml);
    const tag = `${prefixOf(root)}Override`;
    const element = `<${tag} PartName="/${escapeXml(part)}" ContentType="${type}"/>`;
    setText(CONTENT_TYPES, patched(xml, [appending(xml, root, element)]));
  };
  const dropType = (part: string): void => {
    const xml = text(CONTENT_TYPES);
    const overrides = childrenOf(xml, rootOf(xml)).filter(
      (child) =>
        child.name === "Override" &&
        keyOf(attributeOf(xml, child, "PartName") ?? "") === keyOf(part)
    );
    setText(CONTENT_TYPES, patched(xml, overrides.map(removal)));
  };
  const typeOf = (part: string): string | undefined => {
    const xml = text(CONTENT_TYPES);
    const override = childrenOf(xml, rootOf(xml)).find(
      (child) =>
        child.name === "Override" &&
        keyOf(attributeOf(xml, child, "PartName") ?? "") === keyOf(part)
    );
    return override && attributeOf(xml, override, "ContentType");
  };

  const put = (part: string, content: string | Iterable<string>, type?: string): void => {
    const isNew = !has(part);
    const key = keyOf(nameOf(part));
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
    const key = keyOf(nameOf(part));
    removed.add(key);
    changed.delete(key);
    texts.delete(key);
    names.delete(key);
    dropType(part);
    const own = relationshipsPart(part);
    if (has(own)) remove(own);
  };

  const relationships = (part: string): readonly Relationship[] => {
    const name = relationshipsPart(part);
    if (!has(name)) return [];
    const xml = text(name);
    return childrenOf(xml, rootOf(xml)).map((element) => {
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
  };

  const relate = (from: string, type: string, target: string, given?: string): string => {
    const name = relationshipsPart(from);
    const xml = has(name) ? text(name) : EMPTY_RELATIONSHIPS;
    const root = rootOf(xml);
    const ids = new Set(relationships(from).map(({ id }) => id.toLowerCase()));
    let number = ids.size + 1;
    while (ids.has(`rid${number}`)) number++;
    const id = given ?? `rId${number}`;
    const tag = `${prefixOf(root)}Relationship`;
    const element = `<${tag} Id="${id}" Type="${type}" Target="${escapeXml(relativeTarget(from, target))}"/>`;
    put(name, patched(xml, [appending(xml, root, element)]));
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
      const key = keyOf(name);
      const written = texts.get(key);
      if (written !== undefined) return entryOf(name, [written], source.archive.compression);
      return changed.get(key) ?? original.get(key);
    });
    const present = entries.filter((entry) => entry !== undefined);
    const isTypes = (entry: ArchiveEntry): boolean => keyOf(entry.name) === keyOf(CONTENT_TYPES);
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
      const entry = changed.get(keyOf(nameOf(from))) ?? original.get(keyOf(nameOf(from)));
      const own = texts.get(keyOf(nameOf(from)));
      const type = typeOf(from);
      if (own !== undefined) put(to, own, type);
      else if (entry) {
        changed.set(keyOf(to), { ...entry, name: to });
        names.set(keyOf(to), to);
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

/** Part names are compared without regard to case. */
function keyOf(part: string): string {
  return part.replace(/^\/+/, "").toLowerCase();
}

/** A target as it is written in the relationships of a part: seen from that part's folder. */
function relativeTarget(source: string, target: string): string {
  const from = source.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

/** Parts are written as UTF-8, whatever they came in. */
function asUtf8(xml: string): string {
  return xml.replace(/^(<\?xml[^>]*encoding\s*=\s*["'])utf-16[^"']*/i, "$1UTF-8");
}
