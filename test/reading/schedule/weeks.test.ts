import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";
import { beside, blanks, read } from "./schedule-context";

const _ = null;

describe("weeks under months", () => {
  const lanesUnder = async (
    months: readonly (string | null)[],
    weeks: readonly string[],
    merges: readonly string[]
  ): Promise<readonly string[]> => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", ...months],
          [_, _, ...weeks],
          [1, "図書館", _, _, _, "設計", "入札", _, _, _, "契約"],
        ],
      },
      beside(["3"], "A1:B2"),
      { merges: ["A1:A2", "B1:B2", ...merges] }
    );
    return text;
  };

  it("reach over into the next month where the next begins a week later", async () => {
    const weeks = ["4/7", "4/14", "4/21", "4/28", "5/5", "5/12", "5/19", "5/26", "6/2", "6/9"];
    const months = ["4月", _, _, _, "5月", _, _, _, "6月", _];
    expect(await lanesUnder(months, weeks, ["C1:F1", "G1:J1", "K1:L1"])).toEqual([
      "1: 設計 2025-04-28~2025-05-04, 入札 2025-05-05~2025-05-11, 契約 2025-06-02~2025-06-08",
    ]);
  });

  it.each(["週", "の週"])("may be called after their first day: 4/6%s", async (week) => {
    const weeks = ["4/7", "4/14", "4/21", "4/28", "5/5", "5/12", "5/19", "5/26"];
    const months = ["4月", _, _, _, "5月", _, _, _];
    const named = weeks.map((day) => day + week);
    expect(await lanesUnder(months, named, ["C1:F1", "G1:J1"])).toEqual([
      expect.stringMatching(/^1: 設計 2025-04-28~2025-05-04, 入札 2025-05-05~2025-05-11/),
    ]);
  });

  it("last a week as well where the chart ends within a month that a week begins with", async () => {
    const weeks = ["8/4", "8/11", "8/18", "8/25", "9/1", "9/8"];
    const months = ["8月", _, _, _, "9月", _];
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", ...months],
          [_, _, ...weeks],
          [1, "図書館", _, _, _, _, "契約", "検査"],
        ],
      },
      beside(["3"], "A1:B2"),
      { merges: ["A1:A2", "B1:B2", "C1:F1", "G1:H1"] }
    );
    expect(text).toEqual(["1: 契約 2025-09-01~2025-09-07, 検査 2025-09-08~2025-09-14"]);
  });

  it("may each be told with its last day", async () => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", "6/2～6/8", "6/9～15", "6/16～6/22", "6/23～29", "6/30～7/6"],
          [1, "図書館", _, "設計", "→", _, "入札"],
        ],
      },
      beside(["2"], "A1:B1")
    );
    expect(text).toEqual(["1: 設計 2025-06-09~2025-06-22, 入札 2025-06-30~2025-07-06"]);
  });

  it("end with the month where the next begins anew", async () => {
    const weeks = ["4/1", "4/8", "4/15", "4/22", "5/1", "5/8", "5/15", "5/22", "6/1", "6/8"];
    const months = ["4月", _, _, _, "5月", _, _, _, "6月", _];
    expect(await lanesUnder(months, weeks, ["C1:F1", "G1:J1", "K1:L1"])).toEqual([
      "1: 設計 2025-04-22~2025-04-30, 入札 2025-05-01~2025-05-07, 契約 2025-06-01~2025-06-07",
    ]);
  });
});

describe("weeks and parts of months without a day to begin with", () => {
  /** The lane of a bar over the second and third column, and of a mark in the last. */
  const laneUnder = async (
    months: readonly string[],
    parts: readonly (string | number)[]
  ): Promise<readonly string[]> => {
    const width = parts.length / months.length;
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", ...months.flatMap((month) => [month, ...blanks(width - 1)])],
          [_, _, ...parts],
          [1, "図書館", _, "設計", "→", ...blanks(parts.length - 4), "検査"],
        ],
      },
      beside(["3"], "A1:B2")
    );
    return text;
  };
  const threeMonths = ["4月", "5月", "6月"];
  const eachMonth = <Part>(...parts: Part[]): Part[] => threeMonths.flatMap(() => parts);

  it("tell no more than their month where they are counted through the year", async () => {
    const weeks = Array.from({ length: 12 }, (_week, index) => index + 1);
    const expected = ["1: 設計 2025-04, 検査 2025-06"];
    expect(await laneUnder(threeMonths, weeks)).toEqual(expected);
    expect(await laneUnder(threeMonths, eachMonth("第1週", "第2週", "第3週", "第4週"))).toEqual(
      expected
    );
  });

  it.each([
    ["thirds", [10, 20, 30], "2025-04-11~2025-04-30", "2025-06-21~2025-06-30"],
    ["thirds with 末", ["10日", "20日", "末"], "2025-04-11~2025-04-30", "2025-06-21~2025-06-30"],
    ["sixths", [5, 10, 15, 20, 25, 30], "2025-04-06~2025-04-15", "2025-06-26~2025-06-30"],
  ])("end with the days that charts of works count: %s", async (_name, parts, bar, mark) => {
    expect(await laneUnder(threeMonths, eachMonth<string | number>(...parts))).toEqual([
      `1: 設計 ${bar}, 検査 ${mark}`,
    ]);
  });
});

describe("parts of months that name their month", () => {
  const lanesUnder = async (labels: readonly string[]): Promise<readonly string[]> => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", ...labels],
          [1, "図書館", _, "設計", "→", "→", _, _, "工事"],
        ],
      },
      beside(["2"], "A1:B1")
    );
    return text;
  };

  it.each([
    ["thirds", ["上旬", "中旬", "下旬"]],
    ["letters", ["上", "中", "下"]],
  ])("are %s", async (_name, parts) => {
    const labels = ["2月", "3月"].flatMap((month) => parts.map((part) => month + part));
    expect(await lanesUnder(["1月下旬", ...labels])).toEqual([
      "1: 設計 2026-02-01~2026-02-28, 工事 2026-03-21~2026-03-31",
    ]);
  });

  it("are none where they don't follow each other", async () => {
    expect(await lanesUnder(["7月上旬", "7月中旬", "6月下旬", "8月上旬"])).toEqual([]);
  });
});

it.each([
  ["thirds", "4/10 | 4/20 | 4/30 | 5/10 | 5/20 | 5/31", "2025-04-11~2025-04-20"],
  ["halves", "4月15日 | 4月30日 | 5月15日 | 5月31日 | 6月15日 | 6月30日", "2025-04-16~2025-04-30"],
  ["starts of thirds", "4/1 | 4/11 | 4/21 | 5/1 | 5/11 | 5/21", "2025-04-11~2025-04-20"],
])("dates that end parts of months end what is done by then: %s", async (_name, dates, time) => {
  const { plans } = await readText({
    計画: `
      令和7年度 図書館 業務計画
      順位 | 事業名 | 予算額（千円） | ${dates}
      1 | 改修 | 100 | | 設計 | | | |
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([`1 設計 ${time}`]);
});

it.each(["", " | 備考"])(
  "months of which there are but two are known by the days that their weeks begin with%s",
  async (more) => {
    const { plans } = await readText({
      計画: `
      令和7年度 図書館 業務計画
      番号 | 事業名 | 予算額（千円） | 9月 | < | < | < | < | 10月 | < | < | <${more}
      ^ | ^ | ^ | 1 | 8 | 15 | 22 | 29 | 6 | 13 | 20 | 27${more && " | ^"}
      1 | 図書館 | 300 | | 設計 | | | | 入札
      2 | 分館 | 200 | | | 募集 | → | |`,
    });
    expect(plans.map(briefLanes)).toEqual([
      ["1 設計 2025-09-08~2025-09-14, 入札 2025-10-06~2025-10-12", "2 募集 2025-09-15~2025-09-28"],
    ]);
  }
);
