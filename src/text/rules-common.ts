import type { Localized } from "./language";

/** Sentences by message id, each in every language with the same values. */
export type Sentences = Readonly<Record<string, Localized<(values: never) => string>>>;

/** The plan's year, as the plan names it and as a number. */
export interface OfYear {
  readonly year: string;
  readonly fiscalYear: number;
}

/** A list of values with the signs of English; it comes with those of Japanese. */
export function inEnglish(list: string): string {
  return list.replace(/[（「）」、～]/g, (sign) => SIGNS[sign] ?? sign);
}

const SIGNS: Readonly<Record<string, string>> = {
  "、": ", ",
  "～": "–",
  "「": '"',
  "」": '" ',
  "（": " (",
  "）": ")",
};

/** What follows a list that was cut short; nothing where it wasn't. */
export const more = {
  ja: (count: number) => (count > 0 ? ` ほか${count}件` : ""),
  en: (count: number) => (count > 0 ? ` and ${count} more` : ""),
} satisfies Localized<(count: number) => string>;
