import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects } from "../../offices/tell";

it("a goal and a section over a list make no form of its first row", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度 納税課 収納対策計画
      目標 | 収納率の向上
      2　重点取組
      取組 | ねらい | 上期 | 下期 | 事業主体
      早期催告の徹底 | 滞納の圧縮 | 電話催告 | 文書催告 | 納税課
      財産調査の電子化 | 調査の迅速化 | 導入 | 検証 | 納税課
      滞納処分の強化 | 公平性の確保 | 差押 | 公売 | 納税課・県
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual([
    "1 早期催告の徹底",
    "2 財産調査の電子化",
    "3 滞納処分の強化",
  ]);
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 電話催告 2026-04~2026-09, 文書催告 2026-10~2027-03",
    "2 導入 2026-04~2026-09, 検証 2026-10~2027-03",
    "3 差押 2026-04~2026-09, 公売 2026-10~2027-03",
  ]);
});

it("what the whole office aims at is no project over a list of what is done", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度　目標管理シート
      所属 | 財政課 | 職名 | 係長 | 氏名 | 山田
      組織目標 | 健全な財政の確保 | < | < | < | <
      番号 | 業務内容 | 目標 | 達成手段（どのように） | 期限 | ウエイト
      1 | 予算編成事務 | 2％の削減 | 聞き取りを早める | 11月末 | 60
      2 | 使用料の見直し | 案の作成 | 他市の例を調べる | 9月末 | 30
      3 | 職員の育成 | 研修の実施 | 手引きを作る | 3月末 | 10`,
  });
  const projects = ["1 予算編成事務", "2 使用料の見直し", "3 職員の育成"];
  expect(plans.flatMap(briefProjects)).toEqual(projects);
});

it("headings of a numbered list tell nothing of what stands over it", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度　組織目標シート
      所属 | 財政課 | 職名 | 課長 | 氏名 | 山田
      重点目標 | 健全な財政の確保 | < | < | < | <
      No. | 取組内容 | 数値目標 | 実施方法 | 実施時期 | 担当
      1 | 要求枠の設定 | 2％の削減 | 聞き取りを早める | 11月 | 予算係
      2 | 使用料の見直し | 案の作成 | 他市の例を調べる | 9月 | 管理係`,
  });
  const texts = plans.flatMap(({ plan }) => plan.projects.map(({ initiative }) => initiative));
  expect(texts).not.toContain("数値目標");
});

describe("what a section aims at and has to deal with, over a list of what it does", () => {
  it.each(["課題", "現状と課題"])(
    "is no form that the list's rows are steps of: %s",
    async (label) => {
      const { plans } = await readText({
        計画: `
        令和8年度　税務課　業務計画
        課の目標 | 公平で適正な課税
        ${label} | 滞納の増加
        番号 | 事業名 | 4月 | 5月 | 6月 | 7月
        1 | 課税 | 準備 | 発送 | |
        2 | 家屋調査 | | 調査 | < |
      `,
      });
      expect(plans.flatMap(briefProjects)).toEqual(["1 課税", "2 家屋調査"]);
      expect(plans[0]?.plan.measureGoal?.text).toBe("公平で適正な課税");
    }
  );
});
