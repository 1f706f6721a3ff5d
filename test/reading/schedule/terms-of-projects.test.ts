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
});
