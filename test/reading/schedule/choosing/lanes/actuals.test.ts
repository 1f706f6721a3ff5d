import { MONTHS, read } from "./left-out-actuals";

const PROJECTS = `
  令和7年度 業務計画 高齢福祉課
  番号 | 事業名 | 予算額（千円）
  1 | 敬老会 | 800
  2 | 見守り | 300
`;

describe("what came of a plan is no schedule, and that is said", () => {
  it.each(["目標 | 取組内容", "取組内容 | 数値目標"])(
    "as is what is aimed at in a column beside what is done: %s",
    async (heads) => {
      const isFirst = heads.startsWith("目標");
      const row = (...halves: readonly (readonly [string, string])[]) =>
        halves
          .map(([aim, done]) => (isFirst ? `${aim} | ${done}` : `${done} | ${aim}`))
          .join(" | ");
      const { lanes, said } = await read({
        計画: `
          令和7年度 業務目標 収納課
          番号 | 事業名 | 上半期 | < | 下半期 | < | 予算額（千円）
          ^ | ^ | ${heads} | ${heads} | ^
          1 | 滞納整理 | ${row(["収納率45％", "催告"], ["収納率95％", "差押"])} | 1200
          2 | 口座振替 | ${row(["500件", "勧奨"], ["1,000件", ""])} | 300
        `,
      });
      expect(lanes).toEqual([
        "1 催告 2025-04~2025-09, 差押 2025-10~2026-03",
        "2 勧奨 2025-04~2025-09",
      ]);
      expect(said).toEqual(["4"]);
    }
  );

  it("but for 目標 beside 実績", async () => {
    const { lanes } = await read({
      計画: `
        令和7年度 業務目標 収納課
        番号 | 事業名 | 上半期 | < | 下半期 | < | 予算額（千円）
        ^ | ^ | 目標 | 実績 | 目標 | 実績 | ^
        1 | 滞納整理 | 催告を終える | 済 | 差押を増やす | | 1200
      `,
    });
    expect(lanes).toEqual(["1 催告を終える 2025-04~2025-09, 差押を増やす 2025-10~2026-03"]);
  });

  it("in rows labelled 実績 under those labelled 予定", async () => {
    const { lanes, said } = await read({
      計画: `
        令和7年度 業務計画 高齢福祉課
        番号 | 事業名 | 予算額（千円） | 区分 | ${MONTHS}
        1 | 敬老会 | 800 | 予定 | # | # | # | | | | | | | | |
        ^ | ^ | ^ | 実績 | | # | | | | | | | | | |
        2 | 見守り | 300 | 予定 | | | 募集 | | | | | | | | |
        ^ | ^ | ^ | 実績 | | | | 募集 | | | | | | | |
      `,
    });
    expect(lanes).toEqual(["1  2025-04~2025-06", "2 募集 2025-06"]);
    expect(said).toEqual(["2"]);
  });

  it.each(["進捗", "進捗状況"])("in rows labelled %s under those labelled 計画", async (label) => {
    const { lanes, said } = await read({
      計画: `
        令和7年度 業務計画 高齢福祉課
        番号 | 事業名 | 予算額（千円） | 区分 | ${MONTHS}
        1 | 敬老会 | 800 | 計画 | # | # | # | | | | | | | | |
        ^ | ^ | ^ | ${label} | 10% | 50% | | | | | | | | | |
        2 | 見守り | 300 | 計画 | | | 募集 | | | | | | | | |
        ^ | ^ | ^ | ${label} | | | 30% | | | | | | | | |
      `,
    });
    expect(lanes).toEqual(["1  2025-04~2025-06", "2 募集 2025-06"]);
    expect(said).toEqual(["3"]);
  });

  it("but rows labelled 計画 are, whatever the sheet is called", async () => {
    const { lanes, said } = await read({
      進捗: `
        令和7年度 業務計画 高齢福祉課
        番号 | 事業名 | 予算額（千円） | 区分 | ${MONTHS}
        1 | 敬老会 | 800 | 計画 | # | # | # | | | | | | | | |
        ^ | ^ | ^ | 実績 | | # | | | | | | | | | |
        2 | 見守り | 300 | 計画 | | | 募集 | | | | | | | | |
        ^ | ^ | ^ | 実績 | | | | | | | | | | | |
      `,
    });
    expect(lanes).toEqual(["1  2025-04~2025-06", "2 募集 2025-06"]);
    expect(said).toEqual(["1"]);
  });

  it("in the lower of two rows, where a note says so", async () => {
    const plan = (note: string): string => `
      令和7年度 業務計画 高齢福祉課
      ${note}
      番号 | 事業名 | 予算額（千円） | ${MONTHS}
      1 | 敬老会 | 800 | # | # | # | | | | | | | | |
      ^ | ^ | ^ | | # | | | | | | | | | |
      2 | 見守り | 300 | | | 募集 | | | | | | | | |
      ^ | ^ | ^ | | | | 募集 | | | | | | | |
    `;
    const planned = ["1  2025-04~2025-06", "2 募集 2025-06"];
    for (const note of [
      "※上段：計画、下段：実績",
      "（上段は予定　下段は実績）",
      "上段：計画（青）　下段：実績（灰）",
    ]) {
      expect(await read({ 計画: plan(note) })).toEqual({ lanes: planned, said: ["2"] });
    }
    const both = await read({ 計画: plan("※上段：前期、下段：後期") });
    expect(both.lanes).toHaveLength(4);
  });

  it("in the lower of two rows on a sheet of their own", async () => {
    const { lanes, said } = await read({
      計画: PROJECTS,
      日程: `
        上段：計画 | 下段：実績
        番号 | 事業名 | ${MONTHS}
        1 | 敬老会 | # | # | # | | | | | | | | |
        ^ | ^ | | # | | | | | | | | | |
        2 | 見守り | | | 募集 | | | | | | | | |
        ^ | ^ | | | | 募集 | | | | | | | |
      `,
    });
    expect(lanes).toEqual(["1  2025-04~2025-06", "2 募集 2025-06"]);
    expect(said).toEqual(["2"]);
  });

  it("in rows alone, where the headings are printed anew between them", async () => {
    const head = `番号 | 事業名 | 予算額（千円） | 区分 | ${MONTHS}`;
    const { lanes, said } = await read({
      計画: `
        令和7年度 業務計画 高齢福祉課
        ${head}
        1 | 敬老会 | 800 | 計画 | 準備 | | | | | | | | | | |
        ^ | ^ | ^ | 実績 | | | | | | | | | | | |
        ${head}
        2 | 見守り | 300 | 計画 | | | 募集 | | | | | | | | |
        ^ | ^ | ^ | 実績 | | | | 募集 | | | | | | | |
        | | | | | | | | | | | | | | | 以上
      `,
    });
    expect(lanes).toEqual(["1 準備 2025-04", "2 募集 2025-06"]);
    expect(said).toEqual(["1"]);
  });

  it.each(["計画", "進捗"])("in a column of its own under each month, on %s", async (sheet) => {
    const { lanes, said } = await read({
      [sheet]: `
        令和7年度 業務計画 高齢福祉課
        番号 | 事業名 | 予算額（千円） | 4月 | < | 5月 | < | 6月 | <
        ^ | ^ | ^ | 予定 | 実績 | 予定 | 実績 | 予定 | 実績
        1 | 敬老会 | 800 | 準備 | 準備 | | 準備 | 開催 |
        2 | 見守り | 300 | ○ | | ○ | ○ | |
      `,
    });
    expect(lanes).toEqual(["1 準備 2025-04, 開催 2025-06", "2  2025-04,  2025-05"]);
    expect(said).toEqual(["3"]);
  });

  it("in a grid beside the plan's, be its months numbers", async () => {
    const numbers = "4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 1 | 2 | 3";
    const across = " | <".repeat(11);
    const { lanes, said } = await read({
      計画: `
        令和7年度 業務計画 高齢福祉課
        番号 | 事業名 | 予算額（千円） | 計画（月）${across} | 実績（月）${across}
        ^ | ^ | ^ | ${numbers} | ${numbers}
        1 | 敬老会 | 800 | | | | | | | | | | | → | → | → | → | | | | | | | | | |
        2 | 見守り | 300 | → | → | | | | | | | | | | | | | | | | | | | | | |
      `,
    });
    expect(lanes).toEqual(["1  2026-02~2026-03", "2  2025-04~2025-05"]);
    expect(said).toEqual(["1"]);
  });

  it.each([
    ["sheet's name", "実績", ""],
    ["title", "別紙", "令和7年度スケジュール（実績）"],
  ])("on a sheet whose %s says so", async (_name, sheet, title) => {
    const { lanes, said } = await read({
      業務計画: PROJECTS,
      予定: `
        事業名 | ${MONTHS}
        敬老会 | | | 準備 | < | | 開催 | | | | | |
      `,
      [sheet]: `
        ${title}
        事業名 | ${MONTHS}
        敬老会 | | 準備 | < | | | | | | | | |
      `,
    });
    expect(lanes).toEqual(["1 準備 2025-06~2025-07, 開催 2025-09"]);
    expect(said).toEqual(["1"]);
  });

  it.each([
    ["colours", "凡例 | #00b0f0 | 計画 | #ff0000 | 実績", "#00b0f0", "#ff0000"],
    ["marks", "凡例 | △：予定 | ▲：実施", "△", "▲"],
  ])("where a legend tells it by %s", async (_name, legend, planned, actual) => {
    const { lanes, said } = await read({
      業務計画: PROJECTS,
      進行管理: `
        ${legend}
        番号 | 事業名 | ${MONTHS}
        1 | 敬老会 | | ${planned} | | | | | | | | | |
        ^ | ^ | | | ${actual} | | | | | | | | |
        2 | 見守り | | | | ${planned} | | | | | | | |
      `,
    });
    expect(lanes).toEqual(["1  2025-05", "2  2025-07"]);
    expect(said).toEqual(["1"]);
  });

  it("but a sheet 進捗 that names the projects itself tells when they are done", async () => {
    const rows = `
      1 | 体育館の空調 | 教育総務課 | 設計 | 工事 | 工事
      2 | 保育料の無償化 | 保育課 | 制度設計 | 実施 | 継続
      3 | デマンド交通 | 交通政策課 | 試行 | 拡大 | 検証`;
    const { lanes, said } = await read({
      進捗: `
        市長公約　工程管理表（令和7年度～令和9年度）
        № | 公約 | 主担当課 | R7 | R8 | R9${rows}
      `,
    });
    expect(lanes?.[2]).toBe("3 試行 2025-04~2026-03, 拡大 2026-04~2027-03, 検証 2027-04~2028-03");
    expect(said).toEqual([]);
  });

  it("but what speaks of past results in a title or an item is planned", async () => {
    const { lanes, said } = await read({
      業務計画: PROJECTS,
      日程: `
        実績を踏まえた進め方
        事業名 | 項目 | ${MONTHS}
        敬老会 | 活動実績の報告 | | 報告 | | | | | | | | | |
        見守り | 実施 | | | 訪問 | | | | | | | | |
      `,
    });
    expect(lanes).toEqual(["1 報告 2025-05", "2 訪問 2025-06"]);
    expect(said).toEqual([]);
  });
});

describe("a legend of colours", () => {
  const chart = `
    番号 | 事業名 | ${MONTHS}
    1 | 敬老会 | #00b0f0 | #00b0f0 | #ffc000 | | | | | | | | |
    2 | 見守り | | #ffc000 訪問 | #ffc000 | #00b050 | | | | | | | |
  `;

  it.each<[string, string, string]>([
    ["right of its title", "凡例 | #00b0f0 | 準備 | #ffc000 | 実施 | #00b050 | 評価", ""],
    ["before the colours", "凡例 | 準備 | #00b0f0 | 実施 | #ffc000 | 評価 | #00b050", ""],
    ["in cells of their own colour", "凡例 | #00b0f0 準備 | #ffc000 実施 | #00b050 評価", ""],
    [
      "one under the other below the chart",
      "",
      "【凡例】\n #00b0f0 | ：準備\n #ffc000 | ：実施\n #00b050 | ：評価",
    ],
  ])("names bars by words %s", async (_name, above, below) => {
    const { lanes } = await read({ 業務計画: PROJECTS, 工程: `${above}\n${chart}\n${below}` });
    expect(lanes).toEqual([
      "1 準備 2025-04~2025-05, 実施 2025-06",
      "2 訪問 2025-05~2025-06, 評価 2025-07",
    ]);
  });

  it("says nothing of a colour that it gives two meanings", async () => {
    const legend = "凡例 | #00b0f0 | 準備 | #ffc000 | 実施 | #ffc000 | 評価";
    const { lanes } = await read({ 業務計画: PROJECTS, 工程: `${legend}\n${chart}` });
    expect(lanes?.[0]).toBe("1 準備 2025-04~2025-05,  2025-06");
  });
});

it("takes rows of targets under those of a plan of years for no schedule", async () => {
  const { lanes, said } = await read({
    プログラム: `
      行財政改革　実行プログラム
      № | 取組名 | 取組内容 | 計画 | < | < | <
      ^ | ^ | ^ | | R7年度 | R8年度 | R9年度
      1 | メッセージの発信 | 新たな方法で発信する。 | 年次計画 | 検討 | 実施 | 見直し
      ^ | ^ | ^ | 到達目標 | 認知度19％ | 認知度20％ | 認知度21％
      2 | 財務書類の活用 | 予算編成に活用する。 | 年次計画 | 試行 | 拡大 | 全施設
      ^ | ^ | ^ | 到達目標 | 公表 | → | →
    `,
  });
  expect(lanes).toEqual([
    "1 検討 2025-04~2026-03, 実施 2026-04~2027-03, 見直し 2027-04~2028-03",
    "2 試行 2025-04~2026-03, 拡大 2026-04~2027-03, 全施設 2027-04~2028-03",
  ]);
  expect(said).toEqual(["4"]);
});
