import type { CellBorders, Detail, Look, Shape } from "../../../src/sheet/survey";
import { readSchedules } from "../../../src/reading/schedule/read-schedules";
import { surveyOf, type SheetRows } from "../../support/survey";
import { areaOf, contextOf, lanesText } from "./schedule-context";

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
const HEAD = ["順位", "事業名", "項目", ...YEAR];

interface Drawn {
  /** Fills by area. */
  readonly fills?: Readonly<Record<string, string>>;
  readonly heavyBottoms?: readonly string[];
  readonly shapes?: readonly Shape[];
}

/** The lanes of a sheet whose grid begins in column D, with what is drawn on it; a record a row. */
async function lanes(rows: SheetRows, drawn: Drawn, merges: readonly string[] = []) {
  const looked: Look[] = [];
  let trips = 0;
  const context = contextOf(surveyOf({ 計画: [HEAD, ...rows] }, { merges }), {
    tables: [
      {
        sheet: "計画",
        headings: "A1:B1",
        records: rows.map((_row, index) => String(index + 2)),
        columns: { priority: "A", name: "B" },
      },
    ],
    look: (looks) => {
      trips++;
      looked.push(...looks);
      return looks.map((look) => detail(look, drawn));
    },
  });
  const read = await readSchedules(context);
  return { text: lanesText(read, context), looked, trips };
}

function detail({ area, kinds }: Look, drawn: Drawn): Detail {
  const cells = <T>(at: (row: number, column: number) => T) => ({
    origin: { row: area.top, column: area.left },
    rows: Array.from({ length: area.bottom - area.top + 1 }, (_row, row) =>
      Array.from({ length: area.right - area.left + 1 }, (_cell, column) =>
        at(area.top + row, area.left + column)
      )
    ),
  });
  const within = (address: string, row: number, column: number): boolean => {
    const { top, left, bottom, right } = areaOf(address);
    return row >= top && row <= bottom && column >= left && column <= right;
  };
  return {
    area,
    ...(kinds.includes("fills") && {
      fills: cells(
        (row, column) =>
          Object.entries(drawn.fills ?? {}).findLast(([address]) =>
            within(address, row, column)
          )?.[1] ?? null
      ),
    }),
    ...(kinds.includes("borders") && {
      borders: cells((row, column): CellBorders => ({
        top: null,
        left: null,
        right: null,
        bottom: drawn.heavyBottoms?.some((address) => within(address, row, column))
          ? "thick"
          : "thin",
      })),
    }),
    ...(kinds.includes("shapes") && { shapes: drawn.shapes ?? [] }),
  };
}

/** A shape from the middle of one cell to the middle of another. */
function shape(kind: Shape["kind"], from: string, to: string, text = ""): Shape {
  const anchor = (address: string) => {
    const { top, left } = areaOf(address);
    return { row: top, column: left, intoRow: 0.5, intoColumn: 0.5 };
  };
  const arrow = kind === "connector" ? "end" : null;
  return { name: "図形", kind, text, from: anchor(from), to: anchor(to), arrow };
}

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

  it("stay where merged cells without text are filled", async () => {
    const { text } = await lanes([[1, "図書館", "工事"]], { fills: { "E2:G2": "#FFC000" } }, [
      "E2:G2",
    ]);
    expect(text).toEqual(["1: 工事 2025-05~2025-07"]);
  });

  it("have no name where nothing names them", async () => {
    const { text } = await lanes([[1, "図書館", _]], { fills: { "E2:F2": "#FFC000" } });
    expect(text).toEqual(["1: · 2025-05~2025-06"]);
  });
});

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
          shape("connector", "G3", "I3"),
          shape("shape", "H2", "I2", "整備"),
        ],
      }
    );
    expect(text).toEqual(["1: 設計 2025-04~2025-05", "2: 整備 2025-07~2025-09"]);
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

describe("bars drawn as borders", () => {
  it("are heavy edges along a row, where a schedule says nothing else", async () => {
    const { text } = await lanes([[1, "図書館", "工事"]], { heavyBottoms: ["F2:H2"] });
    expect(text).toEqual(["1: 工事 2025-06~2025-08"]);
  });

  it("are no bars where they frame the whole row", async () => {
    const { text } = await lanes([[1, "図書館", "工事"]], { heavyBottoms: ["D2:O2"] });
    expect(text).toEqual([]);
  });
});

describe("the closer look", () => {
  it("is one for all grids, at shapes alone where words and marks settle every lane", async () => {
    const { looked, trips } = await lanes([[1, "図書館", "工事", "━", "→"]], {});
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
