import { readText } from "../../support/sheet-text";

test("two halves of the year are a schedule", async () => {
  const {
    plans: [plan],
  } = await readText({
    計画: `
      令和7年度 市民課 業務計画
      番号 | 事業名 | 方向性 | 予算額（千円） | 4～9月 | 10～3月
      1 | 窓口改革 | 拡充 | 300 | 設計 | 工事
      2 | 証明書の発行 | 継続 | 150 | | 入替
    `,
  });
  expect(
    plan?.plan.lanes.flatMap(({ activities }) =>
      activities.map(({ label, start, end }) => `${label} ${start}~${end}`)
    )
  ).toEqual(["設計 2025-04~2025-09", "工事 2025-10~2026-03", "入替 2025-10~2026-03"]);
});
