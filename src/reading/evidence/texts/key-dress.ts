import { readKey, splitKey } from "./key";

/** How a key is dressed, and where it stands in the counting of its dress. */
export interface KeyDress {
  /** The same for keys of one level: `1`, `(1)`, `①`, `ア`, `1-1`. */
  readonly dress: string;
  /** Counted from 1; 0 for a bullet or sign (`・`, `■`), which doesn't count. */
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

/** A text parted from what stands before it; the mark is null where nothing does. */
export function markBefore(text: string): {
  readonly mark: KeyDress | null;
  readonly rest: string;
} {
  const trimmed = text.trim();
  const whole = readKey(trimmed);
  const { key, rest, isGlued } = whole
    ? { key: whole, rest: "", isGlued: false }
    : splitKey(trimmed);
  const signs = key?.id.split(/[.-]/) ?? [];
  const under = signs.slice(0, -1).join("-") || null;
  const sign = signs.at(-1) ?? "";
  const { place, kind: own } = orderOf(sign);
  if (place >= 0 && (under !== null || !isGlued)) {
    const kind = under === null ? own : `branch ${signs.length}`;
    const box = under === null ? BOXES.find(([, pattern]) => pattern.test(trimmed))?.[0] : null;
    return {
      mark: { dress: `${box ?? "plain"} ${kind}`, place, under, key: signs.join("-") },
      rest,
    };
  }
  const [bullet, ofWhich] = BULLET.exec(trimmed) ?? [];
  if (bullet === undefined) return { mark: null, rest: trimmed };
  const dress = ofWhich ? OF_WHICH : /^[・･－‐*＊-]/.test(bullet) ? "bullet" : "sign";
  const mark = { dress, place: 0, under: null, key: "" };
  return { mark, rest: trimmed.slice(bullet.length).trim() };
}

/** What a sign counts with, and where it stands in that order from 1 on; -1 for what is no sign. */
export function orderOf(sign: string): { readonly place: number; readonly kind: string } {
  if (/^\d{1,3}$/.test(sign)) return { place: Number(sign), kind: "number" };
  const order = ORDERS.findIndex((signs) => signs.includes(sign));
  return { place: 1 + (ORDERS[order]?.indexOf(sign) ?? -2), kind: `order ${order}` };
}

const ORDERS: readonly (readonly string[])[] = [
  Array.from("アイウエオカキクケコサシスセソタチツテト"),
  Array.from("abcdefghijklmnopqrstuvwxyz"),
  ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"],
  Array.from("ABCDEFGH"),
  Array.from("一二三四五六七八九十"),
];

const BOXES: readonly (readonly [string, RegExp])[] = [
  ["circled", /^[①-⑳]/],
  ["bracketed", /^[⑴-⒇(（[［〔]/],
  ["closed", /^.{1,3}[)）]/],
];

/** The dress of what is part of the amount above it: `うち 委託料`. */
export const OF_WHICH = "of which";

/** ◎ sets off single names, as ★ does. */
const BULLET =
  /^(?:(うち(?=[\s「、]|\S{1,12}(?:分|費|金|料)$)|[(（]?(?:うち|内訳)[)）:：])|[└├]|(?:[・･■□●○◯◆◇▪▼▽*＊➢▸]|〇(?!歳))(?![■□●○〇◯◎◆◇▼▽])|[－‐-]\s?(?=[^\s0-9０-９－‐-]))/;
