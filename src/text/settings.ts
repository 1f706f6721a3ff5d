import type { Language, Localized } from "./language";

/** What of the sheet 計画設定 isn't obeyed; told with the text in question. */
const settingSentences = {
  ja: {
    "unknown-line": (text: string) =>
      `設定「${text}」は読み取れなかったので、使っていません。書き方を確かめてください。`,
    "second-sheet": (text: string) =>
      `設定のシートが二つ以上あります。「${text}」に従い、このシートは使っていません。要らないほうを削除してください。`,
    "unmet-owner": (text: string) =>
      `設定で事業を指定された行「${text}」が見つからないので、その指定は使っていません。行が動いたか変わったかを確かめ、指定し直してください。`,
  },
  en: {
    "unknown-line": (text: string) =>
      `The setting "${text}" couldn't be understood and is not used. Check how it is written.`,
    "second-sheet": (text: string) =>
      `There are several sheets of settings. "${text}" is obeyed and this one is not. Delete the one you don't need.`,
    "unmet-owner": (text: string) =>
      `The settings give the lane "${text}" to a project, but it wasn't found, so this is not used. See whether it moved or changed, and choose its project again.`,
  },
} as const satisfies Localized<Record<string, (text: string) => string>>;

export type SettingProblem = keyof typeof settingSentences.ja;

/** The sentence for something in the settings that isn't obeyed. */
export function settingSentence(problem: SettingProblem, text: string, language: Language): string {
  return settingSentences[language][problem](text);
}
