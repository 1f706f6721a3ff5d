import { lanesOf, PLAN } from "./planned-times";

describe("terms of a project among the months of a schedule", () => {
  it("are what is done in it, and no headings of parts of the year", async () => {
    const schedule = `
      順位 | 事業名 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
      1 | 創業支援事業 | 準備 | → | | 説明会
      2 | 案内所運営事業 | | | 第１期 | | | | 第２期
      3 | 企業誘致事業 | | | | | 訪問 | →
    `;
    expect(await lanesOf({ 計画: PLAN, 日程: schedule })).toEqual([
      "1 準備 2025-04~2025-05, 説明会 2025-07",
      "2 第１期 2025-06, 第２期 2025-10",
      "3 訪問 2025-08~2025-09",
    ]);
  });

  it("are so from the first month on as well, and where they fill the year", async () => {
    const schedule = `
      順位 | 事業名 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
      3 | 企業誘致事業 | | | | | 訪問 | →
      1 | 創業支援事業 | 前期 | < | < | < | < | | 後期 | < | < | < | < | <
      2 | 案内所運営事業 | | | 改装
    `;
    expect(await lanesOf({ 計画: PLAN, 日程: schedule })).toEqual([
      "3 訪問 2025-08~2025-09",
      "1 前期 2025-04~2025-08, 後期 2025-10~2026-03",
      "2 改装 2025-06",
    ]);
  });

  it("head another schedule where its headings are said before them", async () => {
    const schedule = `
      順位 | 事業名 | 4月 | 5月 | 6月 | 7月
      1 | 創業支援事業 | 準備 | → | | 説明会

      順位 | 事業名 | 第1四半期 | 第2四半期 | 第3四半期 | 第4四半期
      3 | 企業誘致事業 | | 訪問
    `;
    expect(await lanesOf({ 計画: PLAN, 日程: schedule })).toEqual([
      "1 準備 2025-04~2025-05, 説明会 2025-07",
      "3 訪問 2025-07~2025-09",
    ]);
  });
});
