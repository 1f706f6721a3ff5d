import { readText } from "../../../../support/sheet-text";
import { briefLanes } from "../../../offices/tell";

it("a list of works that are paid for one by one is of none of the projects below it", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度　温泉施設　事業計画
      修繕箇所 | 内容 | 実施予定月 | 見積額（千円）
      ろ過装置 | ろ材交換 | 6月 | 660
      看板 | 塗替え | 9月 | 198
      | | |
      自主事業計画
      事業名 | 内容 | 実施予定月 | 見積額（千円）
      ゆず湯 | 柚子を浮かべる | 12月 | 30
      体操教室 | 週1回開く | 4月～3月 | 240`,
  });
  expect(plans.flatMap(briefLanes)).toEqual(["1 ゆず湯 2025-12", "2 体操教室 2025-04~2026-03"]);
});
