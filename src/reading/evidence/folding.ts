/** A text for comparison: width, blanks and line breaks no longer tell texts apart. */
export function fold(text: string): string {
  return PLAIN.test(text) ? text : text.normalize("NFKC").replace(BLANKS, "");
}

/** A text as read: outer blanks gone, line breaks as `\n`. Inner white space stays as the cell has it. */
export function tidy(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n").trim() : text.trim();
}

/** A folded heading without what stands in brackets (units, remarks); the whole where all is in brackets. */
export function withoutBrackets(folded: string): string {
  const bare = folded.replace(BRACKETED, "");
  return bare === "" ? folded.replace(/[()[\]{}【】〔〕〈〉《》<>「」『』≪≫]/g, "") : bare;
}

/** Nothing to fold: kanji, kana, and half-width letters and digits. */
const PLAIN = /^[\u4e00-\u9fff\u3041-\u3096\u30a1-\u30faーA-Za-z0-9]*$/;
const BLANKS = /[\s\u200b\u200c\u200d\u2060\ufeff\u00ad]+/g;
const BRACKETED =
  /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕|〈[^〈〉]*〉|《[^《》]*》|<[^<>]*>/g;
