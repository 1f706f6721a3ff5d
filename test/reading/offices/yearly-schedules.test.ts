import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects, briefTraits } from "./tell";

const read = async (sheets: Readonly<Record<string, string>>) => {
  const { plans } = await readText(sheets);
  return plans.map((plan) => ({
    projects: briefProjects(plan),
    lanes: briefLanes(plan),
    remarks: plan.draft.remarks.map(({ kind }) => kind),
    years: [...new Set(plan.draft.years.map(({ fiscalYear }) => fiscalYear))],
  }));
};

describe("what a department does in a year", () => {
  const MONTHS = "4月 | 5月 | 6月 | 7月";

  it.each(["業務項目", "活動項目"])("may be listed under %s beside its costs", async (heading) => {
    const plans = await read({
      R7: `
        Ｒ７年間業務スケジュール　契約検査課
        ${heading} | 内容 | 事業費（千円） | ${MONTHS}
        入札参加資格審査 | 定期受付 | 320 | 要領公表 | 受付
        工事成績評定 | 要領の見直し | 80 | | | 改正
      `,
    });
    expect(plans).toMatchObject([
      {
        projects: ["1 入札参加資格審査 320", "2 工事成績評定 80"],
        lanes: ["1 要領公表 2025-04, 受付 2025-05", "2 改正 2025-06"],
      },
    ]);
  });

  it.each(["重点取組工程表", "年間業務スケジュール", "業務予定表"])(
    "may be a plan by its title: %s",
    async (title) => {
      const plans = await read({
        予防課: `
          令和７年度　予防課　${title}
          取組名 | 実施内容 | 担当係 | ${MONTHS}
          住宅用火災警報器の設置促進 | 戸別訪問 | 予防係 | # | #
          危険物施設の立入検査 | 立入検査 | 危険物係 | | # | #
          違反対象物の是正推進 | 一斉査察 | 査察係 | | | | #
        `,
      });
      expect(plans).toMatchObject([
        {
          projects: [
            "1 住宅用火災警報器の設置促進",
            "2 危険物施設の立入検査",
            "3 違反対象物の是正推進",
          ],
          lanes: ["1 戸別訪問 2025-04~2025-05", "2 立入検査 2025-05~2025-06", "3 一斉査察 2025-07"],
        },
      ]);
    }
  );

  it("is none of last year's, kept on a sheet of its own", async () => {
    const table = (year: string, bars: string): string => `
      令和${year}年度　予防課　重点取組一覧
      重点 | 取組名 | 実施内容 | 予算額（千円） | ${MONTHS}
      ◎ | 住宅用火災警報器の設置促進 | 戸別訪問 | 300 | ${bars}
      ◎ | 危険物施設の立入検査 | 立入検査 | 200 | | 検査
    `;
    const before = `
      令和６年度　予防課　工程
      取組名 | ${MONTHS}
      住宅用火災警報器の設置促進 | | | | 訪問
    `;
    expect(await read({ 今年度: table("７", "訪問 | <"), 前年度: before })).toMatchObject([
      {
        lanes: ["1 訪問 2025-04~2025-05", "2 検査 2025-05"],
        remarks: expect.arrayContaining(["other-year"]) as unknown,
        years: [2025],
      },
    ]);
  });
});

it("takes choices of 新規 and 継続 under 区分 for what becomes of projects", async () => {
  const { plans } = await readText({
    R7: `
      令和7年度　市民活動課　業務計画
      No | 事務事業 | 区分 | 予算額（千円）
      1 | 協働提案事業 | □新規　☑継続 | 1500
      2 | 地域ポイント導入 | ☑新規　□継続 | 2800
    `,
  });
  expect(plans.map(briefTraits)).toEqual([["1/継続///", "2/新規///"]]);
});

it("reads a list over months whose headings come again below, though a word in it could be a label", async () => {
  const plans = await read({
    年間計画: `
      市立図書館　２０２６年度　事業計画
      No | 事業 | ねらい | 対象 | 4月 | 5月 | 6月
      1 | おはなし会 | 本と出会うきっかけ | 幼児 | 開始
      2 | としょかんまつり | 利用者の拡大 | 市民 | | 実行委員会 | 開催
      |
      No | 事業 | ねらい | 対象 | 4月 | 5月 | 6月
      3 | 蔵書点検 | 資料の適正管理 | 全員 | | | 点検
      4 | 雑誌スポンサー制度 | 財源の確保 | 事業者 | 募集
    `,
  });
  expect(plans).toMatchObject([
    {
      projects: ["1 おはなし会", "2 としょかんまつり", "3 蔵書点検", "4 雑誌スポンサー制度"],
      lanes: [
        "1 開始 2026-04",
        "2 実行委員会 2026-05, 開催 2026-06",
        "3 点検 2026-06",
        "4 募集 2026-04",
      ],
    },
  ]);
});
