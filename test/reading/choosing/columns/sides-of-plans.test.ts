import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects } from "../../offices/tell";

/** Fields under what was planned and what came of it, in this order or the other one. */
async function read(
  groups: readonly [string, string],
  heads: readonly string[],
  isTurned: boolean
) {
  const [planned, other] = groups;
  const values = new Map([
    ["課題", ["人手の不足", "職員の不足"]],
    ["方向性", ["拡充", "縮小"]],
    ["予算額（千円）", ["2100", "1100"]],
    ["事業内容", ["橋を点検", "橋を検査"]],
    ["時期", ["10月", "5月"]],
  ]);
  const sides = isTurned ? [other, planned] : [planned, other];
  const row = sides.flatMap((side) =>
    heads.map((head) => values.get(head)?.[side === planned ? 0 : 1] ?? "")
  );
  const merged = sides.map((side) => [side, ...heads.slice(1).map(() => "<")].join(" | "));
  const { plans } = await readText({
    計画: `
      令和7年度 土木課 業務計画
      No. | 事業名 | ${merged.join(" | ")} | 備考
      ^ | ^ | ${[...heads, ...heads].join(" | ")} | ^
      1 | 橋梁の保全 | ${row.join(" | ")} |
      2 | 道路の保全 | ${row.join(" | ")} |`,
  });
  return plans.flatMap((plan) => [
    ...plan.plan.projects
      .slice(0, 1)
      .map(({ initiative, challenges, direction }) =>
        [initiative, ...challenges, direction].join("/")
      ),
    ...briefProjects(plan).slice(0, 1),
    ...briefLanes(plan),
  ]);
}

describe("fields on the side of what came of the plan, or of another year", () => {
  it.each([
    ["実施計画", "実施結果"],
    ["計画", "実績"],
    ["令和7年度", "令和8年度"],
    ["見直し後", "現計画"],
    ["本年度", "次年度"],
  ] as const)("give way to those under %s: %s", async (...groups) => {
    const heads = ["課題", "事業内容", "予算額（千円）", "方向性"];
    for (const isTurned of [false, true]) {
      const told = await read(groups, heads, isTurned);
      expect(told.slice(0, 2)).toEqual(["橋を点検/人手の不足/拡充", "1 橋梁の保全 2100"]);
    }
  });

  it.each([
    ["計画", "実施結果"],
    ["見直し後", "現計画"],
    ["本年度", "次年度"],
  ] as const)("are no times of what is planned: %s, %s", async (...groups) => {
    const heads = ["時期", "予算額（千円）", "方向性"];
    for (const isTurned of [false, true])
      expect((await read(groups, heads, isTurned))[2]).toBe("1 橋梁の保全 2025-10");
  });
});

describe("sides that stand under the field they are of", () => {
  it.each([
    ["計画", "実績"],
    ["実施計画", "実施結果"],
    ["R7計画", "R6実績"],
    ["令和7年度", "令和6年度"],
  ])("are told apart: %s, %s", async (planned, other) => {
    const { plans } = await readText({
      計画: `
        令和7年度 土木課 業務計画
        No. | 事業名 | 取組内容 | < | 課題 | < | 方向性 | < | 予算額（千円） | <
        ^ | ^ | ${planned} | ${other} | ${planned} | ${other} | ${planned} | ${other} | ${planned} | ${other}
        1 | 橋梁の保全 | 橋を点検 | 橋を検査 | 人手の不足 | 職員の不足 | 拡充 | 縮小 | 2100 | 1100
        2 | 道路の保全 | 穴を直す | 穴を調べる | 資材の不足 | 車の不足 | 継続 | 廃止 | 2200 | 1200`,
    });
    expect(plans.flatMap(({ plan }) => plan.projects)).toMatchObject([
      { initiative: "橋を点検", challenges: ["人手の不足"], direction: "拡充" },
      { initiative: "穴を直す", challenges: ["資材の不足"], direction: "継続" },
    ]);
    expect(plans.flatMap(briefProjects)).toEqual(["1 橋梁の保全 2100", "2 道路の保全 2200"]);
    expect(plans.flatMap(briefLanes)).toEqual([]);
  });
});

it.each(["令和7年度課題", "R7課題", "今年度課題"])(
  "takes %s for challenges, and none of the next year",
  async (heading) => {
    const { plans } = await readText({
      計画: `
        令和7年度 土木課 業務計画
        No. | 事業名 | 予算額（千円） | ${heading} | 令和8年度の課題
        1 | 橋梁の保全 | 2100 | 人手の不足 | 予算の確保
        2 | 道路の保全 | 2200 | 資材の不足 | 用地の確保`,
    });
    expect(
      plans.flatMap(({ plan }) => plan.projects.flatMap(({ challenges }) => challenges))
    ).toEqual(["人手の不足", "資材の不足"]);
  }
);

it("makes no lanes of what is hard in each of two years", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 土木課 業務計画
      No. | 事業名 | 令和7年度 | < | < | 令和8年度 | < | < | 予算額（千円）
      ^ | ^ | 課題 | 内容 | 方向性 | 課題 | 内容 | 方向性 | ^
      1 | 橋梁の保全 | 人手の不足 | 橋を点検 | 拡充 | 予算の確保 | 橋を直す | 継続 | 2100
      2 | 道路の保全 | 資材の不足 | 穴を直す | 継続 | 用地の確保 | 舗装する | 継続 | 2200`,
  });
  expect(plans.flatMap(briefLanes)).toEqual([]);
  expect(plans.flatMap(({ plan }) => plan.projects.map(({ initiative }) => initiative))).toEqual([
    "橋を点検",
    "穴を直す",
  ]);
});

it.each(["実施期間", "スケジュール"])(
  "takes the side after a change under %s for times, and no budget",
  async (heading) => {
    const { plans } = await readText({
      計画: `
        令和7年度 土木課 業務計画
        No. | 事業名 | 取組内容 | < | ${heading} | < | 方向性
        ^ | ^ | 変更前 | 変更後 | 変更前 | 変更後 | ^
        1 | 橋梁の保全 | 橋を検査 | 橋を点検 | 5月 | 10月 | 拡充
        2 | 道路の保全 | 穴を調べる | 穴を直す | 6月 | 11月～12月 | 継続`,
    });
    expect(plans.flatMap(({ plan }) => plan.projects)).toMatchObject([
      { budget: { status: "blank" } },
      { budget: { status: "blank" } },
    ]);
    expect(plans.flatMap(briefLanes)).toEqual(["1 橋を点検 2025-10", "2 穴を直す 2025-11~2025-12"]);
  }
);
