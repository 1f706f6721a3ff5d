import { readText } from "../../../support/sheet-text";

test("the year is the one that projects' texts begin with, where nothing else names one", async () => {
  const {
    plans: [plan],
  } = await readText({
    計画: `
      業務計画
      番号 | 事業名 | 方向性 | 予算額（千円） | 事業内容
      1 | 窓口改革 | 拡充 | 300 | 【令和7年度の取組】受付を見直す
      2 | 証明書の発行 | 継続 | 150 | 【令和7年度の取組】機械を入れ替える
    `,
  });
  expect(plan?.plan.fiscalYear).toBe(2025);
});
