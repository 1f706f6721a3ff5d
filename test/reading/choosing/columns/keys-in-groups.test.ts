import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

const projects = async (groups: string, heads: string): Promise<readonly string[]> => {
  const { plans } = await readText({
    計画: `
      令和7年度 博物館 業務計画
      ${groups} | 予算額（千円）
      ${heads} | ^
      1 | 資料の保存 | 1-1 | 古文書の撮影 | 300
      ^ | ^ | 1-2 | 収蔵庫の調査 | 150
      2 | 展示と普及 | 2-1 | 企画展 | 900
    `,
  });
  return plans.flatMap(briefProjects);
};

const OWN = ["1-1 古文書の撮影 300", "1-2 収蔵庫の調査 150", "2-1 企画展 900"];

describe("番号 in each of two groups of headings", () => {
  it.each([
    ["基本目標 | < | 取組 | <", "番号 | 名称 | 番号 | 名称"],
    ["施策 | < | 事業 | <", "No. | 施策名 | No. | 事業名"],
  ])("keys the projects where it stands in the group of their names: %s", async (groups, heads) => {
    expect(await projects(groups, heads)).toEqual(OWN);
  });
});

it("keys the projects by the second of two 番号 before their names where the first counts their goals", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度 福祉課 業務計画
      番号 | 目標 | 番号 | 事業名 | 予算額（千円）
      1 | 安心して暮らす | 1 | 見守り | 10
      ^ | ^ | 2 | 配食 | 20
      2 | にぎわい | 3 | 敬老会 | 30
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 見守り 10", "2 配食 20", "3 敬老会 30"]);
});

it("keys the projects by 番号 before their names where what follows them has one as well", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度 福祉課 業務計画
      番号 | 事業名 | 予算額（千円） | 番号 | 指標
      1 | 見守り | 10 | 1 | 回数
      | | | 2 | 人数
      2 | 配食 | 20 | 1 | 食数
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 見守り 10", "2 配食 20"]);
});
