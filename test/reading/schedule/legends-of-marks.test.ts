import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";
import { HEADINGS, lanesOf, TITLE } from "./legend-sheet";

describe("letters of which a legend tells each", () => {
  const ROWS = `
    1 | 道路改良 | 500 | 設 | 設→ | → | 工 | 検
    2 | 橋補修 | 300 | | 設 | < | （工） | 検
  `;
  const told = [
    "1 設計 2025-04, 設計 2025-05~2025-06, 工事 2025-07, 検査 2025-08",
    "2 設計 2025-05~2025-06, 工事 2025-07, 検査 2025-08",
  ];

  it.each([
    "凡例　設：設計　工：工事　検：検査",
    "【凡例】（設）設計　（工）工事　（検）検査",
    "凡例 | 設 | 設計 | 工 | 工事 | 検 | 検査",
    "※設…設計、工…工事、検…検査",
    "（設＝設計、工＝工事、検＝検査）",
  ])("stand for its words: %s", async (legend) => {
    expect(await lanesOf(TITLE, legend, HEADINGS, ROWS)).toEqual(told);
  });

  it("are no plan where they tell what came of it", async () => {
    const rows = "1 | 道路改良 | 500 | 計 | 実 | |\n2 | 橋補修 | 300 | | 計 | 実 |";
    expect(await lanesOf(TITLE, "凡例　計：計画　実：実績", HEADINGS, rows)).toEqual([
      "1 計画 2025-04",
      "2 計画 2025-05",
    ]);
  });

  it("are one bar in months beside each other, unless they tell what takes place once", async () => {
    const rows = "1 | 道路改良 | 500 | 設 | 設 | 会 | 会 | 工 | 工 | 工";
    expect(await lanesOf(TITLE, "凡例　設：設計　会：説明会　工：工事", HEADINGS, rows)).toEqual([
      "1 設計 2025-04~2025-05, 説明会 2025-06, 説明会 2025-07, 工事 2025-08~2025-10",
    ]);
  });

  it("stay as they are where a note tells of other words", async () => {
    const [first] = await lanesOf(TITLE, HEADINGS, ROWS, "※注：設計は委託による");
    expect(first).toBe("1 設 2025-04, 設 2025-05~2025-06, 工 2025-07, 検 2025-08");
  });
});

describe("arrows of which a legend tells each", () => {
  const ARROWS = `
    1 | 道路改良 | 500 | → | → | ⇒ | ⇒ |
    2 | 橋補修 | 300 | ━→ | ⇒ | | → | →
  `;

  it("are bars of their own", async () => {
    expect(await lanesOf(TITLE, "→：設計　⇒：着工", HEADINGS, ARROWS)).toEqual([
      "1 設計 2025-04~2025-05, 着工 2025-06~2025-07",
      "2 設計 2025-04, 着工 2025-05, 設計 2025-07~2025-08",
    ]);
  });

  it("are no plan where they tell what came of it", async () => {
    const planned = ["1  2025-04~2025-05", "2  2025-04,  2025-07~2025-08"];
    expect(await lanesOf(TITLE, "凡例　→ 計画　⇒ 実績", HEADINGS, ARROWS)).toEqual(planned);
    expect(await lanesOf(TITLE, HEADINGS, ARROWS, "※ → 計画、⇒ 実績")).toEqual(planned);
  });

  it("are bars of their own from the first one after a point on", async () => {
    expect(
      await lanesOf(TITLE, "●：決定　⇒：継続実施", HEADINGS, "1 | 道路改良 | 500 | ● | ⇒ | ⇒ | ⇒")
    ).toEqual(["1 決定 2025-04, 継続実施 2025-05~2025-07"]);
  });

  it.each([
    ["○：実施　─：継続", ["1 実施 2025-04~2025-07"]],
    ["○：会議　─：継続", ["1 会議 2025-04, 継続 2025-05~2025-07"]],
    ["○：申請　─：審査", ["1 申請 2025-04, 審査 2025-05~2025-07"]],
  ])("or go on with the point that they begin at: %s", async (legend, lanes) => {
    const row = "1 | 道路改良 | 500 | ○ | ─ | ─ | →";
    expect(await lanesOf(TITLE, legend, HEADINGS, row)).toEqual(lanes);
  });

  it("go on with each other where nothing tells them apart", async () => {
    const [first] = await lanesOf(TITLE, HEADINGS, ARROWS);
    expect(first).toBe("1  2025-04~2025-07");
  });
});

describe("points of which a legend tells each", () => {
  const read = async (legend: string, ...cells: readonly string[]) => {
    const lanes = await lanesOf(
      TITLE,
      legend,
      HEADINGS,
      `1 | 窓口業務 | 500 | ${cells.join(" | ")}`
    );
    return lanes.join();
  };
  const STAGES = "凡例　△：準備　○：試行　◎：実施";
  const MOMENTS = "凡例　△：説明会　○：中間報告　◎：完了";

  it("are stages along the line that joins them", async () => {
    const told = "1 準備 2025-04~2025-06, 試行 2025-07~2025-08, 実施 2025-09";
    expect(await read(STAGES, "△", "―", "―", "○", "―", "◎")).toBe(told);
    expect(await read(STAGES, "△―", "―", "―", "○―", "―", "◎")).toBe(told);
    expect(await read(STAGES, "△", "━", "━", "○", "━", "━◎")).toBe(told);
    expect(await read(STAGES, "△", "→", "→", "○", "→", "◎")).toBe(told);
  });

  it.each(["△○", "△・○", "△、○", "△/○", "△\\n○"])("stand together in a month: %s", async (cell) => {
    expect(await read(MOMENTS, "", cell, "◎")).toBe(
      "1 説明会 2025-05, 中間報告 2025-05, 完了 2025-06"
    );
  });

  it("are moments where it calls them what takes place once", async () => {
    const told = "1 説明会 2025-04, 中間報告 2025-07, 完了 2025-09";
    expect(await read(MOMENTS, "△", "―", "―", "○", "―", "◎")).toBe(told);
  });

  it("are one bar where it gives them one meaning or none", async () => {
    expect(await read("凡例　○：会議", "○", "―", "○")).toBe("1 会議 2025-04~2025-06");
    expect(await read("", "△", "―", "○")).toBe("1  2025-04~2025-06");
  });

  it("may stand in a month's cell together", async () => {
    expect(await read(STAGES, "", "○◎")).toBe("1 試行 2025-05, 実施 2025-05");
  });

  it("are of no month that could be told in a cell over several, which is said", async () => {
    const row = "1 | 窓口業務 | 500 | △―○―◎ | < | < | < | <";
    const { plans } = await readText({ 計画: [TITLE, STAGES, HEADINGS, row].join("\n") });
    expect(plans.map(briefLanes)).toEqual([["1  2025-04~2025-08"]]);
    expect(plans[0]?.draft.remarks).toEqual([
      { kind: "unread-text", cell: { sheet: "計画", row: 3, column: 3 }, values: ["△―○―◎"] },
    ]);
  });
});

test.each([
  "（○会議　◎講座）",
  "注）○：会議　◎：講座",
  "注　○は会議、◎は講座を示す。",
  "※○会議、◎講座",
])("a note may be a legend: %s", async (note) => {
  const row = "1 | 見守り | 100 | ○ | | ◎";
  expect(await lanesOf(TITLE, HEADINGS, row, note)).toEqual(["1 会議 2025-04, 講座 2025-06"]);
});

test.each([
  ["beside its title", "凡例 | ■工事 | □調査"],
  ["in one cell beside it", "|\n凡例 | ■工事　□調査"],
  ["below it", "|\n凡例\n■工事\n□調査"],
])("a legend needs no sign between mark and meaning %s", async (_, legend) => {
  const rows = "1 | 水道 | 100 | ■ | ■ | □\n2 | 下水道 | 200 | | □ | □";
  expect(await lanesOf(TITLE, HEADINGS, rows, legend)).toEqual([
    "1 工事 2025-04~2025-05, 調査 2025-06",
    "2 調査 2025-05~2025-06",
  ]);
});

test("lanes below a legend that explains its marks stay lanes", async () => {
  const rows = "1 | 水道 | 100 | ■ | ■ | □\n2 | ■下水道 | 200 | | □ | □";
  expect(await lanesOf(TITLE, "凡例　■工事　□調査", HEADINGS, rows)).toEqual([
    "1 工事 2025-04~2025-05, 調査 2025-06",
    "2 調査 2025-05~2025-06",
  ]);
});

test("one mark before a word in brackets is no legend", async () => {
  const row = "1 | 見守り | 100 | ○ | | ◎";
  expect(await lanesOf(TITLE, HEADINGS, row, "（◎福祉課）")).toEqual(["1  2025-04,  2025-06"]);
});

test("a mark that legends on one sheet explain in two ways is either of the two, wherever it stands", async () => {
  const table = (first: number) =>
    `No | 事業名 | 予算額（千円） | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
    ${first} | 見守り${first} | 100 | ○ | | ● | | |
    ${first + 1} | 配食${first} | 200 | | ○ | | | |`;
  const { plans } = await readText({
    計画: `
    令和8年度 福祉課 業務計画
    ${table(1)}
    凡例：○ 会議　● 講座

    ${table(3)}
    凡例：○ 発行　● 講座

    凡例：○ 会議　● 講座`,
  });
  expect(plans.map(briefLanes)).toEqual([
    [
      "1 会議／発行 2026-04, 講座 2026-06",
      "2 会議／発行 2026-05",
      "3 会議／発行 2026-04, 講座 2026-06",
      "4 会議／発行 2026-05",
    ],
  ]);
});

describe("a legend that nothing joins", () => {
  const MARKS = `
    1 | 道路改良 | 500 | ■ | ■ | □
    2 | 橋補修 | 300 | □ | | ■
  `;
  const told = ["1 工事 2025-04~2025-05, 調査 2025-06", "2 調査 2025-04, 工事 2025-06"];

  it.each(["| | | ■工事　□調査", "| | | | | | ■工事 □調査 ▲検査", "■ 工事・□ 調査"])(
    "tells what marks mean below all lanes: %s",
    async (legend) => {
      expect(await lanesOf(TITLE, HEADINGS, MARKS, legend)).toEqual(told);
    }
  );

  it("tells it over the months of a schedule apart", async () => {
    const { plans } = await readText({
      計画: `${TITLE}\n順位 | 事業名 | 予算額（千円）\n1 | 道路改良 | 500\n2 | 橋補修 | 300`,
      日程: `年間日程 | | | | ■工事　□調査\n${HEADINGS}\n${MARKS.trim()}`,
    });
    expect(plans.flatMap(briefLanes)).toEqual(told);
  });

  it("is none in a lane, or of marks that no lane has", async () => {
    const lane = "3 | 除雪 | 100 | ■工事　□調査";
    const [first, , last] = await lanesOf(TITLE, HEADINGS, MARKS, lane);
    expect([first, last]).toEqual(["1  2025-04~2025-06", "3 工事　□調査 2025-04"]);
    expect(await lanesOf(TITLE, "○直営　●委託", HEADINGS, MARKS)).toEqual([
      "1  2025-04~2025-06",
      "2  2025-04,  2025-06",
    ]);
  });
});

describe("a legend whose words stand before their marks", () => {
  const ROWS = "1 | 道路改良 | 500 | ■ | ■ | □\n2 | 橋補修 | 300 | □ | | ■";

  it.each([
    "計画 ■　実績 □",
    "凡例　計画：■　実績：□",
    "| | | | | | 凡例 | 計画 | ■ | 実績 | □",
    "凡例 | 計画 ■ | 実績 □",
    "（計画■、実績□）",
    "計画（■） | 実績（□）",
  ])("leaves out what came of the plan alone: %s", async (legend) => {
    const planned = ["1  2025-04~2025-05", "2  2025-06"];
    expect(await lanesOf(TITLE, legend, HEADINGS, ROWS)).toEqual(planned);
    expect(await lanesOf(TITLE, HEADINGS, ROWS, `|\n${legend}`)).toEqual(planned);
  });

  it("may tell colours", async () => {
    const bars = "1 | 道路改良 | 500 | #FFC000 | #FFC000 | #70AD47\n2 | 橋補修 | 300 | | #70AD47 |";
    expect(await lanesOf(TITLE, HEADINGS, bars, "| | | 設計：橙色 | | 工事：緑色")).toEqual([
      "1 設計 2025-04~2025-05, 工事 2025-06",
      "2 工事 2025-05",
    ]);
  });

  it("is none where rows of one project tell a mark's word each", async () => {
    const rows = "3 | 研修 | 100 | 募集 → 審査 →\n^ | ^ | ^ | 公開■\n^ | ^ | ^ | 審査□";
    const lanes = await lanesOf(TITLE, HEADINGS, ROWS, rows);
    expect(lanes.slice(0, 2)).toEqual(["1  2025-04~2025-06", "2  2025-04,  2025-06"]);
    expect(lanes.slice(-2)).toEqual(["3 公開 2025-04", "3 審査 2025-04"]);
  });
});

describe("marks that brackets behind a title tell of", () => {
  const rows = "1 | 道路改良 | 500 | ○ | ● | ● |\n2 | 橋補修 | 300 | | ○ | | ●";

  it.each([
    "工程表（○準備 ●実施）",
    "工程表　(○：準備、●：実施)",
    "工程表（凡例　○…準備　●…実施）",
  ])("stand for its words: %s", async (title) => {
    expect(await lanesOf(TITLE, title, HEADINGS, rows)).toEqual([
      "1 準備 2025-04, 実施 2025-05, 実施 2025-06",
      "2 準備 2025-05, 実施 2025-07",
    ]);
  });

  it.each(["工程表（○は市道）", "説明会（○市民 ◇事業者）"])(
    "stay marks where none of them stands in the months, or one alone does: %s",
    async (title) => {
      expect(await lanesOf(TITLE, title, HEADINGS, rows)).toEqual([
        "1  2025-04,  2025-05,  2025-06",
        "2  2025-05,  2025-07",
      ]);
    }
  );
});

test.each([
  "赤字は変更箇所",
  "■印は実施月",
  "（太字は新規）",
  "黄色のセルは変更したところ",
  "▲本日",
  "点線：未定",
  "■：予定",
  "6月1日現在",
  "出典：環境白書",
])("a note under the months below the last project is no lane: %s", async (note) => {
  const rows = "1 | 道路改良 | 500 | ■ | ■ |\n2 | 橋補修 | 300 | | | ■";
  expect(await lanesOf(TITLE, HEADINGS, rows, `| | | | ${note}`)).toHaveLength(2);
});
