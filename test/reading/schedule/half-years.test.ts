import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects } from "../offices/tell";

test.each([
  ["4～9月", "10～3月"],
  ["前半（4～9月）", "後半（10～3月）"],
])("two halves of the year are a schedule: %s | %s", async (first, second) => {
  const {
    plans: [plan],
  } = await readText({
    計画: `
      令和7年度 市民課 業務計画
      番号 | 事業名 | 方向性 | 予算額（千円） | ${first} | ${second}
      1 | 窓口改革 | 拡充 | 300 | 設計 | 工事
      2 | 証明書の発行 | 継続 | 150 | | 入替
    `,
  });
  expect(
    plan?.plan.lanes.flatMap(({ activities }) =>
      activities.map(({ label, start, end }) => `${label} ${start}~${end}`)
    )
  ).toEqual(["設計 2025-04~2025-09", "工事 2025-10~2026-03", "入替 2025-10~2026-03"]);
});

describe("a row of the months that follow, with no other heading beside them", () => {
  test.each([
    ["with names", "1 | 見守り", "2 | 配食"],
    ["with numbers", "1 |", "2 |"],
  ])(
    "heads the second half of the schedule of projects that stand below again, %s",
    async (_, ...again) => {
      const { plans } = await readText({
        計画: `
        令和8年度　福祉課　業務計画
        No | 事業名 | 予算額（千円） | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
        1 | 見守り | 100 | 募集 | | 実施 | < | < |
        2 | 配食 | 200 | | 契約 | 配食 | < | < | <
        || | | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
        ${again[0]} | | 実施 | < | | | 評価 |
        ${again[1]} | | 配食 | < | < | < | < | <
      `,
      });
      expect(plans.flatMap(briefProjects)).toEqual(["1 見守り 100", "2 配食 200"]);
      expect(plans.flatMap(briefLanes)).toEqual([
        "1 募集 2026-04, 実施 2026-06~2026-08",
        "2 契約 2026-05, 配食 2026-06~2026-09",
        "1 実施 2026-10~2026-11, 評価 2027-02",
        "2 配食 2026-10~2027-03",
      ]);
    }
  );

  test("nor do two quarters there make the projects stand twice", async () => {
    const { plans } = await readText({
      計画: `
        令和8年度　福祉課　業務計画
        事業名 | 予算額（千円） | 第1四半期 | 第2四半期
        見守り | 100 | 募集 | 実施
        配食 | 200 | 契約 | 配食
        || | 第3四半期 | 第4四半期
        見守り | | 実施 | 評価
        配食 | | 検査 |
      `,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 募集 2026-04~2026-06, 実施 2026-07~2026-09",
      "2 契約 2026-04~2026-06, 配食 2026-07~2026-09",
      "1 実施 2026-10~2026-12, 評価 2027-01~2027-03",
      "2 検査 2026-10~2026-12",
    ]);
  });
});

it("six bare numbers from 10 on are the months of the second half", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度 福祉課 業務計画（下半期）
      No | 事業名 | 予算額（千円） | 10 | 11 | 12 | 1 | 2 | 3
      1 | 見守り | 100 | 募集 | | 実施 | < | < |
      2 | 配食 | 200 | | 契約 | | | | 検査`,
  });
  expect(plans.map(briefLanes)).toEqual([
    ["1 募集 2026-10, 実施 2026-12~2027-02", "2 契約 2026-11, 検査 2027-03"],
  ]);
});

it("25/10 to 26/3 are its months by years of two digits", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 福祉課 業務計画（下半期）
      No | 事業名 | 予算額（千円） | 25/10 | 25/11 | 25/12 | 26/1 | 26/2 | 26/3
      1 | 見守り | 100 | 募集 | | 実施 | < | < |
      2 | 配食 | 200 | | 契約 | | | | 検査`,
  });
  expect(plans.map(briefLanes)).toEqual([
    ["1 募集 2025-10, 実施 2025-12~2026-02", "2 契約 2025-11, 検査 2026-03"],
  ]);
});

describe("under half a year, or beside it, a text that begins with a month", () => {
  it.each([
    ["6月に実施", "実施 2025-06"],
    ["6月講習会", "講習会 2025-06"],
    ["・4月に契約し、6月に開始", "契約し 2025-04, 開始 2025-06"],
    ["5/28に説明会", "説明会 2025-05-28"],
    ["9月議会で説明", "9月議会で説明 2025-04~2025-09"],
    ["10月号の発行", "10月号の発行 2025-04~2025-09"],
    ["契約", "契約 2025-04~2025-09"],
  ])("is done then: %s", async (text, told) => {
    const { plans } = await readText({
      計画: `
        令和7年度 福祉課 業務計画
        No | 事業名 | 予算額（千円） | 上半期 | 下半期
        1 | 見守り | 100 | ${text} | 11月以降に実施
        2 | 配食 | 200 | 設計 | 工事`,
    });
    expect(plans.flatMap(briefLanes)[0]).toBe(`1 ${told}, 実施 2025-11~2026-03`);
  });

  it("is done then in a row for each half as well", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度 福祉課 業務計画
        No | 事業名 | 予算額（千円） | 時期 | 実施内容
        1 | 見守り | 100 | 上半期 | 6月に実施
        ^ | ^ | ^ | 下半期 | 11月に評価
        2 | 配食 | 200 | 上半期 | 契約
        ^ | ^ | ^ | 下半期 | 配達`,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 実施 2025-06, 評価 2025-11",
      "2 契約 2025-04~2025-09, 配達 2025-10~2026-03",
    ]);
  });
});

test.each([
  ["前期スケジュール", "後期スケジュール"],
  ["上半期の実施内容", "下半期の実施内容"],
  ["上期（4～9月）の主な活動", "下期（10～3月）の主な活動"],
  ["4～9月の取組", "10～3月の取組"],
  ["4月～9月実施計画", "10月～3月実施計画"],
  ["4月～9月（予定）", "10月～3月（予定）"],
  ["具体的取組（上半期）", "具体的取組（下半期）"],
  ["実施計画（4～9月）", "実施計画（10～3月）"],
])("%s and %s say what is done in halves of the year", async (first, second) => {
  const { plans } = await readText({
    計画: `
      令和7年度 市民課 業務計画
      番号 | 事業名 | 方向性 | 予算額（千円） | ${first} | ${second}
      1 | 窓口改革 | 拡充 | 300 | 設計 | 工事
      2 | 証明書の発行 | 継続 | 150 | | 入替
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 設計 2025-04~2025-09, 工事 2025-10~2026-03",
    "2 入替 2025-10~2026-03",
  ]);
});

test.each(["進捗状況", "評価", "実績"])("%s of halves of the year is no schedule", async (what) => {
  const { plans } = await readText({
    計画: `
      令和7年度 市民課 業務計画
      番号 | 事業名 | 方向性 | 予算額（千円） | ${what}（上半期） | ${what}（下半期）
      1 | 窓口改革 | 拡充 | 300 | 順調 | 完了
      2 | 証明書の発行 | 継続 | 150 | | 完了
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([]);
});

test.each(["上期 | 下期 | 上期 | 下期", "第3四半期 | 第4四半期 | 第1四半期 | 第2四半期"])(
  "parts of years that nobody names are no schedule where they go back: %s",
  async (parts) => {
    const { plans } = await readText({
      計画: `
        令和7年度 市民課 業務計画
        番号 | 事業名 | 予算額（千円） | ${parts}
        1 | 窓口改革 | 300 | 検討 | 試行 | 実施 | 評価
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 窓口改革 300"]);
    expect(plans.flatMap(briefLanes)).toEqual([]);
  }
);

test("short texts that say a month or a day first are no figures", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 市民課 業務計画
      番号 | 事業名 | 予算額（千円） | 上半期 | 下半期
      1 | 窓口改革 | 300 | 6月調査 | 12月答申
      2 | 証明書の発行 | 150 | 5月契約 | 1月検査
    `,
    月別: `
      年間予定
      月 | 窓口改革 | 証明書の発行
      4月 | 13日 会議 |
      5月 | | 7日 訪問
      6月 | 3日 会議 | 9日 点検
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 調査 2025-06, 答申 2025-12",
    "2 契約 2025-05, 検査 2026-01",
    "1 会議 2025-04-13, 会議 2025-06-03",
    "2 訪問 2025-05-07, 点検 2025-06-09",
  ]);
});
