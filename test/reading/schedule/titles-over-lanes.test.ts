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

it.each(["スケジュール（観光誘客事業）", "【観光誘客事業】", "1 観光誘客事業の工程"])(
  "a project's name right over the next months is no lane of those above: %s",
  async (title) => {
    const second = title.replace("観光誘客", "花火大会").replace("1", "2");
    const { plans } = await readText({
      計画: `
        令和7年度 観光課 業務計画
        優先順位 | 事業名 | 方向性 | 予算額（千円）
        1 | 観光誘客事業 | 拡大 | 100
        2 | 花火大会事業 | 継続 | 200
        ${title} | < | <
        4月 | 5月 | 6月 | 7月 | 8月 | 9月
        準備 | | 運行 | < | |
        ${second} | < | <
        4月 | 5月 | 6月 | 7月 | 8月 | 9月
        | | | 開催 | |`,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 準備 2025-04, 運行 2025-06~2025-07",
      "2 開催 2025-06",
    ]);
  }
);
