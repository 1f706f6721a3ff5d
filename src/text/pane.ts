import type { Localized } from "./language";
import { listed, named } from "./names";
import { counted, grouped } from "./numbers";

/** What the task pane says. Functions take what fills the blanks, in the order the sentence names them. */
interface PaneText {
  readonly title: string;
  readonly thisBook: string;
  readonly from: (sheets: readonly string[]) => string;
  readonly choosePlan: string;
  readonly projects: string;
  readonly budget: string;
  readonly lanes: string;
  readonly noBudget: (count: number) => string;
  readonly blankBudgets: (count: number) => string;
  readonly unreadable: (count: number) => string;
  readonly inferredLanes: (count: number) => string;
  readonly check: string;
  readonly regenerate: string;
  readonly views: {
    readonly findings: string;
    readonly schedule: string;
    readonly totals: string;
    readonly reading: string;
  };
  readonly noPlan: string;
  readonly noPlanHelp: string;
  readonly nearMiss: (
    place: string,
    found: readonly string[],
    missing: readonly string[]
  ) => string;
  readonly readAgain: string;
  readonly showPlace: string;
  readonly count: (count: number) => string;
  readonly severityFilter: string;
  readonly filter: string;
  readonly filterAll: string;
  readonly filterByRule: string;
  readonly filterByProject: string;
  readonly notChecked: string;
  readonly notCheckedHelp: string;
  readonly noFindings: string;
  readonly noFindingsHelp: string;
  readonly nothingShown: string;
  readonly wholePlan: string;
  readonly more: (count: number) => string;
  readonly next: string;
  readonly position: (index: number, count: number) => string;
  readonly fresh: string;
  readonly stale: string;
  readonly follow: string;
  readonly markInSheet: string;
  readonly listInSheet: string;
  readonly fixSafe: (count: number) => string;
  readonly progress: {
    readonly open: string;
    readonly check: string;
    readonly foresee: string;
    readonly regenerate: string;
    readonly write: string;
    readonly cancel: string;
    readonly cancelled: string;
  };
  readonly partMissing: string;
  readonly retry: string;
  readonly close: string;
  readonly said: {
    readonly opened: (projects: number, lanes: number) => string;
    readonly checked: (errors: number, warnings: number, infos: number) => string;
    readonly stale: string;
    readonly edited: (count: number) => string;
    readonly lockedOut: string;
    readonly regenerated: (sheets: readonly string[]) => string;
  };
}

export const paneText: Localized<PaneText> = {
  ja: {
    title: "業務計画",
    thisBook: "このブック",
    from: (sheets) => `シート${named(sheets)}`,
    choosePlan: "計画",
    projects: "事業",
    budget: "千円",
    lanes: "スケジュールの行",
    noBudget: (count) => `なし ${grouped(count)}`,
    blankBudgets: (count) => `空欄 ${grouped(count)}`,
    unreadable: (count) => `読めない ${grouped(count)}`,
    inferredLanes: (count) => `推定 ${grouped(count)}`,
    check: "計画を検証",
    regenerate: "スケジュールを再作成",
    views: { findings: "指摘", schedule: "スケジュール", totals: "集計", reading: "読み取り" },
    noPlan: "このブックに業務計画の表は見つかりませんでした。",
    noPlanHelp:
      "「事業名」と「予算額」などの見出しがある表を探しました。計画のシートを開いてから、もう一度お試しください。",
    nearMiss: (place, found, missing) =>
      `いちばん近いのは ${place} の表です。${named(found)}はありますが、${named(missing)}がありません。`,
    readAgain: "もう一度読む",
    showPlace: "この表を表示",
    count: (count) => `${grouped(count)} 件`,
    severityFilter: "表示する指摘",
    filter: "絞り込み",
    filterAll: "すべての指摘",
    filterByRule: "内容で",
    filterByProject: "事業で",
    notChecked: "まだ検証していません",
    notCheckedHelp:
      "「計画を検証」を押すと、予算・優先順位・スケジュールなどを確かめます。シートは変わりません。",
    noFindings: "指摘はありません",
    noFindingsHelp: "おつかれさまでした。このままスケジュール表を作れます。",
    nothingShown: "この条件に当てはまる指摘はありません。",
    wholePlan: "計画全体",
    more: (count) => `ほか ${grouped(count)} 件を表示`,
    next: "次の指摘へ",
    position: (index, count) => `${grouped(index)} / ${grouped(count)}`,
    fresh: "最新の状態です",
    stale: "計画が変わりました",
    follow: "変更を自動で検証",
    markInSheet: "指摘をシートに印で示す",
    listInSheet: "検証結果シートを作る",
    fixSafe: (count) => `安全な修正をすべて適用（${grouped(count)}）`,
    progress: {
      open: "計画を読んでいます",
      check: "検証しています",
      foresee: "今のシートを確かめています",
      regenerate: "スケジュールを再作成しています",
      write: "書き込んでいます",
      cancel: "キャンセル",
      cancelled: "キャンセルしました。何も変わっていません。",
    },
    partMissing:
      "画面の一部を読み込めませんでした。接続を確かめて、もう一度お試しください。直らなければ、作業ウィンドウを開き直してください。",
    retry: "もう一度",
    close: "閉じる",
    said: {
      opened: (projects, lanes) =>
        `計画を読み取りました。${grouped(projects)} 事業、スケジュール ${grouped(lanes)} 行です。`,
      checked: (errors, warnings, infos) =>
        errors + warnings + infos === 0
          ? "検証しました。指摘はありません。"
          : `検証しました。エラー ${grouped(errors)} 件、注意 ${grouped(warnings)} 件、参考 ${grouped(infos)} 件です。`,
      stale: "計画が変わりました。指摘は古くなっています。",
      lockedOut: "ブックの構成が保護されているため、シートを追加できません",
      edited: (count) => `手で直されたセルが ${grouped(count)} か所あります`,
      regenerated: (sheets) => `${named(sheets)}を再作成しました。`,
    },
  },
  en: {
    title: "Annual plan",
    thisBook: "This workbook",
    from: (sheets) => `${sheets.length > 1 ? "sheets" : "sheet"} ${listed(sheets)}`,
    choosePlan: "Plan",
    projects: "projects",
    budget: "thousand yen",
    lanes: "lanes",
    noBudget: (count) => `${grouped(count)} none`,
    blankBudgets: (count) => `${grouped(count)} blank`,
    unreadable: (count) => `${grouped(count)} unreadable`,
    inferredLanes: (count) => `${grouped(count)} inferred`,
    check: "Check plan",
    regenerate: "Regenerate schedule",
    views: { findings: "Findings", schedule: "Schedule", totals: "Totals", reading: "Reading" },
    noPlan: "No plan was found in this workbook.",
    noPlanHelp:
      "A table with headings such as 事業名 (project) and 予算額 (budget) was looked for. Open the plan's workbook and try again.",
    nearMiss: (place, found, missing) =>
      `The nearest is the table at ${place}: it has ${listed(found)} but not ${listed(missing)}.`,
    readAgain: "Read again",
    showPlace: "Show the table",
    count: (count) => grouped(count),
    severityFilter: "Findings to show",
    filter: "Filter",
    filterAll: "All findings",
    filterByRule: "By rule",
    filterByProject: "By project",
    notChecked: "Not checked yet",
    notCheckedHelp:
      "Check plan looks at budgets, priorities, the schedule and more, and changes nothing.",
    noFindings: "No findings",
    noFindingsHelp: "Well done. The schedule can be made as it is.",
    nothingShown: "No finding matches.",
    wholePlan: "Whole plan",
    more: (count) => `Show ${grouped(count)} more`,
    next: "Next finding",
    position: (index, count) => `${grouped(index)} of ${grouped(count)}`,
    fresh: "Up to date",
    stale: "The plan has changed",
    follow: "Check as I edit",
    markInSheet: "Mark findings in the sheet",
    listInSheet: "Make a sheet of findings",
    fixSafe: (count) => `Apply all safe fixes (${grouped(count)})`,
    progress: {
      open: "Reading the plan",
      check: "Checking",
      foresee: "Looking at the sheets",
      regenerate: "Regenerating the schedule",
      write: "Writing",
      cancel: "Cancel",
      cancelled: "Cancelled. Nothing was changed.",
    },
    partMissing:
      "A part of the pane couldn't be loaded. Check the connection, then reopen the pane.",
    retry: "Try again",
    close: "Close",
    said: {
      opened: (projects, lanes) =>
        `The plan was read: ${counted(projects, "project")}, ${counted(lanes, "lane")}.`,
      checked: (errors, warnings, infos) =>
        errors + warnings + infos === 0
          ? "Checked: no findings."
          : `Checked: ${counted(errors, "error")}, ${counted(warnings, "warning")}, ${grouped(infos)} info.`,
      stale: "The plan has changed; the findings are out of date.",
      lockedOut: "The workbook's structure is locked: no sheet can be added",
      edited: (count) => `${counted(count, "cell was", "cells were")} edited by hand`,
      regenerated: (sheets) => `Regenerated ${listed(sheets)}.`,
    },
  },
};
