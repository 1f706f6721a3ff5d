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
