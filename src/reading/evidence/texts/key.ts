import { numbersFrom } from "../../../sheet/numbers";
import type { AnyField } from "../../draft";
import { fold } from "./folding";
import { dayOfSerial } from "./calendar";
import { dateFormat } from "./date-format";

/** A project's key as it was meant, whatever it was dressed in. */
export interface Key {
  /** In half width, without brackets and ornaments: `1`, `1-2`, `ア`. */
  readonly id: string;
  /** The whole number from 1 that it is, else null. */
  readonly number: number | null;
}

/** The key a text is: `１`, `①`, `(1)`, `No.1`, `第1位`, `1-2`, `(1)①`, `ア`; null when it is something else. */
export function readKey(text: string): Key | null {
  const several = LEADING.exec(`${text} #`)?.groups ?? {};
  if (several.more && several.rest === "#") return { id: composed(text), number: null };
  if (SEVERAL.test(text.trim())) return null;
  const folded = fold(text)
    .replace(HYPHENS, "-")
    .replace(/(?<=\d)の(?=\d)/g, "-");
  const bare = DRESSED.exec(folded)?.groups?.key ?? "";
  if (bare === "") return null;
  // 0101 is a code, which ranks nothing.
  const number = /^(?!0...)\d+$/.test(bare) ? Number(bare) : 0;
  return { id: bare, number: number >= 1 ? number : null };
}

/** The key in a cell. A key such as `1-2` that Excel took for a date is read as it was typed. */
export function readKeyField(field: AnyField): Key | null {
  if (typeof field.value !== "number") return readKey(field.text);
  const day = dateFormat(field.numberFormat) ? dayOfSerial(field.value) : null;
  if (day) return { id: `${Number(day.slice(5, 7))}-${Number(day.slice(8, 10))}`, number: null };
  if (Number.isInteger(field.value)) {
    return { id: String(field.value), number: field.value >= 1 ? field.value : null };
  }
  return { id: field.text, number: null };
}

/** The key in a cell of a key column: the whole of it, or what stands before its text (`Ａ政策事業`) or line break. */
export function leadingKey(field: AnyField): Key | null {
  const whole = readKeyField(field);
  if (whole || typeof field.value !== "string") return whole;
  return splitKey(field.text).key ?? readKey(field.text.split(/\s/)[0] ?? "");
}

/** A key before a text in its cell. */
export interface LeadingKey {
  readonly key: Key | null;
  readonly rest: string;
  /** Whether nothing parts them, as in `3歳児健診`, which has no key. */
  readonly isGlued: boolean;
}

/** A key and the text that follows it in one cell: `1 地域づくり`, `①-1 相談支援`, `(1)①相談支援`, `Ａ政策事業`. */
export function splitKey(text: string): LeadingKey {
  const { key: dressed = "", rest = "", glued } = LEADING.exec(text)?.groups ?? {};
  const key = rest.trim() && readKey(dressed);
  return key
    ? { key, rest: rest.trim(), isGlued: glued !== undefined }
    : { key: null, rest: text, isGlued: false };
}

/** `(1)①` and `1-(1)` as `1-1`. */
function composed(text: string): string {
  return fold(
    text.replace(/[①-⑳⑴-⒇㉑-㊿]/g, " $& ").replace(/[\s(（[［【〔＜<)）\]］】〕＞>]+/g, "-")
  )
    .replace(HYPHENS, "-")
    .replace(/\.?-+/g, "-")
    .replace(/^-|-$/g, "");
}

/** All whole numbers from 1 that a cell names, in order: `1・3`, `①②`, `2 市民の参加`, `1〜3`. */
export function readNumbers(text: string): readonly number[] {
  const plain = text
    .replace(/[\u2460-\u2473]/g, (sign) => ` ${sign.normalize("NFKC")} `)
    .normalize("NFKC");
  const range = /^\s*(\d{1,3})\s*[~〜]\s*(\d{1,3})\s*$/.exec(plain);
  if (range) {
    const [first, last] = [Number(range[1]), Number(range[2])];
    if (first >= 1 && last >= first && last - first < 30) {
      return numbersFrom(first, last);
    }
  }
  if (/^[\s\d([)\].・･、,/&とおよび及]+$/.test(plain)) {
    return [...plain.matchAll(/\d+/g)].map((match) => Number(match[0])).filter((each) => each >= 1);
  }
  // A word glued to a number is counted by it (`3世代同居`, `2拠点`, `3R`), unless a list has that number.
  const single = /^\s*(?:No\.?|第|ねらい|目標|[([])?\s*(\d{1,3})(?![\d.,%\p{L}])/iu.exec(plain);
  return single && Number(single[1]) >= 1 ? [Number(single[1])] : [];
}

/** Numbers apart from each other, which folding would run together into one. */
const SEVERAL = /[0-9０-９]\s+[0-9０-９]|[①-⑳⑴-⒇]\s*[0-9０-９①-⑳⑴-⒇]/;
const HYPHENS = /[‐‑‒–—―−─ー_]/g;
/** `No.` and `ID` head keys. */
const DRESSED =
  /^(?!(?:No|ID)\.?$)(?:No\.?|[#●★☆◎]|第|(?:優先)?順位|優先度?)?[([【〔<「]?(?<key>\d{1,4}(?:[.-]\d{1,3}){0,3}|[A-Z]{1,2}(?:-?\d{1,4})?(?:-\d{1,3})?|[ア-ンあ-ん甲乙丙丁]|[十一二三四五六七八九]{1,3}|[IVX]{3,4}|\d{1,3}[a-z])[)\]】〕>」]?[:.。、,]?[位番]?[※★☆]?$/i;

const CIRCLED = "①-⑳⑴-⒇㉑-㊿";
const DIGIT = "[0-9０-９]";
const HYPHEN = `[-－.．${HYPHENS.source.slice(1)}`;
/** `R7` is a year, and `R7-1` none. */
const SIGN = `(?:0?${DIGIT}{1,3}|(?![RHS]\\d{1,2}\\s)[A-ZＡ-Ｚ]${DIGIT}{0,3}|[IVX]{2,4}|[Ⅰ-Ⅻⅰ-ⅻa-zア-ン])`;
const BOXED = `(?:[${CIRCLED}]|[([（［【〔＜<]\\s*${SIGN}(?:${HYPHEN}${SIGN})*\\s*[)\\]）］】〕＞>])`;
const MORE = `(?<more>${HYPHEN}${SIGN}|(?<=[)）①-⑳])[ア-ン]|(?:${HYPHEN}|(?<![①-⑳])|(?![①-⑳]))${BOXED})`;
const GLUED =
  "(?<=[0-9０-９Ⅰ-Ⅻ])(?=[(（「『ぁ-ヿ一-鿿])(?![年月日回件人か箇ヵヶカ所度期次割階歳周つ号型種])|(?<=[Ａ-Ｚ])(?=[一-鿿])(?!型)";
const LEADING = new RegExp(
  `^\\s*(?:No\\.?|№|#|事業|業務|取組|施策)?\\s*(?<key>(?:${SIGN}|${BOXED})${MORE}*|[一二三四五六七八九十]{1,2}|[甲乙丙丁])` +
    `(?:(?<=[)\\]）］】〕＞>${CIRCLED}])[\\s.．、:：]*|[)）]?(?:[\\s、:：]|[.．,，/／](?!${DIGIT}))+|[)）]|(?<glued>${GLUED}))` +
    "(?<rest>[\\s\\S]*)$"
);
