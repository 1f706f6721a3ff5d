import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

async function lanesOf(first: string, second: string): Promise<readonly string[]> {
  const { plans } = await readText({
    計画: `
      令和7年度 生活衛生課 業務計画
      優先順位 | 事業名 | 予算額（千円） | 第1四半期 | 第2四半期 | 第3四半期 | 第4四半期
      1 | 監視指導 | 8,760 | ${first} | ${second} | | `,
  });
  return plans.flatMap(briefLanes);
}

describe("a text under a quarter", () => {
  it("is done in the months that it says itself", async () => {
    expect(await lanesOf("準備（6月）", "一斉監視（7～8月）")).toEqual([
      "1 準備 2025-06, 一斉監視 2025-07~2025-08",
    ]);
  });

  it("may say them in full width", async () => {
    expect(await lanesOf("準備（６月）", "８月：決定")).toEqual(["1 準備 2025-06, 決定 2025-08"]);
    expect(await lanesOf("発注（１／３）", "")).toEqual(["1 発注（１／３） 2025-04~2025-06"]);
  });

  it("may say several, a line each, and go on beyond the quarter", async () => {
    expect(await lanesOf("・5月：講習会\\n・6月：準備", "受付（7～12月）")).toEqual([
      "1 講習会 2025-05, 準備 2025-06, 受付 2025-07~2025-12",
    ]);
  });

  it("may say several, a line each without bullets", async () => {
    expect(await lanesOf("5月 公募\\n6月 審査", "8月：決定")).toEqual([
      "1 公募 2025-05, 審査 2025-06, 決定 2025-08",
    ]);
    expect(await lanesOf("5月 公募\\nと審査", "")).toEqual(["1 5月 公募\nと審査 2025-04~2025-06"]);
  });

  it("is as long as the quarter where it names a third of no month, which a month's own text does of that", async () => {
    expect(await lanesOf("募集（中旬）", "")).toEqual(["1 募集（中旬） 2025-04~2025-06"]);
    expect(await lanesOf("中旬", "15日")).toEqual(["1 中旬 2025-04~2025-06, 15日 2025-07~2025-09"]);
    const { plans } = await readText({
      計画: `
        令和7年度 生活衛生課 業務計画
        優先順位 | 事業名 | 予算額（千円） | 4月 | 5月 | 6月 | 7月
        1 | 監視指導 | 8,760 | 募集（中旬～） | | 審査（下旬） | `,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 募集 2025-04-11~2025-05-31, 審査 2025-06-21~2025-06-30",
    ]);
  });

  it("keeps the day of every month, and is no longer than it is drawn for that", async () => {
    expect(await lanesOf("市の開催（毎月第1日曜日）", "地場産の献立（毎月19日）")).toEqual([
      "1 市の開催（毎月第1日曜日） 2025-04~2025-06, 地場産の献立（毎月19日） 2025-07~2025-09",
    ]);
  });

  it("is done in each of the months behind what is done, and at no other's", async () => {
    expect(await lanesOf("契約（4月）、試行（6月）", "広報紙掲載（7月、9月）")).toEqual([
      "1 契約 2025-04, 試行 2025-06, 広報紙掲載 2025-07, 広報紙掲載 2025-09",
    ]);
    expect(await lanesOf("説明会（本庁、支所、6月）", "改善（提案）、公表（8月）")).toEqual([
      "1 説明会（本庁、支所、6月） 2025-04~2025-06, 改善（提案）、公表 2025-08",
    ]);
  });

  it("goes on all year where it says so", async () => {
    expect(await lanesOf("相談窓口（通年）", "")).toEqual(["1 相談窓口 2025-04~2026-03"]);
    expect(await lanesOf("通年で相談", "")).toEqual(["1 相談 2025-04~2026-03"]);
    expect(await lanesOf("通年講座", "")).toEqual(["1 通年講座 2025-04~2025-06"]);
  });

  it("is as long as the quarter where it names no months, or others", async () => {
    expect(await lanesOf("前期講座", "集計（1月）")).toEqual([
      "1 前期講座 2025-04~2025-06, 集計（1月） 2025-07~2025-09",
    ]);
  });

  it("may list several things to do, each as long as the quarter", async () => {
    expect(await lanesOf("・準備\\n・説明会", "・契約")).toEqual([
      "1 準備 2025-04~2025-06, 説明会 2025-04~2025-06, 契約 2025-07~2025-09",
    ]);
  });
});

it("a text in a month may say when what begins there ends", async () => {
  const months = "5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月";
  const { plans } = await readText({
    計画: `
      令和7年度 学校教育課 業務計画
      優先順位 | 事業名 | 予算額（千円） | 4月 | ${months}
      1 | 学力調査 | 8,760 | 調査（4月） | | | | 分析（～9月） | | ○研修\\n○公開授業（～11月） | | | | | `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 調査 2025-04, 分析 2025-08~2025-09, 研修 2025-10, 公開授業 2025-10~2025-11",
  ]);
});

describe("a text over months", () => {
  const told = async (...cells: readonly string[]): Promise<readonly string[]> => {
    const months = Array.from({ length: 12 }, (_, at) => `${((at + 3) % 12) + 1}月`);
    const { plans } = await readText({
      計画: `
        令和7年度 税務課 業務計画
        優先順位 | 事業名 | 予算額（千円） | ${months.join(" | ")}
        1 | 申告受付 | 8,760 | ${cells.join(" | ")} `,
    });
    return plans.flatMap(briefLanes);
  };

  it("may say its days, be they merged, painted or marked", async () => {
    const days = ["1 受付 2025-04-01~2025-06-30, 公表 2025-08-21~2025-08-31"];
    expect(await told("受付（4/1～6/30）", "<", "<", "", "公表（8月下旬）")).toEqual(days);
    expect(await told("# 受付（4/1～6/30）", "#", "#", "", "●公表（8月下旬）")).toEqual(days);
    expect(await told("点検（4/5）", "点検（5/1）", "点検（1/3）", "調査（7月1/2）")).toEqual([
      "1 点検（4/5） 2025-04, 点検 2025-05-01, 点検（1/3） 2025-06, 調査（7月1/2） 2025-07",
    ]);
  });

  it("goes on from when it says to begin, as far as it is drawn, to the next or to the last month", async () => {
    expect(await told("10月から", "募集（5月～）", "", "審査", "8月中旬～ 交付", "→", "")).toEqual([
      "1 10月から 2025-04, 募集 2025-05~2025-06, 審査 2025-07, 交付 2025-08-11~2025-09-30",
    ]);
    expect(await told("4/15～", "", "6月から募集", "7月～8月 審査", "8月からの制度")).toEqual([
      "1  2025-04-15~2025-05-31, 募集 2025-06, 審査 2025-07~2025-08, 8月からの制度 2025-08",
    ]);
    expect(await told("", "5月以降　交付")).toEqual(["1 交付 2025-05~2026-03"]);
  });
});

it("is all that a bar over months lists with the month of each in brackets", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 生活衛生課 業務計画
      優先順位 | 事業名 | 予算額（千円） | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      1 | 監視指導 | 8,760 | 契約（4月）着手（6月）完了（9月） | < | < | < | < | <
      2 | 啓発 | 100 | 会議（6月、8月） | < | < | < | < | <`,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 契約 2025-04, 着手 2025-06, 完了 2025-09",
    "2 会議（6月、8月） 2025-04~2025-09",
  ]);
});

it("is all that a half or quarter lists with the months of each, in one line", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 生活衛生課 業務計画
      優先順位 | 事業名 | 予算額（千円） | 上半期 | 下半期
      1 | 監視指導 | 8,760 | 4～6月：募集　7月：調整 | 10月 検査、1月 報告
      2 | 啓発 | 100 | 設計（4月～7月）、入札（8月） | 8月の反省、3月議会`,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 募集 2025-04~2025-06, 調整 2025-07, 検査 2025-10, 報告 2026-01",
    "2 設計 2025-04~2025-07, 入札 2025-08, 8月の反省、3月議会 2025-10~2026-03",
  ]);
});
