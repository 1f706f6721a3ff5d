import type { Localized } from "./language";

/** `book` names the file or workbook; `detail` the sheet or part, or is empty. */
export type FaultSentence = (book: string, detail: string) => string;

/** Why a workbook that is open in Excel can't be read or written and what to do, by fault. */
export const excelFaults = {
  ja: {
    "structure-locked": (book: string) =>
      `「${book}」はブックの構成が保護されているため、シートを追加できません。Excel の［校閲］→［ブックの保護］を解除してから、もう一度お試しください。`,
    "editing-cell": () => "セルの編集を Enter で確定してから、もう一度押してください。",
    "sheet-protected": (_book: string, detail: string) =>
      `シート「${detail}」は保護されているため書き込めません。［校閲］→［シート保護の解除］のあと、もう一度お試しください。`,
    "sheet-limit": () =>
      "シートが多すぎて追加できません。使っていないシートを減らしてから、もう一度お試しください。",
    "name-taken": (_book: string, detail: string) =>
      `「${detail}」という名前のシートがほかにあります。名前を変えてから、もう一度お試しください。`,
    "too-large": () =>
      "一度にやり取りできる大きさを超えました。シートを分けるか、コマンドライン版をお使いください。",
    "connection-lost": () =>
      "Excel との接続が切れました。作業ウィンドウを開き直してください。計画のシートは変わっていません。",
    unsupported: (_book: string, detail: string) =>
      `この Excel ではできない操作です（${detail}）。Excel を更新するか、ブラウザー版をお使いください。`,
    unexpected: (_book: string, detail: string) =>
      `思わぬ問題が起きて中止しました（${detail}）。計画のシートは変わっていません。もう一度お試しください。`,
  },
  en: {
    "structure-locked": (book: string) =>
      `The structure of "${book}" is locked, so no sheet can be added. Turn off Review > Protect Workbook in Excel and try again.`,
    "editing-cell": () => "Finish editing the cell with Enter, then press again.",
    "sheet-protected": (_book: string, detail: string) =>
      `The sheet "${detail}" is protected and can't be written. Use Review > Unprotect Sheet, then try again.`,
    "sheet-limit": () =>
      "There are too many sheets to add another. Remove unused ones and try again.",
    "name-taken": (_book: string, detail: string) =>
      `Another sheet is named "${detail}". Rename it and try again.`,
    "too-large": () =>
      "That is more than Excel exchanges at once. Divide the sheet, or use the command line.",
    "connection-lost": () =>
      "The connection to Excel was lost. Open the pane again. The plan sheet is unchanged.",
    unsupported: (_book: string, detail: string) =>
      `This Excel can't do that (${detail}). Update Excel, or use the browser page.`,
    unexpected: (_book: string, detail: string) =>
      `The work stopped (${detail}). The plan sheet is unchanged. Try again.`,
  },
} as const satisfies Localized<Record<string, FaultSentence>>;
