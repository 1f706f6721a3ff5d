import { readText } from "../../../support/sheet-text";

it("takes a word of spaced letters for the word, and keeps how it was typed", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度　公園課　業務計画
      優先順位 | 事業名 | 方向性 | 予算額（千円）
      1 | 公園管理 | 拡　充 | 38000
      2 | 花の運動 | （継続） | 1800
    `,
  });
  const fields = plans.flatMap(({ draft }) => draft.projects.map((each) => each.fields.direction));
  expect(fields.map((field) => [field?.text, field?.value])).toEqual([
    ["拡充", "拡　充"],
    ["継続", "継続"],
  ]);
});
