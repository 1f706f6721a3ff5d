import type { Localized } from "./language";

/** What the pane says where a reading can be corrected; loaded with the view of it. */
interface CorrectionText {
  readonly settings: string;
  readonly deleteLine: string;
  readonly columnsHelp: string;
  readonly fieldOf: (heading: string) => string;
  readonly sure: (percent: number) => string;
  readonly owners: string;
  readonly ownersHelp: string;
  readonly ownerOf: (lane: string) => string;
  readonly nobody: string;
  readonly unnamedLane: string;
  readonly unnamedProject: string;
  readonly evidence: Readonly<Record<Evidence, string>>;
}

type Evidence = "said" | "rows" | "key" | "name" | "nearness" | "inference" | "common" | "none";

/** How sure a reading is, in words. */
function degree(
  percent: number,
  [sure, fairly, doubtful]: readonly [string, string, string]
): string {
  if (percent >= 90) return sure;
  return percent >= 75 ? fairly : doubtful;
}

export const correctionText: Localized<CorrectionText> = {
  ja: {
    settings: "計画設定の使っていない行",
    deleteLine: "この行を消す",
    columnsHelp: "違うときは選び直してください。シート「計画設定」に残ります。",
    fieldOf: (heading) => `「${heading}」の読み方`,
    sure: (percent) => `${degree(percent, ["確か", "ほぼ確か", "迷いあり"])}（${percent}%）`,
    owners: "スケジュールの行の事業",
    ownersHelp: "行がどの事業のものかを選び直せます。",
    ownerOf: (lane) => `「${lane}」の事業`,
    nobody: "どの事業でもない",
    unnamedLane: "名前のない行",
    unnamedProject: "名前のない事業",
    evidence: {
      said: "設定で指定",
      rows: "同じ行にある",
      key: "番号が合う",
      name: "事業名が合う",
      nearness: "近くにある",
      inference: "内容から推定",
      common: "課の共通",
      none: "手がかりなし",
    },
  },
  en: {
    settings: "Lines of 計画設定 not used",
    deleteLine: "Delete this line",
    columnsHelp: "Choose again where it is wrong. Kept in the sheet 計画設定.",
    fieldOf: (heading) => `What "${heading}" is`,
    sure: (percent) => `${degree(percent, ["sure", "fairly sure", "in doubt"])} (${percent}%)`,
    owners: "Projects of the lanes",
    ownersHelp: "Choose again whose a lane is.",
    ownerOf: (lane) => `Project of "${lane}"`,
    nobody: "No project",
    unnamedLane: "Lane without a name",
    unnamedProject: "Project without a name",
    evidence: {
      said: "set by you",
      rows: "in the same rows",
      key: "the key matches",
      name: "the name matches",
      nearness: "close by",
      inference: "inferred from content",
      common: "the department's own",
      none: "no evidence",
    },
  },
};
