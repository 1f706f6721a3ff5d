import type { Language, Localized } from "./language";
import { budgetSentences } from "./rules-budget";
import { projectSentences } from "./rules-projects";
import { sheetSentences } from "./rules-sheet";
import { textSentences } from "./rules-text";

const ruleSentences = {
  ...budgetSentences,
  ...projectSentences,
  ...textSentences,
  ...sheetSentences,
};

/** What rules can say: a rule's id, with a variant after `/` where it says more than one thing. */
export type MessageId = keyof typeof ruleSentences;

/** What fills a sentence's blanks: texts and numbers only. */
type MessageValues<Id extends MessageId> =
  Parameters<(typeof ruleSentences)[Id]["ja"]> extends [infer Values] ? Values : null;

const sentences: {
  readonly [Id in MessageId]: Localized<(values: MessageValues<Id>) => string>;
} = ruleSentences;

/** A message with its values, told apart by its id. */
export type Message<Id extends MessageId = MessageId> = {
  readonly [Key in Id]: { readonly id: Key; readonly values: MessageValues<Key> };
}[Id];

/** A finding's sentence: what is wrong, with the text quoted, and what to do. */
export function ruleSentence<Id extends MessageId>(
  message: Message<Id>,
  language: Language
): string {
  return sentences[message.id][language](message.values);
}

/** Every message's id. */
export const messageIds: readonly string[] = Object.keys(ruleSentences);

export const severityNames: Localized<Readonly<Record<"error" | "warning" | "info", string>>> = {
  ja: { error: "エラー", warning: "注意", info: "参考" },
  en: { error: "Error", warning: "Warning", info: "Info" },
};

/** What each rule is about, in a few words; the keys are the ids of all rules. */
export const ruleTitles = {
  "activity-outside-year": { ja: "年度の外の予定", en: "Activity outside the year" },
  "activity-overlap": { ja: "重なった予定", en: "Overlapping activities" },
  "activity-unnamed": { ja: "名前のない予定", en: "Unnamed activity" },
  "aim-missing": { ja: "ねらいの空欄", en: "Aim missing" },
  "aim-unfunded": { ja: "予算のないねらい", en: "Aim without a budget" },
  "aim-unknown": { ja: "一覧にないねらい", en: "Unknown aim" },
  "aim-unused": { ja: "事業のないねらい", en: "Unused aim" },
  "budget-basis-missing": { ja: "当初・補正の別がない", en: "Budget basis not said" },
  "budget-contradicts-direction": {
    ja: "方向性と予算の食い違い",
    en: "Budget contradicts direction",
  },
  "budget-fraction": { ja: "千円未満の端数", en: "Fraction of a thousand yen" },
  "budget-missing": { ja: "予算額の空欄", en: "Budget missing" },
  "budget-negative": { ja: "負の予算額", en: "Negative budget" },
  "budget-not-a-number": { ja: "金額でない予算額", en: "Budget is no amount" },
  "budget-outlier": { ja: "飛び抜けた予算額", en: "One project holds most of the budget" },
  "budget-repeated": { ja: "再掲・内数", en: "Budget counted elsewhere" },
  "budget-text-number": { ja: "文字で入力された予算額", en: "Budget typed as text" },
  "budget-total-differs": { ja: "合計の不一致", en: "Total differs" },
  "budget-unit-suspect": { ja: "円で入力した疑い", en: "Unit looks like yen" },
  "content-copied": { ja: "ほかの事業と同じ文", en: "Copied content" },
  "content-missing": { ja: "取組・課題の空欄", en: "Content missing" },
  "content-year-differs": { ja: "前年度のままの取組", en: "Content of another year" },
  "direction-missing": { ja: "方向性の空欄", en: "Direction missing" },
  "direction-unknown": { ja: "一覧にない方向性", en: "Unknown direction" },
  "era-impossible": { ja: "ありえない年度", en: "Impossible year" },
  "era-superseded": { ja: "改元後の年度", en: "Superseded era" },
  "formula-error": { ja: "数式のエラー", en: "Formula error" },
  "generated-edited": { ja: "手で直された作成シート", en: "Generated sheet edited" },
  "generated-stale": { ja: "古くなった作成シート", en: "Generated sheet out of date" },
  "hidden-rows": { ja: "非表示の行・列", en: "Hidden rows or columns" },
  "lane-owner-inferred": { ja: "推定した事業", en: "Inferred owners" },
  "lane-owner-missing": { ja: "事業の分からない行", en: "Lane without an owner" },
  "leftover-text": { ja: "書きかけや取り消しの文字", en: "Leftover text" },
  "merge-across-projects": { ja: "事業をまたぐ結合", en: "Merge across projects" },
  "month-count": { ja: "毎月・随時が一か月だけ", en: "Monthly work in one month" },
  "month-header": { ja: "月の見出しの乱れ", en: "Month headings" },
  "name-duplicate": { ja: "事業名の重複", en: "Duplicate name" },
  "name-missing": { ja: "事業名の空欄", en: "Name missing" },
  "nature-missing": { ja: "性質区分の空欄", en: "Nature missing" },
  "nature-unknown": { ja: "一覧にない性質区分", en: "Unknown nature" },
  "operator-missing": { ja: "事業主体の空欄", en: "Operator missing" },
  "operator-unknown": { ja: "一覧にない事業主体", en: "Unknown operator" },
  "period-reversed": { ja: "逆さまの期間", en: "Reversed period" },
  "priority-duplicate": { ja: "優先順位の重複", en: "Duplicate priority" },
  "priority-gap": { ja: "優先順位の抜け", en: "Gap in priorities" },
  "priority-missing": { ja: "優先順位の空欄", en: "Priority missing" },
  "priority-order": { ja: "優先順位の並び", en: "Order of priorities" },
  "record-incomplete": { ja: "欠けた事業の行", en: "Incomplete record" },
  "schedule-missing": { ja: "スケジュールの空欄", en: "Schedule missing" },
  "sheet-protected": { ja: "シートの保護", en: "Sheet protected" },
  "structure-protected": { ja: "ブックの保護", en: "Structure protected" },
  "term-variant": { ja: "表記のゆれ", en: "Variant spelling" },
  "unencodable-character": { ja: "文字化けする文字", en: "Unencodable character" },
  "value-width": { ja: "全角・半角の違い", en: "Width of a value" },
  "year-conflict": { ja: "年度の食い違い", en: "Conflicting years" },
  "year-missing": { ja: "年度がない", en: "Year missing" },
} as const satisfies Readonly<Record<string, Localized<string>>>;

export type RuleId = keyof typeof ruleTitles;

/** Whether there is a rule of this id. */
export function isRule(rule: string): rule is RuleId {
  return Object.hasOwn(ruleTitles, rule);
}

/** What a rule is about; the id itself where people wrote one that is none. */
export function ruleTitle(rule: string, language: Language): string {
  return isRule(rule) ? ruleTitles[rule][language] : rule;
}
