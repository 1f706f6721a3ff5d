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
