import { fieldName, fieldText } from "./fields";
import type { Language, Localized } from "./language";

/** Gives the value that fills a blank, counted from 0; empty where there is none. */
type Blanks = (index: number) => string;

/** What the reading of a plan wants said, by kind of remark. */
const remarkSentences = {
  ja: {
    "chosen-column": (value: Blanks) =>
      `「${fieldName(value(2), fieldText.ja)}」は見出し「${value(0)}」の列から読みました（「${value(1)}」ではなく）。`,
    "scaled-unit": (value: Blanks) => `予算額の単位は「${value(0)}」です。千円に直して読みました。`,
    "assumed-yen": () =>
      "予算額の単位が書かれていません。金額の大きさから「円」とみて、千円に直して読みました。千円なら、見出しに「（千円）」と書いてください。",
    "other-year": (value: Blanks) =>
      `「${value(0)}」は、計画の年度のものでないか、新旧の古いほうとみて、読みませんでした。`,
    "next-year": (value: Blanks) =>
      `「${value(0)}」は次の年度のものですが、「${fieldName(value(1), fieldText.ja)}」として読みました。`,
    "left-aside": (value: Blanks) =>
      `予算額は「${value(0)}」を採り、「${value(1)}」は採りませんでした。同じ書き方の事業も同様です。`,
    "added-up": (value: Blanks) =>
      `予算額は、「${value(1)}」を合わせた「${value(0)}」としました。同じ書き方の事業も同様です。`,
    "whole-cost": (value: Blanks) => `「${value(0)}」を、この年度の予算額として読みました。`,
    "marked-choice": (value: Blanks) =>
      `方向性は、セルの色・文字の飾り・図形で選ばれているものを読みました（「${value(0)}」など ${value(1)} 件）。`,
    "unread-text": (value: Blanks) => `「${value(0)}」は読み取れませんでした。`,
    "number-alone": (value: Blanks) =>
      `月の欄に「${value(0)}」のような数字だけのセルがあります。日か回数か分からないので、数字のまま実施項目にしました。`,
    "other-month": (value: Blanks) =>
      `「${value(0)}」は、書かれた月と欄の月が違います。欄の月として読みました。`,
    "inferred-owners": (value: Blanks) =>
      `スケジュールの ${value(0)} 行は、どの事業のものかを内容から推定しました。`,
    "repeated-text": (value: Blanks) =>
      `「${value(0)}」は「${value(1)}」のくり返しとして読みました。違うときは、文字で書いてください。`,
    "unknown-owner": (value: Blanks) =>
      `「計画設定」でこの行の事業とされた「${value(0)}」は、この計画に見つからないので使っていません。事業を選び直してください。`,
    "left-out-actuals": (value: Blanks) =>
      `実績や目標、変更前を示す棒や印、行の計 ${value(0)} 件は、いまの予定ではないので実施項目にしていません。`,
    "overflowing-arrows": (value: Blanks) =>
      `文字で書いた矢印 ${value(0)} 本は、はみ出して見える長さの月までと読みました。`,
    "struck-out": (value: Blanks) =>
      `「${value(0)}」は取り消し線が引かれているので、読みませんでした。`,
    "struck-partly": (value: Blanks) =>
      `「${value(0)}」など ${value(1)} か所は、取り消し線で消した文字があっても読んでいます。`,
    "unowned-rows": (value: Blanks) =>
      `この表の ${value(0)} 行は、この計画の事業のものではないとみて、読みませんでした。`,
    "yearlong-fills": (value: Blanks) =>
      `端から端まで塗られた ${value(0)} 行は、通年の実施項目として読みました。`,
    "completed-months": () => "月の見出しの抜けたところを補って読みました。",
    "calendar-year": (value: Blanks) =>
      `月の欄の初めの「${value(0)}」は、${value(1)}年の月として読みました。違うときは、始まる月を指定してください。`,
    "chosen-year": (value: Blanks) => `年度は「${value(1)}」の「${value(0)}」を採りました。`,
  },
  en: {
    "chosen-column": (value: Blanks) =>
      `"${fieldName(value(2), fieldText.en)}" was read from the column headed "${value(0)}" (not "${value(1)}").`,
    "scaled-unit": (value: Blanks) =>
      `Amounts are in "${value(0)}"; they were read as thousand yen.`,
    "assumed-yen": () =>
      "No unit is given. By size the amounts were taken for yen. If they are thousand yen, write （千円） in the heading.",
    "other-year": (value: Blanks) =>
      `"${value(0)}" is of another year or an older version and wasn't read.`,
    "next-year": (value: Blanks) =>
      `"${value(0)}" is of the next year, but was read as "${fieldName(value(1), fieldText.en)}".`,
    "left-aside": (value: Blanks) =>
      `The budget is "${value(0)}", not "${value(1)}", and so where it is written alike.`,
    "added-up": (value: Blanks) =>
      `The budget is "${value(0)}", the sum of "${value(1)}", and so where it is written alike.`,
    "whole-cost": (value: Blanks) => `The budget is "${value(0)}", taken for one year's.`,
    "marked-choice": (value: Blanks) =>
      `Directions were read from their cells' colours, letters or shapes ("${value(0)}"; ${value(1)} in all).`,
    "unread-text": (value: Blanks) => `"${value(0)}" wasn't read.`,
    "number-alone": (value: Blanks) =>
      `Numbers alone under months, such as "${value(0)}", may be days or times; they were kept as they are.`,
    "other-month": (value: Blanks) =>
      `"${value(0)}" names another month than its column's, which was read.`,
    "inferred-owners": (value: Blanks) =>
      `The projects of ${value(0)} schedule rows were inferred.`,
    "repeated-text": (value: Blanks) =>
      `"${value(0)}" was taken to repeat "${value(1)}". If that is wrong, write it out.`,
    "unknown-owner": (value: Blanks) =>
      `This lane is set to project "${value(0)}", which isn't in this plan. Choose again.`,
    "left-out-actuals": (value: Blanks) =>
      `Bars, marks and rows of results, targets or an older plan (${value(0)}) were left out.`,
    "overflowing-arrows": (value: Blanks) =>
      `Typed arrows (${value(0)}) were read as far as they go.`,
    "struck-out": (value: Blanks) => `"${value(0)}" is struck through and wasn't read.`,
    "struck-partly": (value: Blanks) =>
      `Parts of "${value(0)}" (${value(1)} in all) were read even if struck through.`,
    "unowned-rows": (value: Blanks) =>
      `${value(0)} rows of this table are of no project in this plan and weren't read.`,
    "yearlong-fills": (value: Blanks) =>
      `${value(0)} rows filled from end to end were read as done all year.`,
    "completed-months": () => "Missing month headings were filled in.",
    "calendar-year": (value: Blanks) =>
      `The months that begin with "${value(0)}" were read as those of ${value(1)}. If that is wrong, say when they begin.`,
    "chosen-year": (value: Blanks) => `The fiscal year is "${value(0)}", from "${value(1)}".`,
  },
} as const satisfies Localized<Record<string, (value: Blanks) => string>>;

type RemarkId = keyof typeof remarkSentences.ja;

/** The sentence for a remark, its values in the order that the kind names them. */
export function remarkSentence(
  kind: RemarkId,
  values: readonly string[],
  language: Language
): string {
  return remarkSentences[language][kind]((index) => (values[index] ?? "").replaceAll("\n", " "));
}
