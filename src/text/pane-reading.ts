import { fieldText } from "./fields";
import type { Localized } from "./language";
import { counted } from "./numbers";

/** What the pane says of how the plan was read; loaded with the view of it. */
interface ReadingText {
  readonly remarks: string;
  readonly noRemarks: string;
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
  readonly months: (count: number) => string;
  readonly field: Readonly<Record<keyof typeof fieldText.ja, string>>;
}

export const readingText: Localized<ReadingText> = {
  ja: {
    remarks: "確かめていただきたいところ",
    noRemarks: "迷わず読み取れました。",
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
    months: (count) => `${count} か月`,
    field: fieldText.ja,
  },
  en: {
    remarks: "Please look at these",
    noRemarks: "Read without a doubt.",
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
    months: (count) => counted(count, "month"),
    field: fieldText.en,
  },
};
