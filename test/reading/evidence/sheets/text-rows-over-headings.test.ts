import { brief } from "../../../support/reading";
import { readText } from "../../../support/sheet-text";
import { briefLanes } from "../../offices/tell";
import { YEAR } from "../../schedule/schedule-context";

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

it("takes a project's bars right under its months for no group of the next project's headings", async () => {
  const months = YEAR.join(" | ");
  const { plans } = await readText({
    計画: `
      令和7年度 管財課 業務計画
      番号 | 事業名 | < | 方向性 | < | 予算額（千円）
      1 | 職員食堂 | < | 縮小 | < | 900
      ${months}
      公募 | < | < | | | | 運営 | < | < | < | < | <
      番号 | 事業名 | < | 方向性 | < | 予算額（千円）
      2 | 庁舎の清掃 | < | 継続 | < | 22,000
      ${months}
      清掃 | < | < | < | < | < | < | < | < | < | < | <
    `,
  });
  expect(plans.flatMap(({ plan }) => brief(plan.projects))).toEqual([
    "1 職員食堂 900",
    "2 庁舎の清掃 22000",
  ]);
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 公募 2025-04~2025-06, 運営 2025-10~2026-03",
    "2 清掃 2025-04~2026-03",
  ]);
});
