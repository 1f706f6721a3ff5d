import { fold } from "../sheet/fold";
import { isRule, ruleTitle, ruleTitles } from "../text/rules";
import { SECTIONS, type Section } from "./sections";
import type { MappedField, Severity } from "./settings";

/** The line under the sheet's title. */
export const SETTINGS_NOTE =
  "この表は Keikaku が読みます。書き換えても、次の年度のブックに写してもかまいません。";

/**
 * What people wrote beside a line, right of the section's columns, is found again by the line's first cells:
 * by so many of them.
 */
const NAMING_COLUMNS: Readonly<Record<Section, number>> = {
  severities: 1,
  allowedValues: 0,
  columns: 2,
  tables: 3,
  grids: 3,
  owners: 2,
  accepted: 3,
};

/** What stands beside a line of a section; values of a list may go on and on, so that nothing stands beside those. */
export function besideLine(section: Section, line: readonly string[]): readonly string[] {
  return NAMING_COLUMNS[section] === 0 ? [] : line.slice(SECTIONS[section].headings.length);
}

/** What a line is known by. */
export function lineName(section: Section, line: readonly string[]): string {
  const names = line.slice(0, NAMING_COLUMNS[section]);
  const isOfRule = section === "severities" || section === "accepted";
  return JSON.stringify([section, ...(isOfRule ? names.map(ruleNamed) : names)]);
}

/** How the sheet names a rule: `飛び抜けた予算額（budget-outlier）`. */
export function ruleWord(rule: string): string {
  return isRule(rule) ? `${ruleTitle(rule, "ja")}（${rule}）` : rule;
}

/** The rule that is named by its id, its Japanese name or both; a text that names none stays as it is. */
export function ruleNamed(word: string): string {
  const said = fold(word);
  const [, id = said] = /\(([a-z-]+)\)$/.exec(said) ?? [];
  if (isRule(id)) return id;
  return Object.keys(ruleTitles).find((rule) => fold(ruleTitle(rule, "ja")) === said) ?? word;
}

export const SEVERITY_WORDS: Readonly<Record<Severity | "off", string>> = {
  error: "エラー",
  warning: "注意",
  info: "参考",
  off: "なし",
};

export const FIELD_WORDS: Readonly<Record<MappedField, string>> = {
  priority: "優先順位",
  name: "事業名",
  aim: "施策のねらい",
  direction: "事業の方向性",
  operator: "事業主体",
  nature: "性質区分",
  budget: "予算額",
  content: "事業内容",
  initiative: "取組",
  challenges: "課題事項",
  start: "開始",
  end: "終了",
};

/** What the sheet calls a column, a table or a month grid that is to be left alone, and one that is used as it reads. */
export const LEFT_ALONE = "使わない";
export const USED = "使う";
/** What it calls a lane of no project. */
export const NO_PROJECT = "なし";

/** The key of a word, compared without width and blanks; null where it is none of them. */
export function keyOf<Key extends string>(
  words: Readonly<Record<Key, string>>,
  word: string
): Key | null {
  const wanted = fold(word);
  for (const key in words) if (fold(words[key]) === wanted) return key;
  return null;
}
