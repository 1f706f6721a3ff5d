import { readText } from "../../../support/sheet-text";
import { amountOf } from "../../../../src/plan/budget";

/** What a form says of its project with further labels among its own. */
const told = async (lines: string) => {
  const { plans } = await readText({ 調書: `令和7年度　事業計画書\n${lines}` });
  return plans.flatMap(({ plan }) =>
    plan.projects.map(({ name, direction, budget, challenges }) =>
      [name, direction, amountOf(budget), ...challenges].join("/")
    )
  );
};

test.each([
  "方向性 | 継続 | チェック | レ",
  "方向性 | 継続 | 重点 | ◎",
  "実施時期 | 6月 | 方向性 | 継続",
])("a label beside the direction says nothing of it: %s", async (row) => {
  expect(
    await told(`
      担当課 | 福祉課 | 事業名 | 高齢者支援
      ${row}
      予算額 | 3000千円 | 課題 | 人員`)
  ).toEqual(["高齢者支援/継続/3000/人員"]);
});

test.each(["重点事業", "主要事業", "公約"])("○ under %s names no project", async (label) => {
  expect(
    await told(`
      担当課
      福祉課
      ${label}
      ○
      事業名
      高齢者支援
      方向性
      継続
      予算額
      3000千円
      課題
      人員`)
  ).toEqual(["高齢者支援/継続/3000/人員"]);
});

test("課題 is what is hard rather than リスク", async () => {
  expect(
    await told(`
      担当課 | 福祉課 | 事業名 | 高齢者支援
      方向性 | 継続 | リスク | 会場不足
      予算額 | 3000千円 | 課題 | 人員`)
  ).toEqual(["高齢者支援/継続/3000/人員"]);
});
