import { readText } from "../../support/sheet-text";
import { briefProjects } from "./tell";

const projectsIn = async (sheet: string): Promise<readonly string[]> => {
  const { plans } = await readText({ 計画: sheet });
  return plans.flatMap(briefProjects);
};

describe("a list below a label with its value beside it", () => {
  it("is no form of its first row: what the whole department costs is no project's", async () => {
    expect(
      await projectsIn(`
        平成27年度　市民部の運営方針と目標
        職員数 | 148人 | 予算規模 | 28450120 | 千円

        番号 | 個別事業名 | 現状と課題 | 取組内容
        1 | 窓口サービスの向上 | 接遇への要望が多い。 | 研修を行う。
        2 | 収納率の向上 | 納付が遅れている。 | 催告を行う。
        3 | 番号制度の円滑な導入 | 返戻が多い。 | 窓口を設ける。
      `)
    ).toEqual(["1 窓口サービスの向上", "2 収納率の向上", "3 番号制度の円滑な導入"]);
  });

  it("keeps every project where each has rows of amounts under labels", async () => {
    const rows = (number: number, name: string): string => `
      ${number} | ${name} | 総事業費 | 1000 | 1200
      ^ | ^ | うち町負担額 | 500 | 600`;
    const projects = await projectsIn(`
      未来創造事業計画書　平成28年度 | < | < | < | 単位：千円
      No. | 単位事業名 | 区分 | 平成28年度 | 平成29年度
      ${[rows(1, "親水公園づくり"), rows(2, "駅前の活性化"), rows(3, "春まつり")].join("\n").trim()}
    `);
    expect(projects.map((each) => each.split(" ")[1])).toEqual([
      "親水公園づくり",
      "駅前の活性化",
      "春まつり",
    ]);
  });

  it("is read beside a form whose own name stands beside its label", async () => {
    expect(
      await projectsIn(`
        令和7年度 事業調書
        事業名 | 防災マップ更新事業 | 予算額 | 500 | 千円
        方向性 | 拡充 | 担当課 | 防災課
        事業内容 | 地図を改訂する。
        課題 | 配布の方法を改める。

        番号 | 作業名 | 内容
        1 | 調査 | 浸水の範囲を調べる。
        2 | 印刷 | 地図を刷る。
      `)
    ).toEqual(["1 防災マップ更新事業 500"]);
  });
});
