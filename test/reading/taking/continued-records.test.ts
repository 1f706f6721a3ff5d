import { brief } from "../../support/reading";
import { readText } from "../../support/sheet-text";

const HEADINGS = "順位 | 事業名 | 方向性 | 予算額（千円） | 取組内容 | 課題";

describe("a project that a page break splits", () => {
  it.each([
    ["is named as going on", "| | （つづき） | | |"],
    ["is named again", "2 | 生ごみの分別（つづき） | | |"],
    ["is not named again", "| | | | |"],
  ])(
    "is one, and what it says on the next page is said to be no project: it %s",
    async (_, head) => {
      const { plans } = await readText({
        計画: `
        令和７年度　ごみ減量課　業務計画 | < | < | < | < | 1/2
        ${HEADINGS}
        ねらい１　ごみを減らす | < | < | < | < | <
        1 | 集団回収 | 縮小 | 820 | 単価を見直す。 | 団体の減少
        2 | 生ごみの分別 | 新規 | 6450 | 地区で試行する。 | 異物の混入
        ごみ減量課　業務計画（つづき） | < | < | < | < | 2/2
        ${HEADINGS}
        ${head} 説明会を開く。 | 業者との調整
        3 | 出前講座 | 継続 | 40 | 学校で開く。 | 講師の確保
      `,
      });
      const [plan] = plans;
      expect(plan && brief(plan.plan.projects)).toEqual([
        "1 集団回収 820",
        "2 生ごみの分別 6450",
        "3 出前講座 40",
      ]);
      expect(plan?.plan.projects.map(({ aim, challenges }) => [aim, challenges.length])).toEqual([
        [1, 1],
        [1, 1],
        [1, 1],
      ]);
      expect(plan?.draft.tables.flatMap(({ strayRows }) => strayRows)).toHaveLength(1);
    }
  );
});
