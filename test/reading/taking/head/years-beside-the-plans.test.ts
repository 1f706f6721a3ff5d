import { readText } from "../../../support/sheet-text";

it.each([
  "令和6年度　業務計画（令和7年度に向けた方向性）",
  "令和6年度　業務計画（令和5年度の評価を踏まえて）",
  "令和5年度の評価結果を踏まえた令和6年度業務計画",
  "令和6年度　業務計画（令和5年度末見直し）",
  "令和6年度（令和5年度補正予算分を含む）業務計画",
])("%s is of 令和6年度, and of no other year besides", async (title) => {
  const { plans } = await readText({
    一覧: `
      ${title}
      No | 事業名 | 方向性 | 予算額（千円）
      1 | 創業支援 | 拡充 | 5000
      2 | 空き家バンク | 継続 | 1200
    `,
  });
  expect(plans.map(({ draft }) => draft.years.map(({ fiscalYear }) => fiscalYear))).toEqual([
    [2024],
  ]);
});
