import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

async function lanesOf(first: string, second: string): Promise<readonly string[]> {
  const { plans } = await readText({
    計画: `
      令和7年度 生活衛生課 業務計画
      優先順位 | 事業名 | 予算額（千円） | 第1四半期 | 第2四半期 | 第3四半期 | 第4四半期
      1 | 監視指導 | 8,760 | ${first} | ${second} | | `,
  });
  return plans.flatMap(briefLanes);
}

describe("a text under a quarter", () => {
  it("is done in the months that it says itself", async () => {
    expect(await lanesOf("準備（6月）", "一斉監視（7～8月）")).toEqual([
      "1 準備 2025-06, 一斉監視 2025-07~2025-08",
    ]);
  });

  it("may say several, a line each, and go on beyond the quarter", async () => {
    expect(await lanesOf("5月：講習会\\n6月：準備", "受付（7～12月）")).toEqual([
      "1 講習会 2025-05, 準備 2025-06, 受付 2025-07~2025-12",
    ]);
  });

  it("is as long as the quarter where it names no months, or others", async () => {
    expect(await lanesOf("準備", "前年の1月分の集計")).toEqual([
      "1 準備 2025-04~2025-06, 前年の1月分の集計 2025-07~2025-09",
    ]);
  });
});
