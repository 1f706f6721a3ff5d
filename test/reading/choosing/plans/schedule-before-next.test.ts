import { readText } from "../../../support/sheet-text";
import { briefLanes } from "../../offices/tell";

it.each([
  ["実施計画事業名", "スケジュール"],
  ["重点事業名", "スケジュール"],
  ["【主要事業名】", "スケジュール"],
  ["取組名", "令和7年度実施予定（月）"],
])("leaves a schedule headed %s under %s to the plan above it", async (heading, title) => {
  const page = (department: string, name: string): string => `
    令和7年度　${department}　業務計画
    優先順位 | ${heading} | 方向性 | 予算額（千円）
    1 | ${name} | 継続 | 10
    2 | ${name}の計画 | 新規 | 20

    ${title}
    ${heading} | 4月 | 5月 | 6月
    ${name} | 調査 | | 工事
    ${name}の計画 | | 検討 |
  `;
  const { plans } = await readText({
    計画: `${page("公園課", "遊具の更新")}\n\n${page("道路課", "橋の補修")}`,
  });
  const lanes = ["1 調査 2025-04, 工事 2025-06", "2 検討 2025-05"];
  expect(plans.map(briefLanes)).toEqual([lanes, lanes]);
});

it("leaves a schedule to the plan above it where departments head the parts of a sheet", async () => {
  const part = (department: string, name: string): string => `
    【${department}】
    順位 | 事業名 | 方向性 | 予算額（千円）
    1 | ${name} | 継続 | 10
    2 | ${name}の計画 | 新規 | 20

    順位 | スケジュール | 4月 | 5月 | 6月
    1 | | 調査 | | 工事
    2 | | | 検討 |
  `;
  const { plans } = await readText({
    計画: `
      令和7年度　建設部　業務計画
      |
      ${part("公園課", "遊具の更新")}
      |
      ${part("道路課", "橋の補修")}
    `,
  });
  const lanes = ["1 調査 2025-04, 工事 2025-06", "2 検討 2025-05"];
  expect(plans.map(briefLanes)).toEqual([lanes, lanes]);
});
