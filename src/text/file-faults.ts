import { excelFaults, type FaultSentence } from "./faults";
import type { Localized } from "./language";

/** Why a workbook's file can't be read or written and what to do, by fault. */
export const fileFaults = {
  ja: {
    ...excelFaults.ja,
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
    "too-many-styles": (book: string) =>
      `「${book}」はセルの書式の種類が Excel の上限に達しているため、シートを追加できません。計画のシートを新しいブックに移してから、もう一度お試しください。`,
    damaged: (book: string, detail: string) =>
      `「${book}」は壊れているため読めません${detail && `（${detail}）`}。Excel で開いて修復し、保存し直してから、もう一度お試しください。`,
    "cannot-write": (book: string) =>
      `「${book}」に書き込めません。保存先のフォルダーと空き容量、ファイルが読み取り専用でないか、ほかで開かれていないかを確かめてください。元のファイルは変わっていません。`,
    "in-use": (book: string, detail: string) =>
      `「${book}」はほかで開かれているため書き込めません（${detail}）。閉じてから、もう一度お試しください。だれも開いていなければ、${detail} を消してください。`,
  },
  en: {
    ...excelFaults.en,
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
    "too-many-styles": (book: string) =>
      `"${book}" has as many cell formats as Excel allows, so no sheet can be added. Move the plan's sheets to a new workbook and try again.`,
    damaged: (book: string, detail: string) =>
      `"${book}" is damaged and can't be read${detail && ` (${detail})`}. Open and repair it in Excel, save it, and try again.`,
    "cannot-write": (book: string) =>
      `"${book}" can't be written. Check the folder, the free space, and that the file is neither read-only nor open. The original is unchanged.`,
    "in-use": (book: string, detail: string) =>
      `"${book}" is open elsewhere and can't be written (${detail}). Close it and try again. If nobody has it open, delete ${detail}.`,
  },
} as const satisfies Localized<Record<string, FaultSentence>>;
