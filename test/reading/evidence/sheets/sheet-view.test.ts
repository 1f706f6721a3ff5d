import { brief, readPlan } from "../../../support/reading";

test("a day among amounts and keys is told as Excel's formula bar shows it, and is no amount", async () => {
  const { plan, draft } = await readPlan(
    [
      ["令和7年度 防災課 業務計画"],
      ["優先順位", "事業名", "方向性", "予算額（千円）"],
      [1, "避難所備蓄事業", "継続", 500],
      [45659, "自主防災組織支援事業", "継続", 45720],
      [3, "防災訓練事業", "継続", 300],
    ],
    { formats: { A4: "m-d", D4: 'm"月"d"日"' } }
  );
  expect(brief(plan.projects)[1]).toBe("1-2 自主防災組織支援事業 ?");
  const { priority, budget } = draft.projects[1]?.fields ?? {};
  expect([priority?.text, budget?.text]).toEqual(["2025/1/2", "2025/3/4"]);
});

test("columns that are merged down to the sheet's end are merged beside all its projects", async () => {
  const { plan } = await readPlan(
    [
      ["令和7年度 防災課 業務計画"],
      ["優先順位", "事業名", "方向性", "予算額（千円）"],
      [1, "避難所備蓄事業", "継続", 500],
      [2, "防災訓練事業", null, 300],
    ],
    { merges: ["C3:C1048576", "F1:G1048576"] }
  );
  expect(plan.projects.map(({ direction }) => direction)).toEqual(["継続", "継続"]);
});
