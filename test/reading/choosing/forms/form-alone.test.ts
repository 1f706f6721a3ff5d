import { readText } from "../../../support/sheet-text";
import { briefLanes, briefProjects } from "../../offices/tell";

describe("a form that says little", () => {
  const read = async (rows: string, title = "令和7年度　福祉課　事業計画書") =>
    readText({ 計画: `${title}\n事業名 | 見守り事業\n${rows}` });

  it.each([
    ["what for and what", "目的 | 安心して暮らせるまち\n内容 | 月に1回、訪問する。"],
    ["what and when", "事業内容 | 月に1回、訪問する。\nスケジュール | 4月：準備"],
    ["who and what", "担当課 | 福祉課\n事業内容 | 月に1回、訪問する。"],
    ["how long and what it costs", "実施期間 | 令和7年4月～令和8年3月\n予算額 | 1,200千円"],
    [
      "who, and nothing but months below",
      "担当課 | 福祉課\n^ | 4月 | 5月 | 6月 | 7月 | 8月 | 9月\n訪問 | ○",
    ],
  ])("is a plan where it alone tells %s", async (_, rows) => {
    const { plans } = await read(rows);
    expect(plans.flatMap(({ plan }) => plan.projects)).toMatchObject([{ name: "見守り事業" }]);
    const { plans: none } = await read(rows, "福祉課　備品台帳");
    expect(none).toEqual([]);
  });

  it("is none where it says its name and one thing more", async () => {
    const { plans } = await read("事業内容 | 月に1回、訪問する。");
    expect(plans).toEqual([]);
  });

  it("is none where somebody applies with it", async () => {
    const { plans } = await read(
      "団体名 | 福祉の会\n目的 | 安心して暮らせるまち\n内容 | 訪問する。"
    );
    expect(plans).toEqual([]);
  });

  it("is one where it tells of what others apply for", async () => {
    const { plans } = await read("目的 | 団体の活動を支える。\n内容 | 団体に補助する。");
    expect(plans.flatMap(briefProjects)).toEqual(["1 見守り事業"]);
  });

  it("is one where labels stand beside each other in its rows", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度　事業計画書
        事業名 | 見守り事業 | 担当課 | 福祉課
        事業内容 | 訪問する。 | 備考 | 特になし`,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 見守り事業"]);
  });

  const told = [
    ["事業名", "見守り事業"],
    ["実施期間", "令和7年4月～令和7年9月"],
    ["目的", "安心して暮らせるまちをつくる。"],
    ["予算額", "1,200千円"],
  ] as const;

  it.each([
    ["stand below their labels", told.map(([label, value]) => `${label}\n${value}`)],
    ["stand below their labels, set in", told.map(([label, value]) => `${label}\n | ${value}`)],
    ["follow their labels in one cell", told.map(([label, value]) => `${label}：${value}`)],
    [
      "follow their counted labels in one cell",
      told.map(([label, value], index) => `${index + 1}　${label}：${value}`),
    ],
    [
      "stand beside labels of two a row",
      [
        "事業名 | 見守り事業 | 予算額 | 1,200千円",
        "目的 | 安心 | 実施期間 | 令和7年4月～令和7年9月",
      ],
    ],
  ])("is one where values %s", async (_, rows) => {
    const { plans } = await readText({
      計画: `令和7年度　福祉課　業務計画\n\n${rows.join("\n")}`,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 見守り事業 1200"]);
    expect(plans.flatMap(briefLanes)).toEqual(["1 見守り事業 2025-04~2025-09"]);
  });

  it("is none where nobody answers what its labels ask, or where several stand beside each other", async () => {
    for (const rows of [
      "事業名 | 見守り事業\n目的\n対象\n期間",
      "事業名 | 見守り事業 | 事業名 | 配食事業\n対象 | 高齢者 | 対象 | 全員",
      "事業名 | 見守り事業 | 配食事業\n目的 | 安心 | 健康\n対象 | 高齢者 | 全員",
    ]) {
      const { plans } = await readText({ 計画: `令和7年度　業務計画\n\n${rows}` });
      expect(plans).toEqual([]);
    }
  });

  it("is no list where what its first row says of costs stands beside a label", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度　業務計画
        事業名 | 見守り事業 | 予算額 | 1,200千円
        方向性 | 拡充`,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 見守り事業 1200"]);
  });

  it("is none beside a list of projects that doesn't name its own", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度　福祉課　業務計画
        No. | 事業名 | 方向性 | 予算額（千円）
        1 | 配食事業 | 継続 | 800
        2 | 送迎事業 | 拡充 | 300`,
      個票: `
        令和7年度　福祉課　事業計画書
        事業名 | 見守り事業
        目的 | 安心して暮らせるまち
        内容 | 月に1回、訪問する。`,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 配食事業 800", "2 送迎事業 300"]);
  });

  it("has its steps for lanes, named whatever stands in the row above its months", async () => {
    const form = (name: string, steps: string): string => `
      令和7年度　業務計画
      事業名 | ${name}
      担当課 | 福祉課
      予算額 | 1,200千円
      | | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      ${steps}`;
    const { plans } = await readText({
      見守り: form("見守り事業", "訪問 | ○ | ○ | | ○ | |\n研修 | | ○ | | | |"),
      配食: form("配食事業", "契約 | ○ | | | | |\n配達 | | → | → | → | → | →"),
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 見守り事業 1200", "2 配食事業 1200"]);
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 訪問 2025-04, 訪問 2025-05, 訪問 2025-07",
      "1 研修 2025-05",
      "2 契約 2025-04",
      "2 配達 2025-05~2025-09",
    ]);
  });
});
