import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

/** The cells of a line, each merged over two columns. */
const wide = (line: string): string => line.replaceAll(" | ", " | < | ") + " | <";

async function read(lines: readonly string[]): Promise<readonly string[]> {
  const sheet = ["令和7年度 市民課 業務計画", ...lines].join("\n");
  return (await readText({ 計画: sheet })).plans.flatMap(briefProjects);
}

describe("cells that are all merged over as many columns", () => {
  it("make no headings of records under headings of their own width", async () => {
    const lines = [
      "ID | 取組 | 概要 | 新/継 | 予算額",
      "D-01 | 書かない窓口 | 支援システム | 新 | 5,500千円",
      "D-02 | 証明書の交付 | 20業務 | 継 | 2,000千円",
    ];
    expect(await read(lines.map(wide))).toEqual([
      "D-01 書かない窓口 5500",
      "D-02 証明書の交付 2000",
    ]);
  });

  it("make no groups of titles over tables beside each other", async () => {
    const beside = (line: string): string => line.split(" / ").map(wide).join(" | | ");
    const lines = [
      "【継続事業】 | < | < / 【新規事業】 | < | <".replaceAll(" | <", " | "),
      "No | 事業名 | 予算額（千円） / No | 事業名 | 予算額（千円）",
      "1 | 窓口の改善 | 300 / 3 | 証明書の交付 | 200",
      "2 | 案内の充実 | 50 / 4 | 戸籍の整備 | 100",
    ];
    expect(await read(lines.map(beside))).toEqual([
      "1 窓口の改善 300",
      "2 案内の充実 50",
      "3 証明書の交付 200",
      "4 戸籍の整備 100",
    ]);
  });

  it("are parts of a group that reaches over several of them", async () => {
    const lines = [
      wide("番号 | 事業名 | 予算額（千円）").replace(/ \| <$/, " | < | < | <"),
      wide("^ | ^ | 令和7年度 | 令和6年度"),
      wide("1 | 窓口の改善 | 300 | 100"),
      wide("2 | 案内の充実 | 50 | 60"),
    ];
    expect(await read(lines)).toEqual(["1 窓口の改善 300", "2 案内の充実 50"]);
  });
});

it("takes a note right below headings for none of them, be it of 予算額", async () => {
  const lines = [
    "番号 | 業務名 | 4月 | 5月 | 6月 | 7月",
    "※予算額は当初予算",
    "1 | 窓口の改善 | 調査 | | 改修 |",
    "2 | 案内の充実 | | 作成 | | 配布",
  ];
  expect(await read(lines)).toEqual(["1 窓口の改善", "2 案内の充実"]);
});

describe("what is merged over all rows, left of a list", () => {
  it.each([
    ["from its headings on", "重点事業", "^"],
    ["from its first record on", "", "重点事業"],
  ])("makes no headings of its records: %s", async (_, beside, first) => {
    const lines = [
      `${beside} | 順位 | 事業名 | 区分 | 予算額（千円） | 4月 | 5月 | 6月 | 7月`,
      `${first} | 1 | 見守り訪問 | 継続 | 1200 | 会議 | | | 報告`,
      "^ | 2 | 配食 | 新規 | 800 | | 準備 | 実施 | 実施",
      "^ | 3 | 敬老会 | 継続 | 500 | | | | 開催",
    ];
    expect(await read(lines.map((line) => `|${line}`))).toEqual([
      "1 見守り訪問 1200",
      "2 配食 800",
      "3 敬老会 500",
    ]);
  });
});

describe("a second row of headings without merges", () => {
  it.each([
    "予算額（千円）",
    "経費（千円）",
    "概算事業費（千円）",
    "所要額(千円)",
    "費用",
    "コスト（単位：千円）",
  ])("heads costs by %s beside a heading that is known", async (heading) => {
    const lines = [
      "順位 | 事業名 | 方向性 | 事業主体 | 事業内容",
      `| | ${heading} | 性質区分 |`,
      "1 | 窓口の改善 | 拡充 | 市 | 受付の番号を画面に表示する。",
      "| | 300 | 政策的事業 |",
      "2 | 案内の充実 | 継続 | 委託 | 案内の人を増やす。",
      "| | 1,200 | 経常的事業 |",
    ];
    expect(await read(lines)).toEqual(["1 窓口の改善 300", "2 案内の充実 1200"]);
  });
});

it.each(["作成　R8.4.1", "評価", "課長　鈴木"])(
  "a title over the list's first columns heads none of them beside %s",
  async (text) => {
    const { plans } = await readText({
      計画: `
      救急課　令和８年度　業務計画 | < | < | ${text} | <
      順位 | 業務名 | 予算額（千円） | 取組 | 課題
      1 | 機器の更新 | 3300 | 30台を替える | 電池切れ
      2 | 検証会 | 1700 | 月に１回開く | 医師の確保
    `,
    });
    expect(plans[0]?.plan).toMatchObject({
      title: "救急課　令和８年度　業務計画",
      department: "救急課",
    });
  }
);
