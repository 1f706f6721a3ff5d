import { grouped } from "./numbers";
import { inEnglish, more, type Sentences } from "./rules-common";

interface OfProject {
  readonly project: string;
}
interface Quoted extends OfProject {
  readonly text: string;
}
interface Unfunded {
  readonly aim: string;
  readonly projects: string;
  readonly count: number;
}

/** What the rules under 予算 say. Amounts are as the sheet has them, or thousand yen where named so. */
export const budgetSentences = {
  "budget-missing": {
    ja: ({ project }: OfProject) =>
      `「${project}」の予算額が空欄です。金額を入れてください。予算がない事業なら「-」を入れてください。`,
    en: ({ project }: OfProject) =>
      `The budget of "${project}" is blank. Enter an amount, or "-" if it has none.`,
  },
  "budget-not-a-number": {
    ja: ({ project, text }: Quoted) =>
      `「${project}」の予算額「${text}」は金額として読めず、合計に入りません。数字に直してください。`,
    en: ({ project, text }: Quoted) =>
      `The budget of "${project}", "${text}", is no amount and is left out of totals. Enter a number.`,
  },
  "budget-text-number": {
    ja: ({ project, text }: Quoted) =>
      `「${project}」の予算額「${text}」は文字として入力されています。Excel の SUM関数の合計に含まれません。数値に直してください。`,
    en: ({ project, text }: Quoted) =>
      `The budget of "${project}", "${text}", is typed as text, which Excel's SUM skips. Make it a number.`,
  },
  "budget-text-number/column": {
    ja: ({ count, text }: { readonly count: number; readonly text: string }) =>
      `予算額の列が${count}件とも文字として入力されています（「${text}」など）。Excel の SUM関数の合計に含まれません。数値に直してください。`,
    en: ({ count, text }: { readonly count: number; readonly text: string }) =>
      `All ${count} budgets are typed as text ("${text}" and so on), which Excel's SUM skips. Make them numbers.`,
  },
  "budget-negative": {
    ja: ({ project, text }: Quoted) =>
      `「${project}」の予算額「${text}」が負の額です。補正の減額でなければ直してください。`,
    en: ({ project, text }: Quoted) =>
      `The budget of "${project}", "${text}", is negative. Correct it unless it is a supplementary cut.`,
  },
  "budget-negative/text": {
    ja: ({ project, text, amount }: Quoted & { readonly amount: number }) =>
      `「${project}」の予算額「${text}」は負の額を文字で書いたものです。Excel の合計に含まれません。数値（${grouped(amount)}）に直してください。`,
    en: ({ project, text, amount }: Quoted & { readonly amount: number }) =>
      `The budget of "${project}", "${text}", is negative and typed as text, which Excel's SUM skips. Make it a number (${grouped(amount)}).`,
  },
  "budget-fraction": {
    ja: ({ project, text }: Quoted) =>
      `「${project}」の予算額「${text}」に千円未満の端数があります。千円までの額に直してください。`,
    en: ({ project, text }: Quoted) =>
      `The budget of "${project}", "${text}", has a fraction of a thousand yen. Round it to the thousand.`,
  },
  "budget-unit-suspect": {
    ja: ({ project, text, median }: Quoted & { readonly median: number }) =>
      `「${project}」の予算額「${text}」（千円）は、ほかの事業（中央値 ${grouped(median)}千円）に比べて大きすぎます。円で入力していないか確かめてください。`,
    en: ({ project, text, median }: Quoted & { readonly median: number }) =>
      `The budget of "${project}", "${text}" (thousand yen), is far above the others (median ${grouped(median)}). Check that it isn't in yen.`,
  },
  "budget-outlier": {
    ja: ({ project, text, percent }: Quoted & { readonly percent: string }) =>
      `「${project}」の予算額「${text}」が合計の ${percent}% を占めています。桁や単位に誤りがないか確かめてください。`,
    en: ({ project, text, percent }: Quoted & { readonly percent: string }) =>
      `The budget of "${project}", "${text}", is ${percent}% of the total. Check its digits and unit.`,
  },
  "budget-contradicts-direction/unfunded": {
    ja: ({ project, text, direction }: Quoted & { readonly direction: string }) =>
      `「${project}」の方向性は「${direction}」ですが、予算額は「${text}」です。どちらかを確かめてください。`,
    en: ({ project, text, direction }: Quoted & { readonly direction: string }) =>
      `The direction of "${project}" is "${direction}" but its budget is "${text}". Check which is right.`,
  },
  "budget-contradicts-direction/funded": {
    ja: ({ project, text, direction }: Quoted & { readonly direction: string }) =>
      `「${project}」の方向性は「${direction}」ですが、予算額「${text}」があります。どちらかを確かめてください。`,
    en: ({ project, text, direction }: Quoted & { readonly direction: string }) =>
      `The direction of "${project}" is "${direction}" but it has a budget of "${text}". Check which is right.`,
  },
  "budget-total-differs": {
    ja: ({ label, text, sum, difference }: Total) =>
      `「${label}」の「${text}」が、事業の合計 ${grouped(sum)} と ${grouped(difference)} 違います。行の漏れや入力の誤りがないか確かめてください。`,
    en: ({ label, text, sum, difference }: Total) =>
      `"${label}" says "${text}", but its rows sum to ${grouped(sum)}, a difference of ${grouped(difference)}. Check for missing rows and typing errors.`,
  },
  "budget-total-differs/exceeded": {
    ja: ({ label, text, sum, difference }: Total) =>
      `「${label}」の「${text}」を、読み取れた予算額だけの合計 ${grouped(sum)} が ${grouped(difference)} 上回っています。行の漏れや入力の誤りがないか確かめてください。`,
    en: ({ label, text, sum, difference }: Total) =>
      `"${label}" says "${text}", but its readable rows sum to ${grouped(sum)} already, ${grouped(difference)} more. Check for missing rows and typing errors.`,
  },
  "budget-total-differs/repeated": {
    ja: ({ label, text, sum, difference }: Total) =>
      `「${label}」の「${text}」に、再掲・内数の ${grouped(difference)} が入っています。除いた合計は ${grouped(sum)} です。`,
    en: ({ label, text, sum, difference }: Total) =>
      `"${label}" says "${text}", which counts ${grouped(difference)} of repeated rows (再掲, 内数). Without them its rows sum to ${grouped(sum)}.`,
  },
  "budget-total-differs/rounding": {
    ja: ({ label, text, sum, difference }: Total) =>
      `「${label}」の「${text}」が、事業の合計 ${grouped(sum)} と ${grouped(difference)} 違います。端数処理によるものか確かめてください。`,
    en: ({ label, text, sum, difference }: Total) =>
      `"${label}" says "${text}", but its rows sum to ${grouped(sum)}, a difference of ${grouped(difference)}. Check that this is rounding.`,
  },
  "budget-repeated": {
    ja: ({ project, text }: Quoted) =>
      `「${project}」は「${text}」とあるため合計から除きました。どの事業の再掲・内数なのかを書き添えてください（例：「再掲：No.3」）。`,
    en: ({ project, text }: Quoted) =>
      `"${project}" is left out of totals because it says "${text}". Say which project its budget is counted in.`,
  },
  "budget-repeated/said": {
    ja: ({ project, text }: Quoted) =>
      `「${project}」は「${text}」とあるため合計から除きました。よろしいか確かめてください。`,
    en: ({ project, text }: Quoted) =>
      `"${project}" is left out of totals because it says "${text}". Check that this is meant.`,
  },
  "budget-basis-missing": {
    ja: ({ heading }: { readonly heading: string }) =>
      `「${heading}」が当初・補正・最終のどの予算かが書かれていません。見出しか注記に書き添えてください。`,
    en: ({ heading }: { readonly heading: string }) =>
      `Nothing says whether "${heading}" is the initial (当初), supplementary (補正) or final (最終) budget. Add it to the heading or a note.`,
  },
  "aim-unfunded": {
    ja: ({ aim, projects, count }: Unfunded) =>
      `ねらい「${aim}」の事業（${projects}${more.ja(count)}）には予算がありません。意図したものか確かめてください。`,
    en: ({ aim, projects, count }: Unfunded) =>
      `The projects of aim "${aim}" (${inEnglish(projects)}${more.en(count)}) have no budget. Check that this is meant.`,
  },
} satisfies Sentences;

interface Total {
  readonly label: string;
  readonly text: string;
  readonly sum: number;
  readonly difference: number;
}
