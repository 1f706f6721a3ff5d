import { readText } from "../../../support/sheet-text";

test.each([
  ["国 600\\n県 300\\n市 300", ""],
  ["1,200（債務負担行為）", ""],
  ["国600 県300", "方向性 | 継続"],
])("an amount in a form that can't be read is no blank: %s", async (text, beside) => {
  const { plans } = await readText({
    計画: `
      令和7年度　事業計画書
      担当課 | 福祉課
      事業名 | 子育て支援事業
      予算額（千円） | ${text} | ${beside}
      取組内容 | 相談を受ける
      課題 | 人員`,
  });
  expect(plans[0]?.plan.projects[0]?.budget.status).toBe("unreadable");
});

test("an amount below its label that can't be read is no blank", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度　事業計画書
      担当課
      福祉課
      事業名
      子育て支援事業
      予算額（千円）
      約500
      取組内容
      相談を受ける
      課題
      人員`,
  });
  expect(plans[0]?.plan.projects[0]?.budget.status).toBe("unreadable");
});
