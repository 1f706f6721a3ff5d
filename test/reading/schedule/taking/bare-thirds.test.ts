import { readText } from "../../../support/sheet-text";
import { briefLanes } from "../../offices/tell";

const lanesIn = async (...rows: readonly string[]): Promise<readonly string[]> => {
  const { plans } = await readText({
    計画: `
      令和8年度　福祉課　業務計画
      事業名 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
      ${rows.join("\n")}`,
  });
  return plans.flatMap(briefLanes);
};

describe("上, 中 and 下 under months", () => {
  it("are thirds of them, alone and before what is done", async () => {
    expect(
      await lanesIn(
        "敬老会の開催 | | 上 | | | 下",
        "見守り訪問 | 中 訪問 | | | 上 会議\\n下 報告",
        "計画の策定 | | 上～中 公募"
      )
    ).toEqual([
      "1  2026-05-01~2026-05-10,  2026-08-21~2026-08-31",
      "2 訪問 2026-04-11~2026-04-20, 会議 2026-07-01~2026-07-10, 報告 2026-07-21~2026-07-31",
      "3 公募 2026-05-01~2026-05-20",
    ]);
  });

  it.each(["下 | → | → | 中", "下旬 | → | → | 中旬", "下旬 | ━ | ━▶ | 中旬"])(
    "are the ends of a line from one to another: %s",
    async (line) => {
      expect(
        await lanesIn(`敬老会の開催 | | | ${line}`, "見守り訪問 | 上 | | 下 | → | 会議 | 中 報告")
      ).toEqual([
        "1  2026-06-21~2026-09-20",
        "2  2026-04-01~2026-04-10,  2026-06-21~2026-07-31, 会議 2026-08, 報告 2026-09-11~2026-09-20",
      ]);
    }
  );

  it.each([
    ["小", "中"],
    ["中", "中"],
    ["中", "高"],
  ])("are whatever they are called by beside others: %s, %s", async (one, two) => {
    expect(await lanesIn(`学校訪問 | ${one} | | ${two}`, "見守り訪問 | | 訪問")).toEqual([
      `1 ${one} 2026-04, ${two} 2026-06`,
      "2 訪問 2026-05",
    ]);
  });
});
