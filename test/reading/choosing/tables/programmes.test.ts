import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

const projectsIn = async (title: string, rows: string): Promise<readonly string[]> =>
  (await readText({ Sheet1: `${title}\n${rows}` })).plans.flatMap(briefProjects);

describe("a list that says of its projects neither what they cost nor what is done", () => {
  const numbered = `
    No. | 事業名
    1 | 予防接種
    2 | 公園の整備
    3 | 空き家対策`;
  const challenging = `
    取組名 | 問題点 | 目標値
    予防接種 | 認知度が低い | 5回
    公園の整備 | 用地の確保 | 3件
    空き家対策 | 人手の不足 | 2件`;
  const projects = ["1 予防接種", "2 公園の整備", "3 空き家対策"];

  it("is a plan under the title of one, as it numbers them or tells what is hard", async () => {
    expect(await projectsIn("令和8年度 業務計画", numbered)).toEqual(projects);
    expect(await projectsIn("福祉課 事業計画書（案）", challenging)).toEqual(projects);
  });

  it.each(["実施計画 目次", "行政改革実施計画 未達成事業一覧", "総合計画 取組別の課題"])(
    "is none under a title of something else about a plan: %s",
    async (title) => {
      expect(await projectsIn(title, numbered)).toEqual([]);
      expect(await projectsIn(title, challenging)).toEqual([]);
    }
  );
});

it.each(["現状値", "評価", "規模", "R7実績"])(
  "takes names beside departments for projects with %s between",
  async (heading) => {
    const rows = `
      事業名 | ${heading} | 所管課
      予防接種 | A | 健康課
      公園の整備 | B | 土木課
      空き家対策 | A | 土木課`;
    const read = await readText({ Sheet1: `令和8年度 業務計画\n${rows}` });
    expect(read.plans.flatMap(({ plan }) => plan.projects.map((each) => each.operator))).toEqual([
      "健康課",
      "土木課",
      "土木課",
    ]);
  }
);
