import type { Localized } from "./language";

/** `book` names the file or workbook; `detail` the sheet or part, or is empty. */
export type FaultSentence = (book: string, detail: string) => string;

/** Why a workbook can't be read or written and what to do, by fault. */
export const faultText = {
  ja: {
    "no-such-file": (book: string) =>
      `「${book}」が見つかりません。ファイル名とフォルダーを確かめてください。`,
    "is-a-folder": (book: string) =>
      `「${book}」はフォルダーです。Excel ブック（.xlsx または .xlsm）を指定してください。`,
    "cannot-read": (book: string) =>
      `「${book}」を開けません。読み取りの権限と、ほかのアプリで開いていないかを確かめてください。`,
    "not-a-workbook": (book: string) =>
      `「${book}」は Excel ブックではありません。.xlsx または .xlsm のファイルを指定してください。`,
    "old-format": (book: string) =>
      `「${book}」は古い形式（.xls）です。Excel で開き、「名前を付けて保存」で .xlsx にしてから、もう一度お試しください。`,
    "binary-format": (book: string) =>
      `「${book}」はバイナリ形式（.xlsb）です。Excel で開き、「名前を付けて保存」で .xlsx にしてから、もう一度お試しください。`,
    "strict-format": (book: string) =>
      `「${book}」は Strict Open XML 形式です。Excel で開き、「Excel ブック (.xlsx)」として保存し直してから、もう一度お試しください。`,
    encrypted: (book: string) =>
      `「${book}」はパスワードで保護されています。Excel で開いてパスワードを外した写しを作り、それを指定してください。`,
    truncated: (book: string) =>
      `「${book}」は途中で切れています。もう一度コピーするか、元のファイルを指定してください。`,
    "too-large-unpacked": (book: string) =>
      `「${book}」は展開すると大きすぎるため、安全のため開きません。使っていないシートや画像を減らしてください。`,
    doctype: (book: string) =>
      `「${book}」には Excel が書かない宣言（DOCTYPE）があるため、安全のため開きません。Excel で開いて保存し直してください。`,
    signed: (book: string) =>
      `「${book}」には電子署名があります。書き換えると署名が失われるため扱いません。署名のない写しを指定してください。`,
    "structure-locked": (book: string) =>
      `「${book}」はブックの構成が保護されているため、シートを追加できません。Excel の［校閲］→［ブックの保護］を解除してから、もう一度お試しください。`,
    "too-many-styles": (book: string) =>
      `「${book}」はセルの書式の種類が Excel の上限に達しているため、シートを追加できません。計画のシートを新しいブックに移してから、もう一度お試しください。`,
    damaged: (book: string, detail: string) =>
      `「${book}」は壊れているため読めません${detail && `（${detail}）`}。Excel で開いて修復し、保存し直してから、もう一度お試しください。`,
    "cannot-write": (book: string) =>
      `「${book}」に書き込めません。保存先のフォルダーと空き容量、ファイルが開かれていないかを確かめてください。元のファイルは変わっていません。`,
    "in-use": (book: string, detail: string) =>
      `「${book}」はほかで開かれているため書き込めません（${detail}）。閉じてから、もう一度お試しください。だれも開いていなければ、${detail} を消してください。`,
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
      "Excel との接続が切れました。ペインを開き直してください。計画のシートは変わっていません。",
    unsupported: (_book: string, detail: string) =>
      `この Excel ではできない操作です（${detail}）。Excel を更新するか、ブラウザー版をお使いください。`,
    unexpected: (_book: string, detail: string) =>
      `思わぬ問題が起きて中止しました（${detail}）。計画のシートは変わっていません。もう一度お試しください。`,
  },
  en: {
    "no-such-file": (book: string) =>
      `"${book}" was not found. Check the file name and the folder.`,
    "is-a-folder": (book: string) =>
      `"${book}" is a folder. Name an Excel workbook (.xlsx or .xlsm).`,
    "cannot-read": (book: string) =>
      `"${book}" can't be opened. Check that you may read it and that no other program holds it.`,
    "not-a-workbook": (book: string) =>
      `"${book}" is no Excel workbook. Name an .xlsx or .xlsm file.`,
    "old-format": (book: string) =>
      `"${book}" is in the old format (.xls). Open it in Excel, save it as .xlsx, and try again.`,
    "binary-format": (book: string) =>
      `"${book}" is in the binary format (.xlsb). Open it in Excel, save it as .xlsx, and try again.`,
    "strict-format": (book: string) =>
      `"${book}" is Strict Open XML. Open it in Excel, save it as "Excel Workbook (.xlsx)", and try again.`,
    encrypted: (book: string) =>
      `"${book}" is protected by a password. Make a copy without the password in Excel and name that.`,
    truncated: (book: string) => `"${book}" is cut off. Copy it again, or name the original file.`,
    "too-large-unpacked": (book: string) =>
      `"${book}" grows too large when unpacked and is not opened, for safety. Remove unused sheets or pictures.`,
    doctype: (book: string) =>
      `"${book}" holds a declaration that Excel never writes (DOCTYPE) and is not opened, for safety. Open it in Excel and save it again.`,
    signed: (book: string) =>
      `"${book}" bears a digital signature, which a change would break. Name a copy without the signature.`,
    "structure-locked": (book: string) =>
      `The structure of "${book}" is locked, so no sheet can be added. Turn off Review > Protect Workbook in Excel and try again.`,
    "too-many-styles": (book: string) =>
      `"${book}" has as many cell formats as Excel allows, so no sheet can be added. Move the plan's sheets to a new workbook and try again.`,
    damaged: (book: string, detail: string) =>
      `"${book}" is damaged and can't be read${detail && ` (${detail})`}. Open and repair it in Excel, save it, and try again.`,
    "cannot-write": (book: string) =>
      `"${book}" can't be written. Check the folder, the free space, and that the file isn't open. The original is unchanged.`,
    "in-use": (book: string, detail: string) =>
      `"${book}" is open elsewhere and can't be written (${detail}). Close it and try again. If nobody has it open, delete ${detail}.`,
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
      `Something unexpected happened and the work was stopped (${detail}). The plan sheet is unchanged. Try again.`,
  },
} as const satisfies Localized<Record<string, FaultSentence>>;
