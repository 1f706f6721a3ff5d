import type { SheetRows } from "../../support/survey";
import { beside, blanks, read, YEAR } from "./schedule-context";

const _ = null;

describe("a schedule on its own sheet", () => {
  const projects: SheetRows = [
    ["順位", "事業名"],
    [1, "図書館の改修"],
    [2, "公園の整備"],
    [3, "防災訓練"],
  ];
  const table = beside(["2", "3", "4"]);

  it("ties lanes by key, through merged and blank cells, and takes names from the items", async () => {
    const { text, lanes } = await read(
      {
        計画: projects,
        日程: [
          ["順位", "項目", ...YEAR],
          [3, "訓練", _, "○", _, "○"],
          [_, "反省会", ...blanks(5), "━", "→"],
          [1, "設計", "←→"],
        ],
      },
      table
    );
    expect(text).toEqual([
      "3: 訓練 2025-05, 訓練 2025-07",
      "3: 反省会 2025-09~2025-10",
      "1: 設計 2025-04",
    ]);
    expect(lanes.map(({ evidence }) => evidence)).toEqual(["key", "key", "key"]);
    expect(lanes[0]?.item?.text).toBe("訓練");
  });

  it("takes a lane of 注意喚起 for one, and a note for none", async () => {
    const { text } = await read(
      {
        計画: projects,
        日程: [
          ["順位", "項目", ...YEAR],
          [3, "注意喚起", _, "○"],
          ["注　日程は見込み", _, "→"],
          ["（注）変わることがある", _, "→"],
        ],
      },
      table
    );
    expect(text).toEqual(["3: 注意喚起 2025-05"]);
  });

  it("ties lanes by name, and leaves lanes of names it doesn't know without an owner", async () => {
    const { text } = await read(
      {
        計画: projects,
        日程: [
          ["事業名", "項目", ...YEAR],
          ["公園の 整備", "工事", "○"],
          ["美術館の改修", "設計", "○"],
        ],
      },
      table
    );
    expect(text).toEqual(["2: 工事 2025-04", "?: 設計 2025-04"]);
  });

  it("doesn't take a count of lanes for keys", async () => {
    const { lanes } = await read(
      {
        計画: projects,
        日程: [
          ["No.", "項目", ...YEAR],
          [1, "公園の遊具の点検", "○"],
          [2, "訓練の準備", "○"],
        ],
      },
      table
    );
    expect(lanes.map(({ evidence }) => evidence)).toEqual(["inference", "inference"]);
    expect(lanes.map(({ project }) => project)).toEqual([1, 2]);
  });

  it("gives a project's own sheet to that project", async () => {
    const { text } = await read(
      { 計画: projects, 公園の整備: [["スケジュール"], [...YEAR], ["設計", _, "工事"]] },
      table
    );
    expect(text).toEqual(["2: 設計 2025-04, 工事 2025-06"]);
  });
});

describe("lanes under titles", () => {
  const projects: SheetRows = [
    ["順位", "事業名"],
    [1, "図書館の改修"],
    [2, "公園の整備"],
  ];

  it("belong to the project that the title names, and to nobody under one that isn't known", async () => {
    const { text, lanes } = await read(
      {
        計画: projects,
        日程: [
          ["取組", ...YEAR],
          ["■ 公園の整備"],
          ["周知", "○"],
          ["■ 図書館の改修"],
          ["設計", _, "○"],
          ["■ 庁舎の管理"],
          ["点検", _, _, "○"],
        ],
      },
      beside(["2", "3"])
    );
    expect(text).toEqual(["2: 周知 2025-04", "1: 設計 2025-05", "?: 点検 2025-06"]);
    expect(lanes.map(({ evidence }) => evidence)).toEqual(["name", "name", "none"]);
  });
});

describe("lanes under rows of their projects", () => {
  it("belong to the project whose row stands above them, with its number and office", async () => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名"],
          [1, "図書館の改修"],
          [2, "公園の整備"],
        ],
        日程: [
          ["No.", "事業・取組", "担当", ...YEAR],
          [1, "図書館の改修", "田中"],
          [_, "・設計", _, "○"],
          [_, "・工事", _, _, "○"],
          [2, "公園の整備", "鈴木"],
          [_, "・整備", _, _, _, "○"],
        ],
      },
      beside(["2", "3"])
    );
    expect(text).toEqual(["1: ・設計 2025-04", "1: ・工事 2025-05", "2: ・整備 2025-06"]);
  });
});

describe("lanes by their steps' numbers and titles in brackets", () => {
  const projects: SheetRows = [
    ["順位", "事業名"],
    [1, "図書館の改修"],
    [2, "公園の整備"],
  ];

  it("takes 1-2 for the second step of project 1", async () => {
    const { text } = await read(
      {
        計画: projects,
        工程: [
          ["No.", "工程", ...YEAR],
          ["1-1", "測量", "━", "→"],
          ["1-2", "設計", _, _, "○"],
          ["2-1", "整備", "○"],
        ],
      },
      beside(["2", "3"])
    );
    expect(text).toEqual(["1: 測量 2025-04~2025-05", "1: 設計 2025-06", "2: 整備 2025-04"]);
  });

  it("finds the project in 【1　図書館の改修】 above its grid", async () => {
    const { text } = await read(
      {
        計画: projects,
        工程: [
          ["【2　公園の整備】"],
          ["取組", ...YEAR],
          ["整備", "○"],
          [_],
          ["【1　図書館の改修】"],
          ["取組", ...YEAR],
          ["設計", _, "○"],
        ],
      },
      beside(["2", "3"])
    );
    expect(text).toEqual(["2: 整備 2025-04", "1: 設計 2025-05"]);
  });

  it("takes a list of months, one a row, for no headings pasted one under the other", async () => {
    const { text, schedules } = await read(
      {
        計画: projects,
        年間: [
          ["月", "図書館の改修", "公園の整備"],
          ["4月", "設計", _],
          ["5月", _, _],
          ["6月", _, _],
          ["7月", _, _],
          ["8月", "工事", _],
          ["9月", _, _],
          ["10月", _, "整備"],
        ],
      },
      beside(["2", "3"])
    );
    expect(text).toEqual(["1: 設計 2025-04, 工事 2025-08", "2: 整備 2025-10"]);
    expect(schedules).toHaveLength(1);
  });
});

it("takes lanes named as common to all projects for no project's, which is no fault", async () => {
  const { lanes, text } = await read(
    {
      計画: [
        ["順位", "事業名"],
        [1, "商店街支援"],
        [2, "観光案内"],
      ],
      スケジュール: [
        ["事業名", "項目", ...YEAR],
        ["商店街支援", "募集", _, "○"],
        ["課共通", "議会", _, _, "○"],
        [_, "予算編成", ...blanks(6), "○"],
        ["観光看板", "設計", _, "○"],
      ],
    },
    beside(["2", "3"])
  );
  expect(text).toEqual([
    "1: 募集 2025-05",
    "?: 議会 2025-06",
    "?: 予算編成 2025-10",
    "?: 設計 2025-05",
  ]);
  expect(lanes.map(({ evidence }) => evidence)).toEqual(["name", "common", "common", "none"]);
});

describe("schedules of several years", () => {
  const plan: SheetRows = [
    ["順位", "事業名"],
    [1, "図書館の改修"],
    [2, "公園の整備"],
  ];
  const before: SheetRows = [
    ["事業名", ...YEAR],
    ["図書館の改修", "設計", "→"],
  ];
  const now: SheetRows = [
    ["事業名", ...YEAR],
    ["図書館の改修", "工事", "→"],
    ["公園の整備", _, "調査"],
  ];
  const lanes = ["1: 工事 2025-04~2025-05", "2: 調査 2025-05"];

  it.each([
    ["スケジュールR6", "スケジュールR7"],
    ["前年度", "本年度"],
  ])("are the plan's of %s and %s by their tabs, and the other is said", async (old, own) => {
    const { text, remarks } = await read(
      { 計画: plan, [old]: before, [own]: now },
      beside(["2", "3"])
    );
    expect(text).toEqual(lanes);
    expect(remarks).toMatchObject([{ kind: "other-year", cell: { sheet: old }, values: [old] }]);
  });

  it.each([
    ["令和6年度スケジュール", "令和7年度スケジュール"],
    ["1　前年度の取組", "2　本年度の取組"],
  ])("are the plan's of those titled %s and %s", async (old, own) => {
    const titled: SheetRows = [[old], ...before, [], [own], ...now];
    const { text, remarks } = await read({ 計画: plan, 日程: titled }, beside(["2", "3"]));
    expect(text).toEqual(lanes);
    expect(remarks).toMatchObject([{ values: [old] }]);
  });

  it("are told apart by their titles where they stand side by side", async () => {
    const row = (cells: SheetRows[number], next: SheetRows[number]) => [
      ...cells,
      ...blanks(14 - cells.length),
      ...next,
    ];
    const titles = row(["令和6年度スケジュール"], ["令和7年度スケジュール"]);
    const rows = now.map((cells, index) => row(before[index] ?? [], cells));
    const { text, remarks } = await read(
      { 計画: plan, 日程: [titles, ...rows] },
      beside(["2", "3"])
    );
    expect(text).toEqual(lanes);
    expect(remarks).toMatchObject([{ values: ["令和6年度スケジュール"] }]);
  });

  it("are read where none names the plan's year", async () => {
    const { text } = await read({ 計画: plan, スケジュールR6: now }, beside(["2", "3"]));
    expect(text).toEqual(lanes);
  });
});
