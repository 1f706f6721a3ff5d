import { numbersFrom } from "../../../sheet/numbers";
import type { SheetView } from "./sheet-view";

/**
 * The words that codes stand for (see {@link codeIn}), as the sheet says them beside each other in a cell or in the cell
 * right of the code: `A：拡充　B：継続`, `◎新規 ○拡充 －継続`, `↑拡大 →維持`. Of those that `tells` knows; empty where a code is said to
 * be two things.
 */
export function codeWords(
  view: SheetView,
  tells: (word: string) => boolean
): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const row of numbersFrom(view.used.top, view.used.bottom)) {
    const texts = view.columnsOf(row).map((column) => view.text(row, column));
    for (const [, sign, told = ""] of texts.join("\n").normalize("NFKC").matchAll(PAIR)) {
      const [code, word] = [codeIn(sign), told.replace(/事業$|[とをでのはに].*/, "")];
      if (tells(word)) words.set(code, (words.get(code) ?? word) === word ? word : "");
    }
  }
  return words;
}

/** A code in half width and large letters, with one kind of dash. */
export function codeIn(text = ""): string {
  return text
    .normalize("NFKC")
    .trim()
    .toUpperCase()
    .replace(/^[―ー−–—]$/, "-");
}

/** A code and its word, which brackets, signs or a blank part. */
const PAIR =
  /(?<![\p{L}\p{N}])([A-Za-z1-9↑↗→↘↓◎●○◯★☆▲△◆◇―ー−–—-])[\s:=.、)…は]*([^\s\d:=、,;。・/()↑↗→↘↓◎●○◯]{1,12})/gu;
