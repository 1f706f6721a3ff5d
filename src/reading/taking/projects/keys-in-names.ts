import type { ProjectFields } from "../../draft";
import { withText } from "../../evidence/sheets/fields";
import { splitKey, type LeadingKey } from "../../evidence/texts/key";
import { dressOf } from "../../evidence/texts/key-dress";

/**
 * The projects with the keys at the head of their names, where nothing else keys them.
 * @param groupAt in which group a project stands: under each, keys may begin anew
 * @param last the key of the project before these
 */
export function withKeysFromNames(
  projects: readonly ProjectFields[],
  groupAt: (at: number) => number,
  last: string | null
): readonly ProjectFields[] {
  if (projects.some(({ priority }) => priority)) return projects;
  const heads = projects.map(({ name }, at) => ({
    ...splitKey(name?.text ?? ""),
    group: groupAt(at),
  }));
  const most = heads.length * MOST;
  const keyed = heads.filter(({ key }) => key);
  const apart = keyed.filter(({ isGlued }) => !isGlued);
  const own = apart.length >= most || !countOn(keyed) ? apart : keyed;
  const distinct = new Set(own.map(({ key, group }) => `${group} ${key?.id ?? ""}`));
  const areKeys =
    (heads.length > 1 || own[0]?.key?.number === Number(last ?? NaN) + 1) &&
    own.length >= most &&
    distinct.size >= own.length * MOST;
  if (!areKeys) return projects;
  return projects.map((fields, at) => {
    const [head, { name }] = [heads[at], fields];
    if (!name || !head) return fields;
    return own.includes(head) ? withKey(fields, head) : { ...fields, priority: withText(name, "") };
  });
}

/** A project with the key at the head of its name, if it has one of parts (`1-2`), which may stand alone. */
export function withKeyOfParts(fields: ProjectFields): ProjectFields {
  const head = splitKey(fields.name?.text ?? "");
  return !fields.priority && head.key?.id.includes("-") ? withKey(fields, head) : fields;
}

/** The projects with bare names, and the keys before these: `①見守り`, where each has one and is ranked besides. */
export function withoutKeys(projects: readonly ProjectFields[]): {
  readonly fields: readonly ProjectFields[];
  /** Empty where there are none. */
  readonly keys: readonly string[];
} {
  const heads = projects.flatMap(({ name, priority }) => {
    const { key, rest, isGlued } = splitKey(name?.text ?? "");
    return priority && key && !isGlued ? { key: key.id, rest } : [];
  });
  const areBare = new Set(heads.map(({ rest }) => rest)).size === projects.length;
  if (heads.length < 2 || !areBare) return { fields: projects, keys: [] };
  const fields = projects.map((each, at) => {
    const rest = heads[at]?.rest;
    return each.name && rest ? { ...each, name: withText(each.name, rest) } : each;
  });
  return { fields, keys: heads.map(({ key }) => key) };
}

function withKey(fields: ProjectFields, { key, rest }: LeadingKey): ProjectFields {
  const { name } = fields;
  if (!name || !key) return fields;
  const priority = { ...withText(name, key.id), value: key.number ?? key.id };
  return { ...fields, priority, name: withText(name, rest) };
}

/**
 * Whether what stands right before names counts them (`1地域づくり`, `2市民参加`)
 * and nothing else: `1号線`, `24時間相談`.
 */
function countOn(heads: readonly LeadingKey[]): boolean {
  const places = heads.map(({ key }) => dressOf(key?.id ?? "")?.place ?? 0);
  const counted = places.filter((place, at) => place === 1 || place === (places[at - 1] ?? 0) + 1);
  const [first] = heads;
  return (
    counted.length >= heads.length * MOST && heads.some(({ rest }) => rest[0] !== first?.rest[0])
  );
}

/** So many of the names have keys. */
const MOST = 0.8;
