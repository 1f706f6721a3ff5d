import { fold } from "./folding";

/** How a key is dressed, and where it stands in the counting of its dress. */
export interface KeyDress {
  /** The same for keys of one level: `1`, `(1)`, `①`, `ア`, `1-1`. */
  readonly dress: string;
  /** Counted from 1; 0 for a bullet, which doesn't count. */
  readonly place: number;
  /** What a branch number hangs on: `1` for `1-2`. */
  readonly under: string | null;
  /** The whole key in half width; empty for a bullet. */
  readonly key: string;
}

/** The dress of a key cell; null for a text that is no key. */
export function dressOf(text: string): KeyDress | null {
  const { mark, rest } = markBefore(text);
  return mark !== null && rest === "" ? mark : null;
}

/** The dress of what stands before a text: `(1) 説明会`, `①説明会`, `・説明会`, `うち説明会`; null where nothing does. */
export function leadingDress(text: string): KeyDress | null {
  const { mark, rest } = markBefore(text);
  return rest === "" ? null : mark;
}

function markBefore(text: string): { readonly mark: KeyDress | null; readonly rest: string } {
  const trimmed = text.trim();
  for (const [dress, pattern] of DRESSES) {
    const match = pattern.exec(trimmed);
    if (!match) continue;
    const rest = trimmed.slice(match[0].length).trim();
    const key = match.groups?.key;
    if (key === undefined) return { mark: { dress, place: 0, under: null, key: "" }, rest };
    const parts = fold(key)
      .replace(/[()]/g, "")
      .replace(/[‐‑‒–—―−ー.]/g, "-")
      .split("-");
    const place = placeOf(parts.at(-1) ?? "");
    if (place === null) continue;
    const under = parts.length > 1 ? parts.slice(0, -1).join("-") : null;
    const kind = parts.length > 1 ? `branch ${parts.length}` : kindOf(parts[0] ?? "");
    return { mark: { dress: `${dress} ${kind}`, place, under, key: parts.join("-") }, rest };
  }
  return { mark: null, rest: trimmed };
}

/** Where a sign stands in its order. */
function placeOf(sign: string): number | null {
  if (/^\d{1,3}$/.test(sign)) return Number(sign);
  const found = ORDERS.map((order) => order.indexOf(sign) + 1).find((place) => place > 0);
  return found ?? null;
}

function kindOf(sign: string): string {
  if (/^\d+$/.test(sign)) return "number";
  return `order ${ORDERS.findIndex((order) => order.includes(sign))}`;
}

const ORDERS: readonly (readonly string[])[] = [
  Array.from("アイウエオカキクケコサシスセソタチツテト"),
  Array.from("abcdefghijklmnopqrstuvwxyz"),
  ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"],
  Array.from("ABCDEFGH"),
  ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"],
];

const SIGN =
  "[0-9０-９]{1,3}|[ア-ト]|[a-zａ-ｚ]|[A-HＡ-Ｈ]|[IVX]{1,4}|[Ⅰ-Ⅹ]|[一二三四五六七八九十]";
const DRESSES: readonly (readonly [string, RegExp])[] = [
  ["circled", /^(?<key>[①-⑳])/],
  ["bracketed", /^(?<key>[⑴-⒇])/],
  ["bracketed", new RegExp(`^[(（［[〔]\\s*(?<key>${SIGN})\\s*[)）］\\]〕]`)],
  ["closed", new RegExp(`^(?<key>${SIGN})\\s*[)）]`)],
  ["plain", /^(?<key>[0-9０-９]{1,3}(?:[-－‐.．ー][0-9０-９]{1,3}){1,3})(?![0-9０-９])/],
  ["plain", /^(?<key>[0-9０-９]{1,3})(?=$|[\s.．、:：])[.．、:：]?/],
  ["plain", new RegExp(`^(?<key>${SIGN})(?=$|[\\s.．、:：])[.．、:：]?`)],
  ["bullet", /^[・･●○◯◎■□◆◇▪▼▽➢▸*＊](?![●○◯◎■□◆◇▼▽])|^[-－‐]\s?(?=[^0-9０-９\s－‐-])/],
  ["within", /^(?:うち(?=[\s、「]|[^\s]{1,12}(?:分|費|金|料)$)|[（(]?(?:うち|内訳)[）):：]|└|├)/],
];
