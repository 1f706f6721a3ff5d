import { type Relationship, relationshipsPart } from "../package";
import type { PackageDraft } from "./package-draft";

/** Takes relationships away from a part, and the parts that then nothing refers to. */
export function dropRelationships(
  draft: PackageDraft,
  source: string,
  isToGo: (relationship: Relationship) => boolean
): void {
  for (const relationship of draft.relationships(source).filter(isToGo)) {
    draft.unrelate(source, relationship.id);
    if (!relationship.isExternal) dropOrphan(draft, relationship.target);
  }
  if (draft.relationships(source).length === 0) draft.remove(relationshipsPart(source));
}

function dropOrphan(draft: PackageDraft, part: string): void {
  if (!draft.has(part) || isReferredTo(draft, part)) return;
  const targets = draft.relationships(part).filter(({ isExternal }) => !isExternal);
  draft.remove(part);
  for (const { target } of targets) dropOrphan(draft, target);
}

function isReferredTo(draft: PackageDraft, part: string): boolean {
  return sourcesOf(draft).some((source) =>
    draft.relationships(source).some(({ isExternal, target }) => !isExternal && target === part)
  );
}

/** The parts that have relationships. */
function sourcesOf(draft: PackageDraft): readonly string[] {
  return draft
    .parts()
    .filter((name) => /(^|\/)_rels\/[^/]*\.rels$/.test(name))
    .map((name) => name.replace(/(^|\/)_rels\/([^/]*)\.rels$/, "$1$2"));
}

/**
 * Gives a copied part relationships like the original's, with the same ids. What the original refers to is
 * copied too, for drawings and notes belong to one sheet; pictures may be shared.
 */
export function copyRelationships(
  draft: PackageDraft,
  from: string,
  to: string,
  isToGo: (relationship: Relationship) => boolean = () => false
): void {
  const own = relationshipsPart(from);
  if (!draft.has(own)) return;
  draft.copy(own, relationshipsPart(to));
  for (const relationship of draft.relationships(from)) {
    const { id, type, kind, target, isExternal } = relationship;
    if (isExternal || SHARED.has(kind)) continue;
    draft.unrelate(to, id);
    if (isToGo(relationship) || !draft.has(target)) continue;
    const copy = draft.freeName(
      target.replace(/\d*\.[^./]*$/, ""),
      /\.[^./]*$/.exec(target)?.[0] ?? ""
    );
    draft.copy(target, copy);
    copyRelationships(draft, target, copy);
    draft.relate(to, type, copy, id);
  }
}

const SHARED: ReadonlySet<string> = new Set(["image"]);
