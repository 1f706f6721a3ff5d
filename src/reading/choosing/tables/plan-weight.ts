import type { ProjectField } from "../../draft";
import { SHARED, TEXTS } from "../../evidence/texts/field-kinds";
import { KNOWN, LIKELY, RANK, SURE } from "../../evidence/texts/heading-weights";

/** A table of projects names them, and says what they cost or how they rank and what becomes of them. */
export function planWeight(fields: ReadonlyMap<ProjectField, { readonly weight: number }>): number {
  const weight = (field: ProjectField): number => {
    const candidate = fields.get(field);
    return candidate ? Math.min(candidate.weight, 1) : 0;
  };
  const name = weight("name");
  if (name < 0.5) return 0;
  const isTold = (field: ProjectField): boolean => weight(field) >= KNOWN;
  const others = [...SHARED].filter(isTold);
  const texts = [...TEXTS].filter(isTold);
  const budget = weight("budget");
  const ranked = weight("priority") >= RANK;
  const numbered = weight("priority") > 0;
  const enough =
    (budget >= LIKELY && (name + budget >= 1.6 || others.length > 0 || numbered)) ||
    (ranked && others.length + texts.length > 0) ||
    (others.length >= 2 && (numbered || texts.length > 0)) ||
    (others.length > 2 && isTold("direction") && name >= 0.85) ||
    (others.length > 0 && numbered && texts.length >= 2 && name >= 0.75) ||
    (name >= 0.85 && (isTold("direction") ? texts.length > 0 : numbered && texts.length > 2)) ||
    (weight("direction") >= SURE && numbered && name >= 0.85);
  if (!enough) return 0;
  return name + budget + weight("priority") + others.length + texts.length * 0.5;
}
