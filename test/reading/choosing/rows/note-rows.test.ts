import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects } from "../../offices/tell";

it("a legend right below the projects tells nothing of the last one", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 市民課 業務計画
      区分 | 事業名 | 予算額（千円） | 4月 | 5月 | 6月
      窓口 | 窓口改革 | 300 | ◎ | | ▲
      ^ | 証明書の発行 | 150 | | ◎ |
      凡例 | ■設計（青）　◎開催　▲議会 | < | < | < | <
    `,
  });
  expect(
    plans.flatMap(({ plan }) => plan.projects.map(({ name, initiative }) => [name, initiative]))
  ).toEqual([
    ["窓口改革", ""],
    ["証明書の発行", ""],
  ]);
  expect(plans.flatMap(briefLanes)).toEqual(["1 開催 2025-04, 議会 2025-06", "2 開催 2025-05"]);
});

it("a row that is but for reference is no project, whatever it says", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度 自治振興課 業務計画
      順位 | 事業名 | 方向性 | 予算額（千円） | 取組
      1 | 集会所の修繕 | 継続 | 6000 | 補助する。
      || （参考）市民まつりの補助 | 継続 | （2,000） | 観光課へ移す。
      2 | 地域カルテ | 新規 | 1400 | 課題を調べる。
      計 | | | 7400 |
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 集会所の修繕 6000", "2 地域カルテ 1400"]);
});
