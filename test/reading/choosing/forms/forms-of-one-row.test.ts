import { brief } from "../../../support/reading";
import { readText } from "../../../support/sheet-text";
import { briefLanes } from "../../offices/tell";
import { YEAR } from "../../schedule/schedule-context";

it("reads forms under each other whose labels stand in one row each, over months of their own", async () => {
  const months = YEAR.join(" | ");
  const { plans } = await readText({
    計画: `
      令和7年度 住宅課 業務計画
      優先順位 | 1 | 事業名 | 市営住宅の建替 | < | < | 方向性 | 新規 | < | 予算額 | 61,000 | 千円
      ${months}
      基本設計 | < | < | < | < | < | 実施設計 | < | < | < | < | <
      優先順位 | 2 | 事業名 | 耐震診断の補助 | < | < | 方向性 | 継続 | < | 予算額 | 2,000 | 千円
      ${months}
      申請受付 | < | <
    `,
  });
  expect(plans.flatMap(({ plan }) => brief(plan.projects))).toEqual([
    "1 市営住宅の建替 61000",
    "2 耐震診断の補助 2000",
  ]);
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 基本設計 2025-04~2025-09, 実施設計 2025-10~2026-03",
    "2 申請受付 2025-04~2025-06",
  ]);
});
