import { readText } from "../../../support/sheet-text";
import { briefLanes } from "../../offices/tell";

async function read(first: string, second: string, below = "") {
  const { plans } = await readText({
    計画: `
      令和7年度 市民課 業務計画
      番号 | 事業名 | 予算額（千円） | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      1 | 窓口改革 | 300 | ${first}
      2 | 証明書の発行 | 150 | ${second}
      ${below}
    `,
  });
  return plans.flatMap(briefLanes);
}

it("name the marks that they stand behind, where each mark has one", async () => {
  expect(await read("● | 説明会 | | ● | 契約 |", "| ● | 調査 | | |")).toEqual([
    "1 説明会 2025-04, 契約 2025-07",
    "2 調査 2025-05",
  ]);
});

it.each([
  ["a mark has none", "● | 説明会 | | | |", "| ● | ● | 検査 | |"],
  ["a text stands alone", "● | 説明会 | | | |", "| ● | 調査 | | 検査 |"],
])("stand for themselves where %s", async (_, first, second) => {
  expect(await read(first, second)).toContain("1  2025-04, 説明会 2025-05");
});

it("stand for themselves where a legend tells what the marks are", async () => {
  expect(await read("△ | 実施 | | | |", "| △ | 実施 | | |", "※△：準備")).toEqual([
    "1 準備 2025-04, 実施 2025-05",
    "2 準備 2025-05, 実施 2025-06",
  ]);
});
