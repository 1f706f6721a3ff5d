import { readText } from "../../support/sheet-text";

const HEAD = "優先順位 | 事業名 | 方向性 | 予算額（千円）";

/** The lanes of a plan whose months stand below its projects, with these rows below the lanes. */
async function lanesAbove(...rows: readonly string[]): Promise<readonly (readonly string[])[]> {
  const { plans } = await readText({
    計画: [
      "令和７年度　若者課　業務計画",
      "",
      "1 取り組み方針",
      "関係課と進めます。",
      "",
      "3 重点的に取り組む事業",
      HEAD,
      "1 | 居場所づくり事業 | 継続 | 10",
      "2 | 就労支援事業 | 拡大 | 20",
      "",
      "スケジュール",
      "4月～ | | | | | | 10月～ | | | | | 3月",
      "居場所の準備",
      "就労の講座 | | 開催",
      ...rows,
    ].join("\n"),
  });
  return plans.map(({ plan }) => plan.lanes.map((lane) => lane.activities[0]?.label ?? ""));
}

const LANES = [["居場所の準備", "就労の講座"]];

describe("the foot of a page", () => {
  it.each([
    ["the department and the page", "若者課 | | | | | - 2 -"],
    ["both in one cell", "若者課　- 2 -"],
    ["the page of all", "2 / 3"],
    ["the department and the page of all", "福祉部若者課 | | | | | | 2 / 3"],
    ["who is in charge, with an extension", "担当：総務係　内線1234"],
    ["when it was so", "令和7年5月1日現在"],
    ["when it was written", "平成31年4月1日作成"],
    ["the page of all at the right", "| | | | | | 1/1ページ"],
    ["a telephone number", "若者課 | 電話 0123-45-6789"],
  ])("is no lane where it says %s", async (_what, foot) => {
    expect(await lanesAbove(foot)).toEqual(LANES);
    expect(await lanesAbove("", foot)).toEqual(LANES);
  });

  it.each(["電話相談の開始", "担当者会議", "第2回 内線電話の更新", "5/7 | | 6/10"])(
    "is not begun by a lane: %s",
    async (lane) => {
      expect((await lanesAbove(lane))[0]).toHaveLength(3);
    }
  );
});

describe("a numbered section below the lanes", () => {
  it.each([
    ["4 前年度からの課題", "講師が足りない。"],
    ["４．その他", "関係課と進める。"],
    ["5 その他", "関係課と進める。"],
  ])("ends them where it is set off and numbered on: %s", async (...section) => {
    expect(await lanesAbove("", ...section)).toEqual(LANES);
  });

  it.each([
    ["a project's name", "2 就労支援事業"],
    ["a number of its own", "1 回目の調査"],
    ["a month", "4月議会への報告"],
    ["a number said before", "3 地区の点検"],
  ])("is none by %s", async (_what, lane) => {
    expect((await lanesAbove("", lane, "就労の相談"))[0]).toContain("就労の相談");
  });
});

it("goes right before the next page's section and table", async () => {
  const page = ["- 1 -", "3 重点的に取り組む事業", HEAD, "3 | 居場所の評価 | 継続 | 5"];
  const months = ["", "スケジュール", "4月～ | | | | | | 10月～ | | | | | 3月", "評価の準備"];
  expect(await lanesAbove(...page, ...months)).toEqual([[...(LANES[0] ?? []), "評価の準備"]]);
  expect(await lanesAbove(...page.slice(1), ...months)).toEqual([
    [...(LANES[0] ?? []), "評価の準備"],
  ]);
});

describe("a day alone in a record's second row", () => {
  it("is no number of a page", async () => {
    const { plans } = await readText({
      計画: `
        令和７年度　若者課　業務計画
        優先順位 | 事業名 | 4月 | 5月 | 6月
        1 | 居場所づくり事業 | | ○ |
        ^ | ^ | | | 6/10
        2 | 就労支援事業 | ○ | |
        ^ | ^ | | 5/20 |`,
    });
    const days = plans.flatMap(({ plan }) =>
      plan.lanes.map(({ project, activities: [first] }) => [project, first?.start])
    );
    expect(days).toContainEqual(["1", "2025-06-10"]);
    expect(days).toContainEqual(["2", "2025-05-20"]);
  });
});
