import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";
import { YEAR } from "./schedule-context";

/** When marks stand for under two groups over April to March; and what is said of what isn't read. */
async function under(first: string, second: string) {
  const months = YEAR.join(" | ");
  const blank = (count: number): string => "| ".repeat(count);
  const { plans } = await readText({
    計画: `
      令和7年度 業務計画 防災課
      ^ | ^ | ^ | ${first} ${"| < ".repeat(11)} | ${second} ${"| < ".repeat(11)}
      番号 | 事業名 | 予算額（千円） | ${months} | ${months}
      1 | 防災訓練 | 500 | ○ ${blank(12)} ● ${blank(11)}
      2 | 備蓄品の更新 | 300 | | ○ ${blank(12)} | ● ${blank(9)}
    `,
  });
  const [plan] = plans;
  return {
    starts: plan?.draft.lanes.flatMap(({ activities }) => activities.map(({ start }) => start)),
    kinds: plan?.draft.remarks.map(({ kind }) => kind) ?? [],
  };
}

describe("months beside each other under groups", () => {
  it.each([
    ["実績", "計画", "left-out-actuals"],
    ["令和6年度実績", "令和7年度計画", "other-year"],
    ["R6実績", "R7計画", "other-year"],
    ["R6", "R7", "other-year"],
    ["【令和6年度】", "【令和7年度】", "other-year"],
    ["前年度", "本年度", "other-year"],
    ["昨年度スケジュール", "今年度スケジュール", "other-year"],
    ["前年度（R6）", "令和7年度", "other-year"],
    ["令和7年度当初計画", "令和7年度変更計画", "other-year"],
    ["令和7年度計画（変更前）", "令和7年度計画（変更後）", "other-year"],
    ["当初計画", "変更計画", "other-year"],
  ])("are the plan's under the second of %s and %s, and that is said", async (one, other, kind) => {
    const { starts, kinds } = await under(one, other);
    expect(starts).toEqual(["2025-04", "2025-06"]);
    expect(kinds).toContain(kind);
  });

  it("are the plan's under its year beside 実績", async () => {
    const { starts, kinds } = await under("令和7年度", "実績");
    expect(starts).toEqual(["2025-04", "2025-05"]);
    expect(kinds).toContain("left-out-actuals");
  });

  it.each([
    ["令和7年度", "令和6年度"],
    ["本年度", "前年度"],
  ])("are the plan's under the first of %s and %s", async (one, other) => {
    const { starts, kinds } = await under(one, other);
    expect(starts).toEqual(["2025-04", "2025-05"]);
    expect(kinds).toContain("other-year");
  });

  it.each([
    ["令和7年度", "令和8年度"],
    ["本年度計画", "次年度計画"],
  ])("are each of its own year under %s and %s", async (one, other) => {
    const { starts } = await under(one, other);
    expect(starts?.toSorted()).toEqual(["2025-04", "2025-05", "2026-04", "2026-06"]);
  });

  it("are each of the year that is named with what stands there of it", async () => {
    const { starts } = await under("令和7年度スケジュール", "令和8年度スケジュール");
    expect(starts).toEqual(["2025-04", "2025-05", "2026-04", "2026-06"]);
  });

  it("go on in the plan's year where they began half a year before it", async () => {
    const months = YEAR.join(" | ");
    const half = YEAR.slice(6).join(" | ");
    const { plans } = await readText({
      計画: `
        令和7年度 業務計画 防災課
        ^ | ^ | ^ | 令和6年度 | < | < | < | < | < | 令和7年度 ${"| < ".repeat(11)}
        番号 | 事業名 | 予算額（千円） | ${half} | ${months}
        1 | 防災訓練 | 500 | 準備 | < | < | < | < | < | 実施 ${"| < ".repeat(7)} | 検証
      `,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 準備 2024-10~2025-03, 実施 2025-04~2025-11, 検証 2025-12",
    ]);
  });
});
