import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

const FILLED = `
  令和8年度　農林課　業務計画
  No. | 重点事業名 | 所管係 | 方向性 | 主体 | 事業費（千円） | 事業内容
  1 | 農地集積 | 農政係 | 拡大 | 市 | 477 | 地域計画を実行する`;

describe("a list that nobody filled in, on a sheet kept beside the plan", () => {
  it.each([
    ["重点事業名 | 所管係 | ねらい番号 | 方向性 | 主体 | 事業費（千円） | 事業内容", ""],
    [
      "優先順位 | 会計 | 主要事業名 | 所管係 | 方向性 | 事業主体 | 取り組み | 課題事項",
      "予算額（千円）",
    ],
  ])("names no project by its headings: %s", async (heading, below) => {
    const { plans } = await readText({
      計画: FILLED,
      ひな形: `
        令和8年度　農林課　業務計画
        施策 | 65 | 農林業の担い手を育てる
        施策のねらい | 担い手の確保

        ${heading}
        | | | | ${below} | | |
        施策のねらい１：基盤の整備 | < | < | < | < | < | <
        小計 | | | | | 1181 |
        施策のねらい２：利用の促進 | < | < | < | < | < | <
        小計 | | | | | 13059 |`,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 農地集積 477"]);
  });

  it("is a form where values stand between the labels", async () => {
    const { plans } = await readText({
      調書: `
        令和8年度　農林課　事業計画調書
        事業名 | 農地集積 | 方向性 | 拡大 | 主体 | 市 | 性質 | 政策
        予算額（千円） | 477 | | | | | |
        事業内容 | 地域計画を実行する | < | < | < | < | < | <
        課題 | 合意の形成 | < | < | < | < | < | <`,
    });
    expect(plans.flatMap(({ plan }) => plan.projects.map(({ name }) => name))).toEqual([
      "農地集積",
    ]);
  });
});
