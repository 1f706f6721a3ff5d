import { readText } from "../../support/sheet-text";
import { briefLanes, briefTraits } from "./tell";

const read = async (months: readonly (string | number)[], title = "令和7年度") => {
  const { plans } = await readText({
    R7: `
      ${title}　監査委員事務局　監査計画
      監査の種類 | ${months.join(" | ")}
      定期監査 | 通知 | 実施 | | | | 公表
      決算審査 | | | 審査 | | | 完了
    `,
  });
  return plans.map((plan) => ({
    year: plan.plan.fiscalYear,
    lanes: briefLanes(plan),
    traits: briefTraits(plan),
  }));
};

describe("months beside names and nothing else", () => {
  it.each([
    [["R7.4", "R7.5", "R7.6", "R7.7", "R7.8", "R7.9"]],
    [["2025/4", "2025/5", "2025/6", "2025/7", "2025/8", "2025/9"]],
    [[4, 5, 6, 7, 8, 9]],
  ])("head no field, however they are written: %j", async (months) => {
    expect(await read(months)).toEqual([
      {
        year: 2025,
        lanes: ["1 通知 2025-04, 実施 2025-05, 公表 2025-09", "2 審査 2025-06, 完了 2025-09"],
        traits: ["////", "////"],
      },
    ]);
  });
});

it.each(["令和7(2025)年度", "2025（令和7）年度"])(
  "knows the fiscal year of a label: %s",
  async (year) => {
    const { plans } = await readText({
      R7: `
        重点事業実施計画書
        年度 | ${year} | 課名 | 建築住宅課
        No | 重点事業名 | 予算額（千円）
        1 | 空き家バンクの運営 | 540
        2 | 老朽空き家解体補助 | 15000
      `,
    });
    expect(plans.map(({ plan }) => plan.fiscalYear)).toEqual([2025]);
  }
);

it.each([
  ["主要業務", "予算措置額（千円）"],
  ["業務名", "予算配当額（千円）"],
])("knows names under %s and budgets under %s", async (name, budget) => {
  const { plans } = await readText({
    R7: `
      令和7年度　保育課　業務計画
      ${name} | 業務の概要 | ${budget}
      入所受付 | 一次・二次受付 | 450
      保育士確保 | 就職相談会 | 9600
    `,
  });
  expect(plans.map(({ plan }) => plan.projects.map((project) => project.name))).toEqual([
    ["入所受付", "保育士確保"],
  ]);
});

it.each([
  ["上半期（４〜９月）", "下半期（１０～３月）"],
  ["上期の取組", "下期の取組"],
  ["上半期の主な取り組み", "下半期の主な取り組み"],
  ["上期（４～９月）の予定", "下期（10～３月）の予定"],
  ["上期計画（４～９月）", "下期計画（10～３月）"],
])("takes halves headed %s and %s for the whole year's schedule", async (first, second) => {
  const { plans } = await readText({
    国保年金課: `
      令和６年度　国保年金課　重点業務推進計画
      No | 重点業務 | 達成目標 | ${first} | ${second} | 担当
      1 | 健診受診率の向上 | 受診率45％ | 受診券の送付 | 未受診者へ再勧奨 | 保健係
      2 | 収納率の向上 | 94.5％ | 口座振替の勧奨 | 納付相談 | 収納係
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 受診券の送付 2024-04~2024-09, 未受診者へ再勧奨 2024-10~2025-03",
    "2 口座振替の勧奨 2024-04~2024-09, 納付相談 2024-10~2025-03",
  ]);
});

it("takes what is aimed at in each half for its schedule, and for a plan with nothing else", async () => {
  const { plans } = await readText({
    市民課: `
      令和６年度　市民課　業務計画
      № | 業務項目 | 取組内容 | 上期の目標 | 下期の目標
      1 | 窓口改革 | 予約制を広げる。 | 案内の作成 | 予約を３割に
      2 | 証明書の発行 | コンビニに頼む。 | 端末の設置 | 交付を５割に
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 案内の作成 2024-04~2024-09, 予約を３割に 2024-10~2025-03",
    "2 端末の設置 2024-04~2024-09, 交付を５割に 2024-10~2025-03",
  ]);
  expect(plans[0]?.plan.projects[0]?.initiative).toBe("予約制を広げる。");
});

it("tells what each of several columns of times is about by its heading, in lanes apart where they meet", async () => {
  const { plans } = await readText({
    発注見通し: `
      令和６年度　水道工務課　工事発注見通し
      番号 | 工事名 | 予定工期 | 発注時期 | 概算工事費（千円）
      1 | 配水管更新工事 | 令和６年６月～令和６年12月 | 第１四半期 | 48000
      2 | ろ過池改修工事 | 令和６年10月～令和７年３月 | 第２四半期 | 132000
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 予定工期 2024-06~2024-12",
    "1 発注時期 2024-04~2024-06",
    "2 予定工期 2024-10~2025-03, 発注時期 2024-07~2024-09",
  ]);
});

describe("a column that tells what happens when, though its heading doesn't say so", () => {
  const read = async (heading: string): Promise<readonly string[]> => {
    const { plans } = await readText({
      R6: `
        令和６年度 人権課 実行計画
        No | 事業名 | 内容 | ${heading} | 予算(千円)
        1 | 男女共同参画週間 | 講演会の開催 | ４月　講師選定\\n６月　講演会 | 350
        2 | 人権教育研修 | 職員と教職員 | ７月、10月　研修 | 180
        3 | 女性相談 | 相談員２名 | 毎週火・木 | 4200
      `,
    });
    return plans.flatMap(briefLanes);
  };

  it("is a schedule", async () => {
    expect(await read("年間の流れ")).toEqual([
      "1 講師選定 2024-04, 講演会 2024-06",
      "2 研修 2024-07, 研修 2024-10",
      "3 女性相談 2024-04~2025-03",
    ]);
  });

  it("is none where it looks back", async () => {
    expect(await read("前年度の経過")).toEqual([]);
  });
});
