import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

const TITLE = "令和7年度 道路課 業務計画";
async function lanesOf(sheets: Readonly<Record<string, readonly string[]>>) {
  const { plans } = await readText(
    Object.fromEntries(Object.entries(sheets).map(([name, lines]) => [name, lines.join("\n")]))
  );
  return plans.flatMap(briefLanes);
}

describe("a schedule on a sheet of its own", () => {
  const months = "項目 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月";
  const plan = [TITLE, "番号 | 事業名 | 予算額（千円）", "1 | 道路改良 | 500", "2 | 橋補修 | 300"];

  it("has no one's rows over the titles of its projects", async () => {
    const lanes = await lanesOf({
      計画: plan,
      日程: [
        months,
        "議会 | | | 定例会",
        "予算 | | | | 要求",
        ...["■ 道路改良", "測量 | ○", "■ 橋補修", "点検 | | ○"],
      ],
    });
    expect(lanes).toEqual([
      "? 定例会 2025-06",
      "? 要求 2025-07",
      "1 測量 2025-04",
      "2 点検 2025-05",
    ]);
  });

  it("has the assembly's beside rows that tell by words whose they are", async () => {
    const rows = ["市議会 | | | 定例会", "道路の測量 | ○", "橋の点検 | | ○"];
    expect(await lanesOf({ 計画: plan, 日程: [months, ...rows] })).toEqual([
      "? 定例会 2025-06",
      "1 道路の測量 2025-04",
      "2 橋の点検 2025-05",
    ]);
  });
});
