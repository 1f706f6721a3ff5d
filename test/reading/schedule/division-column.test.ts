import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

async function lanesOf(headings: string, ...rows: readonly string[]): Promise<readonly string[]> {
  const { plans } = await readText({
    計画: ["令和7年度 道路課 業務計画", headings, ...rows].join("\n"),
  });
  return plans.flatMap(briefLanes);
}

const HEADINGS = "番号 | 事業名 | 予算額（千円） | 4月 | 5月 | 6月 | 7月 | 8月 | 9月";
describe("a column of 区分", () => {
  it("names no lane where it tells who does it", async () => {
    const headings = HEADINGS.replace("4月", "区分 | 4月");
    const rows = ["1 | 道路改良 | 500 | 市 | # | #", "^ | ^ | ^ | 委託先 | | | # | #"];
    const lanes = await lanesOf(
      headings,
      ...rows,
      "2 | 橋補修 | 300 | 市 | | #",
      "^ | ^ | ^ | 委託先"
    );
    expect(lanes).toEqual(["1  2025-04~2025-05", "1  2025-06~2025-07", "2  2025-05"]);
  });

  it("names no lane that texts name", async () => {
    const headings = HEADINGS.replace("4月", "区分 | 4月");
    const rows = ["1 | 道路改良 | 500 | 市 | 協議", "^ | ^ | ^ | 委託先 | 測量"];
    expect(await lanesOf(headings, ...rows)).toEqual(["1 協議 2025-04", "1 測量 2025-04"]);
  });

  it("names lanes as 作業区分, which tells what is done", async () => {
    const headings = HEADINGS.replace("4月", "作業区分 | 4月");
    const rows = ["1 | 道路改良 | 500 | 設計 | # | #", "2 | 橋補修 | 300 | 発注 | | #"];
    expect(await lanesOf(headings, ...rows)).toEqual(["1 設計 2025-04~2025-05", "2 発注 2025-05"]);
  });

  it("names lanes that nothing else names", async () => {
    const headings = HEADINGS.replace("4月", "区分 | 4月");
    const rows = ["1 | 道路改良 | 500 | 準備 | # | #", "^ | ^ | ^ | 実施 | | | # | #"];
    expect(await lanesOf(headings, ...rows, "2 | 橋補修 | 300 | 準備 | | #")).toEqual([
      "1 準備 2025-04~2025-05",
      "1 実施 2025-06~2025-07",
      "2 準備 2025-05",
    ]);
  });

  it("names lanes of projects that a column tells by names cut short", async () => {
    const lanes = await lanesOf(
      "番号 | 事業名 | 取組内容 | 予算額（千円）",
      "1 | 道路改良事業 | 幅を広げる。 | 500",
      "2 | 橋補修事業 | 床版を替える。 | 300",
      "",
      HEADINGS.replace(/.*4月/, "事業名 | < | 区分 | 4月"),
      "道路改良 | < | 準備 | # | #",
      "^ | ^ | 実施 | | | #",
      "橋補修 | < | 準備 | | #",
      "^ | ^ | 実施 | | | #"
    );
    expect(lanes).toEqual([
      "1 準備 2025-04~2025-05",
      "1 実施 2025-06",
      "2 準備 2025-05",
      "2 実施 2025-06",
    ]);
  });
});

it("a column that nobody knows names no lane where each project has one", async () => {
  for (const [heading, ...cells] of [
    ["メモ", "済", "要相談"],
    ["関係法令", "道路法", "河川法"],
  ])
    expect(
      await lanesOf(
        HEADINGS.replace("4月", `${heading ?? ""} | 4月`),
        `1 | 道路改良 | 500 | ${cells[0] ?? ""} | # | #`,
        `2 | 橋補修 | 300 | ${cells[1] ?? ""} | | #`
      )
    ).toEqual(["1  2025-04~2025-05", "2  2025-05"]);
});
