import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

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

it.each(["うち一般財源", "（うち国庫支出金）", "一般財源"])(
  "what stands under 予算額 as %s is part of it and isn't added",
  async (part) => {
    const { plans } = await readText({
      計画: `
        令和8年度　業務計画　企画課
        No | 事業名 | 予算額（千円） | 方向性
        ^ | 担当課 | ${part} | 実施主体
        1 | 見守り | 100 | 継続
        ^ | 福祉課 | 50 | 市
        2 | 配食 | 200 | 拡大
        ^ | 介護課 | 150 | 委託
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 見守り 100", "2 配食 200"]);
  }
);
