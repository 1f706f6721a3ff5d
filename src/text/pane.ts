import { fieldText } from "./fields";
import type { Localized } from "./language";
import { grouped } from "./numbers";

/** What the task pane says. Functions take what fills the blanks, in the order the sentence names them. */
interface PaneText {
  readonly title: string;
  readonly thisBook: string;
  readonly noTitle: string;
  readonly loading: string;
  readonly from: (sheets: readonly string[]) => string;
  readonly choosePlan: string;
  readonly projects: string;
  readonly budget: string;
  readonly lanes: string;
  readonly noBudget: (count: number) => string;
  readonly unreadable: (count: number) => string;
  readonly inferredLanes: (count: number) => string;
  readonly check: string;
  readonly checkAgain: string;
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
  readonly moreRemarks: (count: number) => string;
  readonly severity: { readonly error: string; readonly warning: string; readonly info: string };
  readonly count: (count: number) => string;
  readonly severityFilter: string;
  readonly filter: string;
  readonly filterAll: string;
  readonly filterByRule: string;
  readonly filterByProject: string;
  readonly clearFilter: string;
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
  readonly unchecked: string;
  readonly follow: string;
  readonly markInSheet: string;
  readonly fixSafe: (count: number) => string;
  readonly schedule: {
    readonly preview: string;
    readonly empty: string;
    readonly none: string;
    readonly willCreate: (sheets: readonly string[]) => string;
    readonly willRewrite: (sheets: readonly string[]) => string;
    readonly planUntouched: string;
    readonly looking: string;
    readonly incomplete: (sheets: readonly string[]) => string;
    readonly edited: (count: number) => string;
    readonly editedHelp: string;
    readonly wasNow: (was: string, now: string) => string;
    readonly blank: string;
    readonly keep: string;
    readonly keepHelp: string;
    readonly overwrite: string;
    readonly overwriteHelp: string;
    readonly go: string;
    readonly dont: string;
    readonly done: (sheets: readonly string[]) => string;
    readonly kept: (names: readonly string[]) => string;
    readonly firstTime: string;
    readonly unchanged: string;
    readonly changes: string;
    readonly change: {
      readonly "project-added": (project: string) => string;
      readonly "project-removed": (project: string) => string;
      readonly "bar-moved": (project: string, label: string) => string;
      readonly "bar-added": (project: string, label: string) => string;
      readonly "bar-removed": (project: string, label: string) => string;
    };
    readonly month: (month: number) => string;
    readonly day: (month: number, day: number) => string;
    readonly span: (from: string, to: string) => string;
    readonly unowned: string;
    readonly moreProjects: (count: number) => string;
  };
  readonly totals: {
    readonly by: {
      readonly aim: string;
      readonly direction: string;
      readonly operator: string;
      readonly nature: string;
    };
    readonly grand: string;
    readonly amount: string;
    readonly projects: string;
    readonly projectCount: (count: number) => string;
    readonly thousandYen: (amount: number) => string;
    readonly share: (share: number) => string;
    readonly none: string;
    readonly aim: (number: string) => string;
    readonly repeated: (count: number) => string;
  };
  readonly reading: {
    readonly remarks: string;
    readonly noRemarks: string;
    readonly plan: string;
    readonly tables: string;
    readonly columns: string;
    readonly schedules: string;
    readonly year: string;
    readonly department: string;
    readonly policyGoal: string;
    readonly measureGoal: string;
    readonly aims: string;
    readonly notFound: string;
    readonly notJudged: string;
    readonly heading: string;
    readonly takenAs: string;
    readonly unsure: string;
    readonly months: (count: number) => string;
    readonly field: Readonly<Record<keyof typeof fieldText.ja, string>>;
  };
  readonly progress: {
    readonly open: string;
    readonly check: string;
    readonly foresee: string;
    readonly regenerate: string;
    readonly write: string;
    readonly cancel: string;
    readonly cancelled: string;
  };
  readonly retry: string;
  readonly close: string;
  readonly said: {
    readonly opened: (projects: number, lanes: number) => string;
    readonly checked: (errors: number, warnings: number, infos: number) => string;
    readonly stale: string;
  };
  readonly officeMissing: string;
  readonly officeMissingHelp: string;
  readonly workbench: string;
  readonly tooOld: string;
  readonly comma: string;
}

const named = (names: readonly string[]): string => names.map((name) => `「${name}」`).join("");
const listed = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");
const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;

export const paneText: Localized<PaneText> = {
  ja: {
    title: "業務計画",
    thisBook: "このブック",
    noTitle: "業務計画",
    loading: "計画を読んでいます…",
    from: (sheets) => `シート${named(sheets)}`,
    choosePlan: "計画",
    projects: "事業",
    budget: "千円",
    lanes: "実施項目",
    noBudget: (count) => `なし ${grouped(count)}`,
    unreadable: (count) => `読めない ${grouped(count)}`,
    inferredLanes: (count) => `推定 ${grouped(count)}`,
    check: "計画を検証",
    checkAgain: "もう一度検証",
    regenerate: "スケジュールを再作成",
    views: { findings: "指摘", schedule: "スケジュール", totals: "集計", reading: "読み取り" },
    noPlan: "このブックに業務計画の表は見つかりませんでした。",
    noPlanHelp:
      "「事業名」と「予算額」などの見出しがある表を探しました。計画のシートを開いてから、もう一度お試しください。",
    nearMiss: (place, found, missing) =>
      `いちばん近いのは ${place} の表です。${named(found)}はありますが、${named(missing)}がありません。`,
    readAgain: "もう一度読む",
    showPlace: "この表を表示",
    moreRemarks: (count) => `ほか ${grouped(count)} 件`,
    severity: { error: "エラー", warning: "注意", info: "参考" },
    count: (count) => `${grouped(count)} 件`,
    severityFilter: "表示する指摘",
    filter: "絞り込み",
    filterAll: "すべての指摘",
    filterByRule: "内容で",
    filterByProject: "事業で",
    clearFilter: "絞り込みを解除",
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
    unchecked: "検証していません",
    follow: "変更を自動で検証",
    markInSheet: "指摘をシートに印で示す",
    fixSafe: (count) => `安全な修正をすべて適用（${grouped(count)}）`,
    schedule: {
      preview: "スケジュール表のプレビュー",
      empty: "予定なし",
      none: "スケジュールの予定がまだ読み取れていません。",
      willCreate: (sheets) => `シート${named(sheets)}を新しく作ります。`,
      willRewrite: (sheets) => `シート${named(sheets)}を今の計画で書き直します。`,
      planUntouched: "計画のシートは変わりません。",
      looking: "今のシートを確かめています…",
      incomplete: (sheets) =>
        `前回の書き込みが途中で止まったため、シート${named(sheets)}は完全ではありません。［スケジュールを再作成］で直ります。`,
      edited: (count) => `手で直されたセルが ${grouped(count)} か所あります`,
      editedHelp: "再作成すると書き直されます。どうするかを選んでください。",
      wasNow: (was, now) => `「${was}」→「${now}」`,
      blank: "空白",
      keep: "写しを残して再作成",
      keepHelp: "今のシートを別の名前で残してから書き直します。",
      overwrite: "上書きして再作成",
      overwriteHelp: "手で直した内容はなくなります。",
      go: "再作成する",
      dont: "やめる",
      done: (sheets) => `${named(sheets)}を再作成しました。`,
      kept: (names) => `直された内容は${named(names)}に残してあります。`,
      firstTime: "はじめて作りました。",
      unchanged: "前回から変わったところはありません。",
      changes: "前回から変わったところ",
      change: {
        "project-added": (project) => `「${project}」が加わりました`,
        "project-removed": (project) => `「${project}」がなくなりました`,
        "bar-moved": (project, label) => `「${project}」の「${label}」の時期が変わりました`,
        "bar-added": (project, label) => `「${project}」に「${label}」が加わりました`,
        "bar-removed": (project, label) => `「${project}」の「${label}」がなくなりました`,
      },
      month: (month) => `${month}月`,
      day: (month, day) => `${month}月${day}日`,
      span: (from, to) => `${from}～${to}`,
      unowned: "事業の分からない項目",
      moreProjects: (count) => `ほか ${grouped(count)} 事業`,
    },
    totals: {
      by: {
        aim: "施策のねらい別",
        direction: "事業の方向性別",
        operator: "事業主体別",
        nature: "性質区分別",
      },
      grand: "合計",
      amount: "予算額（千円）",
      projects: "事業数",
      projectCount: (count) => `${grouped(count)}事業`,
      thousandYen: (amount) => `${grouped(amount)} 千円`,
      share: (share) => `${(share * 100).toFixed(1)}%`,
      none: "記載なし",
      aim: (number) => `ねらい ${number}`,
      repeated: (count) => `再掲・内数の ${grouped(count)} 事業は含みません。`,
    },
    reading: {
      remarks: "確かめていただきたいところ",
      noRemarks: "迷わず読み取れました。",
      plan: "計画",
      tables: "事業の表",
      columns: "見出しの読み取り",
      schedules: "月の欄",
      year: "年度",
      department: "課",
      policyGoal: "政策目標",
      measureGoal: "施策目標",
      aims: "施策のねらい",
      notFound: "見つかりません",
      notJudged: "検証の対象外",
      heading: "見出し",
      takenAs: "読み取り",
      unsure: "要確認",
      months: (count) => `${count} か月`,
      field: fieldText.ja,
    },
    progress: {
      open: "計画を読んでいます",
      check: "検証しています",
      foresee: "今のシートを確かめています",
      regenerate: "スケジュールを再作成しています",
      write: "書き込んでいます",
      cancel: "キャンセル",
      cancelled: "キャンセルしました。何も変わっていません。",
    },
    retry: "もう一度",
    close: "閉じる",
    said: {
      opened: (projects, lanes) =>
        `計画を読み取りました。${grouped(projects)} 事業、${grouped(lanes)} 実施項目です。`,
      checked: (errors, warnings, infos) =>
        errors + warnings + infos === 0
          ? "検証しました。指摘はありません。"
          : `検証しました。エラー ${grouped(errors)} 件、注意 ${grouped(warnings)} 件、参考 ${grouped(infos)} 件です。`,
      stale: "計画が変わりました。指摘は古くなっています。",
    },
    officeMissing: "Excel とつながりませんでした。",
    officeMissingHelp:
      "このペインは Microsoft の office.js を読み込んで動きます。庁内のネットワークで遮られていないか、管理者に確かめてください。Excel がなくても、ブラウザー版なら .xlsx ファイルを開いて使えます。",
    workbench: "ブラウザー版を開く",
    tooOld:
      "この Excel では動きません。Excel LTSC 2021 以降、Microsoft 365、または Web 版をお使いください。",
    comma: "、",
  },
  en: {
    title: "Annual plan",
    thisBook: "This workbook",
    noTitle: "Annual plan",
    loading: "Reading the plan…",
    from: (sheets) => `${sheets.length > 1 ? "sheets" : "sheet"} ${listed(sheets)}`,
    choosePlan: "Plan",
    projects: "projects",
    budget: "thousand yen",
    lanes: "lanes",
    noBudget: (count) => `${grouped(count)} none`,
    unreadable: (count) => `${grouped(count)} unreadable`,
    inferredLanes: (count) => `${grouped(count)} inferred`,
    check: "Check plan",
    checkAgain: "Check again",
    regenerate: "Regenerate schedule",
    views: { findings: "Findings", schedule: "Schedule", totals: "Totals", reading: "Reading" },
    noPlan: "No plan was found in this workbook.",
    noPlanHelp:
      "A table with headings such as 事業名 (project) and 予算額 (budget) was looked for. Open the plan's workbook and try again.",
    nearMiss: (place, found, missing) =>
      `The nearest is the table at ${place}: it has ${listed(found)} but not ${listed(missing)}.`,
    readAgain: "Read again",
    showPlace: "Show the table",
    moreRemarks: (count) => `${grouped(count)} more`,
    severity: { error: "Errors", warning: "Warnings", info: "Notes" },
    count: (count) => grouped(count),
    severityFilter: "Findings to show",
    filter: "Filter",
    filterAll: "All findings",
    filterByRule: "By rule",
    filterByProject: "By project",
    clearFilter: "Clear the filter",
    notChecked: "Not checked yet",
    notCheckedHelp:
      "Check plan looks at budgets, priorities, the schedule and more. It changes nothing on the sheet.",
    noFindings: "No findings",
    noFindingsHelp: "Well done. The schedule can be made as it is.",
    nothingShown: "No finding matches.",
    wholePlan: "Whole plan",
    more: (count) => `Show ${grouped(count)} more`,
    next: "Next finding",
    position: (index, count) => `${grouped(index)} of ${grouped(count)}`,
    fresh: "Up to date",
    stale: "The plan has changed",
    unchecked: "Not checked",
    follow: "Check as I edit",
    markInSheet: "Mark findings in the sheet",
    fixSafe: (count) => `Apply all safe fixes (${grouped(count)})`,
    schedule: {
      preview: "Preview of the schedule",
      empty: "Nothing scheduled",
      none: "No scheduled activity could be read yet.",
      willCreate: (sheets) => `New sheets: ${listed(sheets)}.`,
      willRewrite: (sheets) => `Rewrites from the plan: ${listed(sheets)}.`,
      planUntouched: "The plan sheet stays as it is.",
      looking: "Looking at the sheets…",
      incomplete: (sheets) =>
        `The last writing broke off, so ${listed(sheets)} can't be relied on. Regenerate schedule repairs it.`,
      edited: (count) => `${counted(count, "cell was", "cells were")} edited by hand`,
      editedHelp: "Regenerating draws over them. Choose what to do.",
      wasNow: (was, now) => `"${was}" → "${now}"`,
      blank: "blank",
      keep: "Keep a copy, then regenerate",
      keepHelp: "The sheet as it is now stays under another name.",
      overwrite: "Overwrite",
      overwriteHelp: "What was edited by hand is lost.",
      go: "Regenerate",
      dont: "Not now",
      done: (sheets) => `Regenerated ${listed(sheets)}.`,
      kept: (names) => `What was edited is kept in ${listed(names)}.`,
      firstTime: "Made for the first time.",
      unchanged: "Nothing has changed since the last time.",
      changes: "Changed since the last time",
      change: {
        "project-added": (project) => `"${project}" was added`,
        "project-removed": (project) => `"${project}" was removed`,
        "bar-moved": (project, label) => `"${label}" of "${project}" moved`,
        "bar-added": (project, label) => `"${label}" was added to "${project}"`,
        "bar-removed": (project, label) => `"${label}" was removed from "${project}"`,
      },
      month: (month) => MONTHS[month - 1] ?? String(month),
      day: (month, day) => `${MONTHS[month - 1] ?? String(month)} ${day}`,
      span: (from, to) => `${from} to ${to}`,
      unowned: "Lanes without a project",
      moreProjects: (count) => counted(count, "more project"),
    },
    totals: {
      by: {
        aim: "By aim",
        direction: "By direction",
        operator: "By operator",
        nature: "By nature",
      },
      grand: "Total",
      amount: "Budget (thousand yen)",
      projects: "Projects",
      projectCount: (count) => counted(count, "project"),
      thousandYen: (amount) => `${grouped(amount)} thousand yen`,
      share: (share) => `${(share * 100).toFixed(1)}%`,
      none: "Not stated",
      aim: (number) => `Aim ${number}`,
      repeated: (count) => `Without ${counted(count, "project")} counted elsewhere.`,
    },
    reading: {
      remarks: "Please look at these",
      noRemarks: "Read without a doubt.",
      plan: "Plan",
      tables: "Tables of projects",
      columns: "Headings",
      schedules: "Months",
      year: "Fiscal year",
      department: "Department",
      policyGoal: "Policy goal",
      measureGoal: "Measure goal",
      aims: "Aims",
      notFound: "Not found",
      notJudged: "Not judged",
      heading: "Heading",
      takenAs: "Taken as",
      unsure: "Unsure",
      months: (count) => counted(count, "month"),
      field: fieldText.en,
    },
    progress: {
      open: "Reading the plan",
      check: "Checking",
      foresee: "Looking at the sheets",
      regenerate: "Regenerating the schedule",
      write: "Writing",
      cancel: "Cancel",
      cancelled: "Cancelled. Nothing was changed.",
    },
    retry: "Try again",
    close: "Close",
    said: {
      opened: (projects, lanes) =>
        `The plan was read: ${counted(projects, "project")}, ${counted(lanes, "lane")}.`,
      checked: (errors, warnings, infos) =>
        errors + warnings + infos === 0
          ? "Checked: no findings."
          : `Checked: ${counted(errors, "error")}, ${counted(warnings, "warning")}, ${counted(infos, "note")}.`,
      stale: "The plan has changed; the findings are out of date.",
    },
    officeMissing: "Excel could not be reached.",
    officeMissingHelp:
      "This pane needs Microsoft's office.js. Ask your administrator whether the network blocks it. Without Excel, the browser page opens .xlsx files.",
    workbench: "Open the browser page",
    tooOld:
      "This Excel is too old. Use Excel LTSC 2021 or later, Microsoft 365, or Excel on the web.",
    comma: ", ",
  },
};

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
