import { amountOf } from "../../../../src/plan/budget";
import { readSheets } from "../../../support/reading";
import type { SheetRows } from "../../../support/survey";

const LIST: SheetRows = [
  ["番号", "事業名", "R6当初予算額（千円）", "R7当初予算額（千円）", "方向性"],
  [1, "体育祭", 1500, 1600, "継続"],
  [2, "体育館改修", 88000, 91000, "拡充"],
];

async function budgets(sheets: Record<string, SheetRows>): Promise<readonly unknown[]> {
  const { plans } = await readSheets(sheets);
  return plans.map(({ plan }) => plan.projects.map(({ budget }) => amountOf(budget)));
}

describe("the year of a cover", () => {
  it("chooses between the columns of a list whose own sheet names none", async () => {
    const cover: SheetRows = [["令和7年度　業務計画"], ["スポーツ振興課"]];
    expect(await budgets({ 表紙: cover, 一覧: LIST })).toEqual([[1600, 91000]]);
  });

  it("says nothing of a list whose own sheet names another", async () => {
    const cover: SheetRows = [["令和7年度　業務計画"], ["スポーツ振興課"]];
    const sheets = { 表紙: cover, 一覧: [["令和6年度　スポーツ振興課　業務計画"], ...LIST] };
    expect(await budgets(sheets)).toEqual([[1500, 88000]]);
  });
});
