import { around, type Area } from "../../../../sheet/address";
import type { Grid } from "../../../../sheet/survey";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import { fillIn } from "../grids/grid-fills";

/** A word of a legend, whose colour may stand in a blank cell beside it or be its own cell's. */
export interface ColourWord {
  readonly row: number;
  readonly left: number;
  readonly right: number;
  readonly word: string;
  /** Whether it stands in the row of the legend's title, where a colour of its own can be meant. */
  readonly isBesideTitle: boolean;
  /** Where it stands of a schedule, for a legend without a title: among its last lanes, or outside of them. */
  readonly place?: "apart" | "within" | "below";
}

/** The words of a row that a colour beside them may explain. */
export function colourWords(
  view: SheetView,
  row: number,
  from: number,
  to: number,
  isBesideTitle: boolean
): readonly ColourWord[] {
  const words: ColourWord[] = [];
  for (let column = from; column <= to; column++) {
    const value = view.value(row, column);
    const word = typeof value === "string" ? value.trim().replace(LEADING, "") : "";
    if (word === "" || word.length > LONGEST) continue;
    const { left, right } = view.extent(row, column);
    if (isBesideTitle || isBlankAt(view, row, left - 1)) {
      words.push({ row, left, right, word, isBesideTitle });
    }
  }
  return words;
}

const LONGEST = 12;
/** What stands between a colour and its word, or for it: `…実施`, `■：準備`. */
const LEADING = /^(?:[■□◆●▲]\s*(?=[:：＝=…\p{L}]))?(?:[:：＝=…]\s*)?/u;

function isBlankAt(view: SheetView, row: number, column: number): boolean {
  return column >= 0 && view.field(row, column).text === "";
}

/** The cells to look at for the colours of a legend's words. */
export function colourArea(words: readonly ColourWord[]): Area | null {
  if (words.length === 0) return null;
  const area = around(words.map(({ row, ...word }) => ({ ...word, top: row, bottom: row })));
  return { ...area, left: Math.max(0, area.left - 1), right: area.right + 1 };
}

/** The colour of each word, null where it has none. */
type ColoursOfWords = readonly (string | null)[];

/** Where words may have their colours: in the blank cells left of them, in those right of them, in their own. */
export function coloursOfWords(
  view: SheetView,
  words: readonly ColourWord[],
  fills: Grid<string | null>
): Readonly<Record<"left" | "right" | "own", ColoursOfWords>> {
  const blankAt = (row: number, column: number): string | null =>
    isBlankAt(view, row, column) ? fillIn(fills, row, column) : null;
  return {
    left: words.map(({ row, left }) => blankAt(row, left - 1)),
    right: words.map(({ row, right }) => blankAt(row, right + 1)),
    own: words.map(({ row, left, isBesideTitle }) =>
      isBesideTitle ? fillIn(fills, row, left) : null
    ),
  };
}

/**
 * What colours mean: by the blank cells left of the words, else right of them, else by the words' own cells. A
 * colour that is given two meanings has none.
 */
export function colourMeanings(
  view: SheetView,
  words: readonly ColourWord[],
  fills: Grid<string | null>
): ReadonlyMap<string, string> {
  const { left, right, own } = coloursOfWords(view, words, fills);
  const count = (way: ColoursOfWords): number => way.filter((fill) => fill !== null).length;
  const [best = []] = [left, right, own].sort((a, b) => count(b) - count(a));
  const meanings = new Map<string, string>();
  const unclear = new Set<string>();
  words.forEach(({ word }, index) => {
    const fill = best[index] ?? null;
    if (fill === null) return;
    if ((meanings.get(fill) ?? word) !== word) unclear.add(fill);
    meanings.set(fill, word);
  });
  for (const fill of unclear) meanings.delete(fill);
  return meanings;
}
