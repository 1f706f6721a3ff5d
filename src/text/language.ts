/** The languages every sentence is written in. */
export type Language = "ja" | "en";

/** What stands between two sentences. */
export const GAP = { ja: "", en: " " } as const;

/** A set of sentences in every language. */
export type Localized<T> = Readonly<Record<Language, T>>;

/**
 * The language of a locale such as `ja-JP`, `ja_JP.UTF-8`, `en-US`. Japanese unless it says another;
 * `C` and `POSIX` say none.
 */
export function languageOf(locale: string | undefined): Language {
  return !locale || /^(?:ja|C$|C\.|POSIX)/i.test(locale) ? "ja" : "en";
}
