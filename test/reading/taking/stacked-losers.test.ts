import { readText } from "../../support/sheet-text";
import { briefProjects } from "../offices/tell";

it.each([
  ["今後の方向性 | 方向性", "継続 | 維持"],
  ["事業主体 | 実施主体", "市 | 県"],
])("an amount below what another column tells is read under %s", async (headings, cells) => {
  const { plans } = await readText({
    計画: `
      令和7年度　業務計画　防災課
      番号 | 事業名 | ${headings}
      ^ | ^ | ^ | 予算額（千円）
      1 | 防災訓練 | ${cells}
      ^ | ^ | ^ | 500
      2 | 備蓄品の更新 | ${cells}
      ^ | ^ | ^ | 1200
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 防災訓練 500", "2 備蓄品の更新 1200"]);
});
