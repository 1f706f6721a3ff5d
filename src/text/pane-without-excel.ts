import type { Localized } from "./language";

/** What stands in the pane's place where Excel can't be reached: nothing else may be within reach then. */
interface WithoutExcelText {
  readonly officeMissing: string;
  readonly officeMissingHelp: string;
  readonly workbench: string;
  readonly tooOld: string;
}

export const withoutExcelText: Localized<WithoutExcelText> = {
  ja: {
    officeMissing: "Excel とつながりませんでした。",
    officeMissingHelp:
      "この作業ウィンドウは Microsoft の office.js を読み込んで動きます。庁内のネットワークで遮られていないか、管理者に確かめてください。Excel がなくても、ブラウザー版なら .xlsx ファイルを開いて使えます。",
    workbench: "ブラウザー版を開く",
    tooOld:
      "この Excel では動きません。Excel LTSC 2021 以降、Microsoft 365、または Web 版をお使いください。",
  },
  en: {
    officeMissing: "Excel could not be reached.",
    officeMissingHelp:
      "This pane needs Microsoft's office.js. Ask your administrator whether the network blocks it. Without Excel, the browser page opens .xlsx files.",
    workbench: "Open the browser page",
    tooOld:
      "This Excel is too old. Use Excel LTSC 2021 or later, Microsoft 365, or Excel on the web.",
  },
};
