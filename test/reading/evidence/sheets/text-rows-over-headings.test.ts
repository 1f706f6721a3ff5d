import { brief } from "../../../support/reading";
import { readText } from "../../../support/sheet-text";

it("takes a project's text beside its label for no group of the next project's headings", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 市史編さん室 業務計画
      整理番号 | 事業名 | < | 方向性 | 予算額（千円）
      1 | 市史の編さん | < | 継続 | 2,900
      取組内容 | 資料を調べる | < | < | <
      整理番号 | 事業名 | < | 方向性 | 予算額（千円）
      2 | 古文書講座 | < | 拡充 | 180
      取組内容 | 講座を開く | < | < | <
    `,
  });
  const projects = plans.flatMap(({ plan }) => plan.projects);
  expect(brief(projects)).toEqual(["1 市史の編さん 2900", "2 古文書講座 180"]);
  expect(projects.map(({ initiative }) => initiative)).toEqual(["資料を調べる", "講座を開く"]);
});
