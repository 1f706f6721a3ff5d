import { readText } from "../../../../support/sheet-text";
import { briefLanes, briefProjects } from "../../../offices/tell";

/** A list of three projects, and a schedule of their keys on a sheet of its own. */
const plan = async (
  headings: string,
  keys: readonly string[],
  ranks: readonly number[],
  key: string
) => {
  const [a = "", b = "", c = ""] = keys;
  const { plans } = await readText({
    一覧: `
      令和7年度 情報政策課 事業計画
      ${headings}
      ${a} | 窓口の改修 | 1000 | ${ranks[0]}
      ${b} | 申請の電子化 | 2000 | ${ranks[1]}
      ${c} | 回線の更新 | 3000 | ${ranks[2]}
    `,
    工程: `
      ${key} | 作業 | 4月 | 5月 | 6月 | 7月
      ${key === "優先順位" ? ranks.join(" | 調達 | ○\n      ") : keys.join(" | 調達 | ○\n      ")} | 調達 | ○
      ${key === "優先順位" ? ranks[2] : c} | 試行 | | ○
    `,
  });
  const [only] = plans;
  if (!only || plans.length > 1) throw new Error(`${plans.length} plans were read`);
  return only;
};

describe("keys beside ranks", () => {
  it.each([
    ["No.", ["1", "2", "3"]],
    ["番号", ["ア", "イ", "ウ"]],
    ["ID", ["A", "B", "C"]],
    ["コード", ["A-1", "A-2", "B-1"]],
  ] as const)("%s names the projects, and tells whose the lanes are", async (heading, keys) => {
    const reading = await plan(
      `${heading} | 事業名 | 予算額（千円） | 優先順位`,
      keys,
      [3, 1, 2],
      heading
    );
    const [a, b, c] = keys;
    expect(briefProjects(reading)).toEqual([
      `${a} 窓口の改修 1000`,
      `${b} 申請の電子化 2000`,
      `${c} 回線の更新 3000`,
    ]);
    expect(reading.plan.projects.map(({ priority }) => priority)).toEqual([3, 1, 2]);
    expect(briefLanes(reading)).toEqual([
      `${a} 調達 2025-04`,
      `${b} 調達 2025-04`,
      `${c} 調達 2025-04`,
      `${c} 試行 2025-05`,
    ]);
    expect(reading.plan.lanes.every(({ inferred }) => !inferred)).toBe(true);
  });

  it("give way where a schedule says that it ties its lanes by rank", async () => {
    const reading = await plan(
      "No. | 事業名 | 予算額（千円） | 優先順位",
      ["1", "2", "3"],
      [3, 1, 2],
      "優先順位"
    );
    expect(briefLanes(reading)).toEqual([
      "1 調達 2025-04",
      "2 調達 2025-04",
      "3 調達 2025-04",
      "3 試行 2025-05",
    ]);
  });

  it("name no project where they begin again", async () => {
    const reading = await plan(
      "No. | 事業名 | 予算額（千円） | 優先順位",
      ["1", "2", "1"],
      [3, 1, 2],
      "優先順位"
    );
    expect(reading.plan.projects.map(({ id }) => id)).toEqual(["3", "1", "2"]);
  });
});
