import { readText } from "../../support/sheet-text";

const PLAN = `
  令和8年度 業務計画
  福祉課

  No. | 事業名         | 予算額（千円） | 内容
  1   | 見守り事業     | 300            | 見守り活動を行う
  2   | 配食サービス   | 400            | 昼食を配る
  3   | 敬老会         | 500            | 敬老会を開く`;

describe("a further sheet that is no schedule of the plan's", () => {
  it.each([
    [
      "what an office hands over, with days by which it is due",
      `引継ぎ事項
       No. | 項目     | 内容             | 期限 | 担当
       1   | 契約更新 | 委託契約を更新   | 5月  | 山田
       2   | 名簿整理 | 名簿を整理       | 6月  | 佐藤`,
    ],
    [
      "what troubles it",
      `懸案
       懸案事項     | 対応方針   | 期限
       庁舎の老朽化 | 改修を検討 | 9月
       人員の不足   | 増員を要望 | 12月`,
    ],
  ])("draws no bars: %s", async (_, sheet) => {
    const { plans } = await readText({ 計画: PLAN, その他: sheet });
    expect(plans.map(({ plan }) => plan.lanes)).toEqual([[]]);
  });

  it("gives no project what its staff do: 氏名 beside months", async () => {
    const { plans } = await readText({
      計画: PLAN,
      予定: `
        休暇予定
        氏名 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
        山田 |     |     |     |     | ○  |
        佐藤 |     | ○  |     |     |     |`,
    });
    expect(plans[0]?.plan.lanes.map(({ project }) => project)).toEqual([null, null]);
  });

  it("names no department by the headings of a list of names", async () => {
    const { plans } = await readText({
      計画: PLAN,
      名簿: `
        委員名簿
        氏名     | 所属   | 役職 | 任期
        山田太郎 | 自治会 | 会長 | 令和7年4月～令和9年3月
        佐藤花子 | 社協   | 委員 | 令和7年4月～令和9年3月`,
    });
    expect(plans[0]?.plan.department).toBe("福祉課");
  });

  it.each([
    ["令和8年度 税務課 予定", []],
    ["令和8年度 税務課・福祉課 予定", ["入札", "設計"]],
    ["令和8年度 福祉部 予定", ["入札", "設計"]],
    ["令和8年度 年間予定", ["入札", "設計"]],
  ])("gives no projects another department's months by their numbers: %s", async (title, told) => {
    const { plans } = await readText({
      計画: PLAN,
      予定: `
        ${title}
        No. | 取組   | 4～6月 | 7～9月 | 10～12月 | 1～3月
        1   | 発券機 | 入札   |        |          |
        3   | 窓口   |        | 設計   |          |`,
    });
    const lanes = plans.flatMap(({ plan }) => plan.lanes);
    expect(lanes.flatMap(({ activities }) => activities.map(({ label }) => label))).toEqual(told);
  });

  it("gives them another department's that names one of them", async () => {
    const { plans } = await readText({
      計画: PLAN,
      予定: `
        令和8年度 税務課 予定
        No. | 取組         | 4～6月 | 7～9月 | 10～12月 | 1～3月
        1   | 見守り事業   | 入札   |        |          |
        2   | 配食サービス |        | 設計   |          |`,
    });
    expect(plans[0]?.plan.lanes.length).toBe(2);
  });
});
