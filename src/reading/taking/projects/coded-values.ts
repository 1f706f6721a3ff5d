import type { ProjectFields } from "../../draft";
import { codeIn, codeWords } from "../../evidence/sheets/code-words";
import { withText } from "../../evidence/sheets/fields";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { isDirection, isNature, isOperator } from "../../evidence/texts/choice";

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
  ["operator", isOperator],
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
  const words = codeWords(view, tells);
  if (!codes.every((code) => words.get(code))) return projects;
  return projects.map((fields) => {
    const coded = fields[field];
    const word = words.get(codeIn(coded?.text));
    return coded && word ? { ...fields, [field]: withText(coded, word) } : fields;
  });
}

/** A dash may as well stand for nothing. */
const CODE = /^[A-Z1-9↑↗→↘↓◎●○◯★☆▲△◆◇]$/;
