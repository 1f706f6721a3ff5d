import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

test("a row merged from the names over the costs heads a group, whatever stands right of it", async () => {
  const { plans } = await readText({
    概要: `
      令和7年度　予算の概要（産業経済局）
      １　企業誘致の推進 | < | < | （単位：千円）
      事業名 | R7予算額 | (R6予算額) | 事業内容
      企業誘致事業 | 85,000 | (－) | 立地を助ける。
      ２　観光の振興 | < | < | （単位：千円）
      事業名 | R7予算額 | (R6予算額) | 事業内容
      夜景観光事業 | 15,000 | (－) | バスを走らせる。
      ３　農業の振興 | < | < | 重点
      就農支援事業 | 9,000 | (－) | 資金を貸す。
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual([
    "1 企業誘致事業 85000",
    "2 夜景観光事業 15000",
    "3 就農支援事業 9000",
  ]);
});
