/** A text for comparison: width, blanks and line breaks no longer tell texts apart. */
export function fold(text: string): string {
  return PLAIN.test(text) ? text : text.normalize("NFKC").replace(BLANKS, "");
}

/** Nothing to fold: kanji, kana, and half-width letters and digits. */
const PLAIN = /^[0-9\u4e00-\u9fff\u3041-\u3096\u30a1-\u30faA-Za-zー]*$/;
const BLANKS = /[\s\u200b\u200c\u200d\u2060\ufeff\u00ad]+/g;
