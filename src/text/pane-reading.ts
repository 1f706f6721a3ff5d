import { fieldText } from "./fields";
import type { Localized } from "./language";
import { MONTHS } from "./month-names";
import { counted } from "./numbers";

/** What the pane says of how the plan was read; loaded with the view of it. */
interface ReadingText {
  readonly remarks: string;
  readonly noRemarks: string;
  /** What stands below it is to be looked at first. */
  readonly unsureParts: string;
  readonly plan: string;
  readonly tables: string;
  readonly schedules: string;
  readonly year: string;
  readonly department: string;
  readonly policyGoal: string;
  readonly measureGoal: string;
  readonly aims: string;
  readonly notFound: string;
  readonly unsure: string;
  /** What confirms a reading that is unsure, and what it is called where there are several. */
  readonly confirm: string;
  readonly confirmOf: (name: string) => string;
  readonly use: string;
  readonly used: string;
  readonly asRead: string;
  readonly leftOut: string;
  readonly sheetLeftOut: (sheet: string) => string;
  readonly usageOf: (name: string) => string;
  readonly wholeSheet: (sheet: string) => string;
  /** A month of a year; of none where the year isn't known. */
  readonly month: (year: number | null, month: number) => string;
  readonly from: (month: string) => string;
  readonly monthsBegin: string;
  readonly monthsOf: (name: string) => string;
  readonly span: (from: string, to: string, count: number) => string;
  readonly together: string;
  readonly others: string;
  readonly othersHelp: string;
  /** What to do about headings that aren't listed, and blank ones. */
  readonly otherwise: string;
  readonly why: { readonly copy: string; readonly example: string; readonly unlike: string };
  readonly field: Readonly<Record<keyof typeof fieldText.ja, string>>;
}

export const readingText: Localized<ReadingText> = {
  ja: {
    remarks: "確かめていただきたいところ",
    noRemarks: "迷わず読み取れました。",
    unsureParts: "次の「要確認」のところを確かめてください。",
    plan: "計画",
    tables: "事業の表",
    schedules: "月の欄",
    year: "年度",
    department: "課",
    policyGoal: "政策目標",
    measureGoal: "施策目標",
    aims: "施策のねらい",
    notFound: "見つかりません",
    unsure: "要確認",
    confirm: "これでよい",
    confirmOf: (name) => `「${name}」はこれでよい`,
    use: "使う",
    used: "計画の表",
    asRead: "見出しのとおり",
    leftOut: "使わない",
    sheetLeftOut: (sheet) => `シート「${sheet}」を使わない`,
    usageOf: (name) => `「${name}」の使い方`,
    wholeSheet: (sheet) => `シート「${sheet}」全体`,
    month: (year, month) => `${year === null ? "" : `${year}年`}${month}月`,
    from: (month) => `${month}から`,
    monthsBegin: "ここから月の欄（4月から）",
    monthsOf: (name) => `「${name}」の月の欄の読み方`,
    span: (from, to, count) => `${from}～${to}（${count} 欄）`,
    together: "同じ見出しの月の欄をまとめて変える",
    others: "使っていない表・項目・月の欄",
    othersHelp: "計画の一部なら選んでください。",
    otherwise:
      "ここにない見出しも、シート「計画設定」の「■列の読み方」に書くと読みます。空白の見出しは、書き入れると選べます。",
    why: {
      copy: "ほかの表と同じ事業が並んでいます",
      example: "記入例か、記入のない様式です",
      unlike: "計画の表と見なしませんでした",
    },
    field: fieldText.ja,
  },
  en: {
    remarks: "Please look at these",
    noRemarks: "Read without a doubt.",
    unsureParts: "Please look at what is marked below.",
    plan: "Plan",
    tables: "Tables of projects",
    schedules: "Months",
    year: "Fiscal year",
    department: "Department",
    policyGoal: "Policy goal",
    measureGoal: "Measure goal",
    aims: "Aims",
    notFound: "Not found",
    unsure: "Unsure",
    confirm: "This is right",
    confirmOf: (name) => `This is right: ${name}`,
    use: "Use it",
    used: "Of the plan",
    asRead: "As the headings say",
    leftOut: "Leave out",
    sheetLeftOut: (sheet) => `Leave out the sheet "${sheet}"`,
    usageOf: (name) => `What "${name}" is used for`,
    wholeSheet: (sheet) => `The sheet "${sheet}"`,
    month: (year, month) => `${MONTHS[month - 1] ?? ""}${year === null ? "" : ` ${year}`}`,
    from: (month) => `From ${month}`,
    monthsBegin: "Months begin here (April)",
    monthsOf: (name) => `How the months under "${name}" are read`,
    span: (from, to, count) => `${from} to ${to}, ${counted(count, "column")}`,
    together: "Change months of the same heading together",
    others: "Tables, labels and months not used",
    othersHelp: "Where one belongs to the plan, choose so.",
    otherwise: "Other headings can be written below ■列の読み方 in 計画設定.",
    why: {
      copy: "Lists the same projects",
      example: "An example, or not filled in",
      unlike: "Unlike a plan's table",
    },
    field: fieldText.en,
  },
};
