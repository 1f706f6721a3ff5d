import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

const LANES = [
  ["1", "点検", "● | | |"],
  ["1", "更新", "| | ● |"],
  ["2", "植付け", "| ● | |"],
  ["2", "補植", "| | | ●"],
];

async function lanesOf(key: string, gap: string, first = ""): Promise<readonly string[]> {
  const projects = ["1 | 遊具更新 | 28000 | 拡大", "2 | 花いっぱい運動 | 2100 | 維持"];
  const before = first && "政策 | ";
  const { plans } = await readText({
    公園: [
      "公園緑地課　令和7年度業務計画",
      `${first}${key} | 事業名 | 予算（千円） | 方向性 | ${gap} ${key} | 内容 | 4月 | 5月 | 6月 | 7月`,
      ...LANES.map(
        (lane, row) =>
          `${projects[row] ? before : first && "| "}${projects[row] ?? "| | | |"} | ${gap} ${lane.join(" | ")}`
      ),
    ].join("\n"),
  });
  expect(plans.flatMap(({ plan }) => plan.projects.map(({ initiative }) => initiative))).toEqual([
    "",
    "",
  ]);
  return plans.flatMap(briefLanes);
}

describe("a schedule beside the projects that tells whose its lanes are by keys of its own", () => {
  it.each(["順位", "番号", "No."])(
    "is read by them, not by the rows it shares (%s)",
    async (key) => {
      for (const gap of ["|", "| |"]) {
        expect(await lanesOf(key, gap)).toEqual([
          "1 点検 2025-04",
          "1 更新 2025-06",
          "2 植付け 2025-05",
          "2 補植 2025-07",
        ]);
      }
    }
  );

  it("is so where the keys stand second in the table", async () => {
    expect(await lanesOf("順位", "|", "性質区分 | ")).toEqual(await lanesOf("順位", "|"));
  });
});
