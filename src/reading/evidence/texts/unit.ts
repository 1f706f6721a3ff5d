import { fold } from "./folding";

/** What one unit of an amount is in yen, where a text names a unit of money: 千円, 百万円, 円. */
export function unitIn(text: string): number | null {
  const folded = fold(text);
  const match = UNIT.exec(folded);
  if (!match) return inEnglish(folded);
  let yen = 1;
  for (const letter of match[1] ?? "") yen *= LETTERS.get(letter) ?? 1;
  return yen;
}

/** What a unit is called. */
export function unitName(unit: number): string {
  return [...UNITS].find(([, yen]) => yen === unit)?.[0] ?? "";
}

/** The unit that a note near a table names: `（単位：千円）`, `単位 百万円`; null for any other text. */
export function unitNoted(text: string): number | null {
  const folded = fold(text);
  return NOTE.test(folded) ? unitIn(folded) : null;
}

/** `JPY thousand`, `thousands of yen`, `1,000 yen`, `million yen`. */
function inEnglish(folded: string): number | null {
  if (!/JPY|yen/i.test(folded)) return null;
  if (/million/i.test(folded)) return 1_000_000;
  return /thousand|1,?000/i.test(folded) ? 1_000 : 1;
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ["円", 1],
  ["千円", 1_000],
  ["万円", 10_000],
  ["百万円", 1_000_000],
  ["億円", 100_000_000],
]);
/** 千万円 is a thousand times 万円. */
const LETTERS: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1_000],
  ["万", 10_000],
  ["億", 100_000_000],
]);
const UNIT = /([十百千万億]*)円/;
const NOTE =
  /(?:単位[:;・]?|^[(【※]?(?:金額|予算額?|事業費)(?:[:;・]|は)(?!\d))[^円]{0,4}円|^[([【<]?(?:税[抜込][・、,]?)?(?:(?:百万|千|万|億)?円|(?:units?:?|amounts?:?|in|of|JPY|yen|thousands?|millions?|1,?000)+)[)\]】>]?$/i;
