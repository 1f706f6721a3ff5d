import { readText } from "../../support/sheet-text";

/** Whose the lanes are, and how that is known. */
async function ownersOf(...lanes: readonly string[]): Promise<readonly string[]> {
  const { plans } = await readText({
    計画: [
      "令和7年度　高齢福祉課　業務計画",
      "",
      "優先順位 | 事業名 | 方向性 | 取組内容",
      "1 | 包括支援事業 | 継続 | 相談を受ける。",
      "2 | 介護予防事業 | 継続 | サポーターを養成する。",
      "3 | 認知症施策事業 | 継続 | 認知症サポーター養成講座を開く。",
      "",
      "スケジュール",
      "4月～ | | | | | | 10月～ | | | | | 3月",
      ...lanes,
    ].join("\n"),
  });
  return plans.flatMap(({ draft: { lanes: found, projects } }) =>
    found.map(({ project, evidence }) => `${projects[project ?? -1]?.id ?? "?"} ${evidence}`)
  );
}

describe("keys that lanes begin with", () => {
  it.each([
    [["1 運営会議", "1 選考", "2 サポーター養成講座", "3 認知症カフェ"]],
    [["①運営会議", "①選考", "②サポーター養成講座", "③認知症カフェ"]],
    [["1-1 運営会議", "1-2 選考", "2-1 サポーター養成講座", "3-1 認知症カフェ"]],
  ])("tell whose they are: %j", async (lanes) => {
    expect(await ownersOf(...lanes)).toEqual(["1 key", "1 key", "2 key", "3 key"]);
  });

  it.each([
    ["where they count lanes", ["1 運営会議", "2 選考", "3 講座"]],
    ["where each project's lanes are counted", ["1 運営会議", "2 選考", "1 講座", "2 発表"]],
    ["where a number is part of a word", ["1歳児教室", "1歳児相談", "2歳児相談"]],
    ["where a lane has none", ["1 運営会議", "1 選考", "講座"]],
  ])("tell nothing %s", async (_where, lanes) => {
    expect((await ownersOf(...lanes)).join()).not.toContain("key");
  });
});
