import type { SheetView } from "../../evidence/sheet-view";
import { colourWords, type ColourWord } from "./legend-colours";

/** What a sheet says its marks and colours mean (`凡例　○：会議　●：実施`). */
export interface Legend {
  /** Words by mark, each mark as {@link markKey} has it, and by colour (`#RRGGBB`) once it was looked at. */
  readonly words: ReadonlyMap<string, string>;
  /** Words whose colours are to be looked at. */
  readonly coloured: readonly ColourWord[];
  /** Rows of the legend itself, which are no lanes. */
  readonly rows: ReadonlySet<number>;
}

export const NO_LEGEND: Legend = { words: new Map(), coloured: [], rows: new Set() };

/** A mark by which to look it up; circles come in three kinds of print. */
export function markKey(mark: string): string {
  return mark.replace(/[◯〇]/g, "○");
}

/** Whether a text begins a legend. */
export function isLegend(text: string): boolean {
  return TITLE.test(text);
}

/** Reads a sheet's legends: in one cell, in a cell each, or with the mark in one cell and its meaning in the next. */
export function legendOf(view: SheetView): Legend {
  const words = new Map<string, string>();
  const rows = new Set<number>();
  const coloured: ColourWord[] = [];
  const { used } = view;
  if (!used) return NO_LEGEND;
  const add = (row: number, pairs: readonly Pair[]): void => {
    for (const { mark, word } of pairs) if (!words.has(mark)) words.set(mark, word);
    if (pairs.length > 0) rows.add(row);
  };
  for (let row = used.top; row <= used.bottom; row++) {
    for (let column = used.left; column <= view.lastColumn(row); column++) {
      const value = view.value(row, column);
      if (typeof value !== "string") continue;
      if (isLegend(value)) {
        add(row, pairsIn(value, LOOSE));
        for (const found of pairsAround(view, row, column)) add(found.row, found.pairs);
        coloured.push(...coloursAround(view, row, column));
      } else if (NOTE.test(value)) add(row, pairsIn(value, STRICT));
    }
  }
  return { words, coloured, rows };
}

interface Pair {
  readonly mark: string;
  readonly word: string;
}

const MARKS = "○◯〇●◎◉★☆△▲▽▼■□◆◇→⇒━─⇔↔";
const TITLE = /^[\s【[(（〔※]*凡\s*例/;
const NOTE = /^\s*[※(（]/;
/** A mark and its meaning, with what joins them; in a legend that calls itself one a blank may. */
const STRICT = new RegExp(`([${MARKS}])\\s*[:：＝=は…]+\\s*([^\\s${MARKS}、,，。・/／)）]+)`, "g");
const LOOSE = new RegExp(`([${MARKS}])[\\s:：＝=は…]*([^\\s${MARKS}、,，。・/／)）]+)`, "g");
const ANY_MARK = new RegExp(`[${MARKS}]`);
const ONE_MARK = new RegExp(`^[${MARKS}]+$`);

function pairsIn(text: string, pattern: RegExp): readonly Pair[] {
  return [...text.matchAll(pattern)].map(([, mark = "", word = ""]) => ({
    mark: markKey(mark),
    word: word.replace(/^[】\])〕]+/, ""),
  }));
}

/** The cells right of a legend's title and in the rows below it, as far as they go on with marks. */
function pairsAround(
  view: SheetView,
  top: number,
  left: number
): readonly { readonly row: number; readonly pairs: readonly Pair[] }[] {
  const found: { readonly row: number; readonly pairs: readonly Pair[] }[] = [];
  for (let row = top; row <= top + ROWS; row++) {
    const pairs = pairsOfRow(view, row, left);
    if (pairs.length === 0 && row > top) break;
    found.push({ row, pairs });
  }
  return found;
}

function pairsOfRow(view: SheetView, row: number, left: number): readonly Pair[] {
  const pairs: Pair[] = [];
  let mark: string | null = null;
  for (let column = left; column <= Math.min(left + COLUMNS, view.used?.right ?? left); column++) {
    const value = view.value(row, column);
    if (typeof value !== "string" || isLegend(value)) continue;
    const text = value.trim();
    if (text === "") continue;
    if (ONE_MARK.test(text)) mark = markKey(text.charAt(0));
    else if (mark !== null) {
      pairs.push({ mark, word: text.replace(/^[:：＝=]\s*/, "") });
      mark = null;
    } else pairs.push(...pairsIn(text, STRICT));
  }
  return pairs;
}

/** The words right of a legend's title and in the rows below it that may explain a colour. */
function coloursAround(view: SheetView, top: number, left: number): readonly ColourWord[] {
  const right = view.extent(top, left).right;
  const words = [...colourWords(view, top, right + 1, left + COLUMNS, true)];
  for (let row = top + 1; row <= top + ROWS; row++) {
    const below = colourWords(view, row, left, left + COLUMNS, false);
    if (below.length === 0) break;
    words.push(...below);
  }
  return words.filter(({ word }) => !ANY_MARK.test(word));
}

/** How far a legend goes on from its title. */
const ROWS = 8;
const COLUMNS = 20;
