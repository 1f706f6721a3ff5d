import { brief } from "../../../support/reading";
import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects } from "../../offices/tell";

const HEADINGS = "順位 | 事業名 | 方向性 | 予算額（千円） | 取組内容 | 課題";

describe("a project that a page break splits", () => {
  it.each([
    ["is named as going on", "| | （つづき） | | |"],
    ["is named again", "2 | 生ごみの分別（つづき） | | |"],
    ["is named again with its number, as on its own page", "2 | 生ごみの分別 | | |"],
    ["is not named again", "| | | | |"],
  ])("is one with what it says on the next page, where it %s", async (_, head) => {
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
    const { projects = [] } = plan?.plan ?? {};
    expect(projects.map(({ aim }) => aim)).toEqual([1, 1, 1]);
    expect(projects[1]?.initiative).toBe("地区で試行する。\n説明会を開く。");
    expect(projects[1]?.challenges).toEqual(["異物の混入", "業者との調整"]);
    expect(plan?.draft.tables.flatMap(({ strayRows }) => strayRows)).toEqual([]);
  });
});

it("goes on with its lanes on the next page, where it is named as going on", async () => {
  const months = "4月 | 5月 | 6月 | 7月";
  const { plans } = await readText({
    計画: `
      令和７年度　ごみ減量課　業務計画
      ${HEADINGS} | ${months}
      1 | 集団回収 | 縮小 | 820 | 単価を見直す。 | 団体の減少 | 公募
      2 | 生ごみの分別 | 新規 | 6450 | 地区で試行する。 | 異物の混入 | | 契約
      ごみ減量課　業務計画（続き）
      ${HEADINGS} | ${months}
      2 | 生ごみの分別（続き） | | | | | | | 説明会
      3 | 出前講座 | 継続 | 40 | 学校で開く。 | 講師の確保 | | | | 授業
    `,
  });
  const [plan] = plans;
  expect(plan && briefProjects(plan)).toEqual([
    "1 集団回収 820",
    "2 生ごみの分別 6450",
    "3 出前講座 40",
  ]);
  expect(plan && briefLanes(plan)).toEqual([
    "1 公募 2025-04",
    "2 契約 2025-05",
    "2 説明会 2025-06",
    "3 授業 2025-07",
  ]);
  expect(plan?.draft.tables.flatMap(({ strayRows }) => strayRows)).toEqual([]);
});

it("keeps apart projects of one number that each cost something", async () => {
  const { plans } = await readText({
    計画: `
      令和７年度　ごみ減量課　業務計画
      ${HEADINGS}
      1 | 集団回収 | 縮小 | 820 | 単価を見直す。 | 団体の減少
      （次ページへ）
      ${HEADINGS}
      1 | 集団回収 | 新規 | 90 | 拠点を増やす。 | 場所の確保
      2 | 出前講座 | 継続 | 40 | 学校で開く。 | 講師の確保
    `,
  });
  expect(plans.flatMap(({ plan }) => brief(plan.projects))).toEqual([
    "1 集団回収 820",
    "1#2 集団回収 90",
    "2 出前講座 40",
  ]);
});

it("is one project's where rows below it say no more than what else is done, and when", async () => {
  const { plans } = await readText({
    計画: `
      2025年度　学校給食課　業務計画
      No. | 業務 | 作業内容 | 開始 | 終了 | 予算（千円）
      1 | 給食センター改築 | 基本計画 | 2025/5/12 | 2025/9/30 | 12800
      | | | 用地測量 | 2025/8/1 | 2025/10/31 |
      2 | 食育推進 | 献立コンクール | 2025/7/1 | 2025/11/15 | 240
      | | | 給食だより | 2025/4/1 | 2026/3/31 |
    `,
  });
  expect(plans.map(briefProjects)).toEqual([["1 給食センター改築 12800", "2 食育推進 240"]]);
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 基本計画 2025-05-12~2025-09-30",
    "1 用地測量 2025-08-01~2025-10-31",
    "2 献立コンクール 2025-07-01~2025-11-15",
    "2 給食だより 2025-04-01~2026-03-31",
  ]);
});
