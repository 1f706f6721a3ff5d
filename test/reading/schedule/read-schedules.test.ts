import { readSchedules } from "../../../src/reading/schedule/read-schedules";
import type { SheetExtras, SheetRows } from "../../support/survey";
import { surveyOf } from "../../support/survey";
import { contextOf, lanesText, type ContextSpec } from "./schedule-context";

const _ = null;
const YEAR = [
  "4月",
  "5月",
  "6月",
  "7月",
  "8月",
  "9月",
  "10月",
  "11月",
  "12月",
  "1月",
  "2月",
  "3月",
];

async function read(
  sheets: Readonly<Record<string, SheetRows>>,
  spec: ContextSpec,
  extras: SheetExtras = {}
) {
  const context = contextOf(surveyOf(sheets, extras), spec);
  const found = await readSchedules(context);
  return { ...found, text: lanesText(found, context) };
}

const beside = (records: readonly string[], headings = "A1:B1") => ({
  tables: [{ sheet: "計画", headings, records, columns: { priority: "A", name: "B" } }],
});

describe("a schedule beside its projects", () => {
  it("gives each row's activities to the project of the row", async () => {
    const { text, lanes } = await read(
      {
        計画: [
          ["順位", "事業名", ...YEAR],
          [1, "図書館の改修", "設計", _, "工事"],
          [_, _, _, "説明会"],
          [2, "公園の整備", _, _, _, "整備"],
        ],
      },
      beside(["2-3", "4"])
    );
    expect(text).toEqual(["1: 設計 2025-04, 工事 2025-06", "1: 説明会 2025-05", "2: 整備 2025-07"]);
    expect(lanes.map(({ evidence, confidence }) => [evidence, confidence])).toEqual(
      Array(3).fill(["rows", 1])
    );
  });

  it("completes partial labels over merged columns, on every page anew", async () => {
    const head = ["順位", "事業名", "4月～", _, _, _, _, _, "10月～", _, _, _, _, "3月"];
    const { text, remarks, schedules } = await read(
      {
        計画: [
          head,
          [1, "図書館", "設計", _, _, "入札"],
          [],
          head,
          [2, "公園", _, _, _, _, _, _, _, _, _, _, _, "検査"],
        ],
      },
      {
        tables: [
          {
            sheet: "計画",
            headings: "A1:B1",
            records: ["2"],
            columns: { priority: "A", name: "B" },
          },
          {
            sheet: "計画",
            headings: "A4:B4",
            records: ["5"],
            columns: { priority: "A", name: "B" },
          },
        ],
      },
      { merges: ["C1:H1", "I1:M1", "C2:E2", "C4:H4", "I4:M4"] }
    );
    expect(text).toEqual(["1: 設計 2025-04~2025-06, 入札 2025-07", "2: 検査 2026-03"]);
    expect(schedules.map(({ projects }) => projects)).toEqual([[0], [1]]);
    expect(schedules[0]?.months).toHaveLength(12);
    expect(remarks.map(({ kind }) => kind)).toEqual(["completed-months", "completed-months"]);
  });
});

describe("what month labels look like", () => {
  it.each<[string, readonly (string | number | null)[], Readonly<Record<string, string>>]>([
    [
      "full width",
      "４月,５月,６月,７月,８月,９月,１０月,１１月,１２月,１月,２月,３月".split(","),
      {},
    ],
    ["bare numbers", [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3], {}],
    ["numbers with a format", [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3], { "C1:N1": '0"月"' }],
    ["English", "Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec,Jan,Feb,Mar".split(","), {}],
    [
      "dates",
      [45748, 45778, 45809, 45839, 45870, 45901, 45931, 45962, 45992, 46023, 46054, 46082],
      { "C1:N1": 'm"月"' },
    ],
    [
      "dates with their days",
      [45748, 45778, 45809, 45839, 45870, 45901, 45931, 45962, 45992, 46023, 46054, 46082],
      { "C1:N1": "yyyy/m/d" },
    ],
    [
      "years with the months",
      "R7.4,R7.5,R7.6,R7.7,R7.8,R7.9,R7.10,R7.11,R7.12,R8.1,R8.2,R8.3".split(","),
      {},
    ],
    ["only some of them", ["4月", _, _, "7月", _, _, "10月", _, _, "1月", _, _], {}],
    [
      "a blank in between",
      ["4月", "5月", _, "7月", "8月", "9月", "10月", "11月", "12月", "1月", "2月", _],
      {},
    ],
  ])("%s", async (_name, labels, formats) => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", ...labels],
          [1, "図書館", "設計", _, "工事", ..._s(8), "検査"],
        ],
      },
      beside(["2"]),
      { formats }
    );
    expect(text).toEqual(["1: 設計 2025-04, 工事 2025-06, 検査 2026-03"]);
  });

  it("names labels out of order, and reads the months by position where they are clear", async () => {
    const labels = [...YEAR];
    labels[2] = "5月";
    const { schedules, text } = await read(
      {
        計画: [
          ["順位", "事業名", ...labels],
          [1, "図書館", _, _, "工事", "検査"],
        ],
      },
      beside(["2"])
    );
    expect(schedules[0]?.faults.map(({ text: label, cell }) => [label, cell?.column])).toEqual([
      ["5月", 4],
    ]);
    expect(text).toEqual(["1: 工事 2025-06, 検査 2025-07"]);
  });

  it("names a label after a month that is missing", async () => {
    const labels = YEAR.filter((label) => label !== "7月");
    const { schedules, text } = await read(
      {
        計画: [
          ["順位", "事業名", ...labels],
          [1, "図書館", _, _, "工事", "検査"],
        ],
      },
      beside(["2"])
    );
    expect(schedules[0]?.faults.map(({ text: label }) => label)).toEqual(["8月"]);
    expect(text).toEqual(["1: 工事 2025-06, 検査 2025-08"]);
  });

  it("reads a row from January to December as a calendar year's, and says so", async () => {
    const labels = [...YEAR.slice(9), ...YEAR.slice(0, 9)];
    const { text, remarks } = await read(
      {
        計画: [
          ["順位", "事業名", ...labels],
          [1, "図書館", "設計", _, _, "工事"],
        ],
      },
      beside(["2"])
    );
    expect(text).toEqual(["1: 設計 2025-01, 工事 2025-04"]);
    expect(remarks).toMatchObject([{ kind: "chosen-year", values: ["2025", "1月"] }]);
  });

  it("takes years from the row above, several of them", async () => {
    const { text } = await read(
      {
        計画: [
          [_, _, "令和7年度", ..._s(11), "令和8年度"],
          ["順位", "事業名", ...YEAR, ...YEAR],
          [1, "図書館", "設計", ..._s(13), "工事"],
        ],
      },
      beside(["3"], "A2:B2"),
      { merges: ["C1:N1", "O1:Z1", "Q3:R3"] }
    );
    expect(text).toEqual(["1: 設計 2025-04, 工事 2026-06~2026-07"]);
  });

  it("lets months under quarters count", async () => {
    const { text, schedules } = await read(
      {
        計画: [
          ["順位", "事業名", "第1四半期", _, _, "第2四半期", _, _, "第3四半期", _, _, "第4四半期"],
          [_, _, ...YEAR],
          [1, "図書館", _, "設計"],
        ],
      },
      beside(["3"], "A1:B2"),
      { merges: ["A1:A2", "B1:B2", "C1:E1", "F1:H1", "I1:K1", "L1:N1"] }
    );
    expect(text).toEqual(["1: 設計 2025-05"]);
    expect(schedules).toHaveLength(1);
  });

  it("reads quarters alone as three months each", async () => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", "第1四半期", "第2四半期", "第3四半期", "第4四半期"],
          [1, "図書館", "設計", _, "工事"],
        ],
      },
      beside(["2"])
    );
    expect(text).toEqual(["1: 設計 2025-04~2025-06, 工事 2025-10~2025-12"]);
  });

  it("knows the days of thirds of months", async () => {
    const heads = YEAR.flatMap((label) => [label, _, _]);
    const merges = YEAR.map(
      (_label, index) => `${letter(2 + index * 3)}1:${letter(4 + index * 3)}1`
    );
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", ...heads],
          [_, _, ...YEAR.flatMap(() => ["上旬", "中旬", "下旬"])],
          [1, "図書館", "設計", _, _, _, "入札", _, _, _, "契約"],
        ],
      },
      beside(["3"], "A1:B2"),
      { merges: [...merges, "E3:F3"] }
    );
    expect(text).toEqual([
      "1: 設計 2025-04-01~2025-04-10, 入札 2025-05-11~2025-05-20, 契約 2025-06-21~2025-06-30",
    ]);
  });

  it("knows no more than the month of numbered weeks", async () => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", "4月", _, _, _, _, "5月", _, _, _, "6月", _, _, _],
          [
            _,
            _,
            "1週",
            "2週",
            "3週",
            "4週",
            "5週",
            ...["1週", "2週", "3週", "4週"],
            "1週",
            "2週",
            "3週",
            "4週",
          ],
          [1, "図書館", _, "設計", _, _, _, "入札", "━", _, _, "━", "→"],
        ],
      },
      beside(["3"], "A1:B2"),
      { merges: ["C1:G1", "H1:K1", "L1:O1"] }
    );
    expect(text).toEqual(["1: 設計 2025-04, 入札 2025-05, · 2025-06"]);
  });

  it.each([
    ["halves of months", ["前半", "後半", "前半", "後半", "前半", "後半"], "2025-06-16~2025-06-30"],
    ["numbered days", [1, 15, 1, 15, 1, 15], "2025-06-15~2025-06-30"],
    [
      "days under their months",
      ["4/1", "4/16", "5/1", "5/16", "6/1", "6/11"],
      "2025-06-11~2025-06-30",
    ],
  ])("knows the days of %s", async (_name, labels, last) => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", "4月", _, "5月", _, "6月", _],
          [_, _, ...labels],
          [1, "図書館", "設計", _, _, _, _, "入札"],
        ],
      },
      beside(["3"], "A1:B2"),
      { merges: ["C1:D1", "E1:F1", "G1:H1"] }
    );
    expect(text).toEqual([
      expect.stringMatching(new RegExp(`^1: 設計 2025-04-01~2025-04-1[45], 入札 ${last}$`)),
    ]);
  });

  it("tells no end of what reaches beyond the months, and the day that a cell says", async () => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", ...YEAR, "備考"],
          [1, "図書館", ..._s(10), "工事"],
          [2, "公園", _, 45792],
        ],
      },
      beside(["2", "3"]),
      { merges: ["M2:O2"], formats: { D3: "m/d" } }
    );
    expect(text).toEqual(["1: 工事 2026-02~?", "2: · 2025-05-15"]);
  });

  it("knows the days of weeks that are dates", async () => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", 45754, 45761, 45768, 45775],
          [1, "図書館", "設計", "━", "→", "入札"],
        ],
      },
      beside(["2"]),
      { formats: { "C1:F1": "m/d" } }
    );
    expect(text).toEqual(["1: 設計 2025-04-07~2025-04-27, 入札 2025-04-28~2025-05-04"]);
  });

  it("counts from year 0 where the plan names no year", async () => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", ...YEAR],
          [1, "図書館", "設計", ..._s(10), "検査"],
        ],
      },
      { ...beside(["2"]), fiscalYear: null }
    );
    expect(text).toEqual(["1: 設計 0000-04, 検査 0001-03"]);
  });
});

describe("a schedule on its own sheet", () => {
  const projects: SheetRows = [
    ["順位", "事業名"],
    [1, "図書館の改修"],
    [2, "公園の整備"],
    [3, "防災訓練"],
  ];
  const table = beside(["2", "3", "4"]);

  it("ties lanes by key, through merged and blank cells, and takes names from the items", async () => {
    const { text, lanes } = await read(
      {
        計画: projects,
        日程: [
          ["順位", "項目", ...YEAR],
          [3, "訓練", _, "○", _, "○"],
          [_, "反省会", ..._s(5), "━", "→"],
          [1, "設計", "←→"],
        ],
      },
      table
    );
    expect(text).toEqual([
      "3: 訓練 2025-05, 訓練 2025-07",
      "3: 反省会 2025-09~2025-10",
      "1: 設計 2025-04",
    ]);
    expect(lanes.map(({ evidence }) => evidence)).toEqual(["key", "key", "key"]);
    expect(lanes[0]?.item?.text).toBe("訓練");
  });

  it("ties lanes by name, and leaves lanes of names it doesn't know without an owner", async () => {
    const { text } = await read(
      {
        計画: projects,
        日程: [
          ["事業名", "項目", ...YEAR],
          ["公園の 整備", "工事", "○"],
          ["美術館の改修", "設計", "○"],
        ],
      },
      table
    );
    expect(text).toEqual(["2: 工事 2025-04", "?: 設計 2025-04"]);
  });

  it("doesn't take a count of lanes for keys", async () => {
    const { lanes } = await read(
      {
        計画: projects,
        日程: [
          ["No.", "項目", ...YEAR],
          [1, "公園の遊具の点検", "○"],
          [2, "訓練の準備", "○"],
        ],
      },
      table
    );
    expect(lanes.map(({ evidence }) => evidence)).toEqual(["inference", "inference"]);
    expect(lanes.map(({ project }) => project)).toEqual([1, 2]);
  });

  it("gives a project's own sheet to that project", async () => {
    const { text } = await read(
      { 計画: projects, 公園の整備: [["スケジュール"], [...YEAR], ["設計", _, "工事"]] },
      table
    );
    expect(text).toEqual(["2: 設計 2025-04, 工事 2025-06"]);
  });
});

describe("a schedule below its projects", () => {
  it("gives each block's lanes to the project above it", async () => {
    const { text, lanes } = await read(
      {
        計画: [
          ["順位", "事業名"],
          [1, "図書館"],
          YEAR,
          ["設計"],
          ["順位", "事業名"],
          [2, "公園"],
          YEAR,
          [_, "工事"],
        ],
      },
      {
        tables: [
          {
            sheet: "計画",
            headings: "A1:B1",
            records: ["2"],
            columns: { priority: "A", name: "B" },
          },
          {
            sheet: "計画",
            headings: "A5:B5",
            records: ["6"],
            columns: { priority: "A", name: "B" },
          },
        ],
      }
    );
    expect(text).toEqual(["1: 設計 2025-04", "2: 工事 2025-05"]);
    expect(lanes.map(({ evidence }) => evidence)).toEqual(["nearness", "nearness"]);
  });

  it("takes the title of the next page for no lane", async () => {
    const page = (number: number, name: string, step: string): SheetRows => [
      ["3 重点的に取り組む事業"],
      [],
      ["順位", "事業名"],
      [number, name],
      YEAR,
      [step],
      [],
    ];
    const { text } = await read(
      { 計画: [...page(1, "図書館", "設計"), ...page(2, "公園", "工事")] },
      {
        tables: [
          {
            sheet: "計画",
            headings: "A3:B3",
            records: ["4"],
            columns: { priority: "A", name: "B" },
          },
          {
            sheet: "計画",
            headings: "A10:B10",
            records: ["11"],
            columns: { priority: "A", name: "B" },
          },
        ],
      }
    );
    expect(text).toEqual(["1: 設計 2025-04", "2: 工事 2025-04"]);
  });

  it("reads labels pasted one under the other, and takes the page's projects for owners", async () => {
    const { text, lanes, schedules, remarks } = await read(
      {
        計画: [
          ["順位", "事業名"],
          [1, "図書館の改修"],
          ["スケジュール"],
          [],
          ["順位", "事業名"],
          [2, "公園の整備"],
          [3, "防災訓練"],
          ["スケジュール"],
          ["4月～"],
          [],
          ["10月～"],
          [],
          ["3月"],
          [],
          ["公園の遊具の点検", _, _, "公園の遊具の更新"],
          ["防災訓練の実施計画", ..._s(5), "防災訓練"],
        ],
      },
      {
        tables: [
          {
            sheet: "計画",
            headings: "A1:B1",
            records: ["2"],
            columns: { priority: "A", name: "B" },
          },
          {
            sheet: "計画",
            headings: "A5:B5",
            records: ["6", "7"],
            columns: { priority: "A", name: "B" },
          },
        ],
      }
    );
    expect(text).toEqual([
      "2: 公園の遊具の点検 2025-04, 公園の遊具の更新 2025-07",
      "3: 防災訓練の実施計画 2025-04, 防災訓練 2025-10",
    ]);
    expect(lanes.map(({ evidence }) => evidence)).toEqual(["inference", "inference"]);
    expect(schedules.map(({ months, projects }) => [months.length, projects])).toEqual([
      [12, [1, 2]],
      [0, [0]],
    ]);
    expect(remarks.map(({ kind }) => kind)).toEqual(["completed-months", "inferred-owners"]);
  });
});

describe("a schedule without months over it", () => {
  const columns = { priority: "A", name: "B", start: "C", end: "D" } as const;

  it.each([
    ["4月", "9月", "2025-04~2025-09"],
    ["R7.4", "R8.3", "2025-04~2026-03"],
    ["令和7年4月1日", "令和7年6月30日", "2025-04-01~2025-06-30"],
    ["2025/4", "", "2025-04"],
    [10, 3, "2025-10~2026-03"],
  ])("reads a start %s and an end %s", async (start, end, expected) => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", "開始", "終了"],
          [1, "図書館", start, end],
        ],
      },
      { tables: [{ sheet: "計画", headings: "A1:D1", records: ["2"], columns }] }
    );
    expect(text).toEqual([`1: 図書館 ${expected}`]);
  });

  it("reads real dates as days", async () => {
    const { text, lanes } = await read(
      {
        計画: [
          ["順位", "事業名", "開始", "終了"],
          [1, "図書館", 46133, 46163],
        ],
      },
      { tables: [{ sheet: "計画", headings: "A1:D1", records: ["2"], columns }], fiscalYear: 2026 },
      { formats: { "C2:D2": "yyyy/m/d" } }
    );
    expect(text).toEqual(["1: 図書館 2026-04-21~2026-05-21"]);
    expect(lanes[0]?.activities[0]?.form).toBe("dates");
  });

  it("says what it couldn't read", async () => {
    const { text, remarks } = await read(
      {
        計画: [
          ["順位", "事業名", "開始", "終了"],
          [1, "図書館", "議会後", "9月"],
        ],
      },
      { tables: [{ sheet: "計画", headings: "A1:D1", records: ["2"], columns }] }
    );
    expect(text).toEqual([]);
    expect(remarks.map(({ kind, values }) => [kind, ...values])).toEqual([
      ["unread-text", "議会後"],
      ["unread-text", "9月"],
    ]);
  });

  it.each([
    ["6月：説明会、9月～11月：委託", ["説明会 2025-06", "委託 2025-09~2025-11"]],
    ["説明会（６月）、委託（９月～１１月）", ["説明会 2025-06", "委託 2025-09~2025-11"]],
    [
      "4月 募集\n5月上旬 審査\n6月～ 実施",
      ["募集 2025-04", "審査 2025-05-01~2025-05-10", "実施 2025-06~2026-03"],
    ],
    ["H31.4～R2.3", ["図書館 2019-04~2020-03"]],
    ["通年", ["図書館 2025-04~2026-03"]],
  ])("reads the words %j", async (words, expected) => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", "スケジュール"],
          [1, "図書館", words],
        ],
      },
      beside(["2"], "A1:C1")
    );
    expect(text).toEqual([`1: ${expected.join(", ")}`]);
  });
});

function _s(count: number): null[] {
  return Array.from({ length: count }, () => null);
}

function letter(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : String.fromCharCode(64 + Math.floor(column / 26)) + String.fromCharCode(65 + (column % 26));
}
