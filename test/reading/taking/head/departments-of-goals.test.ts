import { readText } from "../../../support/sheet-text";

test("the department is the one that the measure goal names beside it, where nothing else names one", async () => {
  const {
    plans: [plan],
  } = await readText({
    計画: `
      令和7年度 業務計画
      施策目標 | 1 | 市民課 | 窓口を早くする
      |
      番号 | 事業名 | 方向性 | 予算額（千円）
      1 | 窓口改革 | 拡充 | 300
      2 | 証明書の発行 | 継続 | 150
    `,
  });
  expect(plan?.plan.department).toBe("市民課");
});
