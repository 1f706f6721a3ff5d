import { beside, read, YEAR } from "./schedule-context";

const _ = null;

describe("a legend", () => {
  const head = ["順位", "事業名", ...YEAR];
  const rows = [
    [1, "図書館の改修", "○", _, "●"],
    [2, "公園の整備", _, "◎", "説明会"],
  ];

  it.each<[string, readonly (readonly (string | null)[])[]]>([
    ["in one cell", [["凡例　○：会議　●：実施、◎：完了"]]],
    ["in a note", [["※○は会議、●は実施、◎は完了"]]],
    ["in a cell each", [["凡例", _, "○：会議", "●：実施", "◎：完了"]]],
    [
      "with the marks in cells of their own",
      [["【凡例】"], ["○", "会議"], ["●", "実施"], ["◎", "完了"]],
    ],
  ])("%s names marks that nothing else names", async (_name, legend) => {
    const { text } = await read({ 計画: [head, ...rows, [_], ...legend] }, beside(["2", "3"]));
    expect(text).toEqual(["1: 会議 2025-04, 実施 2025-06", "2: 完了 2025-05, 説明会 2025-06"]);
  });

  it("says more than the projects' own texts do", async () => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", "取組", ...YEAR],
          [1, "図書館", "会議を開く。", "○", _, "●"],
          [_],
          ["凡例　○：会議"],
        ],
      },
      {
        tables: [
          {
            sheet: "計画",
            headings: "A1:C1",
            records: ["2"],
            columns: { priority: "A", name: "B", initiative: "C" },
          },
        ],
      }
    );
    expect(text).toEqual(["1: 会議 2025-04, 会議を開く。 2025-06"]);
  });

  it("is no lane of a schedule that stands apart", async () => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名"],
          [1, "図書館の改修"],
        ],
        日程: [
          ["順位", ...YEAR],
          [1, "○", "●"],
          [_, "凡例", "○", "会議"],
          [_, _, "●", "実施"],
        ],
      },
      beside(["2"])
    );
    expect(text).toEqual(["1: 会議 2025-04, 実施 2025-05"]);
  });
});

describe("a legend right of the months", () => {
  it.each([
    "凡例：○予定",
    "○：実施　●：完了",
    "（凡例）●…完了、○…予定",
    "※→は継続を示す",
    "【凡例】⇒ 継続　★ 議会",
  ])("leaves the lane in its row: %s", async (legend) => {
    const blanks = Array.from({ length: 10 }, () => _);
    const row = ["会議", "→", ...blanks, _, legend];
    const months = ["会議 2025-04~2025-05"];
    const own = await read(
      {
        計画: [
          ["順位", "事業名", ...YEAR],
          [1, "図書館", ...row],
          [2, "公園", "会議", "→"],
        ],
      },
      beside(["2", "3"])
    );
    expect(own.text).toEqual(["1", "2"].map((key) => `${key}: ${months.join()}`));
    const apart = await read(
      {
        計画: [
          ["順位", "事業名"],
          [1, "図書館"],
          [2, "公園"],
        ],
        日程: [
          ["事業名", ...YEAR],
          ["図書館", ...row],
          ["公園", "会議", "→"],
        ],
      },
      beside(["2", "3"])
    );
    expect(apart.text).toEqual(own.text);
  });
});
