import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

describe("a column that tells when", () => {
  it.each(["スケジュール", "取組時期", "月別計画", "年間の流れ", "ロードマップ", "マイルストーン"])(
    "gives each project its time, in a list and in forms: %s",
    async (heading) => {
      const list = await readText({
        一覧: `
          令和8年度　業務計画
          順位 | 事業名 | 予算額（千円） | ${heading} | 課題
          1 | 備蓄 | 100 | 6月～8月 | 人手
          2 | 訓練 | 200 | 10月 | 人手
        `,
      });
      const form = (name: string, when: string): string => `
        令和8年度　事業調書
        事業名 | ${name}
        予算額（千円） | 100
        方向性 | 継続
        ${heading} | ${when}
      `;
      const forms = await readText({ 一: form("備蓄", "6月～8月"), 二: form("訓練", "10月") });
      for (const { plans } of [list, forms])
        expect(plans.flatMap(briefLanes)).toEqual(["1 備蓄 2026-06~2026-08", "2 訓練 2026-10"]);
    }
  );

  it("is none of 年次計画, which tells years", async () => {
    const { plans } = await readText({
      一覧: `
        令和8年度　業務計画
        順位 | 事業名 | 予算額（千円） | 年次計画
        1 | 備蓄 | 100 | 10
        2 | 訓練 | 200 | 12
      `,
    });
    expect(plans.flatMap(briefLanes)).toEqual([]);
  });
});
