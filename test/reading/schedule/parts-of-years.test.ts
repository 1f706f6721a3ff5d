import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";
import { read } from "./schedule-context";

const _ = null;

describe("columns of parts below years", () => {
  it.each(["Ⅰ Ⅱ Ⅲ Ⅳ", "① ② ③ ④", "第1Q 第2Q 第3Q 第4Q", "第1 第2 第3 第4"])(
    "%s are quarters",
    async (signs) => {
      const { text } = await read(
        {
          計画: [
            ["順位", "事業名", "令和7年度", _, _, _, "令和8年度", _, _, _],
            [_, _, ...signs.split(" "), ...signs.split(" ")],
            [1, "図書館の改修", _, _, "設計", "→", "→", "→", _, _],
            [2, "公園の整備", "○", _, _, _, _, _, _, _],
          ],
        },
        {
          tables: [
            {
              sheet: "計画",
              headings: "A1:J2",
              records: ["3", "4"],
              columns: { priority: "A", name: "B" },
            },
          ],
        },
        { merges: ["C1:F1", "G1:J1"] }
      );
      expect(text).toEqual(["1: 設計 2025-10~2026-09", "2: · 2025-04~2025-06"]);
    }
  );

  it("上 and 下 are halves", async () => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", "令和7年度", _, "令和8年度", _],
          [_, _, "上", "下", "上", "下"],
          [1, "図書館の改修", _, "設計", "→", _],
        ],
      },
      {
        tables: [
          {
            sheet: "計画",
            headings: "A1:F2",
            records: ["3"],
            columns: { priority: "A", name: "B" },
          },
        ],
      },
      { merges: ["C1:D1", "E1:F1"] }
    );
    expect(text).toEqual(["1: 設計 2025-10~2026-09"]);
  });
});

it.each(["① | ② | ③ | ④", "第１ | 第２ | 第３ | 第４"])(
  "%s are quarters where the schedule stands apart, be it told or drawn",
  async (signs) => {
    const { plans } = await readText({
      計画: `
        令和7年度 業務計画 農林課
        番号 | 事業名 | 予算額（千円）
        1 | 直売所 | 300
        2 | 担い手 | 200
      `,
      日程: `
        事業名 | R7 | < | < | < | R8 | < | < | <
        ^ | ${signs} | ${signs}
        直売所 | | 検討会 | | | | | |
        担い手 | | | | | # | # | |
      `,
      図: `
        番号 | R7 | < | < | < | R8 | < | < | <
        ^ | ${signs} | ${signs}
        1 | | | | # | # | | |
        2 | # | | | | | | |
      `,
    });
    expect(plans.map(briefLanes)).toEqual([
      [
        "1 検討会 2025-07~2025-09",
        "2  2026-04~2026-09",
        "1  2026-01~2026-06",
        "2  2025-04~2025-06",
      ],
    ]);
  }
);

it.each([
  ["R8 1Q | R8 2Q | R8 3Q | R8 4Q", "2026-07~2026-12", "2027-01~2027-03"],
  ["R11 1Q | R11 2Q | R11 3Q | R11 4Q", "2029-07~2029-12", "2030-01~2030-03"],
  ["R8 Q1 | R8 Q2 | R8 Q3 | R8 Q4", "2026-07~2026-12", "2027-01~2027-03"],
  ["8年度1Q | 8年度2Q | 8年度3Q | 8年度4Q", "2026-07~2026-12", "2027-01~2027-03"],
  ["8年度3Q | 8年度4Q | 9年度1Q | 9年度2Q", "2027-01~2027-06", "2027-07~2027-09"],
  ["R8 第3四半期 | R8 4四半期 | R9 1四半期 | R9 2四半期", "2027-01~2027-06", "2027-07~2027-09"],
])("quarters may be named with their years: %s", async (quarters, works, check) => {
  const { plans } = await readText({
    計画: `
      令和8年度 業務計画
      番号 | 事業名 | 予算額（千円） | ${quarters}
      1 | 直売所 | 300 | | 工事 | < |
      2 | 担い手 | 200 | | | | 検収`,
  });
  expect(plans.flatMap(briefLanes)).toEqual([`1 工事 ${works}`, `2 検収 ${check}`]);
});
