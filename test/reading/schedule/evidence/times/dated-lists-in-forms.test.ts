import { readText } from "../../../../support/sheet-text";
import { briefLanes } from "../../../offices/tell";

describe("a list of times in a form", () => {
  it("may stand right below the figures of years", async () => {
    const { plans } = await readText({
      調書: `
        令和7年度　事業計画書
        事業名 | 敬老会
        担当課 | 高齢福祉課
        予算額 | 100千円
        指標 | 令和5年度 | 令和6年度 | 令和7年度
        目標値 | 100 | 110人 | 120
        実績値 | 90 | 105人 |
        時期 | 内容
        4月 | 公募
        6月～9月 | 準備
      `,
    });
    expect(plans.flatMap(briefLanes)).toEqual(["1 公募 2025-04, 準備 2025-06~2025-09"]);
  });

  it("tells no text of the project where a blank column parts its times from what is done", async () => {
    const { plans } = await readText({
      調書: `
        令和7年度　事業計画書
        事業名 | 敬老会
        担当課 | 高齢福祉課
        予算額 | 100千円
        時期 | | 内容
        4月 | | 公募
        6月～9月 | | 準備
      `,
    });
    expect(plans.flatMap(({ plan }) => plan.projects.map((each) => each.initiative))).toEqual([""]);
    expect(plans.flatMap(briefLanes)).toEqual(["1 公募 2025-04", "1 準備 2025-06~2025-09"]);
  });

  it.each([
    ["months", "月", ""],
    ["months under 時期", "月", "時期 | 実施内容 | 時期 | 実施内容"],
    ["numbers under 月", "", "月 | 実施内容 | 月 | 実施内容"],
  ])("may go on beside itself, and tells no text of the project: %s", async (_, month, head) => {
    const { plans } = await readText({
      調書: `
        令和7年度　事業計画書
        事業名 | 敬老会 | 担当課 | 高齢福祉課
        予算額 | 100千円 | 方向性 | 継続
        ${head}
        4${month} | 公募 | 10${month} | 開催
        5${month} | 審査 | 11${month} | 精算
        6${month} | 契約 | 12${month} |
        7${month} | 準備 | 1${month} | 報告
      `,
    });
    expect(plans.flatMap(({ plan }) => plan.projects.map((each) => each.initiative))).toEqual([""]);
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 公募 2025-04, 審査 2025-05, 契約 2025-06, 準備 2025-07",
      "1 開催 2025-10, 精算 2025-11, 報告 2026-01",
    ]);
  });
});
