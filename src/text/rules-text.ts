import { counted } from "./numbers";
import { periodText } from "./rules-periods";
import { inEnglish, more, type OfYear, type Sentences } from "./rules-common";

interface Text {
  readonly text: string;
}

/** Many a character looks like its usual form. */
const code = {
  ja: (name: string) => name && `（${name}）`,
  en: (name: string) => name && ` (${inEnglish(name)})`,
};

/** What the rules under 文章 and 年度 say. */
export const textSentences = {
  "content-year-differs": {
    ja: ({ text, year }: Text & OfYear) =>
      `「${text}」とありますが、この計画は${year}です。前の年度のままになっていないか確かめてください。`,
    en: ({ text, fiscalYear }: Text & OfYear) =>
      `It says "${text}", but this is the plan of fiscal ${fiscalYear}. Check for an earlier plan's year.`,
  },
  "leftover-text": {
    ja: ({ text }: Text) =>
      `「${text}」が残っています。正しい内容に直してください。取りやめた事業なら、計画から外してください。`,
    en: ({ text }: Text) =>
      `"${text}" was left. Write what is meant, or take the project out if it was dropped.`,
  },
  "unencodable-character": {
    ja: ({ text, name }: Character) =>
      `「${text}」${code.ja(name)}は Shift_JIS（CP932）で表せない文字です。ほかのシステムで文字化けします。常用の文字に直してください。`,
    en: ({ text, name }: Character) =>
      `"${inEnglish(text)}"${code.en(name)} can't be written in Shift_JIS (CP932) and breaks in other systems. Use a usual character.`,
  },
  "unencodable-character/offered": {
    ja: ({ text, name, usual, usualName }: Offered) =>
      `「${text}」${code.ja(name)}は Shift_JIS（CP932）で表せない文字です。ほかのシステムで文字化けします。「${usual}」${code.ja(usualName)}に直してください。`,
    en: ({ text, name, usual, usualName }: Offered) =>
      `"${inEnglish(text)}"${code.en(name)} can't be written in Shift_JIS (CP932) and breaks in other systems. Write "${inEnglish(usual)}"${code.en(usualName)}.`,
  },
  "unencodable-character/signs": {
    ja: ({ text, name, usual, usualName, count }: Signs) =>
      `記号「${text}」${code.ja(name)}が${count}か所で使われています。Shift_JIS（CP932）で表せず、ほかのシステムで文字化けします。「${usual}」${code.ja(usualName)}に直してください。`,
    en: ({ text, name, usual, usualName, count }: Signs) =>
      `"${text}"${code.en(name)} in ${counted(count, "cell")} can't be written in Shift_JIS (CP932) and breaks in other systems. Write "${usual}"${code.en(usualName)}.`,
  },
  "term-variant": {
    ja: ({ variants }: { readonly variants: string }) =>
      `同じ言葉の表記が分かれています：${variants}。どちらかにそろえてください。`,
    en: ({ variants }: { readonly variants: string }) =>
      `One term is spelled differently: ${inEnglish(variants)}. Use one of them.`,
  },
  "year-missing": {
    ja: () => "計画の年度が見つかりません。表題に「令和7年度」のように書いてください。",
    en: () => `The plan names no fiscal year. Write it in the title, as in "令和7年度".`,
  },
  "year-conflict": {
    ja: ({ text, year, other, place }: Conflict) =>
      `「${text}」は${year}年度ですが、${place || "シート名"}には「${other}」とあります。年度をそろえてください。`,
    en: ({ text, year, other, place }: Conflict) =>
      `"${text}" is fiscal ${year}, but ${place || "a sheet's name"} says "${other}". Make the years agree.`,
  },
  "year-conflict/sheet": {
    ja: ({ text, year, other }: Omit<Conflict, "place">) =>
      `シート名などの「${text}」は${year}年度ですが、計画には「${other}」とあります。年度をそろえてください。`,
    en: ({ text, year, other }: Omit<Conflict, "place">) =>
      `"${text}" (not in a cell) is fiscal ${year}, but the plan says "${other}". Make the years agree.`,
  },
  "era-superseded": {
    ja: ({ text, now, western }: Superseded) =>
      `「${text}」は改元後の年度です。${now}（${western}）と書いてください。`,
    en: ({ text, now, western }: Superseded) =>
      `"${text}" lies after the era had changed. Write "${now}" (${inEnglish(western)}).`,
  },
  "era-impossible": {
    ja: ({ text }: Text) => `「${text}」という年度はありません。元号と年を確かめてください。`,
    en: ({ text }: Text) => `There is no year "${text}". Check the era and the number.`,
  },
  "period-reversed": {
    ja: ({ text }: Text) =>
      `期間「${text}」の終わりが始まりより前です。順序か年を確かめてください。`,
    en: ({ text }: Text) =>
      `The period "${text}" ends before it starts. Check the order and the years.`,
  },
  "period-reversed/activity": {
    ja: ({ text, period }: Text & { readonly period: string }) =>
      `${text && `「${text}」の`}期間「${periodText.ja(period)}」の終わりが始まりより前です。順序か年を確かめてください。`,
    en: ({ text, period }: Text & { readonly period: string }) =>
      `The period${text && ` of "${text}"`} (${periodText.en(period)}) ends before it starts. Check the order and the years.`,
  },
  "schedule-missing": {
    ja: ({ project }: { readonly project: string }) =>
      `「${project}」のスケジュールがありません。予定を入力してください。`,
    en: ({ project }: { readonly project: string }) => `"${project}" has no schedule. Enter one.`,
  },
  "schedule-missing/table": {
    ja: ({ projects, rest }: Several) =>
      `スケジュール欄が空です（${projects}${more.ja(rest)}）。図形や画像で描かれている可能性があります。セルに入力するか、確かめてください。`,
    en: ({ projects, rest }: Several) =>
      `The schedule is empty (${inEnglish(projects)}${more.en(rest)}). It may have been drawn as shapes or pictures. Enter it in cells, or check.`,
  },
  "schedule-missing/plan": {
    ja: ({ count }: { readonly count: number }) =>
      `計画のどの事業（${count}件）にもスケジュールがありません。図形や画像で描かれている可能性があります。セルに入力するか、確かめてください。`,
    en: ({ count }: { readonly count: number }) =>
      `None of the ${count} projects has a schedule. It may have been drawn as shapes or pictures. Enter it in cells, or check.`,
  },
  "schedule-missing/nowhere": {
    ja: () =>
      `スケジュールの欄が見つかりません。別の資料にあるなら、そのままで構いません。図形や画像で描いたものは読めないことがあります。`,
    en: () =>
      `There is no place for a schedule. It may have been drawn as shapes or pictures. All is well if it stands elsewhere.`,
  },
} satisfies Sentences;

interface Character extends Text {
  /** Unicode's numbers, `U+301C`; empty where they tell nothing. */
  readonly name: string;
}
interface Offered extends Character {
  readonly usual: string;
  readonly usualName: string;
}
interface Signs extends Offered {
  readonly count: number;
}
interface Conflict extends Text {
  readonly year: number;
  readonly other: string;
  readonly place: string;
}
interface Superseded extends Text {
  readonly now: string;
  readonly western: string;
}
interface Several {
  readonly projects: string;
  readonly rest: number;
}
