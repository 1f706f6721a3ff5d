import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

test("業務名 names projects before 実施項目 does, though each name and each part has its number", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 市民課 業務計画
      業務名 | 方向性 | 予算額（千円） | 実施項目
      1 窓口改革 | 拡充 | 100 | 説明会
      （1）周知 | | | 委託
      2 証明書の発行 | 継続 | 200 | 調達
      （1）設計 | | | 開始
    `,
  });
  expect(plans.map(briefProjects)).toEqual([["1 窓口改革 100", "2 証明書の発行 200"]]);
});
