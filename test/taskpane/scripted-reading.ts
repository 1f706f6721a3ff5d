import type { Budget } from "../../src/plan/budget";
import type { Plan, Project } from "../../src/plan/plan";
import type { Field, PlanDraft } from "../../src/reading/draft";
import type { PlanReading } from "../../src/reading/reading";
import type { CellRef } from "../../src/sheet/address";

const SHEET = "業務計画";
export const cell = (row: number, column: number): CellRef => ({ sheet: SHEET, row, column });

/** A plan's reading: five projects of a citizens' affairs department, some of them scheduled. */
export function reading(name = "市民自治推進課", changed: Partial<Plan> = {}): PlanReading {
  const plan: Plan = {
    title: "平成31年度　業務計画",
    fiscalYear: 2019,
    fiscalYearText: "平成31年度",
    department: name,
    policyGoal: { number: 17, division: "総務部", text: "行政経営" },
    measureGoal: { number: 64, division: name, text: "自治の進展を図る" },
    approach: [],
    aims: [
      { number: 1, text: "市民サービスの提供と人材育成の支援" },
      { number: 2, text: "市民主体の活動の環境づくりと活動支援" },
      { number: 3, text: "市政への市民参加の推進" },
    ],
    projects: [
      project(1, "地域コミュニティ事業", 2, amount(19954), "拡大"),
      project(2, "市民活動団体との協働事業の推進", 1, { status: "none" }),
      project(3, "市民活動推進補助事業", 2, amount(4109)),
      project(4, "市民参加推進・啓発事業", 3, amount(1140)),
      project(5, "地域集会施設管理運営業務", 2, { status: "unreadable" }),
    ],
    lanes: [
      lane("3", [
        ["補助事業の募集", "2019-04", "2019-05"],
        ["審査", "2019-06", "2019-06"],
        ["補助事業の実施", "2019-07", "2020-03"],
      ]),
      lane("4", [["市民参加の情報発信", "2019-04", "2020-03"]]),
      lane("4", [
        ["職員研修", "2019-07", "2019-07"],
        ["職員研修", "2019-11", "2019-11"],
      ]),
      lane("5", [["指定管理者との連絡調整", "2019-04", "2020-03"]]),
      { ...lane("5", [["モニタリング", "2019-10", "2019-12"]]), inferred: true, confidence: 0.8 },
    ],
    notes: [],
    budgetBasis: null,
    ...changed,
  };
  return { plan, draft: draft(plan), name };
}

function amount(thousandYen: number): Budget {
  return { status: "amount", thousandYen };
}

function project(
  priority: number,
  name: string,
  aim: number,
  budget: Budget,
  direction = "現状維持"
): Project {
  return {
    id: String(priority),
    priority,
    name,
    aim,
    otherAims: [],
    direction,
    operator: priority < 3 ? "市民間" : "市",
    nature: "政策的事業",
    budget,
    repeated: false,
    initiative: "",
    challenges: [],
  };
}

type Month = `${string}-${string}`;

function lane(owner: string, activities: readonly (readonly [string, Month, Month])[]) {
  return {
    project: owner,
    inferred: false,
    confidence: 1,
    item: null,
    activities: activities.map(([label, start, end]) => ({ label, start, end })),
  };
}

function field(text: string, row: number, column: number): Field {
  return { text, value: text, numberFormat: "General", cell: cell(row, column) };
}

function draft(plan: Plan): PlanDraft {
  const year = field(plan.fiscalYearText ?? "", 0, 0);
  return {
    title: field(plan.title ?? "", 0, 0),
    years: [{ field: year, text: year.text, fiscalYear: plan.fiscalYear ?? 0 }],
    department: field(plan.department ?? "", 1, 0),
    policyGoal: null,
    measureGoal: null,
    approach: [],
    aims: [],
    projects: [],
    lanes: [],
    notes: [],
    budgetBasis: null,
    tables: [
      {
        area: { sheet: SHEET, top: 12, left: 0, bottom: 33, right: 5 },
        columns: [
          { field: "priority", heading: field("優先\n順位", 12, 0), confidence: 1 },
          { field: "name", heading: field("事業名", 12, 1), confidence: 1 },
          { field: "nature", heading: field("区分", 12, 4), confidence: 0.5 },
          { field: null, heading: field("備考", 12, 5), confidence: 0 },
        ],
        confidence: 1,
        budgetUnit: 1000,
        totals: [],
        strayRows: [],
      },
    ],
    schedules: [],
    remarks: [
      { kind: "unread-text", cell: cell(32, 3), values: ["163,7O6"] },
      { kind: "inferred-owners", cell: null, values: ["1"] },
    ],
  };
}
