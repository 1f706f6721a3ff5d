import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

const NAMES = ["防災マップの更新", "避難所の点検"];
const MONTHS = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3];

/** Two projects, with all months of a year beside their rows and below. */
async function lanesOf(headings: string, cells: Readonly<Record<number, string>>) {
  const rows = MONTHS.map((month, index) => {
    const name = NAMES[index];
    const project = name ? `${index + 1} | ${name} | 継続 | 500` : "| | | |";
    return `${project} | | ${month}月 | ${cells[month] ?? ""}`;
  });
  const { plans } = await readText({
    計画: [
      "令和7年度 業務計画（防災課）",
      `No. | 事業名 | 方向性 | 予算額（千円） | | 月 | ${headings}`,
      ...rows,
    ].join("\n"),
  });
  return plans.flatMap(briefLanes);
}

describe("the months of a year that go down beside the projects' rows", () => {
  it("are the schedule where projects head their columns", async () => {
    const lanes = await lanesOf(NAMES.join(" | "), { 4: "準備", 6: " | 点検", 9: "改訂 | 報告" });
    expect(lanes).toEqual(["1 準備 2025-04, 改訂 2025-09", "2 点検 2025-06, 報告 2025-09"]);
  });

  it("are none of the projects' in whose rows they stand", async () => {
    expect(await lanesOf("来客数", { 4: "120人", 5: "80人", 6: "95人" })).toEqual([]);
  });
});
