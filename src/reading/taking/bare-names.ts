import type { ProjectFields } from "../draft";
import { withText } from "../evidence/sheets/fields";

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

/** The projects with the directions that signs before their names say where nothing else does: `【新】オンライン診療`. */
export function withSignedDirections(projects: readonly ProjectFields[]): readonly ProjectFields[] {
  if (projects.some(({ direction }) => direction)) return projects;
  return projects.map((fields) => {
    const { name } = fields;
    const sign = SIGN.exec(name?.text ?? "");
    if (!name || !sign) return fields;
    const word = WORDS.find((each) => each.startsWith(sign[1]?.charAt(0) ?? "-")) ?? "";
    return {
      ...fields,
      name: withText(name, name.text.slice(sign[0].length)),
      direction: withText(name, word),
    };
  });
}

const SIGN = /^[【[［〔(（](新規?|拡充?|継続?|縮小?|廃止?)[】\]］〕)）]\s*(?=.)/;
const WORDS = ["新規", "拡充", "継続", "縮小", "廃止"];

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
