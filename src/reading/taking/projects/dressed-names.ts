import type { ProjectFields } from "../../draft";
import { withText } from "../../evidence/sheets/fields";
import { markBefore } from "../../evidence/texts/key-dress";

/** The projects without the bullet or sign that stands before all their names, or the brackets about them. */
export function withBareNames(projects: readonly ProjectFields[]): readonly ProjectFields[] {
  return allBut(projects, (text) => {
    const { mark, rest } = markBefore(text);
    const isSign = mark?.dress === "bullet" || mark?.dress === "sign";
    return (isSign ? rest : text).replace(ENCLOSED, "$<inside>");
  });
}

/** The projects without the section that stands before or below all their names: `補修係／橋りょう補修`. */
export function withoutSections(projects: readonly ProjectFields[]): readonly ProjectFields[] {
  return allBut(projects, (text) => text.replace(SECTION, ""), 1);
}

/** The projects without stars about their names, which set some of them off: `★創業支援`. */
export function withoutStars(projects: readonly ProjectFields[]): readonly ProjectFields[] {
  return renamed(projects, (text) => text.replace(STAR, ""));
}

/** The projects with what is left of their names, where something is taken off each of so many. */
function allBut(
  projects: readonly ProjectFields[],
  restOf: (name: string) => string,
  least = 2
): readonly ProjectFields[] {
  const names = projects.flatMap(({ name }) => name?.text || []);
  return names.length < least || names.some((text) => restOf(text) === text)
    ? projects
    : renamed(projects, restOf);
}

function renamed(
  projects: readonly ProjectFields[],
  restOf: (name: string) => string
): readonly ProjectFields[] {
  return projects.map((fields) => {
    const { name } = fields;
    const rest = name && restOf(name.text);
    return rest ? { ...fields, name: withText(name, rest) } : fields;
  });
}

const ENCLOSED = /^[【「『](?<inside>[^【】「」『』]+)[】」』]$/;
const STAR = /^[★☆]\s*(?=.)|(?<=.)\s*[★☆]$/;
const SECTION =
  /^[^\s/／]{1,12}(?:[課室係班]|担当|グループ|チーム)\s*[\n/／]\s*(?=\S)|\s*\n[(（]\S{1,12}[課室係班][)）]$/;

/** The projects with the directions that signs about their names, or words over them, say where nothing else does: `【新】オンライン診療`, `広場整備事業【新規】`. */
export function withSignedDirections(projects: readonly ProjectFields[]): readonly ProjectFields[] {
  if (projects.some(({ direction }) => direction)) return projects;
  const areLed = projects.length > 1 && projects.every(({ name }) => LED.test(name?.text ?? ""));
  return projects.map((fields) => {
    const { name } = fields;
    const text = name?.text ?? "";
    const { sign = "", own = "" } =
      (areLed ? LED.exec(text) : (SIGNED.exec(text) ?? SIGNED_BEHIND.exec(text)))?.groups ?? {};
    const word = DIRECTIONS.find((each) => sign !== "" && each.startsWith(sign));
    if (!name || word === undefined) return fields;
    return { ...fields, name: withText(name, own), direction: withText(name, word) };
  });
}

const SIGNED = /^[(（[［【〔](?<sign>.{1,2})[)）\]］】〕]\s*(?<own>.+)$/s;
/** 新規 over a name, if every name has such a word over it: 新規⏎採用者研修 may go on. */
const LED = /^(?<sign>新規|拡充|継続|縮小|廃止)\s*\n\s*(?<own>.+)$/s;
const SIGNED_BEHIND = /^(?<own>.+?)\s*[(（[［【〔](?<sign>.{1,2})[)）\]］】〕]$/s;
const DIRECTIONS = ["新規", "拡充", "継続", "縮小", "廃止"];

/** The projects with what describes them below their names, in the names' own cells, as their content. */
export function withDescriptions(projects: readonly ProjectFields[]): readonly ProjectFields[] {
  // Names that are sentences may go on below.
  const areSentences = projects.some(({ name }) => SENTENCE.test(name?.text ?? ""));
  const forms = areSentences ? [DESCRIBED, LISTED] : [DESCRIBED, LISTED, TOLD];
  return projects.map((fields) => {
    const { name, content, initiative } = fields;
    const found = forms.map((form) => form.exec(name?.text ?? "")).find(Boolean);
    const { own, below } = found?.groups ?? {};
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
  /^(?<own>[^。]{2,60}?(?:事業|業務|事務)|[^\n。]{2,40}(?=\n[\s(（・※]))\n\s*(?<below>[^\n][^。]*。[^]*)/;
/** A name over several bullets. */
const LISTED =
  /^(?<own>[^\n・●○■□◆◇][^\n]*\S)\s*\n\s*(?<below>(?:[・●○■□◆◇][^\n]*(?:\n\s*|$)){2,})$/;
/** A line that may be a name, over a sentence that doesn't go on with it: `電子図書館⏎千点を加える。` */
const TOLD =
  /^(?<own>[^\n。]{1,39}[^\n。、・\u3041-\u3096])\s*\n\s*(?<below>[^\s\u3041-\u3096][^]*。\s*)$/;
const SENTENCE = /^[^\n]*。$/;
