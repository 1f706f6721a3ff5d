import { readText } from "../../../support/sheet-text";
import { briefLanes } from "../../offices/tell";

it("reads bare numbers under 実施月 as months", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度　健康課　業務計画
      順位 | 事業名 | 予算額（千円） | 実施月
      1 | がん検診 | 1,200 | 6,7
      2 | 精密検査 | 300 | ９～１２
      3 | 歯科健診 | 850 | 10
      4 | 口腔教室 | 20 | 4・1
      5 | 健康まつり | 20 | 11月上旬`,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 がん検診 2026-06, がん検診 2026-07",
    "2 精密検査 2026-09~2026-12",
    "3 歯科健診 2026-10",
    "4 口腔教室 2026-04, 口腔教室 2027-01",
    "5 健康まつり 2026-11-01~2026-11-10",
  ]);
});
