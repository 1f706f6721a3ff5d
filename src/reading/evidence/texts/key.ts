import { numbersFrom } from "../../../sheet/numbers";
import type { Field } from "../../draft";
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

/** The key a text is: `１`, `①`, `(1)`, `No.1`, `第1位`, `1-2`, `ア`; null when it is something else. */
export function readKey(text: string): Key | null {
  if (SEVERAL.test(text.trim())) return null;
  const folded = fold(text).replace(HYPHENS, "-");
  const bare = DRESSED.exec(folded)?.groups?.key ?? "";
  if (bare === "") return null;
  const isNumber = /^\d+$/.test(bare);
  const number = isNumber ? Number(bare) : 0;
  return { id: bare, number: number >= 1 ? number : null };
}

/** The key in a cell. A key such as `1-2` that Excel took for a date is read as it was typed. */
export function readKeyField(field: Field): Key | null {
  if (typeof field.value !== "number") return readKey(field.text);
  const day = dateFormat(field.numberFormat) ? dayOfSerial(field.value) : null;
  if (day) return { id: `${Number(day.slice(5, 7))}-${Number(day.slice(8, 10))}`, number: null };
  if (Number.isInteger(field.value)) {
    return { id: String(field.value), number: field.value >= 1 ? field.value : null };
  }
  return { id: field.text, number: null };
}

/** The key in a cell of a key column: the whole of it, or what stands before its text (`Ａ政策事業`) or line break. */
export function leadingKey(field: Field): Key | null {
  const whole = readKeyField(field);
  if (whole || typeof field.value !== "string") return whole;
  return splitKey(field.text).key ?? readKey(field.text.split(/\s/)[0] ?? "");
}

/** A key and the text that follows it in one cell: `1 地域づくり`, `①相談支援`, `Ａ政策事業`. */
export function splitKey(text: string): { readonly key: Key | null; readonly rest: string } {
  const match = LEADING.exec(text);
  const key = match?.groups?.key === undefined ? null : readKey(match.groups.key);
  const rest = match?.groups?.rest?.trim() ?? "";
  return key && rest !== "" ? { key, rest } : { key: null, rest: text };
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
  if (/^[\s\d()[\].,、・･/&とおよび及び]+$/.test(plain)) {
    return [...plain.matchAll(/\d+/g)].map((match) => Number(match[0])).filter((each) => each >= 1);
  }
  const single = /^\s*(?:No\.?|第|ねらい|目標|[([])?\s*(\d{1,3})(?![\d年月日,.%人件回])/i.exec(
    plain
  );
  return single && Number(single[1]) >= 1 ? [Number(single[1])] : [];
}

/** Numbers apart from each other, which folding would run together into one. */
const SEVERAL = /[0-9０-９]\s+[0-9０-９]|[①-⑳⑴-⒇].*[0-9０-９①-⑳⑴-⒇]|[0-9０-９]\s*[①-⑳⑴-⒇]/s;
const HYPHENS = /[‐‑‒–—―−─ー_]/g;
const DRESSED =
  /^(?:No\.?|NO\.?|no\.?|#|第|順位)?[([<【〔「]?(?<key>\d{1,4}(?:[-.]\d{1,3}){0,3}|[A-Za-z]{1,2}(?:-?\d{1,4})?(?:-\d{1,3})?|[ア-ンイロハニホヘトあ-ん甲乙丙丁]|[一二三四五六七八九十]{1,3}|[IVX]{1,4}|\d{1,3}[a-z])[)\]>】〕」]?[.,、。:]?(?:位|番)?$/;
const LEADING =
  /^\s*(?<key>[([（［【〔]?\s*(?:[0-9０-９]{1,3}(?:[-－‐.．][0-9０-９]{1,3})?|[ア-ンＡ-ＺA-Z])\s*[)\]）］】〕]|[①-⑳⑴-⒇]|(?:No\.?|№)\s*[0-9０-９]{1,3}|[0-9０-９]{1,3}(?:[-－‐][0-9０-９]{1,3})*(?=[\s.．、:：]|[^\s0-9０-９年月日回件人か箇ヵヶカ所.,．，年度期次割%％階歳周つ])|[Ａ-Ｚ](?=[\s.．、:：\p{Script=Han}])|[A-Zア-ン](?=[\s.．、:：]))[\s.．、:：]*(?<rest>[\s\S]*)$/u;
