import type { Localized } from "./language";

/** What the browser page says beside the pane. */
interface WorkbenchText {
  readonly title: string;
  readonly open: string;
  readonly save: string;
  readonly hint: string;
  /** What stands in the way of opening another file: what was done to this one would be gone. */
  readonly unsaved: (name: string) => string;
  readonly openAnyway: (name: string) => string;
  readonly stay: string;
  /** `計画.xlsx` becomes `計画（スケジュール付き）.xlsx`. */
  readonly savedAs: (base: string, extension: string) => string;
  /** What a workbook of the sheets alone is called: `計画（スケジュール表）.xlsx`. */
  readonly separateAs: (base: string) => string;
}

export const workbenchText: Localized<WorkbenchText> = {
  ja: {
    title: "業務計画の検証とスケジュールの再作成",
    open: "ブックを開く",
    save: "別名で保存",
    unsaved: (name) => `「${name}」の変更が保存されていません`,
    openAnyway: (name) => `保存せずに「${name}」を開く`,
    stay: "開かない",
    hint: "計画の .xlsx ファイルを選ぶか、ここに落としてください。ファイルはこのパソコンの外に送られません。",
    savedAs: (base, extension) => `${base}（スケジュール付き）${extension}`,
    separateAs: (base) => `${base}（スケジュール表）.xlsx`,
  },
  en: {
    title: "Check a plan and regenerate its schedule",
    open: "Open a workbook",
    save: "Save a copy",
    unsaved: (name) => `The changes to "${name}" aren't saved`,
    openAnyway: (name) => `Open "${name}" without saving`,
    stay: "Don't open it",
    hint: "Choose the plan's .xlsx file, or drop it here. It never leaves this computer.",
    savedAs: (base, extension) => `${base} (with schedule)${extension}`,
    separateAs: (base) => `${base} (schedule only).xlsx`,
  },
};
