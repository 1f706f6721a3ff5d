import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

const lanesIn = async (...rows: readonly string[]): Promise<readonly string[]> => {
  const { plans } = await readText({
    計画: `
      令和8年度　福祉課　業務計画
      事業名 | 区分 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
      ${rows.join("\n")}`,
  });
  return plans.flatMap(briefLanes);
};

describe("a row without a word below one of the plan", () => {
  it.each(["", "実績"])("tells what came of it where one stands below each: %s", async (first) => {
    expect(
      await lanesIn(
        "敬老会の開催 | 計画 | 準備 | → | 開催",
        `^ | ${first} | | 準備 | →`,
        "見守り訪問 | 計画 | | | 訪問 | → | →",
        "^ | | | | | 訪問"
      )
    ).toEqual(["1 準備 2026-04~2026-05, 開催 2026-06", "2 訪問 2026-06~2026-08"]);
  });

  it("is one of the plan where what came of it stands below both", async () => {
    expect(
      await lanesIn(
        "敬老会の開催 | 計画 | 準備 | → | 開催",
        "^ | | | | 案内",
        "^ | 実績 | | 準備",
        "見守り訪問 | 計画 | | | 訪問 | → | →",
        "^ | | | | 報告",
        "^ | 実績 | | | | 訪問"
      )
    ).toEqual([
      "1 準備 2026-04~2026-05, 開催 2026-06",
      "1 案内 2026-06",
      "2 訪問 2026-06~2026-08",
      "2 報告 2026-06",
    ]);
  });

  it("is one of the plan where 計画 is merged over both", async () => {
    expect(
      await lanesIn(
        "敬老会の開催 | 計画 | 準備 | → | 開催",
        "^ | ^ | | | 案内",
        "見守り訪問 | 計画 | | | 訪問 | → | →",
        "^ | ^ | | | 報告"
      )
    ).toContain("1 案内 2026-06");
  });
});
