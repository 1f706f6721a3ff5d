import type { Localized } from "./language";

/** What the columns of a plan's table are called. */
export const fieldText = {
  ja: {
    priority: "優先順位",
    name: "事業名",
    aim: "施策のねらい",
    direction: "事業の方向性",
    operator: "事業主体",
    nature: "性質区分",
    budget: "予算額",
    content: "取組・課題事項",
    initiative: "取組",
    challenges: "課題事項",
    start: "開始",
    end: "終了",
  },
  en: {
    priority: "Priority",
    name: "Project",
    aim: "Aim",
    direction: "Direction",
    operator: "Operator",
    nature: "Nature",
    budget: "Budget",
    content: "Initiative and challenges",
    initiative: "Initiative",
    challenges: "Challenges",
    start: "Start",
    end: "End",
  },
} as const satisfies Localized<Record<string, string>>;

/** The name of a field by its id, the id itself for any other. */
export function fieldName(field: string, names: Readonly<Record<string, string>>): string {
  return names[field] ?? field;
}
