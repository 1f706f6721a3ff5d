import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

const ROWS = `
  1 | 啓発チラシの同封 | 100 | 実施 | 継続 | 継続
  2 | 相談窓口の設置 | 200 | 検討 | 実施 | 見直し`;

describe("columns headed by the years of a plan's terms", () => {
  it.each([
    ["短期（R6～R7） | 中期（R8～R9） | 長期（R10～）", "2028-04~2029-03"],
    ["R6～R7 | R8～R9 | R10～R12", "2028-04~2031-03"],
    ["第1期（2024～2025年度） | 第2期（2026～27年度） | 第3期（2028年度）", "2028-04~2029-03"],
    ["令和6年度～令和7年度 | 令和8年度～令和9年度 | 令和10年度", "2028-04~2029-03"],
  ])("span these years: %s", async (terms, last) => {
    const { plans } = await readText({
      計画: `
        空家等対策計画　取組一覧
        No. | 取組名 | 予算額（千円） | ${terms}${ROWS}`,
    });
    const lanes = plans.flatMap(briefLanes);
    expect(lanes).toEqual([
      `1 実施 2024-04~2026-03, 継続 2026-04~2028-03, 継続 ${last}`,
      `2 検討 2024-04~2026-03, 実施 2026-04~2028-03, 見直し ${last}`,
    ]);
  });

  it("may call the terms in the row over their years", async () => {
    const { plans } = await readText({
      計画: `
        男女共同参画プラン　事業計画
        No. | 事業名 | 予算額（千円） | 実施年度 | <
        ^ | ^ | ^ | 前期\\nH19-H22 | 後期\\nH23-H26
        1 | 図書の充実 | 100 | 購入 | 展示
        2 | 職員研修 | 200 | 研修 | `,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 購入 2007-04~2011-03, 展示 2011-04~2015-03",
      "2 研修 2007-04~2011-03",
    ]);
  });

  it.each(["R7 | R8 | R9 | R10", "7年度 | 8年度 | 9年度 | 10年度"])(
    "may stand over each of their years, and are no halves of one: %s",
    async (years) => {
      const { plans } = await readText({
        計画: `
        行政改革　実施計画一覧
        No. | 取組名 | 所管課 | 前期 | < | 後期 | <
        ^ | ^ | ^ | ${years}
        1 | 広告収入の拡大 | 広報課 | 検討 | 実施 | → | →
        2 | 土地の売却 | 管財課 | 調査 | | 売却 |`,
      });
      expect(plans.flatMap(briefLanes)).toEqual([
        "1 検討 2025-04~2026-03, 実施 2026-04~2029-03",
        "2 調査 2025-04~2026-03, 売却 2027-04~2028-03",
      ]);
    }
  );

  it("may be counted, with their years in brackets", async () => {
    const { plans } = await readText({
      計画: `
        公約工程表
        No. | 公約 | 取組 | 担当課 | 1年目（R7） | 2年目\\n（R8） | 3年目（令和9年度）
        1 | 給食費の無償化 | 段階的に行う | 給食課 | 小学校 | 中学校 | →
        2 | 遊び場の整備 | 空き店舗を使う | こども課 | 設計 | 工事 | 開所`,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 小学校 2025-04~2026-03, 中学校 2026-04~2028-03",
      "2 設計 2025-04~2026-03, 工事 2026-04~2027-03, 開所 2027-04~2028-03",
    ]);
  });

  it("may follow those of single years", async () => {
    const { plans } = await readText({
      計画: `
        空家等対策計画　取組一覧
        No. | 取組名 | 予算額（千円） | 令和6年度 | 令和7年度 | 令和8～10年度${ROWS}`,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 実施 2024-04~2025-03, 継続 2025-04~2026-03, 継続 2026-04~2029-03",
      "2 検討 2024-04~2025-03, 実施 2025-04~2026-03, 見直し 2026-04~2029-03",
    ]);
  });

  it.each([
    "短期 | 中期 | 長期",
    "短期（R6～R7） | 中期（R8～R9） | 長期（R10～）",
    "R6～R7 | R8～R9 | R10～R12",
    "令和7年度 | 令和8年度 | 令和9年度",
  ])("say of no project what becomes of it: %s", async (terms) => {
    const { plans } = await readText({
      計画: `
          令和7年度　重点取組一覧
          No. | 事業名 | 内容 | 予算額（千円） | ${terms}
          1 | 啓発チラシの同封 | 納税通知に同封 | 100 | 実施 | 継続 | 継続
          2 | 相談窓口の設置 | 総合窓口を置く | 200 | 検討 | 実施 | 継続`,
    });
    expect(plans.flatMap(({ plan }) => plan.projects).map((each) => each.direction)).toEqual([
      null,
      null,
    ]);
  });
});

describe("○ under the years of a plan", () => {
  const rows = (times: readonly string[]) => `
    令和8年度 福祉課 実施計画
    事業名 | 実施年度 | < | < | 実施時期 | 予算額（千円）
    ^ | R8 | R9 | R10 | ^ | ^
    見守り | ○ | ○ | ○ | ${times[0]} | 100
    配食 | ○ | ○ | | ${times[1]} | 200`;

  it("leaves room for when in the plan's year each is done", async () => {
    const { plans } = await readText({ 計画: rows(["6月～8月", "R8.9"]) });
    const lanes = plans.flatMap(briefLanes);
    expect(lanes.slice(2)).toEqual(["1 見守り 2026-06~2026-08", "2 配食 2026-09"]);
  });

  it("says as much as the years in which they begin and end", async () => {
    const { plans } = await readText({ 計画: rows(["R8～R10", "R8.4～R10.3"]) });
    expect(plans.flatMap(briefLanes)).toHaveLength(2);
  });
});

describe("columns headed by the terms of a year", () => {
  const told = async (...terms: readonly string[]) => {
    const { plans } = await readText({
      計画: `
        令和8年度　こども課　業務計画
        No. | 事業名 | 予算額（千円） | ${terms.join(" | ")}
        1 | 相談 | 100 | 研修 | 会議 | 評価
        2 | 産後ケア | 200 | 契約 | 実施 | 検証`,
    });
    return plans.flatMap(briefLanes);
  };

  it.each([
    [["Ⅰ期（4～7月）", "Ⅱ期（8～11月）", "Ⅲ期（12～3月）"]],
    [["第1期\\n4月～7月", "第2期\\n8月～11月", "第3期\\n12月～3月"]],
    [["前期（4～7月）", "中期（8～11月）", "後期（12～3月）"]],
    [["4～7月（Ⅰ期）", "8～11月（Ⅱ期）", "12～3月（Ⅲ期）"]],
  ])("span the months that these tell: %s", async (terms) => {
    expect(await told(...terms)).toEqual([
      "1 研修 2026-04~2026-07, 会議 2026-08~2026-11, 評価 2026-12~2027-03",
      "2 契約 2026-04~2026-07, 実施 2026-08~2026-11, 検証 2026-12~2027-03",
    ]);
  });

  it("are no quarters where there are three", async () => {
    expect(await told("Ⅰ期", "Ⅱ期", "Ⅲ期")).toEqual([]);
    expect(await told("Ⅰ期", "Ⅱ期", "Ⅲ期", "Ⅳ期")).toEqual([
      "1 研修 2026-04~2026-06, 会議 2026-07~2026-09, 評価 2026-10~2026-12",
      "2 契約 2026-04~2026-06, 実施 2026-07~2026-09, 検証 2026-10~2026-12",
    ]);
  });
});
