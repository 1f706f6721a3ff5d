import { brief } from "../../../support/reading";
import { readOnePlan } from "../../../support/sheet-text";

describe("another table right of the projects", () => {
  it.each([
    [
      "that has a record in the row of their headings",
      `|   |     |   |    | 節 | 金額 | 説明
       |   |     |   |    | 報酬 | 300 | 相談員
       順位 | 事業名   | 方向性 | 予算額（千円） | | 需用費 | 200 | 消耗品
       1    | 当初賦課 | 拡充   | 1200           | | 委託料 | 400 | 配食
       2    | 証明発行 | 継続   | 800            |`,
      ["1 当初賦課 1200", "2 証明発行 800"],
    ],
    [
      "that begins beside a record of theirs, right of the months",
      `業務名 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
       当初賦課 | ━ | ━ | ━ | ━ | ━ | ━ | | 懸案事項 | 対応方針 | 期限
       証明発行 |  | 説明会 | |  | | 契約 | | 庁舎の老朽化 | 改修を検討 | 9月`,
      ["1 当初賦課", "2 証明発行"],
    ],
    [
      "whose headings of names stand beside a record of theirs",
      `No. | 事業名 | 予算額（千円）
       1 | 当初賦課 | 1200 |
       2 | 証明発行 | 800 | | 研修名 | 対象者 | 時期
       3 | 窓口案内 | 300 | | 接遇研修 | 全員 | 10月
       4 | 住基更新 | 500 |`,
      ["1 当初賦課 1200", "2 証明発行 800", "3 窓口案内 300", "4 住基更新 500"],
    ],
    [
      "whose headings of names stand beside a record under months alone",
      `業務名 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
       当初賦課 | ━ | ━ | ━ | ━ | ━ | ━ |
       証明発行 |  | 説明会 | |  | | 契約 | | 研修名 | 対象者 | 時期
       窓口案内 | ━ | ━ | ━ | ━ | ━ | ━ | | 接遇研修 | 全員 | 10月`,
      ["1 当初賦課", "2 証明発行", "3 窓口案内"],
    ],
    [
      "whose months stand beside a record of theirs",
      `業務名 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
       当初賦課 | ━ | ━ | ━ | ━ | ━ | ━ |
       証明発行 |  | 説明会 | |  | | 契約 | | 区分 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
       窓口案内 | ━ | ━ | ━ | ━ | ━ | ━ | | 休暇（日） | 2 | 1 | 3 | 2 | 4 | 1`,
      ["1 当初賦課", "2 証明発行", "3 窓口案内"],
    ],
    [
      "of choices and what they mean",
      `業務名 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | | 方向性の区分 | 拡充 | 廃止
       当初賦課 | ━ | ━ | ━ | ━ | ━ | ━ | | 説明 | 予算を増やす | やめる
       証明発行 |  | 説明会 | | | | 契約 |`,
      ["1 当初賦課", "2 証明発行"],
    ],
  ])("hides none of them: one %s", async (_, sheet, projects) => {
    const { plan } = await readOnePlan(`令和8年度 業務計画\n\n${sheet}`);
    expect(brief(plan.projects)).toEqual(projects);
  });

  it("hides none of them where it begins beside the title", async () => {
    const { plan } = await readOnePlan(`令和8年度 業務計画 | | | | 前年度予算
      順位 | 事業名   | 予算額（千円） | | 500
      1    | 当初賦課 | 1200           | |
      2    | 証明発行 | 800            | |`);
    expect(brief(plan.projects)).toEqual(["1 当初賦課 1200", "2 証明発行 800"]);
  });

  it("hides none of them where its headings stand a row above theirs", async () => {
    const { plan } = await readOnePlan(`令和8年度 業務計画

      ３　主要事業 | | | | 款 | 項 | 本年度予算額
      事業名   | 取組内容 | 予算額（千円） | | 国庫支出金 | 補助金 | 12300
      当初賦課 | 賦課する | 1200           | | 県支出金   | 補助金 | 4500
      証明発行 | 発行する | 800            |`);
    expect(brief(plan.projects)).toEqual(["1 当初賦課 1200", "2 証明発行 800"]);
  });

  it.each([["歳入科目"], ["節"], ["懸案事項"], ["会議名"], ["改訂履歴"]])(
    "gives them no budget and no challenge: one of %s",
    async (heading) => {
      const { plan } = await readOnePlan(`令和8年度 業務計画

        順位 | 事業名 | 方向性 | 取組内容 | | ${heading} | 金額 | 課題
        1 | 当初賦課 | 継続 | 賦課する | | 国庫支出金 | 500 | 額の減
        2 | 証明発行 | 継続 | 発行する | | 県支出金 | 300 | 額の減`);
      expect(brief(plan.projects)).toEqual(["1 当初賦課", "2 証明発行"]);
      expect(plan.projects.map(({ challenges }) => challenges)).toEqual([[], []]);
    }
  );
});
