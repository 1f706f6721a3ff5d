import { numbersFrom } from "../../../sheet/numbers";
import type { ProjectFields } from "../../draft";
import { OPERATOR } from "../../evidence/sheets/column-profile";
import { withText } from "../../evidence/sheets/fields";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { isDirection, isNature } from "../../evidence/texts/choice";

/**
 * The projects with the directions, operators and natures that codes stand for, where the sheet says of all codes what
 * they mean: `A：拡充　B：継続　C：縮小`, beside each other in a cell, or the word in the cell right of its code.
 */
export function withCodedValues(
  view: SheetView,
  projects: readonly ProjectFields[]
): readonly ProjectFields[] {
  return CODED.reduce((all, [field, tells]) => withCoded(view, all, field, tells), projects);
}

type Coded = readonly [
  field: "direction" | "operator" | "nature",
  tells: (word: string) => boolean,
];

const CODED: readonly Coded[] = [
  ["direction", isDirection],
  ["operator", (word) => OPERATOR.test(word)],
  ["nature", isNature],
];

function withCoded(
  view: SheetView,
  projects: readonly ProjectFields[],
  ...[field, tells]: Coded
): readonly ProjectFields[] {
  const codes = projects
    .map((fields) => codeIn(fields[field]?.text))
    .filter((code) => CODE.test(code));
  if (codes.length === 0) return projects;
  const words = new Map<string, string>();
  for (const row of numbersFrom(view.used.top, view.used.bottom)) {
    const texts = view.columnsOf(row).map((column) => view.text(row, column));
    for (const [, code = "", told = ""] of texts.join("\n").normalize("NFKC").matchAll(PAIR)) {
      const word = told.replace(/事業$|[とをでのはに].*/, "");
      // What is said to be two things is none.
      if (tells(word)) words.set(code, (words.get(code) ?? word) === word ? word : "");
    }
  }
  if (!codes.every((code) => words.get(code))) return projects;
  return projects.map((fields) => {
    const coded = fields[field];
    const word = words.get(codeIn(coded?.text));
    return coded && word ? { ...fields, [field]: withText(coded, word) } : fields;
  });
}

function codeIn(text = ""): string {
  return text.normalize("NFKC").trim().toUpperCase();
}

const CODE = /^[A-Z1-9◎●○◯★☆▲△◆◇]$/;
/** A code and its word, which brackets, signs or a blank part. */
const PAIR =
  /(?<![\p{L}\p{N}])([A-Z1-9◎●○◯★☆▲△◆◇])[\s:=.、)…は]*([^\s\d:=、,;。・/()◎●○◯]{1,12})/gu;
