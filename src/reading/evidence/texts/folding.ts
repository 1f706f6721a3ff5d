import type { CellValue } from "../../../sheet/survey";
export { fold } from "../../../sheet/fold";

/** A text as read: outer blanks gone, line breaks as `\n`. Inner white space stays as the cell has it. */
export function tidy(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n").trim() : text.trim();
}

/**
 * A cell's value as it is meant: without signs that nobody sees, as copies from web pages and documents bring them
 * along, with kana in one piece, as other machines' files have them in two (か and its ゛), and numbers ringed alike.
 */
export function meant(value: CellValue): CellValue {
  if (typeof value !== "string" || !DISGUISED.test(value)) return value;
  return value
    .replace(/[\u3041-\u30ff][\u3099\u309a]/g, (kana) => kana.normalize("NFC"))
    .replace(/[❶-➓]/g, (ring) => String.fromCharCode(((ring.charCodeAt(0) - 0x2776) % 10) + 0x2460))
    .replace(UNSEEN, "");
}

const DISGUISED = /[\p{Cf}\ufe00-\ufe0f\u20e3\u3099\u309a❶-➓]/u;
/** Signs of format (U+200B), what chooses a sign's look (▶️), and what boxes a digit (1️⃣). */
const UNSEEN = /[\p{Cf}\ufe00-\ufe0f\u20e3]/gu;

/** The parts of a text between what separates them, without the blanks around them; blank ones are none. */
export function partsBetween(text: string, separator: string | RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** A folded heading without what stands in brackets (units, remarks); the whole where all is in brackets. */
export function withoutBrackets(folded: string): string {
  const bare = folded.replace(BRACKETED, "");
  // `【予算額(千円)】` and `手段【どう(なに)する】` have brackets in brackets.
  return (
    bare.replace(BRACKETED, "") ||
    (bare || folded).replace(/[([【〔〈<《≪「『{)\]】〕〉>》≫」』}]/g, "")
  );
}

const BRACKETED = /[([【〔〈<《][^([【〔〈<《)\]】〕〉>》]*[)\]】〕〉>》]/g;

/** A half, a quarter or some months without what is told of them: `上期の取組`, `取組(下半期)`, `第1四半期(4~6月)の予定`, `4月~9月の実施内容`. Folded before. */
export function timeAlone(folded: string): string {
  const said =
    /(?:取り?組み?|実施|予定|計画|行動)(?:内容|事項|計画|予定)?\(((?:[上下前後]|第?[1-4]|\d\d?月?~)[^()]*[期月Q])\)$/.exec(
      folded
    );
  return (said?.[1] ?? folded).replace(
    /(?<=期(?:\([^()]{1,9}\))?|[1-4]Q|[~〜～]\d{1,2}月)の?(?:主な)?(?:目標|スケジュール|工程|活動|業務|(?:実施|行動|事業)?(?:取り?組み?|計画|予定|事項|(?=内容)))(?:内容)?(?=$|\()/,
    ""
  );
}
