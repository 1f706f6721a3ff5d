import { readText } from "../../../support/sheet-text";
import { briefLanes } from "../../offices/tell";

const months = "4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月";

describe("a column of what is done all year beside the months", () => {
  it("makes lanes of its own, and names nothing of what the months say", async () => {
    const { plans } = await readText({
      予定: `
        令和7年度　福祉課　業務計画
        順位 | 事業名 | 毎月 | ${months}
        1 | 民生委員 | 定例会 | 総会 | | | 視察 | | | | | | | |
        2 | 追悼式 | － | | | | | 案内 | | | | | | |
        3 | 相談 | 窓口 | | | | | | | | | | | |
      `,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 定例会 2025-04~2026-03",
      "1 総会 2025-04, 視察 2025-07",
      "2 案内 2025-08",
      "3 窓口 2025-04~2026-03",
    ]);
  });

  it("may stand after March and bear marks", async () => {
    const { plans } = await readText({
      予定: `
        令和7年度　福祉課　業務計画
        順位 | 事業名 | ${months} | 通年
        1 | 民生委員 | 総会 | | | 視察 | | | | | | | | |
        2 | 相談 | | | | | | | | | | | | | ○
      `,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 総会 2025-04, 視察 2025-07",
      "2  2025-04~2026-03",
    ]);
  });
});
