import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

test("a subtotal under a blank lane ends no lanes of the projects below it", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 都市整備課 主要事業計画（単位：千円）

      取組項目 | 方向性 | 事業費 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      公園改修事業 | 拡大 | 700 | 設計 | | | | |
      ^ | ^ | ^ | | | 工事 | | |
      橋補修事業 | 新規 | 300 | | 点検 | | | |
      ^ | ^ | ^ | | | | | |
      小計 | | 1000 | | | | | |
      舗装事業 | 継続 | 500 | | 測量 | | | |
      ^ | ^ | ^ | | | | 工事 | |
    `,
  });
  expect(plans.map(briefLanes)).toEqual([
    ["1 設計 2025-04", "1 工事 2025-06", "2 点検 2025-05", "3 測量 2025-05", "3 工事 2025-07"],
  ]);
});
