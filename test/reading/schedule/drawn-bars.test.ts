import { readSchedules } from "../../../src/reading/schedule/read-schedules";
import type { Shape } from "../../../src/sheet/survey";
import { surveyOf } from "../../support/survey";
import { lanes, placed, shape, type Drawn } from "./drawn-schedule";
import { beside, contextOf, lanesText, YEAR } from "./schedule-context";

const _ = null;

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

describe("lines of two kinds", () => {
  const plan = ["1: 工事 2025-05~2025-07"];
  const borders = { heavyBottoms: ["E2:G2"], dashedBottoms: ["F3:H3"] };
  const shapes = [
    shape("connector", "E2", "G2"),
    { ...shape("connector", "F3", "H3"), isDashed: true },
  ];
  const row = [1, "図書館", "工事"];
  const told = async (drawn: Drawn, ...legend: readonly string[]) =>
    (await lanes([row, [_, _, "工事"], [_], legend], drawn, {})).text;

  it.each(["実線：計画　破線：実績", "凡例　━ 計画 ┅ 実績", "━━：予定、┈┈：実績", "※点線は実績"])(
    "are told plan from results by a legend: %s",
    async (legend) => {
      expect(await told(borders, legend)).toEqual(plan);
      expect(await told({ shapes }, legend)).toEqual(plan);
    }
  );

  it("are told so where the plan is the dashed one", async () => {
    const drawn = { heavyBottoms: ["F3:H3"], dashedBottoms: ["E2:G2"] };
    expect(await told(drawn, "破線：計画、実線：実績")).toEqual(plan);
    const both = { heavyTops: ["E2:G2"], dashedBottoms: ["E2:G2"] };
    expect(await told(both, "実線：計画、破線：実績")).toEqual(plan);
  });

  it.each([
    ["青：計画　赤：実績", "#4472C4", "#FF0000"],
    ["凡例　青色の矢印＝計画、オレンジの矢印＝実績", "#4472C4", "#ED7D31"],
    ["（凡例）白抜き矢印：計画　黒矢印：実績", undefined, "#000000"],
    ["白：計画　黒：実績", "#FFFFFF", "#262626"],
    ["計画：緑　実績：赤", "#70AD47", "#C00000"],
  ])("are told so by the colours of shapes: %s", async (legend, own, other) => {
    const arrow = (box: readonly [number, number, number, number], colour: string | undefined) => ({
      ...placed("rightArrow", box),
      ...(colour !== undefined && { colour, isColoured: colour !== "#FFFFFF" }),
    });
    const arrows = [arrow([4.1, 1.1, 6.9, 1.4], own), arrow([5.1, 1.6, 7.9, 1.9], other)];
    expect(await told({ shapes: arrows }, legend)).toEqual(plan);
  });

  it("are both the plan's where no legend tells them", async () => {
    expect(await told(borders, "路線測量：委託")).toEqual([...plan, ": 工事 2025-06~2025-08"]);
  });
});

describe("bars drawn as borders", () => {
  it("are heavy edges along a row, where a schedule says nothing else", async () => {
    const { text } = await lanes([[1, "図書館", "工事"]], { heavyBottoms: ["F2:H2"] });
    expect(text).toEqual(["1: 工事 2025-06~2025-08"]);
  });

  it("stand beside single marks of other rows", async () => {
    const rows = [
      [1, "図書館", "工事"],
      [2, "公園", "点検", _, "▲", _, _, "▲"],
    ];
    expect((await lanes(rows, { heavyBottoms: ["F2:H2"] })).text).toEqual([
      "1: 工事 2025-06~2025-08",
      "2: 点検 2025-05, 点検 2025-08",
    ]);
  });

  it("end with heads in the cells under them, below the words that name them", async () => {
    const rows = [
      [1, "図書館", _, "調査", _, "設計", _, "工事", "検査"],
      [_, _, _, _, "▶", _, _, "▶", "▶"],
    ];
    const drawn = { heavyTops: ["D3:E3", "F3:F3", "H3:H3", "I3:I3"] };
    expect((await lanes(rows, drawn)).text).toEqual([
      ": 調査 2025-04~2025-05, 設計 2025-06, 工事 2025-08, 検査 2025-09",
    ]);
  });

  it("may be as thin as the grid's lines, but of another kind, where they begin at a text", async () => {
    const rows = [
      [1, "図書館", _, "募集", _, _, _, "審査"],
      [2, "公園", _, _, "点検"],
    ];
    const read = async (lightBottoms: Readonly<Record<string, string>>) =>
      (await lanes(rows, { lightBottoms })).text;
    const plain = ["1: 募集 2025-04, 審査 2025-08", "2: 点検 2025-05"];
    expect(await read({ "D2:F2": "dashed", "H2:I2": "hair" })).toEqual([
      "1: 募集 2025-04~2025-06, 審査 2025-08~2025-09",
      plain[1],
    ]);
    expect(await read({ "A2:O2": "dashed" })).toEqual(plain);
    expect(await read({ "C2:F2": "dashed", "D3:G3": "hair", "H2:H2": "hair" })).toEqual(plain);
  });

  it("carry a text on to the next bar at most, whatever draws that", async () => {
    const rows = [
      [1, "図書館", _, "調査", "設計"],
      [2, "公園", _, _, "植栽"],
    ];
    const lightBottoms = { "D2:E2": "hair" };
    const fills = { "E2:G2": "#FFC000" };
    expect((await lanes(rows, { lightBottoms, fills })).text).toEqual([
      "1: 調査 2025-04, 設計 2025-05~2025-07",
      "2: 植栽 2025-05",
    ]);
  });

  it("are no bars where they frame the whole row", async () => {
    const { text } = await lanes([[1, "図書館", "工事"]], { heavyBottoms: ["D2:O2"] });
    expect(text).toEqual([]);
  });

  it("carry a text through the year in the last row too, but where they box its months in", async () => {
    const rows = [
      [1, "図書館", _, _, "工事"],
      [2, "公園", _, "相談"],
    ];
    const heavyBottoms = ["E2:F2", "D3:O3"];
    expect((await lanes(rows, { heavyBottoms })).text).toEqual([
      "1: 工事 2025-05~2025-06",
      "2: 相談 2025-04~2026-03",
    ]);
    const boxed = await lanes(rows, { heavyBottoms, heavyLefts: ["D2:D3"] });
    expect(boxed.text).toEqual(["1: 工事 2025-05~2025-06", "2: 相談 2025-04"]);
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

  it("carry texts on beside marks with words, which stay where they are", async () => {
    const rows = [
      [1, "図書館", _, "設計", _, _, "▲契約"],
      [2, "公園", "工事", _, _, "▲議会"],
    ];
    const { text } = await lanes(rows, { heavyBottoms: ["D2:F2", "D3:G3"] });
    expect(text).toEqual([
      "1: 設計 2025-04~2025-06, 契約 2025-07",
      "2: 工事 2025-04~2025-07, 議会 2025-06",
    ]);
  });

  it("are a box's where they come from before the months, as wide as a form that these go beyond", async () => {
    const rows = [
      [1, "図書館", "工事", "着手"],
      [2, "公民館", "修繕", "着手"],
    ];
    const { text } = await lanes(rows, { heavyBottoms: ["E2:F2", "A3:I3"] });
    expect(text).toEqual(["1: 着手 2025-04, 工事 2025-05~2025-06", "2: 着手 2025-04"]);
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
