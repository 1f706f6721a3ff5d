import type { Habits } from "./habits";

/** What a table's cells hold. */
export type Field =
  | "priority"
  | "name"
  | Habits["columns"][number]
  | "budget"
  | "content"
  | "initiative"
  | "challenges"
  | "start"
  | "end"
  | "span"
  | "words"
  | "unknown";

/** How departments head them. */
export const SYNONYMS: Readonly<Record<Field, readonly [string, ...string[]]>> = {
  priority: ["優先順位", "順位", "優先度", "No.", "番号"],
  name: ["事業名", "事務事業名", "実施計画事業名", "取組名", "業務名"],
  aim: ["施策のねらい", "ねらい"],
  direction: ["事業の方向性", "方向性", "今後の方向性", "今後の事業の方向性"],
  operator: ["事業主体", "実施主体", "主体", "取組主体"],
  nature: ["性質区分", "性質", "区分", "事業区分"],
  budget: ["予算額"],
  content: ["事業内容", "取組内容"],
  initiative: ["取組", "取組内容"],
  challenges: ["課題事項", "課題"],
  start: ["開始", "開始時期"],
  end: ["終了", "終了時期"],
  span: ["実施期間", "実施時期"],
  words: ["スケジュール", "実施時期"],
  unknown: ["担当者", "根拠法令", "備考"],
};

/** What departments that write for everybody add to their headings. */
export const ENGLISH: Readonly<Partial<Record<Field, string>>> = {
  priority: "Priority",
  name: "Project Name",
  aim: "Aim",
  direction: "Direction",
  content: "Description",
  challenges: "Issues",
};
