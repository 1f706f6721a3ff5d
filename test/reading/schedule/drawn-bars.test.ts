import { readSchedules } from "../../../src/reading/schedule/read-schedules";
import type { Shape } from "../../../src/sheet/survey";
import { surveyOf } from "../../support/survey";
import { coloured, lanes, placed, shape } from "./drawn-schedule";
import { beside, contextOf, lanesText, YEAR } from "./schedule-context";

const _ = null;
const WEEKS = ["4/7", "4/14", "4/21", "4/28", "5/5", "5/12", "5/19", "5/26", "6/2", "6/9"];

describe("bars drawn as shapes", () => {
  it("reach over the months that they lie over", async () => {
    const { text } = await lanes([[1, "図書館", "工事"]], {
      shapes: [shape("connector", "E2", "G2")],
    });
    expect(text).toEqual(["1: 工事 2025-05~2025-07"]);
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

  it("keep their own words where they are arrows, however near to a line without any", async () => {
    const { text } = await lanes([[1, "図書館", _]], {
      shapes: [
        placed("rightArrow", [3, 1.1, 4.9, 1.5], "設計"),
        placed("straightConnector1", [3.1, 1.7, 6.9, 1.7]),
      ],
    });
    expect(text).toEqual(["1: 設計 2025-04~2025-05, · 2025-04~2025-07"]);
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

  it("keep their own words where they are coloured and stand beside a line", async () => {
    const { text } = await lanes([[1, "図書館", _]], {
      shapes: [
        coloured([3, 1.2, 5, 1.8], "設計"),
        placed("straightConnector1", [5, 1.5, 7, 1.5]),
        coloured([7, 1.2, 9, 1.8], "工事"),
        placed("straightConnector1", [10, 1.7, 14, 1.7]),
        coloured([11, 1.2, 13, 1.9], "検証"),
      ],
    });
    expect(text).toEqual([
      "1: 設計 2025-04~2025-05, · 2025-06~2025-07, 工事 2025-08~2025-09, 検証 2025-11~2026-02",
    ]);
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

describe("lanes that only shapes tell", () => {
  const projects = [
    ["順位", "事業名"],
    [1, "図書館"],
    [2, "公園"],
  ];
  const drawn = async (...shapes: readonly Shape[]): Promise<readonly string[]> => {
    const context = contextOf(surveyOf({ 計画: projects, 日程: [["順位", ...YEAR], [1], [2]] }), {
      ...beside(["2", "3"]),
      look: (looks) => looks.map(({ area }) => ({ area, shapes })),
    });
    return lanesText(await readSchedules(context), context);
  };

  it("go on below all that is written, as those of the project named last", async () => {
    const found = await drawn(
      shape("shape", "B2", "C2", "設計"),
      shape("shape", "D3", "E3", "公募"),
      shape("shape", "F4", "G4", "整備"),
      shape("shape", "H5", "I5", "開園")
    );
    expect(found).toEqual([
      "1: 設計 2025-04~2025-05",
      "2: 公募 2025-06~2025-07",
      "2: 整備 2025-08~2025-09",
      "2: 開園 2025-10~2025-11",
    ]);
  });

  it("end at the first row without any", async () => {
    const note = shape("shape", "B5", "H5", "印刷は横向きで");
    expect(await drawn(shape("shape", "D3", "E3", "公募"), note)).toEqual([
      "2: 公募 2025-06~2025-07",
    ]);
  });
});

describe("bars drawn as borders", () => {
  it("are heavy edges along a row, where a schedule says nothing else", async () => {
    const { text } = await lanes([[1, "図書館", "工事"]], { heavyBottoms: ["F2:H2"] });
    expect(text).toEqual(["1: 工事 2025-06~2025-08"]);
  });

  it("are no bars where they frame the whole row", async () => {
    const { text } = await lanes([[1, "図書館", "工事"]], { heavyBottoms: ["D2:O2"] });
    expect(text).toEqual([]);
  });

  it("are a bar where one runs through the year above others, and a frame where it goes on beside", async () => {
    const rows = [
      [1, "図書館", "運営"],
      [2, "公園", "工事"],
      [3, "道路", "点検"],
    ];
    const { text } = await lanes(rows, { heavyBottoms: ["D2:O2", "A3:O3", "E4:F4"] });
    expect(text).toEqual(["1: 運営 2025-04~2026-03", "3: 点検 2025-05~2025-06"]);
  });

  it("carry the texts over them on, each to the next", async () => {
    const { text } = await lanes([[1, "図書館", _, _, "設計", _, _, "工事"]], {
      heavyBottoms: ["E2:I2"],
    });
    expect(text).toEqual(["1: 設計 2025-05~2025-07, 工事 2025-08~2025-09"]);
  });

  it("are seen at the top of a row whose bottom is the frame", async () => {
    const rows = [
      [1, "図書館", "運営"],
      [2, "公園", "工事"],
    ];
    const { text } = await lanes(rows, { heavyBottoms: ["A3:O3"], heavyTops: ["L3:M3"] });
    expect(text).toEqual(["2: 工事 2025-12~2026-01"]);
  });

  it("are one bar where both rows at a line tell of it, as Excel does", async () => {
    const rows = [
      [1, "図書館", "運営"],
      [2, "公園", "工事"],
    ];
    const { text } = await lanes(rows, { heavyBottoms: ["E2:F2"], heavyTops: ["E3:F3"] });
    expect(text).toEqual(["1: 運営 2025-05~2025-06"]);
  });
});

describe("the closer look", () => {
  it("is one for all grids, at shapes alone where merged texts settle every lane", async () => {
    const { looked, trips } = await lanes([[1, "図書館", _, "工事"]], {}, { merges: ["D2:F2"] });
    expect(trips).toBe(1);
    expect(looked.map(({ kinds }) => kinds)).toEqual([["shapes"]]);
  });

  it("isn't taken where there is no grid", async () => {
    let trips = 0;
    const context = contextOf(
      surveyOf({
        計画: [
          ["順位", "事業名"],
          [1, "図書館"],
        ],
      }),
      {
        tables: [
          {
            sheet: "計画",
            headings: "A1:B1",
            records: ["2"],
            columns: { priority: "A", name: "B" },
          },
        ],
        look: () => {
          trips++;
          return [];
        },
      }
    );
    await readSchedules(context);
    expect(trips).toBe(0);
  });
});
