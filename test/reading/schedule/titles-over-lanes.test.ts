import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

describe("projects' names over their lanes, across all months", () => {
  const read = async (first: string, second: string): Promise<readonly string[]> => {
    const { plans } = await readText({
      計画: `
        令和7年度 観光課 業務計画
        優先順位 | 事業名 | 方向性 | 予算額（千円）
        1 | 観光誘客事業 | 拡大 | 100
        2 | 花火大会事業 | 継続 | 200

        スケジュール
        4月 | 5月 | 6月 | 7月 | 8月 | 9月
        ${first} | < | < | < | < | <
        周遊バス運行 | < | < | | |
        | | 効果検証 | < | |
        ${second} | < | < | < | < | <
        | | 実行委員会 | | |
      `,
    });
    return plans.flatMap(briefLanes);
  };

  it("tell whose the lanes are", async () => {
    expect(await read("1 観光誘客事業", "2 花火大会事業")).toEqual([
      "1 周遊バス運行 2025-04~2025-06",
      "1 効果検証 2025-05~2025-06",
      "2 実行委員会 2025-05",
    ]);
  });

  it("are bars where nothing stands before them", async () => {
    expect(await read("観光誘客事業", "花火大会事業")).toHaveLength(5);
  });
});
