import { ONCE, TEXTS } from "./field-kinds";
import { fold, withoutBrackets } from "./folding";
import { KNOWN, SURE } from "./heading-weights";
import { meaningsOfBare, type Meaning } from "./heading-words";

/** The fields a heading's words can mean, likeliest first; none for any other text. */
export function meaningsOf(heading: string): readonly Meaning[] {
  const told = PARTS.exec(heading)?.[1];
  if (told !== undefined) return meaningsOf(told);
  // A sentence is no heading, whatever its last words are, nor is 予算を増やす or `（予算単位：千円）`.
  // 誰（受益者）が asks for whom something is done.
  if (
    heading.length > 40 ||
    /。(?![^(（]*[)）]$)|[^何]を.+[うくすむる]$|^[(（【][^)）]*単位[^)）]*.$|[(（]受益者/.test(
      heading
    )
  )
    return [];
  const folded = fold(heading.replace(ORNAMENT, "")).replace(/取り?組み/g, "取組");
  // `予算額A`: letters that formulas in the headings refer to.
  // `第9期における具体的な取組`: of when or where stands before what.
  const bare = withoutBrackets(folded)
    .replace(/^.{1,12}における/, "")
    .replace(/(?<=.)(?:※.*|\*\d{0,2}|注\d{1,2}|上段.*下段.*|[RH]\d+→.*)$/, "")
    .replace(/(?<=[額費算計])[A-Zア-ン]$/, "")
    .replace(/(?<=[課額名期])等$/, "")
    .replace(/(?<=[額費算初])(?:単位:?)?(?:百万|[千万億])?円$/, "");
  // `（単位：千円、当初予算）` is a note.
  if (bare === "" || /^(?:[\d:.,/-]+$|単位:)/.test(bare)) return [];
  const plain = meaningsOfBare(bare);
  // `年次計画（事業費：千円）`: what stands in the brackets says what is meant, less surely.
  const inside = /[(（[【](?<words>[^([【)\]】:]{2,12}|[自至])(?::[^()\d]*)?[)）\]】]$/.exec(
    folded
  )?.groups;
  // What is （新規） is a project.
  const said = inside?.words === "新規" ? [] : weaker(meaningsOfBare(inside?.words ?? ""), 0.8);
  // `評価（方向性）`: of two the surer one; `予算額／性質`: of both the first.
  if (known(plain)) return plain;
  const [joint] = plain.length > 0 ? jointFields(heading) : [];
  if (joint) return [joint];
  if (plain.length > 0 && !known(said)) return plain;
  if (said.length > 0) return said;
  // `予算額 Budget`: what the English says is said in Japanese beside it.
  const japanese = heading.replace(ENGLISH, " ");
  if (japanese === heading) {
    const [joint] = jointFields(heading);
    return joint ? [joint] : leading(heading);
  }
  // `番号` over `Priority` is said twice; `Web 事業` is a name, and no heading.
  const lines = heading.split("\n");
  return lines.length > 1
    ? lines.flatMap(meaningsOf).sort((a, b) => b.weight - a.weight)
    : meaningsOf(japanese).filter(({ weight }) => weight >= SURE);
}

/**
 * What a heading of two means by the first, be that texts or names with what else is told of them: `取組内容・到達目標`,
 * `事業名／主体`; or by the second, where that is texts and the first no field of its own: 反省・課題, ねらい・内容.
 */
function leading(heading: string): readonly Meaning[] {
  const [first = "", second = "", ...others] = heading.split(/[・\/／]|及び/);
  if (second === "" || others.length > 0 || OTHERS.test(second)) return [];
  const meaning = known(meaningsOf(first));
  if (!meaning || meaning.field === "aim") {
    const told = OTHERS.test(first) ? null : known(meaningsOf(second));
    return told && TEXTS.has(told.field) ? weaker([told], SURE) : [];
  }
  const isFirst = meaning.field === "name" ? known(meaningsOf(second)) : TEXTS.has(meaning.field);
  return isFirst ? weaker([meaning], SURE) : [];
}

/** What came of it, and when it is done, as years below may tell. */
const OTHERS = /実績|成果|効果|評価|結果|時期|期間|年度/;

/** Meanings that are told less surely, by a share of their weight. */
export function weaker(meanings: readonly Meaning[], share: number): readonly Meaning[] {
  return meanings.map(({ field, weight }) => ({ field, weight: weight * share }));
}

/** The likeliest of words' meanings where they are a heading, or a form's label, wherever they stand; else null. */
export function known([first]: readonly Meaning[]): Meaning | null {
  return first && first.weight >= KNOWN ? first : null;
}

/** The fields that a heading names one after the other, as its cells hold them: `方向性／主体`; none for any other. */
export function jointFields(heading: string): readonly Meaning[] {
  const parts = heading
    .split(JOINT)
    .filter((part) => !/^(?:(?:単位[:：])?[百千万億]*円)?$/.test(part));
  if (parts.length < 2) return [];
  const meant = parts.flatMap((part) => meaningsOf(part)[0] ?? []);
  // 要求 over 順位 is one word, and surely so.
  const whole = /[(（)）・/／]/.test(heading) ? null : known(meaningsOfBare(fold(heading)));
  if (whole && meant.every(({ weight }) => weight <= whole.weight)) return [];
  const isShort = ({ field, weight }: Meaning): boolean => ONCE.has(field) && weight >= KNOWN;
  const areFields = meant.length === parts.length && meant.every(isShort);
  return areFields && new Set(meant.map(({ field }) => field)).size > 1 ? meant : [];
}

/** What stands between fields in a heading, and between their values in its cells. */
export const JOINT = /\s*[\n(（)）・\/／]+\s*/;

const ENGLISH = /(?<![A-Za-z])(?:[A-Z][a-z]{2,}|No\.)(?:[ '’&-]+[A-Za-z]+)*\s*[/／]?\s*/g;

/** Whether a heading stands over a column of departments. */
export function isDepartmentHeading(heading: string): boolean {
  return heading.length <= 16 && DEPARTMENT.test(bareHeading(heading).replace(/[/・]/g, ""));
}

/** A heading's own words, folded, without what it is dressed in: 備考 of `(7)備考（任意）` and `【備考】`. */
export function bareHeading(heading: string): string {
  return withoutBrackets(fold(heading.replace(ORNAMENT, "")));
}

/** `■事業名`, `①事業名`, `(1) 事業名`, `2．事業名`, `２　事業名`, `*事業名`, `事業名①`, `事業名欄`, `事業名：`, `事業名＼月`; not `○○事業`, a name to be filled in, nor `1次評価`. */
const ORNAMENT =
  /^\s*(?:[・■□●◆◇▼※*＊]+|[○◯〇](?![○◯〇])|[①-⑳]|[(（][0-9０-９]{1,2}[)）]|[0-9０-９]{1,2}(?:[.．、](?![0-9０-９])|[\u3000 ])|[Ⅰ-Ⅻア-コA-JＡ-Ｊ][\s.．、])\s*|\s*[:：◆■*＊]\s*$|(?<=\S\S)欄\s*$|(?<=\S)(?:\s{2,}|\s*[\\＼/／]\s*)月別?\s*$|(?<=\S)(?:[①-⑳](?=[(（][^()（）]*[)）]\s*$)|(?:[①-⑳]|(?<=取組|内容|課題|事項|点)[(（]?[\d０-９][)）]?)\s*$)/g;
/** `事業の概要 ①目的・効果 ②…`: what a heading asks to be told, one after the other. */
const PARTS = /^(\S{2,10})\s+①目的(?!.*。)/s;
const DEPARTMENT =
  /^(?:[新旧現](?=[所担主]))?(?:主?担当|所管|主管|実施|作成|記入|提出|報告|回答|提案|(?:予算)?(?:要求|計上|執行))?(?:部署|部局?名課|局?部?課[係等かい]*|部?局課?|所属課?|課?室所?|部)名?$/;
