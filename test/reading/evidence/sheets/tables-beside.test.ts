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
  ])("hides none of them: one %s", async (_, sheet, projects) => {
    const { plan } = await readOnePlan(`令和8年度 業務計画\n\n${sheet}`);
    expect(brief(plan.projects)).toEqual(projects);
  });
});
