import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects } from "../../offices/tell";

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

describe("months under 項目 beside the numbers of a list's projects", () => {
  const list = `
    No. | 事業名 | 事業内容
    1 | 見守り | 地域で見守る
    2 | 配食 | 昼食を配る`;
  const months = `
    No. | 項目 | 4月 | 5月 | 6月 | 7月
    1 | 説明会 | | 実施 | |
    ^ | 募集 | | | 周知 | <
    2 | 契約 | 入札 | | | 更新`;
  const lanes = ["1 実施 2026-05", "1 周知 2026-06~2026-07", "2 入札 2026-04, 更新 2026-07"];
  const title = "令和8年度 業務計画";

  it.each([
    ["below it", { 計画: `${title}\n${list}\n|\n年間スケジュール\n${months}` }],
    ["on another sheet", { 計画: `${title}\n${list}`, 工程: `令和8年度 工程表\n${months}` }],
  ])("are the schedule of these, not more of them, %s", async (_, sheets) => {
    const { plans } = await readText(sheets);
    expect(plans.flatMap(briefProjects)).toEqual(["1 見守り", "2 配食"]);
    expect(plans.flatMap(briefLanes)).toEqual(lanes);
  });
});

describe("goals of departments on a sheet each, with what is done for them", () => {
  const goals = (department: string, rows: string): string => `
    令和8年度 ${department} 組織目標
    番号 | 目標 | 取組内容 | 期限
    ${rows}`;
  const many = `1 | 待ち時間の短縮 | 発券機を更新する | 6月
    2 | 庁舎の省エネ | 照明を取り替える | 9月
    3 | 公有財産の活用 | 未利用地を売る | 12月`;
  const few = "1 | 相談体制の強化 | 総合窓口を開く | 5月";

  it("are plans where one of the departments has enough", async () => {
    const { plans } = await readText({
      総務部: goals("総務部", many),
      福祉部: goals("福祉部", few),
    });
    expect(plans.map(({ plan }) => plan.department)).toEqual(["総務部", "福祉部"]);
    expect(plans.map(briefLanes)).toEqual([
      ["1 待ち時間の短縮 2026-06", "2 庁舎の省エネ 2026-09", "3 公有財産の活用 2026-12"],
      ["1 相談体制の強化 2026-05"],
    ]);
  });

  it("are none where there are few in all", async () => {
    expect((await readText({ 福祉部: goals("福祉部", few) })).plans).toEqual([]);
  });
});
