import type { Localized } from "./language";

/** Why a workbook can't be read or written and what to do, by fault; `detail` names the file, sheet or part. */
export const faultText = {
  ja: {
    "no-such-file": (detail: string) =>
      `「${detail}」が見つかりません。ファイル名とフォルダーを確かめてください。`,
    "is-a-folder": (detail: string) =>
      `「${detail}」はフォルダーです。Excel ブック（.xlsx または .xlsm）を指定してください。`,
    "cannot-read": (detail: string) =>
      `「${detail}」を開けません。読み取りの権限と、ほかのアプリで開いていないかを確かめてください。`,
    "not-a-workbook": (detail: string) =>
      `「${detail}」は Excel ブックではありません。.xlsx または .xlsm のファイルを指定してください。`,
    "old-format": (detail: string) =>
      `「${detail}」は古い形式（.xls）です。Excel で開き、「名前を付けて保存」で .xlsx にしてから、もう一度お試しください。`,
    "binary-format": (detail: string) =>
      `「${detail}」はバイナリ形式（.xlsb）です。Excel で開き、「名前を付けて保存」で .xlsx にしてから、もう一度お試しください。`,
    "strict-format": (detail: string) =>
      `「${detail}」は Strict Open XML 形式です。Excel で開き、「Excel ブック (.xlsx)」として保存し直してから、もう一度お試しください。`,
    encrypted: (detail: string) =>
      `「${detail}」はパスワードで保護されています。Excel で開いてパスワードを外した写しを作り、それを指定してください。`,
    truncated: (detail: string) =>
      `「${detail}」は途中で切れています。もう一度コピーするか、元のファイルを指定してください。`,
    "too-large-unpacked": (detail: string) =>
      `「${detail}」は展開すると大きすぎるため、安全のため開きません。使っていないシートや画像を減らしてください。`,
    doctype: (detail: string) =>
      `「${detail}」には Excel が書かない宣言（DOCTYPE）があるため、安全のため開きません。Excel で開いて保存し直してください。`,
    signed: (detail: string) =>
      `「${detail}」には電子署名があります。書き換えると署名が失われるため扱いません。署名のない写しを指定してください。`,
    "structure-locked": (detail: string) =>
      `「${detail}」はブックの構成が保護されているため、シートを追加できません。Excel の［校閲］→［ブックの保護］を解除してから、もう一度お試しください。`,
    damaged: (detail: string) =>
      `「${detail}」は壊れているため読めません。Excel で開いて修復し、保存し直してから、もう一度お試しください。`,
    "cannot-write": (detail: string) =>
      `「${detail}」に書き込めません。保存先のフォルダーと空き容量、ファイルが開かれていないかを確かめてください。元のファイルは変わっていません。`,
    "editing-cell": () => "セルの編集を Enter で確定してから、もう一度押してください。",
    "sheet-protected": (detail: string) =>
      `シート「${detail}」は保護されているため書き込めません。［校閲］→［シート保護の解除］のあと、もう一度お試しください。`,
    "sheet-limit": () =>
      "シートが多すぎて追加できません。使っていないシートを減らしてから、もう一度お試しください。",
    "name-taken": (detail: string) =>
      `「${detail}」という名前のシートがほかにあります。名前を変えてから、もう一度お試しください。`,
    "too-large": () =>
      "一度にやり取りできる大きさを超えました。シートを分けるか、コマンドライン版をお使いください。",
    "connection-lost": () =>
      "Excel との接続が切れました。ペインを開き直してください。計画のシートは変わっていません。",
    unsupported: (detail: string) =>
      `この Excel ではできない操作です（${detail}）。Excel を更新するか、ブラウザー版をお使いください。`,
    unexpected: (detail: string) =>
      `思わぬ問題が起きて中止しました（${detail}）。計画のシートは変わっていません。もう一度お試しください。`,
  },
  en: {
    "no-such-file": (detail: string) =>
      `"${detail}" was not found. Check the file name and the folder.`,
    "is-a-folder": (detail: string) =>
      `"${detail}" is a folder. Name an Excel workbook (.xlsx or .xlsm).`,
    "cannot-read": (detail: string) =>
      `"${detail}" can't be opened. Check that you may read it and that no other program holds it.`,
    "not-a-workbook": (detail: string) =>
      `"${detail}" is no Excel workbook. Name an .xlsx or .xlsm file.`,
    "old-format": (detail: string) =>
      `"${detail}" is in the old format (.xls). Open it in Excel, save it as .xlsx, and try again.`,
    "binary-format": (detail: string) =>
      `"${detail}" is in the binary format (.xlsb). Open it in Excel, save it as .xlsx, and try again.`,
    "strict-format": (detail: string) =>
      `"${detail}" is Strict Open XML. Open it in Excel, save it as "Excel Workbook (.xlsx)", and try again.`,
    encrypted: (detail: string) =>
      `"${detail}" is protected by a password. Make a copy without the password in Excel and name that.`,
    truncated: (detail: string) =>
      `"${detail}" is cut off. Copy it again, or name the original file.`,
    "too-large-unpacked": (detail: string) =>
      `"${detail}" grows too large when unpacked and is not opened, for safety. Remove unused sheets or pictures.`,
    doctype: (detail: string) =>
      `"${detail}" holds a declaration that Excel never writes (DOCTYPE) and is not opened, for safety. Open it in Excel and save it again.`,
    signed: (detail: string) =>
      `"${detail}" bears a digital signature, which a change would break. Name a copy without the signature.`,
    "structure-locked": (detail: string) =>
      `The structure of "${detail}" is locked, so no sheet can be added. Turn off Review > Protect Workbook in Excel and try again.`,
    damaged: (detail: string) =>
      `"${detail}" is damaged and can't be read. Open and repair it in Excel, save it, and try again.`,
    "cannot-write": (detail: string) =>
      `"${detail}" can't be written. Check the folder, the free space, and that the file isn't open. The original is unchanged.`,
    "editing-cell": () => "Finish editing the cell with Enter, then press again.",
    "sheet-protected": (detail: string) =>
      `The sheet "${detail}" is protected and can't be written. Use Review > Unprotect Sheet, then try again.`,
    "sheet-limit": () =>
      "There are too many sheets to add another. Remove unused ones and try again.",
    "name-taken": (detail: string) =>
      `Another sheet is named "${detail}". Rename it and try again.`,
    "too-large": () =>
      "That is more than Excel exchanges at once. Divide the sheet, or use the command line.",
    "connection-lost": () =>
      "The connection to Excel was lost. Open the pane again. The plan sheet is unchanged.",
    unsupported: (detail: string) =>
      `This Excel can't do that (${detail}). Update Excel, or use the browser page.`,
    unexpected: (detail: string) =>
      `Something unexpected happened and the work was stopped (${detail}). The plan sheet is unchanged. Try again.`,
  },
} as const satisfies Localized<Record<string, (detail: string) => string>>;
