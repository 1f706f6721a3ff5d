import { readText } from "../../support/sheet-text";
import { briefLanes } from "./tell";

describe("a list of what takes place every year, under a plan's title", () => {
  const list = (title: string, heading: string, more: string): string => `
    ${title}
    ${heading} | 実施時期 | ${more}
    定期監査 | 10月～12月 | 監査課 | 全部局
    決算審査 | 6月 | 監査課 | 全会計
    行政監査 | 1月～2月 | 監査課 | 指定管理者
  `;

  const lanesIn = async (sheet: string): Promise<readonly string[]> => {
    const { plans } = await readText({ Sheet1: sheet });
    return plans.flatMap(briefLanes);
  };

  it.each([
    ["令和7年度 監査実施計画", "監査等の種類", "担当課 | 対象"],
    ["令和7年度 監視指導計画", "検査名", "担当課 | 対象"],
    ["令和7年度 年間行事計画", "行事名", "担当 | 会場"],
  ])("is a plan: %s", async (title, heading, more) => {
    expect(await lanesIn(list(title, heading, more))).toEqual([
      "1 定期監査 2025-10~2025-12",
      "2 決算審査 2025-06",
      "3 行政監査 2026-01~2026-02",
    ]);
  });

  it("is none without the title, or where it tells what came of them", async () => {
    const more = "担当課 | 対象";
    expect(await lanesIn(list("令和7年度 監査のご案内", "監査の種類", more))).toEqual([]);
    expect(await lanesIn(list("令和6年度 監査実施状況", "監査の種類", more))).toEqual([]);
  });
});
