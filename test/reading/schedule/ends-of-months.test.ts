import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

it.each([
  ["4月～", "10月～", "3月末"],
  ["４月〜", "１０月〜", "〜３月"],
  ["4月から", "10月から", "3月まで"],
])("months named by a few of them end with %s, %s and %s", async (first, second, last) => {
  const { plans } = await readText({
    計画: `令和7年度　都市整備課　業務計画
      |
      順位 | 事業名 | 予算額（千円） | 方向性 | ${first} | | | | | | ${second} | | | | | ${last}
      1 | 図書館 | 500 | 継続 | 設計 | < | < | | | | 工事 | < | < | < | < | <
      2 | 公園 | 300 | 拡充 | | | 入札 | | | | | | | | | 検査`,
  });
  expect(plans.map(briefLanes)).toEqual([
    ["1 設計 2025-04~2025-06, 工事 2025-10~2026-03", "2 入札 2025-06, 検査 2026-03"],
  ]);
});
