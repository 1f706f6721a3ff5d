import type { Localized } from "./language";
import { listed, named } from "./names";
import { counted, grouped } from "./numbers";
import { severityNames } from "./rules";

/** What the pane says of fixes, accepted findings and other deeds; loaded with what offers them. */
interface DeedText {
  readonly blank: string;
  readonly fix: string;
  readonly fixOf: (place: string) => string;
  readonly allow: (value: string) => string;
  readonly addedValues: (count: number) => string;
  readonly withdraw: (value: string) => string;
  readonly confirm: string;
  readonly regenerate: string;
  readonly separate: string;
  readonly cancel: string;
  readonly safe: {
    readonly heading: (findings: number) => string;
    readonly help: string;
    readonly apply: string;
  };
  readonly severity: {
    readonly open: string;
    readonly of: (rule: string) => string;
    readonly words: Readonly<Record<Severity, string>>;
    readonly list: (count: number) => string;
  };
  readonly accept: {
    readonly open: string;
    readonly reason: string;
    readonly reasonMissing: string;
    readonly by: string;
    readonly on: string;
    readonly optional: string;
    readonly apply: string;
    readonly list: (count: number) => string;
    readonly reopen: string;
    readonly reopenOf: (place: string) => string;
    readonly wholePlan: string;
  };
  readonly undo: string;
  readonly undoOf: (deed: string) => string;
  readonly earlier: (count: number) => string;
  readonly done: {
    readonly fixedCell: (cell: string, before: string, after: string) => string;
    readonly fixedCells: (count: number) => string;
    readonly notFixed: (count: number) => string;
    readonly undone: (count: number) => string;
    readonly undoneCell: (cell: string, before: string) => string;
    readonly notUndone: (count: number) => string;
    readonly accepted: (place: string) => string;
    readonly reopened: (place: string) => string;
    readonly allowed: (value: string) => string;
    readonly withdrawn: (value: string) => string;
    readonly confirmed: (count: number) => string;
    readonly column: (heading: string, field: string) => string;
    readonly owner: (lane: string, project: string) => string;
    readonly noOwner: (lane: string) => string;
    /** By headings or the sheet's name. */
    readonly used: (name: string) => string;
    readonly unused: (name: string) => string;
    readonly begun: (heading: string, start: string) => string;
    readonly severity: (rule: string, severity: Severity) => string;
    readonly takenBack: string;
    readonly kept: string;
    readonly separated: (sheets: readonly string[]) => string;
    readonly listed: (sheets: readonly string[]) => string;
  };
}

/** `usual` is what a rule has that nobody gave another. */
type Severity = "error" | "warning" | "info" | "off" | "usual";

const severities = {
  ja: { ...severityNames.ja, off: "指摘しない", usual: "もとのまま" },
  en: { ...severityNames.en, off: "Don't report", usual: "As usual" },
} as const;

export const deedText: Localized<DeedText> = {
  ja: {
    blank: "空白",
    fix: "修正",
    fixOf: (place) => `${place}を修正`,
    allow: (value) => `「${value}」を一覧に加える`,
    addedValues: (count) => `一覧に加えた値 ${grouped(count)} 個`,
    withdraw: (value) => `「${value}」を一覧から外す`,
    confirm: "推定した事業で確定",
    regenerate: "再作成",
    separate: "別ブックに出力",
    cancel: "やめる",
    safe: {
      heading: (findings) => `安全な修正 ${grouped(findings)} 件`,
      help: "文字の幅や空白、文字になった数字だけを直します。計画の内容は変わりません。",
      apply: "すべて適用",
    },
    severity: {
      open: "この規則の重さを変える",
      of: (rule) => `「${rule}」の重さ`,
      words: severities.ja,
      list: (count) => `重さを変えた規則 ${grouped(count)} 件`,
    },
    accept: {
      open: "この指摘を確認済みにする",
      reason: "理由",
      reasonMissing: "理由を書いてください。",
      by: "確認した人",
      on: "日付",
      optional: "（任意）",
      apply: "確認済みにする",
      list: (count) => `確認済みの指摘 ${grouped(count)} 件`,
      reopen: "取り消す",
      reopenOf: (place) => `${place}の確認済みを取り消す`,
      wholePlan: "計画全体",
    },
    undo: "元に戻す",
    undoOf: (deed) => `元に戻す: ${deed}`,
    earlier: (count) => `その前の ${grouped(count)} 件`,
    done: {
      fixedCell: (cell, before, after) => `${cell} を「${before}」から「${after}」に直しました。`,
      fixedCells: (count) => `${grouped(count)} か所を直しました。`,
      notFixed: (count) => `${grouped(count)} 件は直していません。`,
      undone: (count) => `${grouped(count)} か所を元に戻しました。`,
      undoneCell: (cell, before) => `${cell} を「${before}」に戻しました。`,
      notUndone: (count) => `${grouped(count)} 件は元に戻していません。`,
      accepted: (place) => `${place}の指摘を確認済みにしました。セルが変わるとまた出ます。`,
      reopened: (place) => `${place}の確認済みを取り消しました。`,
      allowed: (value) => `「${value}」を使える値に加えました。`,
      withdrawn: (value) => `「${value}」を使える値から外しました。`,
      confirmed: (count) => `${grouped(count)} 行の事業を確定しました。`,
      column: (heading, field) => `「${heading}」の列を${field}として読みます。`,
      owner: (lane, project) => `「${lane}」を事業 ${project} のものとして読みます。`,
      noOwner: (lane) => `「${lane}」をどの事業のものともしません。`,
      used: (name) => `「${name}」を使います。`,
      unused: (name) => `「${name}」を使いません。`,
      begun: (heading, start) => `「${heading}」の月の欄は${start}始まるものとして読みます。`,
      severity: (rule, severity) => `「${rule}」の重さを「${severities.ja[severity]}」にしました。`,
      takenBack: "指定を取り消しました。",
      kept: "シート「計画設定」に残しました。",
      separated: (sheets) =>
        `シート${named(sheets)}を別のブックに出力しました。このブックは変わっていません。`,
      listed: (sheets) => `シート${named(sheets)}を作りました。`,
    },
  },
  en: {
    blank: "blank",
    fix: "Fix",
    fixOf: (place) => `Fix ${place}`,
    allow: (value) => `Add "${value}" to the list`,
    addedValues: (count) => `${counted(count, "value")} added to the lists`,
    withdraw: (value) => `Remove "${value}" from the list`,
    confirm: "Confirm the inferred projects",
    regenerate: "Regenerate",
    separate: "Write to another workbook",
    cancel: "Not now",
    safe: {
      heading: (findings) => counted(findings, "safe fix", "safe fixes"),
      help: "Only widths, blanks and numbers typed as text.",
      apply: "Apply all",
    },
    severity: {
      open: "Change this rule's severity",
      of: (rule) => `Severity of "${rule}"`,
      words: severities.en,
      list: (count) => `${counted(count, "rule")} with another severity`,
    },
    accept: {
      open: "Accept this finding",
      reason: "Reason",
      reasonMissing: "Please give a reason.",
      by: "Accepted by",
      on: "Date",
      optional: " (optional)",
      apply: "Accept",
      list: (count) => counted(count, "accepted finding"),
      reopen: "Take back",
      reopenOf: (place) => `Take back at ${place}`,
      wholePlan: "the whole plan",
    },
    undo: "Undo",
    undoOf: (deed) => `Undo: ${deed}`,
    earlier: (count) => `${grouped(count)} before that`,
    done: {
      fixedCell: (cell, before, after) => `${cell} was changed from "${before}" to "${after}".`,
      fixedCells: (count) => `${grouped(count)} cells were fixed.`,
      notFixed: (count) => `${counted(count, "finding was", "findings were")} not fixed.`,
      undone: (count) => `${grouped(count)} cells are as they were.`,
      undoneCell: (cell, before) => `${cell} holds "${before}" again.`,
      notUndone: (count) => `${counted(count, "fix was", "fixes were")} not taken back.`,
      accepted: (place) => `Accepted at ${place}. It comes back when the cell changes.`,
      reopened: (place) => `Taken back at ${place}.`,
      allowed: (value) => `"${value}" is allowed.`,
      withdrawn: (value) => `"${value}" is no longer allowed.`,
      confirmed: (count) => `The projects of ${counted(count, "lane")} were confirmed.`,
      column: (heading, field) => `The column "${heading}" is read as ${field}.`,
      owner: (lane, project) => `"${lane}" is read as a lane of project ${project}.`,
      noOwner: (lane) => `"${lane}" is read as a lane of no project.`,
      used: (name) => `"${name}" is used.`,
      unused: (name) => `"${name}" is left out.`,
      begun: (heading) => `The months of "${heading}" begin where you said.`,
      severity: (rule, severity) => `"${rule}" now counts as: ${severities.en[severity]}.`,
      takenBack: "Taken back.",
      kept: "Kept in the sheet 計画設定.",
      separated: (sheets) => `${listed(sheets)} were written to another workbook.`,
      listed: (sheets) => `The sheet ${listed(sheets)} was made.`,
    },
  },
};
