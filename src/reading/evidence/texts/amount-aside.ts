import type { Field } from "../../draft";
import { readAmount, saysCost, saysNone, type ReadAmount } from "./amount";
import { fold, partsBetween } from "./folding";

/** An amount and what its cell says beside it. */
interface PartedAmount {
  readonly amount: string;
  readonly aside: string;
}

/**
 * The amount apart from what tells of a part or of another year: `5,200（うち一般財源 3,000）`, `5,200` over `(4,900)`, `12,500※1`.
 * Null where nothing does, and where what stands beside it may be what is meant: `15,600（3か年）`, `5,500（当初 5,200）`.
 */
export function partAside(text: string): PartedAmount | null {
  if (text.length > LONGEST || !/[\n(（[［【〔う※*＊]/.test(text)) return null;
  const plain = text.replace(/[（[［【〔]/g, "(").replace(/[）\]］】〕]/g, ")");
  const { amount = "", aside = "" } =
    FORMS.map((form) => form.exec(plain)).find(Boolean)?.groups ?? {};
  const parts = partsBetween(aside, /[\n()]+/);
  return saysCost(readAmount(amount)) &&
    parts.length > 0 &&
    parts.every((part) => isAside(fold(part)))
    ? { amount, aside: aside.trim() }
    : null;
}

/** The amount of a cell, whatever it says beside it. */
export function readMoney({
  value,
  numberFormat,
}: Pick<Field, "value" | "numberFormat">): ReadAmount {
  const parted = typeof value === "string" ? partAside(value) : null;
  return readAmount(parted ? parted.amount : value, numberFormat);
}

/** The amount that a cell says, in the unit of its column; null where it says none. */
export function amountIn(field: Pick<Field, "value" | "numberFormat">): number | null {
  const read = readMoney(field);
  return read.status === "amount" ? read.amount : null;
}

/** Whether a cell tells what something costs, be it nothing, whatever it says beside it. */
export function isMoney(field: Pick<Field, "value" | "numberFormat">): boolean {
  return saysCost(readMoney(field));
}

function isAside(folded: string): boolean {
  const rest = folded.replace(YEARS, "");
  return PART.test(folded) || saysNone(folded) || (/\d|^[ー―−-]$/.test(rest) && !MEANT.test(rest));
}

const LONGEST = 100;
const FORMS = [
  /^(?<amount>[^()]+?)(?<aside>(?:\s*\([^()]+\))+)\s*$/,
  /^\s*(?<aside>\([^()]+\))\s+(?<amount>[^()]+)$/,
  /^(?<amount>[^\n]*?[0-9０-９円])\s*(?<aside>[※*＊][0-9０-９]*$|(?:\n(?=前年|昨年|内訳|[RHＲＨ令平])|うち)[^]*)$/,
];
const PART =
  /^(?:うち|内[、訳]|[※*]|(?:予定|見込み?|概算|[^年]{1,12}(?:含む?|除く|込み?)|当初|補正後|(?:一部)?再掲|内数)$)/;
const YEARS = /(?:令和|平成|[RH])(?:元|\d{1,2})(?:年度?)?|(?:20)?\d{1,2}年度(?!分)|[前昨]年度?/g;
/** Words of an amount that may be the one meant, or of years that the first amount is the sum of. */
const MEANT = /[~〜]|年|月|当初|変更後|再掲|内数|計(?!画)|総額/;
