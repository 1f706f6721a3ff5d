import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects } from "../offices/tell";
import type { SheetRows } from "../../support/survey";
import { blanks, read, YEAR } from "./schedule-context";

const _ = null;

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

  it("ends above a table of figures that a blank row sets off", async () => {
    const figures = [
      [],
      ["成果指標", "現状値", "目標値"],
      ["利用者数", 1200, 1500],
      ["満足度", "60%", "70%"],
    ];
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名"],
          ["１", "図書館"],
          ["２", "公園"],
          [],
          ["順位", ...YEAR],
          ["１", "設計"],
          ["２", _, "工事"],
          ...figures,
        ],
      },
      {
        tables: [
          {
            sheet: "計画",
            headings: "A1:B1",
            records: ["2", "3"],
            columns: { priority: "A", name: "B" },
          },
        ],
      }
    );
    expect(text).toEqual(["１: 設計 2025-04", "２: 工事 2025-05"]);
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
          ["防災訓練の実施計画", ...blanks(5), "防災訓練"],
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

it.each([
  "№ | 作業 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月",
  "№ | 作業 | R8 | R9 | R10 | R11 | R12 | R13",
])(
  "a schedule whose heading of keys stands there again is none of the list, be its keys what they may: %s",
  async (heads) => {
    const { plans } = await readText({
      計画: `
        令和8年度 業務計画
        № | 事業名 | 方向性 | 予算額（千円）
        1-1 | 避難所 | 拡充 | 300
        1-2 | 防災訓練 | 継続 | 150

        ${heads}
        1-1 | 契約 | | → | → | | |
        1-2 | 訓練 | | | | → | → |`,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1-1 避難所 300", "1-2 防災訓練 150"]);
    expect(plans.flatMap(briefLanes)).toEqual([
      expect.stringMatching(/^1-1 契約 /),
      expect.stringMatching(/^1-2 訓練 /),
    ]);
  }
);
