import { readText } from "../../support/sheet-text";

test("a list of months below a schedule ends it", async () => {
  const {
    plans: [plan],
  } = await readText({
    計画: `
      令和7年度 市民課 業務計画
      番号 | 事業名 | 方向性 | 予算額（千円）
      1 | 窓口改革 | 拡充 | 300
      2 | 証明書の発行 | 継続 | 150
      |
      スケジュール
      番号 | 項目 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      1 | 設計 | → | | | | |
      2 | 入替 | | | → | | |
      年間予定
      時期 | 窓口改革 | 証明書の発行
      4月 | 職員研修 |
      5月 | | 見積り
      6月 | 受付の変更 |
    `,
  });
  expect(
    plan?.plan.lanes.map(
      ({ project, activities }) =>
        `${project} ${activities.map(({ label, start }) => `${label} ${start}`).join(", ")}`
    )
  ).toEqual([
    "1 設計 2025-04",
    "2 入替 2025-06",
    "1 職員研修 2025-04, 受付の変更 2025-06",
    "2 見積り 2025-05",
  ]);
});

test.each([
  ["4 | 5 | 6 | 7 | 8 | 9", "10 | 11 | 12 | 1 | 2 | 3"],
  ["4月 | 5月 | 6月 | 7月 | 8月 | 9月", "10 | 11 | 12 | 1 | 2 | 3"],
  ["4月 | 5月 | 6月 | 7月 | 8月 | 9月", "10月 | 11月 | 12月 | 1月 | 2月 | 3月"],
])("months of the second half below %s are the second rows' own: %s", async (first, second) => {
  const { plans } = await readText({
    計画: `
      令和7年度 市民課 業務計画
      番号 | 事業名 | 予算額（千円） | ${first}
      | | | | ${second}
      1 | 窓口改革 | 300 | 募集 | 実施 | | | |
      | | | | | 報告 | | | |
      2 | 証明書の発行 | 150 | 契約 | | | | |
      | | | | | | 精算 | | |
    `,
  });
  const lanes = plans.flatMap(({ plan }) => plan.lanes);
  expect(
    lanes.map(({ activities }) => activities.map(({ label, start }) => `${label} ${start}`).join())
  ).toEqual(["募集 2025-04,実施 2025-05", "報告 2025-11", "契約 2025-04", "精算 2025-12"]);
});
