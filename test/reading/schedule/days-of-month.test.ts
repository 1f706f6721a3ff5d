import { beside, blanks, read, YEAR } from "./schedule-context";

const _ = null;

describe("days of one month", () => {
  it("are counted under its label, over their weekdays", async () => {
    const days = Array.from({ length: 30 }, (_day, index) => index + 1);
    const weekdays = days.map((day) => "日月火水木金土".charAt(day % 7));
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", "9月", ...blanks(29)],
          [_, _, ...days],
          [_, _, ...weekdays],
          [1, "図書館の改修", "○", _, "→", "→"],
        ],
      },
      beside(["4"], "A1:B3"),
      { merges: ["C1:AF1"] }
    );
    expect(text).toEqual(["1: · 2025-09-01, · 2025-09-03~2025-09-04"]);
  });

  it("are so where they begin and end within the month", async () => {
    const days = Array.from({ length: 11 }, (_day, index) => index + 4);
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", "1月", ...blanks(10)],
          [_, _, ...days],
          [1, "出初式", _, _, "設営", "→", "式典"],
        ],
      },
      beside(["3"], "A1:B2"),
      { merges: ["C1:M1"] }
    );
    expect(text).toEqual(["1: 設営 2026-01-06~2026-01-07, 式典 2026-01-08"]);
  });

  it("go on from one month to the next", async () => {
    const december = Array.from({ length: 7 }, (_day, index) => index + 25);
    const january = Array.from({ length: 9 }, (_day, index) => index + 1);
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", "令和7年12月", ...blanks(6), "令和8年1月", ...blanks(8)],
          [_, _, ...december, ...january],
          [1, "システム切替", "移行", "→", _, _, _, _, _, _, "稼働"],
        ],
      },
      beside(["3"], "A1:B2"),
      { merges: ["C1:I1", "J1:R1"] }
    );
    expect(text).toEqual(["1: 移行 2025-12-25~2025-12-26, 稼働 2026-01-02"]);
  });

  it("end with the last that is counted, be it the first of a month or not its last", async () => {
    const days = [...Array.from({ length: 31 }, (_day, index) => index + 1), 1];
    const lanesUntil = async (until: number): Promise<unknown> =>
      (
        await read(
          {
            計画: [
              ["順位", "事業名", "8月", ...blanks(30), ...(until > 31 ? ["9月"] : [])],
              [_, _, ...days.slice(0, until)],
              [1, "夏休み教室", ...blanks(until - 2), "片付け", "報告"],
            ],
          },
          beside(["3"], "A1:B2"),
          { merges: [until > 31 ? "C1:AG1" : "C1:AF1"] }
        )
      ).text;
    expect(await lanesUntil(30)).toEqual(["1: 片付け 2025-08-29, 報告 2025-08-30"]);
    expect(await lanesUntil(32)).toEqual(["1: 片付け 2025-08-31, 報告 2025-09-01"]);
  });

  it.each([
    ["don't go on to the month's last", [20, 21, 22, 23, 24, 25, 26], [1, 2, 3, 4, 5, 6, 7]],
    ["are none that count", [25, 26, 27, 28, 29, 30, 31], [1, 2, 3, 5, 8, 9, 10]],
  ])("are no days where they %s", async (_name, first, next) => {
    const { schedules } = await read(
      {
        計画: [
          ["順位", "事業名", "12月", ...blanks(6), "1月", ...blanks(6)],
          [_, _, ...first, ...next],
          [1, "システム切替", "移行"],
        ],
      },
      beside(["3"], "A1:B2"),
      { merges: ["C1:I1", "J1:P1"] }
    );
    expect(schedules).toEqual([]);
  });
});

describe("months that a month's cell says", () => {
  it.each([
    ["6～8月", "1: · 2025-06~2025-08"],
    ["6月～8月：募集", "1: 募集 2025-06~2025-08"],
    ["6月", "1: 6月 2025-06"],
    ["8月まで", "1: 8月まで 2025-06"],
    ["9～11月", "1: 9～11月 2025-06"],
  ])("are as many as they are from its own on: %s", async (words, expected) => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", ...YEAR],
          [1, "図書館の改修", _, _, words],
        ],
      },
      beside(["2"])
    );
    expect(text).toEqual([expected]);
  });
});

describe("a day before what is done on it", () => {
  it.each([
    ["6/10 募集", "1: 募集 2025-06-10"],
    ["6月10日（火）募集", "1: 募集 2025-06-10"],
    ["6/10にぎわい市", "1: にぎわい市 2025-06-10"],
    ["9/10 募集", "1: 9/10 募集 2025-06"],
    ["6/6工区", "1: 6/6工区 2025-06"],
    ["6/10 募集、6/20 抽選", "1: 6/10 募集、6/20 抽選 2025-06"],
  ])("is its time in its own month: %s", async (words, expected) => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", ...YEAR],
          [1, "図書館の改修", _, _, words],
        ],
      },
      beside(["2"])
    );
    expect(text).toEqual([expected]);
  });
});
