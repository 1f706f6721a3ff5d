import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

const lanesOf = async (table: string): Promise<readonly string[]> => {
  const { plans } = await readText({ 計画: `令和8年度　道路課　業務計画\n|\n${table}` });
  return plans.flatMap(briefLanes);
};

describe("two strips of six months one above the other", () => {
  it("are each a grid of its own within every project's rows", async () => {
    expect(
      await lanesOf(`
        優先順位 | 事業名 | 予算額 | スケジュール | < | < | < | < | <
        1 | 橋りょう補修 | 100 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
        ^ | ^ | ^ | | 設計 | | 契約 | |
        ^ | ^ | ^ | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
        ^ | ^ | ^ | 工事 | | | | 完了 |
        2 | 舗装修繕 | 200 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
        ^ | ^ | ^ | 調査 | | | | |
        ^ | ^ | ^ | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
        ^ | ^ | ^ | | 発注 | | | |
      `)
    ).toEqual([
      "1 設計 2026-05, 契約 2026-07",
      "1 工事 2026-10, 完了 2027-02",
      "2 調査 2026-04",
      "2 発注 2026-11",
    ]);
  });

  it("of which the second stands within the rows leave the others to the headings' months", async () => {
    expect(
      await lanesOf(`
        優先順位 | 事業名 | 予算額 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
        1 | 橋りょう補修 | 100 | | 設計 | | 契約 | |
        ^ | ^ | ^ | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
        ^ | ^ | ^ | 工事 | | | | 完了 |
        2 | 舗装修繕 | 200 | 調査 | | | | |
        ^ | ^ | ^ | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
        ^ | ^ | ^ | | 発注 | | | |
        3 | 巡回点検 | 30 | | | 点検 | | |
      `)
    ).toEqual([
      "1 設計 2026-05, 契約 2026-07",
      "2 調査 2026-04",
      "3 点検 2026-06",
      "1 工事 2026-10, 完了 2027-02",
      "2 発注 2026-11",
    ]);
  });
});
