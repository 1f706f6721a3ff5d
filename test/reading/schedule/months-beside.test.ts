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

describe("the months of a year right before names", () => {
  const WORK = [
    ...["防災会議の準備", "防災会議", "水防訓練", "研修", "総合防災訓練の準備", "総合防災訓練"],
    ...["避難所訓練", "予算要求", "防災講座", "出初式", "防災計画の改定", "年度末の事務"],
  ];
  const read = async (works: readonly string[]) => {
    const rows = MONTHS.map(
      (month, at) => `${month}月 | ${works[at] ? `${works[at]} | 防災係` : ""}`
    );
    const { plans } = await readText({
      計画: ["令和7年度　防災課　年間業務計画", "|", "月 | 業務内容 | 担当", ...rows].join("\n"),
    });
    return plans.flatMap(briefLanes);
  };

  it("tell when each is done", async () => {
    expect(await read(WORK)).toEqual(
      WORK.map((work, at) => {
        const month = MONTHS[at] ?? 0;
        const year = month < 4 ? 2026 : 2025;
        return `${at + 1} ${work} ${year}-${String(month).padStart(2, "0")}`;
      })
    );
  });

  it("are none of what stands above them where nothing is done", async () => {
    const lanes = await read(WORK.map((work, at) => (at === 3 ? "" : work)));
    expect(lanes[2]).toBe("3 水防訓練 2025-06");
    expect(lanes[3]).toBe("4 総合防災訓練の準備 2025-08");
  });
});
