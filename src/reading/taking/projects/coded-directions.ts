import { numbersFrom } from "../../../sheet/numbers";
import type { ProjectFields } from "../../draft";
import { withText } from "../../evidence/sheets/fields";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { isDirection } from "../../evidence/texts/choice";

/**
 * The projects with the directions that codes stand for, where the sheet says of all codes what they mean:
 * `A：拡充　B：継続　C：縮小`, beside each other in a cell, or the word in the cell right of its code.
 */
export function withCodedDirections(
  view: SheetView,
  projects: readonly ProjectFields[]
): readonly ProjectFields[] {
  const codes = projects
    .map(({ direction }) => codeIn(direction?.text))
    .filter((code) => /^[A-Z1-9]$/.test(code));
  if (codes.length === 0) return projects;
  const words = new Map<string, string>();
  for (const row of numbersFrom(view.used.top, view.used.bottom)) {
    const texts = view.columnsOf(row).map((column) => view.text(row, column));
    for (const [, code = "", told = ""] of texts.join("\n").normalize("NFKC").matchAll(PAIR)) {
      const word = told.replace(/[とをでのはに].*/, "");
      // What is said to be two things is none.
      if (isDirection(word)) words.set(code, (words.get(code) ?? word) === word ? word : "");
    }
  }
  if (!codes.every((code) => words.get(code))) return projects;
  return projects.map((fields) => {
    const { direction } = fields;
    const word = words.get(codeIn(direction?.text));
    return direction && word ? { ...fields, direction: withText(direction, word) } : fields;
  });
}

function codeIn(text = ""): string {
  return text.normalize("NFKC").trim().toUpperCase();
}

/** A code and its word, which brackets, signs or a blank part. */
const PAIR = /(?<![\p{L}\p{N}])([A-Z1-9])[\s:=.、)]*([^\s\d:=、,;。・/()]{2,12})/gu;
