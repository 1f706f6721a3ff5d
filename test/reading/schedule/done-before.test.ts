import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

const lanesOf = async (...rows: readonly string[]): Promise<readonly string[]> => {
  const { plans } = await readText({
    調書: `令和7年度　事業調書
      事業名 | 駅前広場整備事業 | <
      担当課 | 都市整備課 | <
      事業の方向性 | 継続 | <
      優先順位 | 1 | <
      事業費（千円） | 50000 | <
      ${rows.join("\n")}`,
  });
  return plans.flatMap((plan) => [
    ...briefLanes(plan),
    ...plan.plan.lanes.map(({ item }) => String(item)),
  ]);
};

describe("a form's list of what was done before", () => {
  const before = ["事業の経過 | 平成25年度 | 構想策定", "^ | 平成28年度 | 基本計画"];
  const planned = ["年次計画 | 令和7年度 | 実施設計", "^ | 令和8年度 | 工事"];
  const lanes = ["1 実施設計 2025-04~2026-03, 工事 2026-04~2027-03", "null"];

  it("leaves the plan's own years below it what they are", async () => {
    expect(await lanesOf(...before, ...planned)).toEqual(lanes);
    const unmerged = [...before, ...planned].map((row) => row.replace("^", "|"));
    expect(await lanesOf(...unmerged)).toEqual(lanes);
  });

  it("adds nothing to the plan's own years over it", async () => {
    expect(await lanesOf(...planned, ...before)).toEqual(lanes);
  });

  it("leaves months below it what they are", async () => {
    const months = ["スケジュール | 6月 | 実施設計", "^ | 10月 | 工事"];
    expect(await lanesOf("これまでの経緯 | 4月 | 構想策定", "^ | 5月 | 計画", ...months)).toEqual([
      "1 実施設計 2025-06, 工事 2025-10",
      "null",
    ]);
  });
});

describe("years one under the other right of a label of texts", () => {
  it.each(["取組内容", "今後の取組", "課題"])("are no text of the project: %s", async (label) => {
    const { plans } = await readText({
      調書: `令和7年度　事業調書
        事業名 | 駅前広場整備事業 | <
        担当課 | 都市整備課 | <
        事業の方向性 | 継続 | <
        事業費（千円） | 50000 | <
        ${label} | 令和7年度 | 設計を行う。
        ^ | 令和8年度 | 工事を行う。`,
    });
    const projects = plans.flatMap(({ plan }) => plan.projects);
    expect(projects).toMatchObject([{ initiative: "", challenges: [] }]);
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 設計を行う。 2025-04~2026-03, 工事を行う。 2026-04~2027-03",
    ]);
  });
});
