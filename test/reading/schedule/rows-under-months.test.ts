import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

const PROJECTS = `
  令和7年度 市民課 業務計画
  番号 | 事業名 | 予算額（千円）
  1 | 窓口改革 | 300
  2 | 待合の改善 | 200
`;

describe("a row between the months and the lanes", () => {
  it.each([
    ["numbers the columns", "① | ② | ③ | ④ | ⑤ | ⑥"],
    ["says the days of the week", "|| 火 | 水 | 木 | 金 | 土"],
  ])("is no lane where it %s", async (_, row) => {
    const { plans } = await readText({
      計画: `
        ${PROJECTS}
        |
        項目 | 4/1 | 4/2 | 4/3 | 4/4 | 4/5
        ${row}
        窓口改革 | 準備 | 実施 | | |
        待合の改善 | | 準備 | 実施 | |
      `,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 準備 2025-04-01, 実施 2025-04-02",
      "2 準備 2025-04-02, 実施 2025-04-03",
    ]);
  });
});
