import { readText } from "../../../support/sheet-text";
import { briefProjects, briefTraits } from "../../offices/tell";

const read = async (lines: string) => {
  const { plans } = await readText({ 計画: `令和8年度　総務部　業務計画\n${lines}` });
  return plans.map((each) => [each.plan.department, ...briefProjects(each)]);
};

const HEADINGS = "No | 事業名 | 予算額（千円） | 方向性";

describe("a row that names a department", () => {
  it.each([
    ["総務課", "財政課"],
    ["【総務課】", "【財政課】"],
    ["■総務課", "■財政課"],
  ])("heads the projects below it, as the one over the headings does: %s", async (one, other) => {
    const plans = await read(`
      ${one}
      ${HEADINGS}
      1 | 文書管理 | 1200 | 継続
      2 | 選挙 | 15000 | 継続
      ${other}
      3 | 予算編成 | 300 | 継続
      4 | 決算 | 200 | 拡充
    `);
    expect(plans).toEqual([
      ["総務部", "1 文書管理 1200", "2 選挙 15000", "3 予算編成 300", "4 決算 200"],
    ]);
  });

  it("is whose plan begins below, where headings follow", async () => {
    const plans = await read(`
      【総務課】
      ${HEADINGS}
      1 | 文書管理 | 1200 | 継続
      2 | 選挙 | 15000 | 継続
      【財政課】
      ${HEADINGS}
      1 | 予算編成 | 300 | 継続
    `);
    expect(plans).toEqual([
      ["総務課", "1 文書管理 1200", "2 選挙 15000"],
      ["財政課", "1 予算編成 300"],
    ]);
  });
});

test.each(["施策1 高齢者福祉", "施策：高齢者福祉", "基本目標1 健やか"])(
  "a goal with what its projects cost together heads them and ends no table: %s",
  async (goal) => {
    const plans = await read(`
      ${HEADINGS}
      1 | 文書管理 | 1200 | 継続
      ${goal} | | 500 |
      2 | 予算編成 | 300 | 継続
      3 | 決算 | 200 | 拡充
    `);
    expect(plans).toEqual([["総務部", "1 文書管理 1200", "2 予算編成 300", "3 決算 200"]]);
  }
);

test.each(["【重点事業】", "高齢者福祉の充実", "その他"])(
  "a name that nothing stands beside but what the projects below it cost is none of them: %s",
  async (head) => {
    const plans = await read(`
      ${HEADINGS}
      1 | 文書管理 | 1200 | 継続
      || ${head} | 500 |
      2 | 予算編成 | 300 | 継続
      3 | 決算 | 200 | 拡充
    `);
    expect(plans).toEqual([["総務部", "1 文書管理 1200", "2 予算編成 300", "3 決算 200"]]);
  }
);

test.each([
  ["with keys", `${HEADINGS}\n | 施策のねらい１　早い窓口 | 300\n 1 | 文書管理 | 300 | 継続`],
  ["without keys", "事業名 | 予算額（千円）\nねらい１　早い窓口 | 300\n文書管理 | 300"],
])("an aim with what its project costs heads it in a list %s", async (_, list) => {
  expect(await read(list)).toEqual([["総務部", "1 文書管理 300"]]);
});

test("政策 under 性質区分 heads nothing, where a project's second row says it", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度　総務課　業務計画
      No | 事業名 | 事業主体 | 予算額（千円） | 取組内容
      ^ | ^ | 性質区分 | ^ | ^
      1 | 文書管理 | 市 | 1200 | 文書を電子化する
      ^ | ^ | 政策 | ^ | ^
      2 | 選挙 | 県 | 15000 | 投票所を見直す
      ^ | ^ | 政策 | ^ | ^
    `,
  });
  expect(plans.flatMap(briefTraits)).toEqual(["1//市/政策/", "2//県/政策/"]);
});

it("a measure heads a last project whose two rows tell enough of it together", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度 福祉課 業務計画

      事業名 | 予算額（千円） | 4月 | 5月 | 6月
      ^ | 方向性 | 7月 | 8月 | 9月
      見守り事業 | 1200 | 会議 | |
      ^ | 拡充 | | 報告 |
      施策１　高齢者福祉の充実
      敬老会 | 500 | | |
      ^ | 縮小 | | | 開催
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 見守り事業 1200", "2 敬老会 500"]);
});
