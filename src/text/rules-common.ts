import type { Localized } from "./language";

/** Sentences by message id, each in every language with the same values. */
export type Sentences = Readonly<Record<string, Localized<(values: never) => string>>>;

/** What follows a list that was cut short; nothing where it wasn't. */
export const more = {
  ja: (count: number) => (count > 0 ? ` ほか${count}件` : ""),
  en: (count: number) => (count > 0 ? ` and ${count} more` : ""),
} satisfies Localized<(count: number) => string>;
