import { readOnePlan } from "../../../support/sheet-text";

const budgetBeside = async (value: string) => {
  const { plan } = await readOnePlan(`
    令和7年度　事業計画調書
    事業名 | 交通安全教室 | 担当課 | 市民生活課
    優先順位 | 1 | 事業の方向性 | 現状維持
    予算額（千円） | ${value} | 事業主体 | 市
    事業内容 | 小学校で交通安全教室を開催する。
    課題 | 講師の確保
  `);
  const { budget, operator } = plan.projects[0] ?? {};
  return [budget?.status, operator ?? null];
};

it("leaves a form's budget blank whose box is, and takes the next label for none", async () => {
  expect(await budgetBeside("")).toEqual(["blank", "市"]);
});

it.each(["未定", "財政課と協議中"])(
  "takes %s beside a budget's label for what it is",
  async (text) => {
    expect(await budgetBeside(text)).toEqual(["unreadable", "市"]);
  }
);
