import type { Language, Localized } from "./language";

/** Why a fix isn't written, or isn't taken back: at which cell, and what that holds by now where it has changed. */
export interface FixRefusal {
  readonly reason: keyof typeof fixSentences.ja;
  readonly cell?: string;
  readonly now?: string;
}

type Sentence = (cell: string, now: string) => string;

const fixSentences = {
  ja: {
    "no-edit": () => "この指摘には自動の修正がありません。セルを直接直してください。",
    protected: (cell) =>
      `${cell} は保護されたシートのロックされたセルなので書き込めません。［校閲］→［シート保護の解除］のあと、もう一度お試しください。`,
    "format-protected": (cell) =>
      `${cell} はシートの保護で表示形式を変えられず、修正できません。［校閲］→［シート保護の解除］のあと、もう一度お試しください。`,
    formula: (cell) =>
      `${cell} には数式が入っているため書き換えません。数式か、その参照先を直してください。`,
    mixed: (cell) =>
      `${cell} は文字の一部に書式（赤字や太字など）が付いていて、書き換えると消えるため修正しません。セルを直接直してください。`,
    changed: (cell, now) =>
      `${cell} は調べた後に変わっています（いまは「${now}」）。もう一度調べてから直してください。`,
    "changed-since-fix": (cell, now) =>
      `${cell} は修正の後に変わっているため（いまは「${now}」）、元に戻していません。必要ならセルを直接直してください。`,
    conflict: (cell) =>
      `${cell} には、先に選んだ別の修正を書き込みます。もう一度調べてから直してください。`,
    "not-alone": (cell) =>
      `${cell} は、数式が名前で参照しているテーブルの見出しや配列数式の一部など、そこだけを書き換えられないセルです。Excel で直してください。`,
  },
  en: {
    "no-edit": () => "This finding has no automatic fix. Correct the cell itself.",
    protected: (cell) =>
      `${cell} is locked on a protected sheet. Use Review > Unprotect Sheet, then try again.`,
    "format-protected": (cell) =>
      `The number format of ${cell} is locked on a protected sheet. Use Review > Unprotect Sheet, then try again.`,
    formula: (cell) => `${cell} holds a formula. Correct it, or what it refers to.`,
    mixed: (cell) =>
      `Parts of ${cell} have looks of their own (red, bold), which would be lost. Correct the cell itself.`,
    changed: (cell, now) => `${cell} has changed since it was checked (now "${now}"). Check again.`,
    "changed-since-fix": (cell, now) =>
      `${cell} has changed since it was fixed (now "${now}"). Correct the cell itself.`,
    conflict: (cell) => `Another fix writes to ${cell}. Check again.`,
    "not-alone": (cell) =>
      `${cell} is part of a table's headings or an array formula. Correct it in Excel.`,
  },
} as const satisfies Localized<Record<string, Sentence>>;

/** Why a fix was refused, and what to do. */
export function refusalSentence(
  { reason, cell = "", now = "" }: FixRefusal,
  language: Language
): string {
  return fixSentences[language][reason](cell, now);
}
