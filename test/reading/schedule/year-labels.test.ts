import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";
import type { SheetRows } from "../../support/survey";
import { read } from "./schedule-context";

const _ = null;

/** A table of a project whose columns C and on nobody knows. */
const table = (headings: string, columns = {}) => ({
  tables: [
    {
      sheet: "計画",
      headings,
      records: ["2", "3"],
      columns: { priority: "A", name: "B", ...columns },
    },
  ],
});

describe("columns headed by years alone", () => {
  it.each([
    [["R7", "R8", "R9"]],
    [["令和7年度", "令和8年度", "令和9年度"]],
    [["2025年度", "2026年度", "2027年度"]],
    [["7年度", "8年度", "9年度"]],
    [["1年目", "2年目", "3年目"]],
    [["令和7年度", "令和8年度", "令和9年度以降"]],
    [["【令和7年度】", "（令和8年度）", "＜R9（2027年度）＞"]],
    [["R7年度★", "令和8年度※1", "令和9年度　注2）"]],
    [["■2025年度（令和7年度）", "■2026年度", "■2027年度"]],
  ])("%s span the months of fiscal years", async (years) => {
    const { text, schedules } = await read(
      {
        計画: [
          ["順位", "事業名", ...years],
          [1, "図書館の改修", "設計", "━", "→"],
          [2, "公園の整備", _, "○", _],
        ],
      },
      table("A1:E1")
    );
    expect(text).toEqual(["1: 設計 2025-04~2028-03", "2: · 2026-04~2027-03"]);
    expect(schedules[0]?.months).toHaveLength(36);
  });

  it("span calendar years where they say so", async () => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", "2025年", "2026年", "2027年"],
          [1, "図書館の改修", "設計", "工事", "━"],
          [2, "公園の整備", _, "○", _],
        ],
      },
      table("A1:E1")
    );
    expect(text).toEqual(["1: 設計 2025-01~2025-12, 工事 2026-01~2027-12", "2: · 2026-01~2026-12"]);
  });

  it.each([
    ["令和8年度以降"],
    ["次年度"],
    ["8年度～"],
    ["R8以降"],
    ["来年度以降の予定"],
    ["次年度の取組"],
  ])("follow the months as %s", async (later) => {
    const { text, schedules } = await read(
      {
        計画: [
          ["順位", "事業名", "令和7年度", _, _, later],
          [_, _, "1月", "2月", "3月", _],
          [1, "図書館の改修", "工事", "━", "━", "→"],
          [2, "公園の整備", _, "測量", _, "工事"],
        ],
      },
      {
        tables: [
          {
            sheet: "計画",
            headings: "A1:B2",
            records: ["3", "4"],
            columns: { priority: "A", name: "B" },
          },
        ],
      },
      { merges: ["C1:E1", "F1:F2"] }
    );
    expect(text).toEqual(["1: 工事 2026-01~2027-03", "2: 測量 2026-02, 工事 2026-04~2027-03"]);
    expect(schedules).toHaveLength(1);
  });

  it("leave it to quarters below them", async () => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", "R7", _, "R8", _],
          [_, _, "上期", "下期", "上期", "下期"],
          [1, "図書館の改修", "設計", "工事", "━", _],
          [2, "公園の整備", _, _, _, "○"],
        ],
      },
      {
        tables: [
          {
            sheet: "計画",
            headings: "A1:F2",
            records: ["3", "4"],
            columns: { priority: "A", name: "B" },
          },
        ],
      },
      { merges: ["C1:D1", "E1:F1"] }
    );
    expect(text).toEqual(["1: 設計 2025-04~2025-09, 工事 2025-10~2026-09", "2: · 2026-10~2027-03"]);
  });

  it("may be numbers that their format calls years", async () => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", 2025, 2026],
          [1, "図書館の改修", "設計", "工事"],
        ],
      },
      {
        tables: [
          {
            sheet: "計画",
            headings: "A1:D1",
            records: ["2"],
            columns: { priority: "A", name: "B" },
          },
        ],
      },
      { formats: { C1: 'General"年度"', D1: 'General"年度"' } }
    );
    expect(text).toEqual(["1: 設計 2025-04~2026-03, 工事 2026-04~2027-03"]);
  });

  it("are told apart from the same years over amounts beside them", async () => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", "事業費", _, "年次計画", _],
          [_, _, "R7", "R8", "R7", "R8"],
          [1, "図書館の改修", 100, 200, "設計", "工事"],
          [2, "公園の整備", 50, 0, "整備", _],
        ],
      },
      {
        tables: [
          {
            sheet: "計画",
            headings: "A1:F2",
            records: ["3", "4"],
            columns: { priority: "A", name: "B" },
          },
        ],
      },
      { merges: ["C1:D1", "E1:F1"] }
    );
    expect(text).toEqual([
      "1: 設計 2025-04~2026-03, 工事 2026-04~2027-03",
      "2: 整備 2025-04~2026-03",
    ]);
  });

  it.each<[string, SheetRows]>([
    [
      "amounts",
      [
        ["順位", "事業名", "R7", "R8", "R9"],
        [1, "図書館", 100, 200, 300],
        [2, "公園", "-", 5, 6],
      ],
    ],
    [
      "amounts as texts",
      [
        ["順位", "事業名", "R7", "R8", "R9"],
        [1, "図書館", "1,200", "1,300千円", "-"],
        [2, "公園", _, _, _],
      ],
    ],
    [
      "targets",
      [
        ["順位", "事業名", "R7", "R8", "R9"],
        [1, "図書館", "80%", "85%", "90%"],
        [2, "公園", "約20人", _, _],
      ],
    ],
    [
      "grades",
      [
        ["順位", "事業名", "R5", "R6", "R7"],
        [1, "図書館", "A", "B", "A"],
        [2, "公園", "B", "B", "B"],
      ],
    ],
    [
      "two years and nothing",
      [
        ["順位", "事業名", "R7", "R8"],
        [1, "図書館", _, _],
        [2, "公園", _, _],
      ],
    ],
  ])("are no schedule over %s", async (_name, rows) => {
    const { lanes, schedules } = await read({ 計画: rows }, table("A1:E1"));
    expect(lanes).toEqual([]);
    expect(schedules).toEqual([]);
  });

  it("are no schedule where a group over them tells of results", async () => {
    const { schedules } = await read(
      {
        計画: [
          ["順位", "事業名", "評価", _, _],
          [_, _, "R5", "R6", "R7"],
          [1, "図書館", "順調", "順調", "遅れ"],
          [2, "公園", "順調", "順調", "順調"],
        ],
      },
      {
        tables: [
          {
            sheet: "計画",
            headings: "A1:E2",
            records: ["3", "4"],
            columns: { priority: "A", name: "B" },
          },
        ],
      },
      { merges: ["C1:E1"] }
    );
    expect(schedules).toEqual([]);
  });
});

describe("columns headed by the two halves of the year", () => {
  it("tell what happens in them", async () => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", "上半期（4～9月）", "下半期（10～3月）"],
          [1, "図書館の改修", "設計", "工事"],
          [2, "公園の整備", "整備", _],
        ],
      },
      table("A1:D1"),
      { merges: ["C3:D3"] }
    );
    expect(text).toEqual([
      "1: 設計 2025-04~2025-09, 工事 2025-10~2026-03",
      "2: 整備 2025-04~2026-03",
    ]);
  });

  it("are no schedule over amounts", async () => {
    const { schedules } = await read(
      {
        計画: [
          ["順位", "事業名", "上半期", "下半期"],
          [1, "図書館の改修", 100, 200],
          [2, "公園の整備", 10, 20],
        ],
      },
      table("A1:D1")
    );
    expect(schedules).toEqual([]);
  });
});

it.each([
  ["令和8年", "令和9年"],
  ["R8", "R9"],
  ["Ｒ８", "Ｒ９"],
  ["2026", "2027"],
])("%s and %s over the months of a schedule make it none of the next year's", async (own, next) => {
  const { plans } = await readText({
    計画: `
      令和8年度　福祉課　実施計画
      番号 | 事業名 | 予算額（千円） | 実施年度 | < | <
      ^ | ^ | ^ | R8 | R9 | R10
      1 | 見守り | 100 | ○ | ○ | ○
      2 | 配食 | 200 | ○ | ○ |
    `,
    予定: `
      事業名 | ${own} | < | < | < | < | < | < | < | < | ${next} | < | <
      ^ | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
      見守り | 契約 | | | 訪問 | | | | | | | |
      配食 | | 募集 | | | | | | | | | | 報告
    `,
  });
  expect(plans.flatMap(briefLanes).slice(2)).toEqual([
    "1 契約 2026-04, 訪問 2026-07",
    "2 募集 2026-05, 報告 2027-03",
  ]);
});
