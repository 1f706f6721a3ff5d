import type { BudgetStatus } from "../../plan/budget";

/** How the list says a budget's status. */
export const STATUS_WORDS: Readonly<Record<BudgetStatus, string>> = {
  amount: "金額",
  none: "なし",
  blank: "空欄",
  unreadable: "読めない",
};

const NONE_MARKS = ["-", "－", "ー", "―", "‐", "–", "—", "−", "─", "なし", "無", "無し"] as const;

/** What is taken out of, or changed in, a text before it is taken for a number; in this order. */
const CHANGES: readonly (readonly [string, string])[] = [
  ["千円", ""],
  ["円", ""],
  ["▲", "-"],
  ["△", "-"],
  ["－", "-"],
  ["−", "-"],
  ["(", "-"],
  [")", ""],
  ["（", "-"],
  ["）", ""],
  ["，", ""],
  [",", ""],
  ["．", "."],
  ...Array.from({ length: 10 }, (_, digit) => {
    return [String.fromCharCode(0xff10 + digit), String(digit)] as const;
  }),
];

/**
 * The amount in thousand yen that the text or number in `cell` says, blank for none: a link to a text
 * amount would drop out of SUMIFS. `unit` is the yen of one unit there.
 */
export function amountFormula(cell: string, unit: number): string {
  const text = CHANGES.reduce(
    (inner, [from, to]) => `SUBSTITUTE(${inner},"${from}","${to}")`,
    trimmed(cell)
  );
  const number = scaled(`NUMBERVALUE(${text},".",",")`, unit);
  return `=IF(ISNUMBER(${cell}),${scaled(cell, unit)},IF(${trimmed(cell)}="","",IFERROR(${number},"")))`;
}

/** What {@link amountFormula} comes to: null for blank, undefined where that can't be told for certain. */
export function amountIn(value: string | number | null, unit: number): number | null | undefined {
  if (typeof value === "number") return scaledNumber(value, unit);
  const text = trim(value ?? "");
  if (text === "") return null;
  const plain = CHANGES.reduce((inner, [from, to]) => inner.replaceAll(from, to), text);
  const bare = plain.replaceAll(" ", "");
  if (/^-?\d{1,15}(?:\.\d+)?$/.test(bare)) return scaledNumber(Number(bare), unit);
  return bare === "-" || /[^\s\deE:.,/+%¥$-]/.test(bare) ? null : undefined;
}

/** The status in words, from the amount's cell and the cell with what the plan sheet says. */
export function statusFormula(amount: string, cell: string): string {
  const marks = NONE_MARKS.map((mark) => `"${mark}"`).join(",");
  const { none, blank, unreadable } = STATUS_WORDS;
  const text = trimmed(cell);
  const rest = `IF(OR(${text}={${marks}}),"${none}","${unreadable}")`;
  return `=IF(ISNUMBER(${amount}),"${STATUS_WORDS.amount}",IF(${text}="","${blank}",${rest}))`;
}

/** What {@link statusFormula} comes to. */
export function statusIn(amount: number | null, value: string | number | null): BudgetStatus {
  if (amount !== null) return "amount";
  const text = trim(String(value ?? ""));
  if (text === "") return "blank";
  return NONE_MARKS.some((mark) => mark === text) ? "none" : "unreadable";
}

function trimmed(cell: string): string {
  return `TRIM(SUBSTITUTE(${cell},"　"," "))`;
}

function trim(text: string): string {
  return text.replaceAll("　", " ").replaceAll(/ +/g, " ").replaceAll(/^ | $/g, "");
}

const THOUSAND = 1000;

function scaled(number: string, unit: number): string {
  if (unit === THOUSAND) return number;
  return unit > THOUSAND
    ? `ROUND(${number}*${unit / THOUSAND},0)`
    : `ROUND(${number}/${THOUSAND / unit},0)`;
}

function scaledNumber(number: number, unit: number): number {
  if (unit === THOUSAND) return number;
  const amount = unit > THOUSAND ? number * (unit / THOUSAND) : number / (THOUSAND / unit);
  return Math.sign(amount) * Math.round(Math.abs(amount));
}
