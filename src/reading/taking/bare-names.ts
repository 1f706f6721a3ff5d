import type { ProjectFields } from "../draft";
import { withText } from "../evidence/fields";

/** The projects without the bullet that stands before all their names. */
export function withBareNames(projects: readonly ProjectFields[]): readonly ProjectFields[] {
  const names = projects.flatMap(({ name }) => (name && name.text !== "" ? [name.text] : []));
  if (names.length < 2 || !names.every((text) => BULLET.test(text))) return projects;
  return projects.map((fields) =>
    fields.name
      ? { ...fields, name: withText(fields.name, fields.name.text.replace(BULLET, "")) }
      : fields
  );
}

const BULLET = /^[・･●○◯◎■□◆◇](?![○◯●〇])\s*/;

/** The projects with what describes them below their names, in the names' own cells, as their content. */
export function withDescriptions(projects: readonly ProjectFields[]): readonly ProjectFields[] {
  return projects.map((fields) => {
    const { name, content, initiative } = fields;
    const { own, below } = DESCRIBED.exec(name?.text ?? "")?.groups ?? {};
    if (!name || own === undefined || below === undefined) return fields;
    const isTold = Boolean(content?.text || initiative?.text);
    return {
      ...fields,
      name: withText(name, own),
      ...(!isTold && { content: withText(name, below) }),
    };
  });
}

/** A name that ends as names do, or whose next line is set off, over a sentence. */
const DESCRIBED =
  /^(?<own>[^。]{2,60}?(?:事業|業務|事務)|[^\n。]{2,40}(?=\n[\s（(・※]))\n\s*(?<below>[^\n][^。]*。[\s\S]*)$/;
