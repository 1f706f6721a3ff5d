/** An aim as a row over its projects names it. */
interface HeadedAim {
  /** In half width; empty where it has none. */
  readonly number: string;
  readonly words: string;
}

/** The aim that a row over projects says: `施策のねらい1 市民の参加`, `【ねらい２】…`, `ねらい：…`; null for any other text. */
export function aimHeaded(text: string): HeadedAim | null {
  const { number = "", words = "" } =
    text.length > LONGEST ? {} : (AIM.exec(text.trim())?.groups ?? {});
  if (number + words === "") return null;
  return { number: number.normalize("NFKC"), words };
}

/** A numbered measure as a row over projects names it. */
interface HeadedMeasure extends HeadedAim {
  /** What it is called, in full: 施策, 基本目標. */
  readonly level: string;
}

/**
 * The measure that a text says: `施策１　安全な道路`, `【基本目標２】…`; null for any other text, `施策1-1 …` among them.
 * @param form `UNNUMBERED` for `施策：安全な道路`
 */
export function measureHeaded(text: string, form = MEASURE): HeadedMeasure | null {
  const {
    level,
    number = "",
    words = "",
  } = text.length > LONGEST ? {} : (form.exec(text.trim())?.groups ?? {});
  return level === undefined ? null : { level, number: number.normalize("NFKC"), words };
}

const LONGEST = 200;
/** What stands before 目標, 施策 and 柱 in what they are called, for a regular expression. */
export const LEVEL = "(?:基本|重点|主要|個別|戦略|政策|施策|取組|[大中小部課室]|の)*";
/** What may stand between a number and words. */
const ENDS = ")）\\]】〕〉>》:：.．、";
const MEASURE = new RegExp(
  `^[\\s(（[【〔〈<《■□●○◎◆◇]*(?<level>${LEVEL}(?:施策|目標|政策|ねらい|柱))[${ENDS}]?\\s*[(（]?(?<number>[0-9０-９]{1,2}(?=[${ENDS}\\s])|[①-⑳])[${ENDS}\\s]*(?<words>[^${ENDS}\\s0-9０-９-][^]*)`
);
export const UNNUMBERED = new RegExp(
  `^[\\s(（[【〔〈<《■□●○◎◆◇]*(?<level>${LEVEL}(?:施策|目標|政策|ねらい|柱))(?:[】〕]|[)）\\]】〕〉>》]*[:：\\s])[:：\\s]*(?<words>[^\\s0-9０-９][^]*)`
);
const AIM =
  /^[\s(（[【〔〈<《■□●○◎◆◇]*(?:施策の)?(?:ねらい|狙い)[)）\]】〕〉>》]?\s*(?:[(（]?(?<number>[0-9０-９]{1,2}(?![0-9０-９年月つか])|[①-⑳])[)）\]】〕〉>》]?|[)）\]】〕]?(?=\s*[:：]))[\s:：.．、]*(?<words>[^]*)/;
