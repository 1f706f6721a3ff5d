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
