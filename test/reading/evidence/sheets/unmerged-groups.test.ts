import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects, briefTraits } from "../../offices/tell";

const read = async (sheet: string) =>
  (await readText({ 計画: `令和7年度　商工課　業務計画\n${sheet.trim()}` })).plans;

describe("headings whose groups are no merged cells", () => {
  it("tell the plan's year and the last judgment by their second row", async () => {
    const plans = await read(`
      No. | 事業名 | 予算額（千円） | | 今後の方向性 | |
      | | | 前年度 | 本年度 | 担当者 | 課長 | 部長（最終）
      1 | 創業スクール | 1500 | 2200 | 継続 | 拡大 | 拡大
      2 | 商店街補助 | 8000 | 6500 | 拡大 | 継続 | 縮小
    `);
    expect(plans.flatMap(briefProjects)).toEqual(["1 創業スクール 2200", "2 商店街補助 6500"]);
    expect(plans.flatMap(briefTraits)).toEqual(["1/拡大///", "2/縮小///"]);
  });

  it("may have nothing but months in their second row", async () => {
    const plans = await read(`
      No. | 事業名 | 予算額（千円） | 令和7年度 | | | 令和8年度 |
      | | | | 7-9月 | 10-12月 | 1-3月 | 4-6月 | 7-9月
      1 | 創業スクール | 2200 | 募集 | 開講 | | |
      2 | 商店街補助 | 6500 | | 交付 | | |
    `);
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 募集 2025-07~2025-09, 開講 2025-10~2025-12",
      "2 交付 2025-10~2025-12",
    ]);
  });

  it("may have nothing but numbers of months in it, under 月", async () => {
    const plans = await read(`
      順位 | 事業名 | 予算額（円） | 月 | | | | | | | | | | |
      | | | | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 1 | 2 | 3
      1 | 合葬墓整備 | 24500000 | 設計 | < | < | < | 工事 | < | < | < | < | < | |
      2 | 樹木管理 | 1800000 | | | 剪定 | | | | | 剪定 | | | |
    `);
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 設計 2025-04~2025-07, 工事 2025-08~2026-01",
      "2 剪定 2025-06, 剪定 2025-11",
    ]);
    expect(plans.flatMap(({ draft }) => draft.tables[0]?.strayRows)).toEqual([]);
  });

  it("may be years over quarters over months", async () => {
    const plans = await read(`
      順位 | 事業名 | 予算額（円） | R7年 | | | | | | | | | R8年 | |
      | | | | 第1四半期 | | | 第2四半期 | | | 第3四半期 | | | 第4四半期 | |
      | | | | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
      1 | 樹木管理 | 1800000 | | | 剪定 | | | | | | | | 検査 |
    `);
    expect(plans.flatMap(briefLanes)).toEqual(["1 剪定 2025-06, 検査 2026-02"]);
  });

  it("are none where the row below holds a project's values", async () => {
    const plans = await read(`
      順位 | 事業名 | | 方向性 | 主体
      ア | 創業スクール | 初級 | 拡大 | 市
      イ | 商店街補助 | 街路灯 | 縮小 | 商店会
    `);
    expect(plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name))).toEqual([
      "創業スクール",
      "商店街補助",
    ]);
  });
});
