import { readText } from "../../support/sheet-text";

describe("a bar that goes on beyond the last month's column", () => {
  it("lasts until that month in the plan, while the draft knows no end", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度 環境課 業務計画
        優先順位 | 事業名 | 予算額（千円） | 項目 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月 | 備考
        1 | 太陽光発電 | 100 | 設計 | 設計 | < | | | | | | | | | | |
        2 | 水質調査 | 200 | 工事 | | | | | | | | | | 工事 | < | < | <
      `,
    });
    const { plan, draft } = plans[0] ?? {};
    expect(plan?.lanes.map(({ activities }) => activities)).toEqual([
      [{ label: "設計", start: "2025-04", end: "2025-05" }],
      [{ label: "工事", start: "2026-01", end: "2026-03" }],
    ]);
    expect(draft?.lanes[1]?.activities[0]?.end).toBeNull();
  });
});
