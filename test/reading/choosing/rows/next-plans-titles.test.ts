import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

test("the title of the next plan on a sheet ends a table whose groups have rows of their own", async () => {
  const { plans } = await readText({
    計画: `
      環境課　業務計画（令和8年度） | < | < | <
      № | 事業名 | 方向性 | 事業費（千円）
      （1）守る
      １ | ごみの減量 | 拡大 | 100
      ２ | 川の調査 | 縮小 | 200
      （2）広める
      ３ | 環境学習 | 縮小 | 200
      合計 | | | 500

      こども課　業務計画（令和8年度） | < | < | <

      取組方針
      (1) 相談を広げます。

      事業数 | 予算総額（千円）
      4 | 3000

      № | 事業名 | 方向性 | 事業費（千円）
      （1）支える
      １ | 訪問支援 | 拡大 | 1000
      （2）広げる
      ２ | 食堂支援 | 縮小 | 2000
    `,
  });
  expect(plans.map((each) => [each.plan.department, ...briefProjects(each)])).toEqual([
    ["環境課", "1 ごみの減量 100", "2 川の調査 200", "3 環境学習 200"],
    ["こども課", "1 訪問支援 1000", "2 食堂支援 2000"],
  ]);
  expect(plans[1]?.plan.approach).toEqual(["相談を広げます。"]);
});

test("what a plan is to be made of is no title, right above the headings of a next page", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度　環境課　業務計画
      No. | 事業名 | 方向性 | 事業費（千円） | 取組
      1 | ごみの減量 | 拡大 | 100 | ・関係機関と協議する
      | | | | | ・実施計画を作成する
      2 | 川の調査 | 縮小 | 200 | ・関係機関と協議する
      | | | | | ・実施計画を作成する
      No. | 事業名 | 方向性 | 事業費（千円） | 取組
      3 | 環境学習 | 拡大 | 300 | ・関係機関と協議する
      | | | | | ・実施計画を作成する
    `,
  });
  const projects = plans.flatMap(({ plan }) => plan.projects);
  expect(projects.map(({ initiative }) => initiative.split("\n").length)).toEqual([2, 2, 2]);
});

test("a schedule's title ends a list whose groups are numbered, be its months bare numbers", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度　環境課　業務計画
      № | 事業名 | 方向性 | 事業費（千円）
      （1）減らす
      A | ごみの減量 | 拡大 | 100
      （2）守る
      B | 川の調査 | 縮小 | 200

      Ⅲ　年間スケジュール
      № | 令和8年度スケジュール（月） | < | < | < | < | < | < | < | < | < | < | <
      ^ | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 1 | 2 | 3
      A | 説明会 | | | 回収
      B | | | 採水
    `,
  });
  expect(plans.map(briefProjects)).toEqual([["A ごみの減量 100", "B 川の調査 200"]]);
  expect(plans[0]?.plan.lanes.map(({ project }) => project)).toEqual(["A", "B"]);
});
