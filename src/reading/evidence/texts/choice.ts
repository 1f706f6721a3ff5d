import { fold } from "./folding";

/**
 * What is chosen in `□拡充　■継続　□廃止`, `拡充・○継続・廃止`, `1 拡充 ② 継続 3 廃止`, `継続（○）・廃止（　）`; empty where none
 * of the choices is marked, as on a blank form, null for what is no list of choices. Several that are marked are said
 * together (`市・県`), so that a field with one value only shows as an unknown one.
 */
export function choiceIn(text: string): string | null {
  if (!MARKS.test(text)) return isOpenList(text) ? "" : null;
  return boxes(withBoxes(text)) ?? numbered(text) ?? among(text);
}

/** A direction, nature or operator bare of an arrow, of brackets about it and of blanks that space its letters: `→拡充`, `（拡充）`, `拡　充`. */
export function bareChoice(text: string): string | null {
  const word = text
    .trim()
    .replace(/^[→⇒]\s*/, "")
    .replace(BRACKETED, "$<inside>")
    .replace(SPACED, "");
  const isKnown = [isDirection, isNature, isOperator].some((isOne) => isOne(word));
  return word !== text && isKnown ? word : null;
}

/** Whether a text is a direction, be it with a sign at it. */
export function isMarkedDirection(text: string): boolean {
  return isDirection(text.replace(BOX, ""));
}

/** Whether a text is nothing but a box to be ticked, ticked or not. */
export function isBox(text: string): boolean {
  return /^[■□▢▣☐☑☒◻]$/.test(text.trim());
}

/** Whether a text is nothing but a sign that marks the cell it stands beside. */
export function isMark(text: string): boolean {
  return /^[■●○◯〇◎★☆☑✅✓✔レ]$/.test(fold(text));
}

/** A text with boxes for its brackets that are blank or hold a sign, if there are several: `（○）拡充　（　）継続`, `拡充[ ] 継続[x]`. */
function withBoxes(text: string): string {
  const [, ...more] = text.match(BRACKETS) ?? [];
  return more.length === 0
    ? text
    : text.replace(BRACKETS, (_, sign: string) => (sign === "" ? "□" : "■"));
}

function boxes(text: string): string | null {
  const signs = text.match(BOX) ?? [];
  if (signs.length < 2 && !/^\s*[■▣☑☒✓✔]/.test(text)) return null;
  const open = signs.filter((sign) => OPEN.test(sign)).length;
  // `○拡充 ○継続 ●廃止`: rings are open where discs stand beside them.
  const isRadio = signs.every((sign) => /[●○◯◉]/.test(sign));
  if (isRadio && (open === 0 || open === signs.length)) return null;
  const between = text.split(BOX);
  // Boxes behind their words: `拡充□ 継続■`.
  const isBehind = wordsOf(between.at(-1) ?? "") === "" && between[0]?.trim() !== "";
  return chosen(
    signs.map((sign, at) => ({
      isOpen: OPEN.test(sign),
      words: wordsOf(between[isBehind ? at : at + 1] ?? ""),
    }))
  );
}

function numbered(text: string): string | null {
  const ringed = [...text.matchAll(/[①-⑨]/g)];
  const plain = [...text.normalize("NFKC").matchAll(/(?<!\d)[1-9](?!\d)/g)];
  if (ringed.length !== 1 || plain.length < 2) return null;
  const match = /[①-⑨][\s:：.．、]*([^\s\d０-９・、/／]{1,16})/.exec(text);
  return match?.[1] === undefined ? null : wordsOf(match[1]);
}

/** `拡充・○継続・縮小`, `○拡充`, `拡充・【継続】・縮小`. */
function among(text: string): string | null {
  const parts = text.split(SEPARATORS).filter((part) => part !== "");
  // `拡大・（縮小）・廃止`: round brackets mark one where all are directions.
  const areDirections = parts.length >= 3 && parts.every((part) => isDirection(bare(part)));
  const isMarked = (part: string): boolean =>
    RINGED.test(part) || (areDirections && BRACKETED.test(part));
  const marked = parts.filter(isMarked);
  if (parts.some((part) => part.length > 14) || marked.length === 0) return null;
  if (parts.length > 1 && marked.length === parts.length) return null;
  return chosen(parts.map((part) => ({ isOpen: !isMarked(part), words: bare(part) })));
}

/** `拡充・継続・縮小・廃止`, with nothing marked. */
function isOpenList(text: string): boolean {
  const parts = text.split(SEPARATORS).filter((part) => part !== "");
  return parts.length >= 3 && parts.every((part) => DIRECTIONS.test(fold(part)));
}

function chosen(
  items: readonly { readonly isOpen: boolean; readonly words: string }[]
): string | null {
  const marked = items.flatMap(({ isOpen, words }) => (isOpen || words === "" ? [] : words));
  return marked.length > 0 || items.length > 1 ? marked.join("・") : null;
}

/** A choice's own words: no signs, no separators, no brackets that nobody filled in. */
function wordsOf(text: string): string {
  return text
    .replace(/[(（]\s*[)）]/g, "")
    .replace(
      /^(?:[\s[［【・、,/／|｜●○◯〇◎✓✔]|レ(?![ァ-ヶー]))+|[\s\]］】・、,/／|｜●○◯〇◎✓✔]+$/g,
      ""
    )
    .replace(/^[\d０-９]{1,2}(?:[\s:：.．、]+|(?=\p{sc=Han}))/u, "");
}

function bare(part: string): string {
  return wordsOf(part).replace(BRACKETED, "$<inside>");
}

/** Whether a text is one of the words that say what becomes of a project. */
export function isDirection(text: string): boolean {
  return text.length <= 12 && DIRECTIONS.test(fold(text));
}

/** Whether a text begins with a direction, as lists to choose from do: 新規・継続・廃止, （拡充・縮小から選択）; not 新規・継続の別. */
export function leadsDirections(text: string): boolean {
  return /^[(（]?(?:新規|継続|拡[大充])(?!.*(?:別|区分)$)/.test(text);
}

/** Whether a text says of what nature a project is, in words that most offices use: 政策的事業, 経常, 法定受託事務. */
export function isNature(text: string): boolean {
  return text.length <= 16 && NATURES.test(fold(text));
}

/** Whether a text says how or by whom a project is run, which tells who operates it: 直営, 委託, 市民団体. */
export function isOperator(text: string): boolean {
  return OPERATORS.test(fold(text));
}

/** Whether a text says it alone or by what is chosen in it: `□直営　■委託`. */
export function saysOperator(text: string): boolean {
  return isOperator(choiceIn(text) || text);
}

const NATURES =
  /^(?:工事|改修|修繕|更新|維持(?:管理|補修)|管理運営|内部管理|施設(?:維持)?管理|施設整備|計画策定|調査|啓発|相談(?:支援)?|扶助|給付|窓口|催事|イベント)(?:事業|業務|事務|費)?$|政策|経常|恒常|臨時|投資|義務|建設改良|任意|裁量|法定|自治事務|補助|単独|ハード|ソフト|(?:[^目]的|重点|一般|公共|通常)(?:な?(?:事業|経費|業務|事務|支出))?$/;
const MARKS = /[①-⑨(（[［【＜<《「『■□●○◯〇◎◉▢▣☐☑☒◻✓✔レ]/;
/** `レ` ticks where a box of others stands open: `レ拡充 □継続`, and begins words in `□レク事業`. */
const BOX = /[■□●○◯◉▢▣☐☑☒◻✓✔]|(?<![^\s・、,/／])レ(?![ァ-ヶー])/g;
const BRACKETS = /[(（[［]\s*([●○◯〇◎■✓✔レxX]?)\s*[)）\]］]/g;
const OPEN = /[□○◯▢☐◻]/;
/** Not `○○市`, where rings stand for a name to be filled in. */
const RINGED = /^[●○◯〇◎✓✔](?![●○◯〇◎])|^レ\s|(?<![●○◯〇◎])[●○◯〇◎✓✔]$|^【.+】$/;
const BRACKETED = /^[(（＜<《「『](?<inside>[^(（)）]+)[)）＞>》」』]$/;
/** Blanks between single letters; 市　県 are two operators. */
const SPACED = /(?<=^[^市県国町村民]|\s[^市県国町村民])\s+(?=\S(?:\s|$))/g;
const SEPARATORS = /[\s・、,/／|｜]+/;
const DIRECTIONS =
  /^(?:[1-9][:.、]?)?(?:新規|継続|(?:拡充|縮小|改善)(?:して継続)?|拡大|(?:拡[大充]・)?(?:充実|強化)|改善・見直し|見直し・改善|終了|休廃止|完了|統廃?合|(?:現状)?維持|現[状行](?:どお|通)り|(?:一部)?見直し|見直して継続|重点化|(?:休止・|終了・)?廃止|休止|(?:廃止|完了)・終了|その他)$/;
const OPERATORS =
  /^(?:(?:一部|全部|業務)?(?:直営|直接実施|委託|補助|助成|負担|協働|共催|指定管理|[国都道府県市区町村]|民間|NPO|大学|社協|JA|(?:市民)?団体|事業者|企業|地域|組合)(?:者|料|金)?[・、/／+＋]?)+$/;
