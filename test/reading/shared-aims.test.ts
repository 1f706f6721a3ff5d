import { readSheets } from "../support/reading";
import type { SheetRows } from "../support/survey";
import { briefLanes } from "./offices/tell";
import { plan } from "./small-plans";

describe("one list of aims for plans of several years", () => {
  it("is of each, and leaves each its own schedule", async () => {
    const of = (year: number): SheetRows => plan(`令和${year}年度 福祉課 業務計画`, "相談", "給付");
    const schedule: SheetRows = [
      ["事業名", "4月", "5月", "6月", "7月"],
      ["相談", "○"],
      ["給付", null, "○"],
    ];
    const { plans } = await readSheets({
      R6計画: of(6),
      R7計画: of(7),
      ねらい: [
        ["番号", "施策のねらい"],
        [1, "暮らしを支える"],
        [2, "自立を助ける"],
      ],
      R6予定: schedule,
      R7予定: schedule,
    });
    expect(plans.map(({ plan }) => plan.aims.map(({ text }) => text))).toEqual([
      ["暮らしを支える", "自立を助ける"],
      ["暮らしを支える", "自立を助ける"],
    ]);
    expect(plans.map(briefLanes)).toEqual([
      ["1  2024-04", "2  2024-05"],
      ["1  2025-04", "2  2025-05"],
    ]);
  });
});
