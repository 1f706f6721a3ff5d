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

  it("tell it in any order before what may be the projects' names", async () => {
    const lanes = ["(3) 認知症の施策", "(1) 包括支援", "(2) 介護の予防"];
    expect(await ownersOf(...lanes)).toEqual(["3 key", "1 key", "2 key"]);
  });

  it.each([
    [
      "where they count other projects' names",
      ["(1) 認知症の施策", "(2) 包括支援", "(3) 介護予防"],
    ],
    ["where names share but a word that many have", ["1 事業者の募集", "2 事業費の精算"]],
    ["where they count lanes", ["1 運営会議", "2 選考", "3 講座"]],
    ["where each project's lanes are counted", ["1 運営会議", "2 選考", "1 講座", "2 発表"]],
    ["where a number is part of a word", ["1歳児教室", "1歳児相談", "2歳児相談"]],
    ["where a lane has none", ["1 運営会議", "1 選考", "講座"]],
  ])("tell nothing %s", async (_where, lanes) => {
    expect((await ownersOf(...lanes)).join()).not.toContain("key");
  });
});

it.each([
  ["番号", "key"],
  ["No.", "key"],
])("alone before their months tell whose they are under %s", async (heading, how) => {
  const { plans } = await readText({
    計画: `
      令和8年度　下水道課　業務計画
      番号 | 事業名 | 予算額（百万円） | 方向性
      ① | 管渠の更新 | 320 | 継続
      ② | 浸水対策 | 185 | 継続
      ③ | 浸水計画の策定 | 24 | 新規
      |
      ${heading} | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      ① | 設計 | < | 施工
      ② | | 浸水対策計画の策定を待つ
      ③ | 発注 | 浸水対策の検討 | < | 策定
    `,
  });
  expect(
    plans.flatMap(({ draft: { lanes } }) =>
      lanes.map(({ project, evidence }) => `${project} ${evidence}`)
    )
  ).toEqual([0, 1, 2].map((project) => `${project} ${how}`));
});

it.each([
  ["tell whose they are under the heading of the projects' own", "No.", "key"],
  ["may count steps under another one", "順位", "inference"],
])("numbers of as many lanes as projects %s", async (_what, heading, evidence) => {
  const { plans } = await readText({
    計画: `
      令和7年度　高齢福祉課　業務計画
      ${heading} | 事業名 | 予算額（千円）
      1 | 相談支援 | 100
      2 | 研修の開催 | 200
      3 | 助成金の審査 | 300
      |
      年間スケジュール
      No. | 工程 | 4月 | 5月 | 6月 | 7月
      1 | 相談 | 開始 | | |
      2 | 審査 | | 募集 | | 決定
      3 | 研修 | | | 開催 |`,
  });
  const found = plans.flatMap(({ draft: { lanes } }) => lanes.map((lane) => lane.evidence));
  expect([...new Set(found)]).toEqual([evidence]);
});

it.each([
  ["'01", "'02", "1", "2"],
  ["1", "2", "'01", "'02"],
  ["A-1", "A-2", "A1", "A2"],
  ["Ａ１", "Ａ２", "A-1", "A-2"],
])("keys %s and %s may be typed as %s and %s", async (first, second, one, two) => {
  const { plans } = await readText({
    計画: `
      令和8年度　下水道課　業務計画
      番号 | 事業名 | 予算額（百万円） | 方向性
      ${first} | 管渠の更新 | 320 | 継続
      ${second} | 浸水対策 | 185 | 継続`,
    日程: `
      番号 | 工程 | 4月 | 5月 | 6月 | 7月
      ${two} | 設計 | → | → | |
      ${two} | 工事 | | | → | →
      ${one} | 発注 | | → | |`,
  });
  expect(
    plans.flatMap(({ draft: { lanes } }) =>
      lanes.map(({ project, evidence }) => `${project} ${evidence}`)
    )
  ).toEqual(["1 key", "1 key", "0 key"]);
});
