import { lanes } from "./drawn-schedule";
import { YEAR } from "./schedule-context";

const _ = null;

describe("bars drawn as fills", () => {
  it("are named by the item, each stretch of a colour a bar", async () => {
    const { text } = await lanes([[1, "図書館", "工事"]], {
      fills: { "D2:F2": "#FFC000", "G2:G2": "#00B050", "I2:J2": "#FFC000" },
    });
    expect(text).toEqual(["1: 工事 2025-04~2025-06, 工事 2025-07, 工事 2025-09~2025-10"]);
  });

  it("carry a text on over blank cells of its colour, to both sides", async () => {
    const { text } = await lanes([[1, "図書館", _, _, "設計", _, _, "入札"]], {
      fills: { "D2:F2": "#FFC000", "H2:H2": "#FFC000" },
    });
    expect(text).toEqual(["1: 設計 2025-04~2025-06, 入札 2025-08"]);
  });

  it("are told from the grid's own: ground, white, shaded rows and columns", async () => {
    const rows = Array.from({ length: 6 }, (_row, index) => [index + 1, `事業${index}`, "工事"]);
    const { text } = await lanes(rows, {
      fills: {
        "D2:O7": "#FFFFE0",
        "I2:I7": "#EEEEEE",
        "A3:O3": "#DDDDDD",
        "D5:E5": "#FFC000",
        "K6:K6": "#FFFFFF",
      },
    });
    expect(text).toEqual(["4: 工事 2025-04~2025-05"]);
  });

  it("may end in a head, which is none of its own, but for points on them", async () => {
    const { text } = await lanes([[1, "図書館", "工事", _, _, "▶", _, "●"]], {
      fills: { "D2:F2": "#FFC000", "H2:I2": "#FFC000" },
    });
    expect(text).toEqual(["1: 工事 2025-04~2025-06, 工事 2025-08, 工事 2025-08~2025-09"]);
  });

  it("go on over how much of them is done, but over no figures of another kind", async () => {
    const fills = { "D2:G2": "#FFC000" };
    const row = [[1, "図書館", "工事", _, 0.8]];
    const done = await lanes(row, { fills }, { formats: { "E2:E2": "0%" } });
    expect(done.text).toEqual(["1: 工事 2025-04~2025-07"]);
    const other = await lanes(row, { fills });
    expect(other.text).toEqual(["1: 工事 2025-04, 工事 2025-06~2025-07"]);
  });

  it("stay where merged cells without text are filled", async () => {
    const { text } = await lanes(
      [[1, "図書館", "工事"]],
      { fills: { "E2:G2": "#FFC000" } },
      { merges: ["E2:G2"] }
    );
    expect(text).toEqual(["1: 工事 2025-05~2025-07"]);
  });

  it("have no name where nothing names them", async () => {
    const { text } = await lanes([[1, "図書館", _]], { fills: { "E2:F2": "#FFC000" } });
    expect(text).toEqual(["1: · 2025-05~2025-06"]);
  });

  it("are told from rows that are shaded as what stands beside them is, under the bars too", async () => {
    const { text } = await lanes(
      [
        [1, "図書館", "設計"],
        [2, "公園", "工事"],
      ],
      { fills: { "A3:O3": "#F2F2F2", "F2:G2": "#FFC000", "H3:J3": "#FFC000" } }
    );
    expect(text).toEqual(["1: 設計 2025-06~2025-07", "2: 工事 2025-08~2025-10"]);
  });

  it("are told from every second row that is shaded, with nothing shaded beside", async () => {
    const rows = [1, 2, 3, 4].map((each) => [each, `事業${each}`, "工事"]);
    const { text } = await lanes(rows, {
      fills: { "D3:O3": "#DDEBF7", "D5:O5": "#DDEBF7", "E2:F2": "#1F4E79", "G3:H3": "#1F4E79" },
    });
    expect(text).toEqual(["1: 工事 2025-05~2025-06", "2: 工事 2025-07~2025-08"]);
  });

  it("are told from one month that is shaded in each of few rows, and in no other month", async () => {
    const rows = ["設計", "工事", "点検"].map((item, at) => [at + 1, `事業${at}`, _, item]);
    const shaded = await lanes(rows, { fills: { "H2:H4": "#FFF2CC" } });
    expect(shaded.text).toEqual(["1: 設計 2025-04", "2: 工事 2025-04", "3: 点検 2025-04"]);
    const bars = await lanes(rows, { fills: { "H2:H4": "#FFF2CC", "I3:I3": "#FFF2CC" } });
    expect(bars.text[1]).toBe("2: 工事 2025-04, · 2025-08~2025-09");
  });

  it("are told from a grid that is painted by columns, however few its rows", async () => {
    const { text } = await lanes(
      [
        [1, "図書館", "設計"],
        [2, "公園", "工事"],
      ],
      { fills: { "D2:D3": "#D9D9D9", "E2:O3": "#FFF2CC" } }
    );
    expect(text).toEqual([]);
  });

  it("are bars where nearly every lane has one from end to end", async () => {
    const { text } = await lanes(
      [
        [1, "図書館", "設計"],
        [2, "公園", "工事"],
        [3, "道路", "点検"],
        [4, "選挙", "公示"],
        [5, "統計", "調査"],
      ],
      { fills: { "E2:E2": "#FFF2CC", "I2:O2": "#FFF2CC", "D3:O6": "#FFF2CC" } }
    );
    expect(text.slice(0, 2)).toEqual([
      "1: 設計 2025-05, 設計 2025-09~2026-03",
      "2: 工事 2025-04~2026-03",
    ]);
  });

  it("are told from months that are shaded with their headings", async () => {
    const { text } = await lanes(
      [
        [1, "図書館", "設計"],
        [2, "公園", "工事"],
      ],
      { fills: { "G1:G3": "#D9D9D9", "F2:G2": "#FFC000" } }
    );
    expect(text).toEqual(["1: 設計 2025-06~2025-07"]);
  });

  it.each([
    [
      "where each has texts in it",
      [1, "図書館", "工事", _, "設計", _, "入札"],
      "設計 2025-05, 入札 2025-07",
    ],
    [
      "where their texts stand in months of their own",
      [1, "図書館", "工事", _, "設計"],
      "設計 2025-05",
    ],
  ])(
    "are told from rows painted from end to end, however few, %s",
    async (_name, row, expected) => {
      const { text } = await lanes([row, [2, "公園", "植栽", _, _, "植栽"]], {
        fills: { "D2:O3": "#FFFFE0" },
      });
      expect(text).toEqual([`1: ${expected}`, "2: 植栽 2025-06"]);
    }
  );

  it("are told from a painted row that nothing names, and from few rows painted with their headings", async () => {
    const unnamed = await lanes([[1, "図書館", "工事"], [_], [2, "公園", "植栽"]], {
      fills: { "E2:F2": "#FFC000", "D3:O3": "#DDDDDD", "G4:H4": "#FFC000" },
    });
    expect(unnamed.text).toEqual(["1: 工事 2025-05~2025-06", "2: 植栽 2025-07~2025-08"]);
    const headed = await lanes(
      [
        [1, "図書館", "工事"],
        [2, "公園", "植栽"],
      ],
      { fills: { "D1:O3": "#FFFFE0" } }
    );
    expect(headed.text).toEqual([]);
  });

  it("fill the only row as a bar through the year where a merged cell names it", async () => {
    const { text } = await lanes(
      [["募集", _, _]],
      { fills: { "D2:O2": "#FFC000" } },
      { merges: ["A2:C2"] }
    );
    expect(text).toEqual(["募集: · 2025-04~2026-03"]);
  });

  it("fill the only row as a bar through the year where words name it that go on over blank columns", async () => {
    const fills = { "F2:Q2": "#FFC000" };
    const wide = await lanes([[_, _, "募集"]], { fills }, {}, [_, _, ...YEAR]);
    expect(wide.text).toEqual([": 募集 2025-04~2026-03"]);
    const remarks = await lanes([[1, "図書館", "募集"]], { fills }, {}, ["備考", _, ...YEAR]);
    expect(remarks.text).toEqual([]);
  });

  it("fill whole rows as bars through the year that begin with their only texts, beside figures", async () => {
    const fills = { "E2:P2": "#FFC000", "E3:P3": "#FFC000" };
    const heads = ["予算", ...YEAR];
    const paper = [
      [1, "図書館", _, 300, "運営"],
      [2, "公園", _, 200, "植栽"],
    ];
    const { text } = await lanes(paper, { fills }, {}, heads);
    expect(text).toEqual(["1: 運営 2025-04~2026-03", "2: 植栽 2025-04~2026-03"]);
    const apart = { "E2:P2": "#FFC000", "E4:P4": "#FFC000" };
    const pairs = [...paper.slice(0, 1), [_, _, _, 500], ...paper.slice(1), [_, _, _, 400]];
    expect((await lanes(pairs, { fills: apart }, {}, heads)).text).toEqual(text);
  });

  it("fill a row as a bar through the year that bears its text, beside shorter ones of its colour", async () => {
    const { text } = await lanes(
      [
        [1, "図書館", _, "運営", _, _, "点検"],
        [2, "公園", _, "植栽"],
      ],
      { fills: { "D2:O2": "#FFC000", "D3:F3": "#FFC000" } }
    );
    expect(text).toEqual([
      "1: 運営 2025-04~2025-06, 点検 2025-07~2026-03",
      "2: 植栽 2025-04~2025-06",
    ]);
  });

  it("fill whole rows as bars that follow each other where each begins with its text", async () => {
    const { text } = await lanes(
      [
        [1, "図書館", "市", "設計", "工事"],
        [2, "公園", "市", "植栽"],
        [3, "道路", "県", "調査", _, _, "協議"],
      ],
      { fills: { "D2:O2": "#FFC000", "D3:O3": "#FFC000" } }
    );
    expect(text).toEqual([
      "1: 設計 2025-04, 工事 2025-05~2026-03",
      "2: 植栽 2025-04~2026-03",
      "3: 調査 2025-04, 協議 2025-07",
    ]);
  });

  it("go on under a mark within them", async () => {
    const { text } = await lanes([[1, "図書館", "工事", _, "★"]], {
      fills: { "D2:F2": "#FFC000" },
    });
    expect(text).toEqual(["1: 工事 2025-04~2025-06, 工事 2025-05"]);
  });

  it("stand beside marks", async () => {
    const { text } = await lanes([[1, "図書館", "工事", "★"]], { fills: { "F2:G2": "#FFC000" } });
    expect(text).toEqual(["1: 工事 2025-04, 工事 2025-06~2025-07"]);
  });
});

it("bars go on across narrow columns that part the months and are painted nowhere", async () => {
  const months = YEAR.flatMap((month) => [month, _]).slice(0, -1);
  const rows = [
    [1, "図書館", _, "設計", _, _, _, _, _, "工事"],
    [2, "公園", _],
  ];
  const apart = ["D2", "F2", "H2", "J2", "L2", "F3", "H3", "N3"];
  const fills = Object.fromEntries(apart.map((cell) => [`${cell}:${cell}`, "#BDD7EE"] as const));
  expect((await lanes(rows, { fills }, {}, months)).text).toEqual([
    "1: 設計 2025-04~2025-06, 工事 2025-07~2025-08",
    "2: · 2025-05~2025-06, · 2025-09",
  ]);
  // Where months have two columns each, a gap is one.
  const halves = { "D2:D2": "#BDD7EE", "F2:F2": "#BDD7EE", "E3:E3": "#BDD7EE" };
  const bare = rows.map((row) => row.slice(0, 3));
  expect((await lanes(bare, { fills: halves }, {}, months)).text).toEqual([
    "1: · 2025-04, · 2025-05",
    "2: · 2025-04",
  ]);
});
