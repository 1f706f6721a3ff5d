import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

describe("amounts of two years or stages in rows that no merged cell holds together", () => {
  it.each([
    ["前年度", "本年度", ["1 見守り 1000", "2 配食 800", "3 手話 80"]],
    ["R7", "R8", ["1 見守り 1000", "2 配食 800", "3 手話 80"]],
    ["要求", "査定", ["1 見守り 1000", "2 配食 800", "3 手話 80"]],
  ])("are one project's: %s over %s", async (above, below, projects) => {
    const { plans } = await readText({
      計画: `
        令和8年度　福祉課　業務計画
        No | 事業名 | 方向性 | 区分 | 予算額（千円）
        1 | 見守り | 継続 | ${above} | 900
        ||| | ${below} | 1000
        2 | 配食 | 拡充 | ${above} | 700
        ||| | ${below} | 800
        3 | 手話 | 拡充 | ${above} | 0
        ||| | ${below} | 80`,
    });
    expect(plans.flatMap(briefProjects)).toEqual(projects);
    expect(plans[0]?.draft.tables[0]?.strayRows).toEqual([]);
  });
});
