import type { TimeText } from "./activity-time";
import type { Localized } from "./language";
import { MONTHS } from "./month-names";
import { listed, named } from "./names";

/** What the pane says of the schedule and of drawing it anew; loaded with the view of it. */
export interface ScheduleText extends TimeText {
  readonly preview: string;
  readonly empty: string;
  readonly none: string;
  readonly willCreate: (sheets: readonly string[]) => string;
  readonly willRewrite: (sheets: readonly string[]) => string;
  readonly planUntouched: string;
  readonly incomplete: (sheets: readonly string[]) => string;
  readonly editedHelp: string;
  readonly lockedHelp: string;
  readonly keepLocked: string;
  readonly wasNow: (was: string, now: string) => string;
  readonly keep: string;
  readonly keepHelp: string;
  readonly overwrite: string;
  readonly overwriteHelp: string;
  readonly kept: (names: readonly string[]) => string;
  readonly unchanged: string;
  readonly changes: string;
  readonly change: {
    readonly "project-added": (project: string) => string;
    readonly "project-removed": (project: string) => string;
    readonly "bar-moved": (project: string, label: string) => string;
    readonly "bar-added": (project: string, label: string) => string;
    readonly "bar-removed": (project: string, label: string) => string;
  };
  readonly comma: string;
  readonly unowned: string;
}

export const scheduleText: Localized<ScheduleText> = {
  ja: {
    preview: "スケジュール表のプレビュー",
    empty: "予定なし",
    none: "スケジュールの予定がまだ読み取れていません。",
    willCreate: (sheets) => `シート${named(sheets)}を新しく作ります。`,
    willRewrite: (sheets) => `シート${named(sheets)}を今の計画で書き直します。`,
    planUntouched: "計画のシートは変わりません。",
    incomplete: (sheets) =>
      `前回の書き込みが途中で止まったため、シート${named(sheets)}は完全ではありません。［スケジュールを再作成］で直ります。`,
    editedHelp: "再作成すると書き直されます。どうするかを選んでください。",
    lockedHelp:
      "［校閲］→［ブックの保護］を解除すると、このブックに作れます。解除できないときは、今の計画を写したシートを別のブックに出力できます。",
    keepLocked: "ブックの構成が保護されているため、写しは残せません。",
    wasNow: (was, now) => `「${was}」→「${now}」`,
    keep: "写しを残して再作成",
    keepHelp: "今のシートを別の名前で残してから書き直します。",
    overwrite: "上書きして再作成",
    overwriteHelp: "手で直した内容はなくなります。",
    kept: (names) => `前のシートの内容は${named(names)}に残してあります。`,
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
    comma: "、",
    span: (from, to) => `${from}～${to}`,
    unowned: "事業のない行",
  },
  en: {
    preview: "Preview of the schedule",
    empty: "Nothing scheduled",
    none: "No activity could be read yet.",
    willCreate: (sheets) => `New sheets: ${listed(sheets)}.`,
    willRewrite: (sheets) => `Rewrites from the plan: ${listed(sheets)}.`,
    planUntouched: "The plan sheet stays as it is.",
    incomplete: (sheets) => `The last writing broke off. Regenerate to repair ${listed(sheets)}.`,
    editedHelp: "Regenerating draws over them. Choose what to do.",
    lockedHelp:
      "Turn off Review > Protect Workbook to make them here, or write them to another workbook.",
    keepLocked: "The structure is locked: no copy can be kept.",
    wasNow: (was, now) => `"${was}" → "${now}"`,
    keep: "Keep a copy, then regenerate",
    keepHelp: "It stays under another name.",
    overwrite: "Overwrite",
    overwriteHelp: "What was edited by hand is lost.",
    kept: (names) => `What was written there is kept in ${listed(names)}.`,
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
    comma: ", ",
    span: (from, to) => `${from} to ${to}`,
    unowned: "Lanes without a project",
  },
};
