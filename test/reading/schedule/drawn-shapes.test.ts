import type { Shape } from "../../../src/sheet/survey";
import { coloured, lanes, placed, shape } from "./drawn-schedule";
import { YEAR } from "./schedule-context";

const _ = null;
const WEEKS = ["4/7", "4/14", "4/21", "4/28", "5/5", "5/12", "5/19", "5/26", "6/2", "6/9"];

describe("bars drawn as shapes", () => {
  it("reach over the months that they lie over", async () => {
    const { text } = await lanes([[1, "図書館", "工事"]], {
      shapes: [shape("connector", "E2", "G2")],
    });
    expect(text).toEqual(["1: 工事 2025-05~2025-07"]);
  });

  it("carry on the text in the cell that they begin in before one that ends beside it", async () => {
    const { text } = await lanes([[1, "図書館", _, "公募", "契約", "工事"]], {
      shapes: [placed("straightConnector1", [5.1, 1.5, 7.9, 1.5])],
    });
    expect(text).toEqual(["1: 公募 2025-04, 契約 2025-05, 工事 2025-06~2025-08"]);
  });

  it("bear their own text, or that of a box beside them", async () => {
    const { text } = await lanes(
      [
        [1, "図書館", _],
        [2, "公園", _],
      ],
      {
        shapes: [
          shape("shape", "D2", "E2", "設計"),
          placed("straightConnector1", [6.5, 2.5, 8.5, 2.5]),
          placed("rect", [7, 1.6, 8.9, 2.3], "整備"),
        ],
      }
    );
    expect(text).toEqual(["1: 設計 2025-04~2025-05", "2: 整備 2025-07~2025-09"]);
  });

  it("are named by the nearest text, above their line or in the same row", async () => {
    const { text } = await lanes(
      [
        [1, "図書館", _],
        [2, "公園", _],
      ],
      {
        shapes: [
          placed("rect", [3.1, 1.15, 5.9, 1.85], "設計"),
          placed("straightConnector1", [3.1, 2.7, 5.9, 2.75]),
          placed("straightConnector1", [6.1, 2.75, 7.9, 2.7]),
          placed("rect", [6, 2.1, 8.2, 2.6], "整備"),
          placed("rect", [3, 2.1, 6.2, 2.6], "公募"),
        ],
      }
    );
    expect(text).toEqual([
      "1: 設計 2025-04~2025-06",
      "2: 公募 2025-04~2025-06, 整備 2025-07~2025-08",
    ]);
  });

  it("are named by a text box before the coloured mark at their end", async () => {
    const { text } = await lanes([[1, "図書館", _]], {
      shapes: [
        placed("straightConnector1", [3.1, 1.6, 7.9, 1.6]),
        placed("rect", [3.1, 1.05, 4.9, 1.5], "調査"),
        coloured([7.3, 1.65, 7.9, 1.95], "完了"),
      ],
    });
    expect(text).toEqual(["1: 調査 2025-04~2025-08, 完了 2025-08"]);
  });

  it("keep their own words where they are arrows, however near to a line without any", async () => {
    const { text } = await lanes([[1, "図書館", _]], {
      shapes: [
        placed("rightArrow", [3, 1.1, 4.9, 1.5], "設計"),
        placed("straightConnector1", [3.1, 1.7, 6.9, 1.7]),
      ],
    });
    expect(text).toEqual(["1: 設計 2025-04~2025-05, · 2025-04~2025-07"]);
  });

  it("are no callouts, whose words are told to be unread where they stand over the months", async () => {
    const { text, remarks } = await lanes([[1, "図書館", "工事"]], {
      shapes: [
        placed("straightConnector1", [4, 1.5, 6.9, 1.5]),
        placed("wedgeRectCallout", [9, 1.1, 11, 1.9], "議会に報告"),
        placed("wedgeRectCallout", [0, 1.1, 1.5, 1.9], "新規"),
      ],
    });
    expect(text).toEqual(["1: 工事 2025-05~2025-07"]);
    expect(remarks).toEqual([
      { kind: "unread-text", cell: { sheet: "計画", row: 1, column: 9 }, values: ["議会に報告"] },
    ]);
  });

  it("are no callouts, and no lines that lead from one bar to the next", async () => {
    const { text } = await lanes(
      [
        [1, "図書館", _],
        [2, "公園", _],
      ],
      {
        shapes: [
          placed("rect", [3, 1.2, 5, 1.8], "設計"),
          placed("bentConnector3", [4.9, 1.5, 7.1, 2.5]),
          placed("straightConnector1", [6.9, 1.7, 7.1, 2.4]),
          coloured([7, 2.2, 9, 2.8], "整備"),
          placed("bentConnector3", [9.1, 2.5, 10.9, 2.5]),
          placed("wedgeRectCallout", [9, 1.1, 12, 1.9], "年度内に終える"),
        ],
      }
    );
    expect(text).toEqual(["1: 設計 2025-04~2025-05", "2: 整備 2025-08~2025-09, · 2025-10~2025-11"]);
  });

  it("end at dots, drawn or written", async () => {
    const { text } = await lanes(
      [
        [1, "図書館", _],
        [2, "公園", _, "○", _, "○"],
        [3, "道路", _, "○", _, "◎"],
      ],
      {
        shapes: [
          placed("straightConnector1", [3.6, 1.7, 6.4, 1.7]),
          placed("ellipse", [3.4, 1.6, 3.6, 1.8]),
          placed("ellipse", [6.4, 1.6, 6.6, 1.8]),
          placed("rect", [3.4, 1.1, 5, 1.6], "調査"),
          placed("straightConnector1", [3.7, 2.5, 5.3, 2.5]),
          placed("straightConnector1", [3.7, 3.5, 5.3, 3.5]),
        ],
      }
    );
    expect(text).toEqual([
      "1: 調査 2025-04~2025-07",
      "2: · 2025-04~2025-06",
      "3: · 2025-04, · 2025-04~2025-06, · 2025-06",
    ]);
  });

  it("aren't lines from one text to the next, frames over several rows, and notes", async () => {
    const { text } = await lanes(
      [
        [1, "図書館", _],
        [2, "公園", _],
      ],
      {
        shapes: [
          placed("rect", [3, 1.2, 5, 1.8], "調査"),
          placed("straightConnector1", [4.9, 1.5, 6.1, 1.5]),
          placed("rect", [6, 1.2, 9, 1.8], "設計"),
          placed("rect", [4.9, 1.1, 8, 2.9]),
          coloured([5, 2.2, 7, 2.8], "工事"),
          placed("rect", [10, 2.2, 14, 2.8], "※内示により変更"),
        ],
      }
    );
    expect(text).toEqual([
      "1: 調査 2025-04~2025-05, 設計 2025-07~2025-09",
      "2: 工事 2025-06~2025-07",
    ]);
  });

  it("keep their own words where they are coloured and stand beside a line", async () => {
    const { text } = await lanes([[1, "図書館", _]], {
      shapes: [
        coloured([3, 1.2, 5, 1.8], "設計"),
        placed("straightConnector1", [5, 1.5, 7, 1.5]),
        placed("straightConnector1", [10, 1.7, 14, 1.7]),
        coloured([11, 1.2, 13, 1.9], "検証"),
      ],
    });
    expect(text).toEqual(["1: 設計 2025-04~2025-05, · 2025-06~2025-07, 検証 2025-11~2026-02"]);
  });

  it("carry on the text that they begin at", async () => {
    const { text } = await lanes([[1, "図書館", _, "設計"]], {
      shapes: [shape("connector", "D2", "H2")],
    });
    expect(text).toEqual(["1: 設計 2025-04~2025-08"]);
  });

  it("don't count what they only touch, pictures, and what lies beside the grid", async () => {
    const touching: Shape = {
      ...shape("connector", "E2", "H2"),
      from: { row: 1, column: 4, intoRow: 0.5, intoColumn: 0.98 },
      to: { row: 1, column: 7, intoRow: 0.5, intoColumn: 0.02 },
    };
    const { text } = await lanes([[1, "図書館", "工事"]], {
      shapes: [touching, shape("picture", "D2", "O2"), shape("connector", "A2", "B2")],
    });
    expect(text).toEqual(["1: 工事 2025-06~2025-07"]);
  });
});

describe("a text box over what is drawn in cells", () => {
  const box = placed("rect", [5.1, 1.1, 6.9, 1.7], "整備");

  it.each([
    ["fills", [], { fills: { "E2:I2": "#BDD7EE" } }, ["整備 2025-05~2025-09"]],
    ["borders", [], { heavyBottoms: ["E2:I2"] }, ["整備 2025-05~2025-09"]],
    ["a line of signs", [_, "━", "━", "→"], {}, ["整備 2025-05~2025-07"]],
    ["a mark", [_, _, "▲"], {}, ["整備 2025-06"]],
  ] as const)("names it, be it %s", async (_what, cells, drawn, expected) => {
    const { text } = await lanes([[1, "図書館", _, ...cells]], { ...drawn, shapes: [box] });
    expect(text).toEqual([`1: ${expected.join(", ")}`]);
  });

  it("stands for itself beside another, over another bar as well, or where it is coloured", async () => {
    const fills = {
      "E2:I2": "#BDD7EE",
      "E3:F3": "#BDD7EE",
      "G3:H3": "#F4B084",
      "E4:I4": "#BDD7EE",
    };
    const { text } = await lanes(
      [
        [1, "図書館", _],
        [2, "公園", _],
        [3, "道路", _],
      ],
      {
        fills,
        shapes: [
          box,
          placed("rect", [7.1, 1.1, 8.9, 1.7], "検査"),
          placed("rect", [5.1, 2.1, 6.9, 2.7], "整備"),
          coloured([5.1, 3.1, 6.9, 3.7], "整備"),
        ],
      }
    );
    expect(text).toEqual([
      "1: · 2025-05~2025-09, 整備 2025-06~2025-07, 検査 2025-08~2025-09",
      "2: · 2025-05~2025-06, 整備 2025-06~2025-07, · 2025-07~2025-08",
      "3: · 2025-05~2025-09, 整備 2025-06~2025-07",
    ]);
  });
});

describe("marks too small to do more than touch a month", () => {
  it.each([
    ["late in it", [4.82, 1.4, 4.96, 1.7], "点検 2025-05"],
    ["at its end, and a little over", [4.9, 1.4, 5.03, 1.7], "点検 2025-05"],
    ["early in it", [5.02, 1.4, 5.14, 1.7], "点検 2025-06"],
  ] as const)("stand where most of them does: %s", async (_what, box, expected) => {
    const { text } = await lanes([[1, "図書館", "点検"]], { shapes: [placed("ellipse", box)] });
    expect(text).toEqual([`1: ${expected}`]);
  });
});

describe("bars that reach a little over their months", () => {
  it.each([
    ["a sixth of a column", YEAR, [4, 1.2, 7.17, 1.8], "工事 2025-05~2025-07"],
    ["a third of a month is meant", YEAR, [4, 1.2, 7.33, 1.8], "工事 2025-05~2025-08"],
    ["a third of a week", WEEKS, [4, 1.2, 7.33, 1.8], "工事 2025-04-14~2025-05-04"],
  ] as const)("end with them: %s", async (_what, headings, box, expected) => {
    const { text } = await lanes(
      [[1, "図書館", _]],
      { shapes: [placed("rightArrow", box, "工事")] },
      {},
      headings
    );
    expect(text).toEqual([`1: ${expected}`]);
  });
});
