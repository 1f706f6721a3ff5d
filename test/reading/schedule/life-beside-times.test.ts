import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

it("draws what a project does this year where a year beside it says how long it runs", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 社会教育課 業務計画
      順位 | 事業名 | 予算額（千円） | 事業期間 | 今年度の実施時期
      1 | 図書館 | 100 | R5～R9 | 6月～11月
      2 | 公民館 | 200 | R7 | 年2回（5・8月）
      3 | 博物館 | 300 | R8 | 10月のみ`,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 図書館 2025-06~2025-11",
    "2 公民館 2025-05, 公民館 2025-08",
    "3 博物館 2025-10",
  ]);
});
