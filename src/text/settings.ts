import type { Language, Localized } from "./language";

/** What of the sheet 計画設定 isn't obeyed; told with the text in question. */
const settingSentences = {
  ja: {
    "unknown-line": (text: string) =>
      `設定「${text}」は読み取れなかったので、使っていません。手引きの「計画設定」で書き方を確かめてください。`,
    "overruled-line": (text: string) =>
      `設定「${text}」は、同じものについて下に別の行があるので、使っていません。下の行に従っています。要らないほうを消してください。`,
    "unknown-rule": (text: string) =>
      `設定のルール「${text}」はないので、その行は使っていません。ルールの名前（budget-missing など）を「検証の規則」で確かめてください。`,
    "second-sheet": (text: string) =>
      `設定のシートが二つ以上あります。「${text}」に従い、このシートは使っていません。要らないほうを削除してください。`,
    "unmet-column": (text: string) =>
      `設定の「列の読み方」にある見出し「${text}」の列が見つからないので、その指定は使っていません。見出しかシートの名前が変わっていないかを確かめ、設定の行を書き直すか消してください。`,
    "unfit-column": (text: string) =>
      `設定の「列の読み方」にある見出し「${text}」の値は、その読み方では読めないか、ほかの見出しから読んだので、その指定は使っていません。値を確かめ、設定の行を書き直すか消してください。`,
    "unmet-owner": (text: string) =>
      `設定で事業を指定されたスケジュールの行「${text}」が見つからないので、その指定は使っていません。その言葉かシートの名前が変わっていないかを確かめ、設定の行を書き直すか消してください。`,
    "unmet-table": (text: string) =>
      `設定で使い方を指定された表「${text}」が見つからないので、その指定は使っていません。見出しかシートの名前が変わっていないかを確かめ、設定の行を書き直すか消してください。`,
    "unusable-table": (text: string) =>
      `設定で「使う」とされた表「${text}」は、事業名の列か事業の行が分からないので読めません。「列の読み方」で事業名の列を指定してください。`,
    "unmet-grid": (text: string) =>
      `設定で読み方を指定された月の欄「${text}」が見つからないので、その指定は使っていません。見出しかシートの名前が変わっていないかを確かめ、設定の行を書き直すか消してください。`,
  },
  en: {
    "unknown-line": (text: string) =>
      `The line "${text}" couldn't be understood and is not used. Look up 計画設定 in the guide.`,
    "overruled-line": (text: string) =>
      `A line below says something else than "${text}", so this line is not used. Delete one of them.`,
    "unknown-rule": (text: string) =>
      `The rule "${text}" wasn't found, so this line is not used. Change or delete it.`,
    "second-sheet": (text: string) =>
      `"${text}" keeps settings too, so this sheet is not used. Delete one of them.`,
    "unmet-column": (text: string) =>
      `The column "${text}" wasn't found, so this line is not used. Change or delete it.`,
    "unfit-column": (text: string) =>
      `What "${text}" holds can't be that or was read elsewhere, so this line is not used. Change or delete it.`,
    "unmet-owner": (text: string) =>
      `The lane "${text}" wasn't found, so this line is not used. Change or delete it.`,
    "unmet-table": (text: string) =>
      `The table "${text}" wasn't found, so this line is not used. Change or delete it.`,
    "unusable-table": (text: string) =>
      `The table "${text}" has no rows or no names. Say which column holds the names.`,
    "unmet-grid": (text: string) =>
      `The months of "${text}" weren't found, so this line is not used. Change or delete it.`,
  },
} as const satisfies Localized<Record<string, (text: string) => string>>;

export type SettingProblem = keyof typeof settingSentences.ja;

/** The sentence for something in the settings that isn't obeyed. */
export function settingSentence(problem: SettingProblem, text: string, language: Language): string {
  return settingSentences[language][problem](text);
}
