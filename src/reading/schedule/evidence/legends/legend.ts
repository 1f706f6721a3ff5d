import { once } from "../../../../sheet/once";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import { phaseIn, phaseSaid, saysPhase } from "../../../evidence/texts/row-marks";
import { COLOURS, colourKey, FILLED } from "./colour-names";
import { isCalendarHeading } from "../../../evidence/texts/time-heading";
import { colourWords, type ColourWord } from "./legend-colours";

/** What a sheet says its marks and colours mean (`凡例　○：会議　●：実施`). */
export interface Legend {
  /**
   * Words by mark or line, as {@link markKey} has it, by the name of a colour ({@link colourKey}), by
   * colour (`#RRGGBB`) once it was looked at, and by which of two rows they tell of (上段, 下段).
   */
  readonly words: ReadonlyMap<string, string>;
  /** Words whose colours are to be looked at. */
  readonly coloured: readonly ColourWord[];
  /** Rows of the legend itself, which are no lanes, by the column that it begins in. */
  readonly rows: ReadonlyMap<number, number>;
}

export const NO_LEGEND: Legend = { words: new Map(), coloured: [], rows: new Map() };

/** A mark by which to look it up; circles come in three kinds of print. */
export function markKey(mark: string): string {
  return withLines(mark).replace(/[◯〇]/g, "○");
}

/** What lines are known by that are drawn as borders or shapes. */
export const SOLID = "━";
export const DASHED = "┅";

/** A text with lines for their names. */
function withLines(text: string): string {
  return text.replace(/(?<!\p{L})実線/gu, SOLID).replace(/(?<!\p{L})[破点]線|[┄┈┉╌]/gu, DASHED);
}

/** Whether a text begins a legend. */
export function isLegend(text: string): boolean {
  return TITLE.test(text);
}

/** Reads a sheet's legends: in one cell, in a cell each, or with the mark in one cell and its meaning in the next. */
export function legendOf(view: SheetView): Legend {
  const words = new Map<string, string>();
  const rows = new Map<number, number>();
  const coloured: ColourWord[] = [];
  const { used } = view;
  let single: readonly Pair[] = [];
  const drawn = once(() => loneMarks(view));
  const add = (row: number, pairs: readonly Pair[], column = 0): void => {
    // Of two legends apart nobody can tell which is meant.
    const isAnother = !rows.has(row) && !rows.has(row - 1);
    for (const { mark, word } of pairs) {
      const known = words.get(mark);
      if (known === undefined) words.set(mark, word);
      else if (isAnother && !known.includes(word)) words.set(mark, `${known}／${word}`);
    }
    if (pairs.length > 0) rows.set(row, Math.min(column, rows.get(row) ?? column));
  };
  for (let row = used.top; row <= used.bottom; row++) {
    const told: Pair[] = [];
    const phases: ColourWord[] = [];
    let isAlone = true;
    let isSure = false;
    let isBare = true;
    let first: number | undefined;
    for (const column of view.columnsOf(row)) {
      const said = view.text(row, column);
      if (saysPhase(said)) phases.push(...colourWords(view, row, column, column, true));
      if (!QUICK.test(said)) {
        isAlone = isBare = false;
        continue;
      }
      const behind = pairsBehind(said);
      if (behind.length > 1 && behind.every(({ mark }) => (drawn().get(mark) ?? -1) > row))
        add(row, behind, column);
      const text = marksFirst(withLines(said));
      const pairs = onlyPairs(text, STRICT);
      // `■工事　□調査`, `○：予定` tell of marks that stand alone elsewhere, in a row of their own or over the first of them.
      const least = pairs.length > 0 ? 1 : 2;
      const bare = pairs.length > 0 ? pairs : onlyPairs(text, LOOSE);
      const isApart = bare.length >= least && view.field(row, column - 1).text === "";
      isBare &&= isApart;
      const known = bare.filter(({ mark }) => (drawn().get(mark) ?? -1) > (isBare ? -1 : row));
      if (isApart && known.length >= least) add(row, bare, isBare ? column : Infinity);
      told.push(...pairs);
      if (pairs.length > 0) first ??= column;
      isAlone &&= pairs.length > 0;
      isSure ||= pairs.length > 1 || pairs[0]?.mark === FILLED;
      for (const [, half = "", word = ""] of text.matchAll(HALF)) words.set(half, word);
      const letters = pairsIn(text, LETTERS);
      if (isLegend(text) || letters.length > 1) add(row, letters, column);
      if (isLegend(text)) {
        add(row, pairsIn(text, LOOSE), column);
        for (let below = row; below <= row + ROWS; below++) {
          const isBare = below === row || !rows.has(row);
          const around = pairsOfRow(view, below, column, isBare);
          if (around.length === 0 && below > row) break;
          add(below, around, column);
        }
        coloured.push(...coloursAround(view, row, column));
      } else if (NOTE.test(text)) {
        const loose = onlyPairs(text, LOOSE);
        // （◎福祉課） is who takes the lead.
        const isList = loose.length > 1 || !/^\s*[(（]/.test(text);
        add(row, [...(isList ? loose : []), ...pairsIn(text, STRICT)], column);
      }
    }
    // A legend may not call itself one: a cell of several pairs (`●…会議　◎…イベント`), rows of nothing else, or the
    // colours of plan and results.
    const before = single;
    single = isAlone ? told : [];
    if (single.length > 0) add(row - 1, before);
    if (isSure || single.length > 1 || (single.length > 0 && before.length > 0))
      add(row, told, first);
    else if (String(phases.map(({ word }) => phaseIn(word)).sort()) === "actual,plan") {
      coloured.push(...phases);
    }
  }
  return { words: asPlanned(words), coloured, rows };
}

/** The words of a legend that tells what is done from what isn't yet (`■実施済　□予定`): both are the plan's. */
export function asPlanned(words: Legend["words"]): Legend["words"] {
  const states = [...words].filter(([, word]) => STATE.test(word) || phaseSaid(word) === "plan");
  const isDone = states.some(([, word]) => STATE.test(word));
  return isDone && states.length > 1
    ? new Map([...words, ...states.map(([mark]) => [mark, "予定"] as const)])
    : words;
}

const STATE = /^(?:(?:実施|対応|完了|着手)?済み?|(?:実施|対応|進行)中|未.{2,3})$/;

interface Pair {
  readonly mark: string;
  readonly word: string;
}

/** The first row with nothing but a mark in a cell, by mark. */
function loneMarks(view: SheetView): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = view.used.bottom; row >= view.used.top; row--) {
    for (const column of view.columnsOf(row)) {
      const text = view.text(row, column);
      if (ONE_MARK.test(text)) rows.set(markKey(text), row);
    }
  }
  return rows;
}

const POINTS = "○◯〇●◎◉△▲▽▼■□▣-▩◆◇☀-➿⬛⬜⬤＊";
const MARKS = `${POINTS}→⇒━─┅⇔↔`;
const TITLE = /^[\s(（[【〔※]*凡\s*例/;
const TITLED = /^[\s(（【〔※]*(?:凡\s*例)?[\s)）】〕:：]*/;
const NOTE = /^\s*[(（※注]/;
const JOINTS = ":：＝=は…";
/** What every title, note and pair has in it: most cells have none, and this tells them soonest. */
const QUICK = new RegExp(`^\\s*[(（※注]|凡|[${JOINTS}が)）]|.\\s*[${POINTS}].`, "s");
/** A meaning may have brackets, or be two words, `会議・研修`, where no other mark or colour begins at the second. */
const WORD = `((?:[(（][^()（）]+[)）]|[^\\s${MARKS}、,，。・/／)）]|[・/／](?![${MARKS}]|[^\\s、,，。]*[${JOINTS}]))+)`;
/** A mark or colour and its meaning, with what joins them; in a legend that calls itself one a blank may. */
const STRICT = new RegExp(`([━─┅]*)([${MARKS}]|${COLOURS})\\s*[${JOINTS}]+\\s*${WORD}`, "g");
const LOOSE = new RegExp(
  `([━─┅]*)([${MARKS}]|(?:${COLOURS})(?=[\\s${JOINTS}]))[\\s${JOINTS}]*${WORD}`,
  "g"
);
/** A letter and what it is short for: `設：設計`, `（工）工事`; L=220m is how long a road is. */
const LETTERS = new RegExp(
  `(?<![\\p{L}\\p{N}](?<!例)|[(（])()[(（]?([\\p{L}\\p{No}])(?!\\s*[=＝]\\s*\\p{Nd})(?:[)）]|\\s*[${JOINTS}])+\\s*${WORD}`,
  "gu"
);
/** `上段：計画`, `下段は実績`. */
const HALF = /([上下]段)[)）]?\s*[:：＝=…はが]\s*([^\s()（）。・、,，/／]+)/g;
const LETTER = /^[\p{L}\p{No}]$/u;
const ANY_MARK = new RegExp(`[${MARKS}]`);
const ONE_MARK = new RegExp(`^[${MARKS}]+$`);

/** A word before its mark or colour: `計画 ■`, `予定：○`, `工事：緑色`. */
const LAST = new RegExp(
  `(\\p{L}[^\\s${MARKS}${JOINTS}(（]*)(?:[\\s${JOINTS}(（]*([${POINTS}])|\\s*[:：＝=]\\s*(${COLOURS})(?!\\p{L}))[\\s)）、,，/／]*`,
  "gu"
);

/** A text of words before their marks with the marks first; any other as it is. */
function marksFirst(text: string, isTitled = false): string {
  const title = TITLED.exec(text)?.[0] ?? "";
  const pairs = text.slice(title.length);
  const isTold = isTitled || /[凡(（:：＝=]/.test(text) || [...pairs.matchAll(LAST)].length > 1;
  return isTold && pairs.replace(LAST, "") === ""
    ? title + pairs.replace(LAST, "$2$3：$1　")
    : text;
}

function pairsIn(text: string, pattern: RegExp): readonly Pair[] {
  return [...text.matchAll(pattern)].flatMap(([, line = "", mark = "", found = ""]) => {
    const word = found.replace(/^[)\]】〕]+|を[示表].{1,3}$/g, "");
    const key = pattern === LETTERS || ANY_MARK.test(mark) ? markKey(mark) : colourKey(mark);
    // Cells of any colour are as often those that are new, or to be filled in.
    return key !== FILLED || /(?:実施|実績|期間|予定|計画)$/.test(word)
      ? (line ? [key, line.charAt(0)] : [key]).map((each) => ({ mark: each, word }))
      : [];
  });
}

/** The pairs of a text that is nothing else. */
function onlyPairs(text: string, pattern: RegExp): readonly Pair[] {
  return /[^\s。・、,，/／※()（）]/.test(text.replace(pattern, "")) ? [] : pairsIn(text, pattern);
}

/** The pairs in brackets behind a title: `工程表（○準備　●実施）`. */
function pairsBehind(text: string): readonly Pair[] {
  const part = BEHIND.exec(text)?.[1];
  return part === undefined ? [] : onlyPairs(marksFirst(withLines(part), true), LOOSE);
}

const BEHIND = /[^\s(（※注][^(（]*[(（]\s*(?:凡\s*例[\s:：]*)?([^()（）]+)[)）]\s*$/;

/**
 * The pairs of a legend's row: a pair a cell, or a mark and its meaning in the next.
 * @param isBare whether nothing has to join them: beside the title (凡例 | ■工事), and below one that stands alone
 */
function pairsOfRow(view: SheetView, row: number, left: number, isBare: boolean): readonly Pair[] {
  const pairs: Pair[] = [];
  let mark: string | null = null;
  const texts = view.columnsOf(row, left, left + COLUMNS).flatMap((column) => {
    const value = view.value(row, column);
    return typeof value !== "string" || isLegend(value)
      ? []
      : marksFirst(withLines(value.trim()), true);
  });
  // 計画 | ■ | 実績 | □
  if (ONE_MARK.test(texts.at(-1) ?? "") && !ONE_MARK.test(texts[0] ?? "")) texts.reverse();
  for (const text of texts) {
    if (ONE_MARK.test(text) || LETTER.test(text)) mark = markKey(text.charAt(0));
    else if (mark !== null) {
      pairs.push({ mark, word: text.replace(/^[:：＝=]\s*/, "") });
      mark = null;
    } else {
      const bare = isBare ? onlyPairs(text, LOOSE) : [];
      pairs.push(...(bare.length > 0 ? bare : pairsIn(text, STRICT)));
    }
  }
  return pairs;
}

/** The words right of a legend's title and in the rows below it that may explain a colour. */
function coloursAround(view: SheetView, top: number, left: number): readonly ColourWord[] {
  const right = view.extent(top, left).right;
  const words = [...colourWords(view, top, right + 1, left + COLUMNS, true)];
  for (let row = top + 1; row <= top + ROWS; row++) {
    const below = colourWords(view, row, left, left + COLUMNS, false);
    // Headings of a schedule, and its lanes, have no cell for a colour beside each.
    const isAll = below.length === view.columnsOf(row, left, left + COLUMNS).length;
    if (!isAll || below.length === 0 || below.some(({ word }) => isCalendarHeading(word))) break;
    words.push(...below);
  }
  return words.filter(({ word }) => !ANY_MARK.test(word));
}

/** How far a legend goes on from its title. */
const ROWS = 8;
const COLUMNS = 20;
