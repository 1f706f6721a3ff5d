import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

const TITLE = "令和7年度　福祉課　業務計画";
const HEAD = "順位 | 事業名 | 予算額（千円）";
const MONTHS = "4月 | 5月 | 6月 | 7月 | 8月 | 9月";

async function lanesOf(...lines: readonly string[]): Promise<readonly string[]> {
  const { plans } = await readText({ 計画: [TITLE, ...lines].join("\n") });
  return plans.flatMap(briefLanes);
}

describe("how far projects are", () => {
  it.each([
    ["順調", "遅れ", "完了"],
    ["概ね順調", "完了", "実施中"],
    ["未着手", "やや遅れ", "予定どおり"],
  ])(
    "names no bar beside them in a column without a heading: %s, %s, %s",
    async (first, second, third) => {
      const lanes = await lanesOf(
        `${HEAD} | 項目 | | ${MONTHS}`,
        `1 | 見守り | 100 | 訪問 | ${first} | ■ | ■ | | | |`,
        `2 | 配食 | 200 | 契約 | ${second} | | ■ | ■ | | |`,
        `3 | 相談 | 300 | 開設 | ${third} | | | ■ | | |`
      );
      expect(lanes).toEqual(["1 訪問 2025-04~2025-05", "2 契約 2025-05~2025-06", "3 開設 2025-06"]);
    }
  );

  it("hides no lanes where its heading stands over a blank one", async () => {
    const lanes = await lanesOf(
      `| | | | 進捗 |`,
      `${HEAD} | | ${MONTHS}`,
      "1 | 見守り | 100 | 順調 | ■ | ■ | | | |",
      "2 | 配食 | 200 | 遅れ | | ■ | ■ | | |"
    );
    expect(lanes).toEqual(["1  2025-04~2025-05", "2  2025-05~2025-06"]);
  });

  it("is no activity in a row below them", async () => {
    const lanes = await lanesOf(
      `${HEAD} | 項目 | ${MONTHS}`,
      "1 | 見守り | 100 | 訪問 | # | # | # | | |",
      "| | | 評価 | 順調 | < | < | やや遅れ | < | <",
      "2 | 配食 | 200 | 契約 | | # | # | | |",
      "| | | 評価 | 遅れ | < | < | < | < | <"
    );
    expect(lanes).toEqual(["1 訪問 2025-04~2025-06", "2 契約 2025-05~2025-06"]);
  });

  it("leaves 完了 alone where nothing else tells it", async () => {
    const lanes = await lanesOf(
      `${HEAD} | 項目 | ${MONTHS}`,
      "1 | 道路改良 | 100 | 工事 | ■ | ■ | 完了 | | |",
      "2 | 橋補修 | 200 | 完了 | | ■ | | | |"
    );
    expect(lanes).toEqual(["1 工事 2025-04~2025-05, 完了 2025-06", "2 完了 2025-05"]);
  });
});
