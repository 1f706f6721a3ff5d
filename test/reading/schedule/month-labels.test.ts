import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";
import { beside, blanks, read, YEAR } from "./schedule-context";

const _ = null;

describe("what month labels look like", () => {
  it.each<[string, readonly (string | number | null)[], Readonly<Record<string, string>>]>([
    [
      "full width",
      "４月,５月,６月,７月,８月,９月,１０月,１１月,１２月,１月,２月,３月".split(","),
      {},
    ],
    ["kanji", "四月,五月,六月,七月,八月,九月,十月,十一月,十二月,一月,二月,三月".split(","), {}],
    ["bare numbers", [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3], {}],
    ["numbers with a format", [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3], { "C1:N1": '0"月"' }],
    ["English", "Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec,Jan,Feb,Mar".split(","), {}],
    [
      "dates",
      [45748, 45778, 45809, 45839, 45870, 45901, 45931, 45962, 45992, 46023, 46054, 46082],
      { "C1:N1": 'm"月"' },
    ],
    [
      "dates with their days",
      [45748, 45778, 45809, 45839, 45870, 45901, 45931, 45962, 45992, 46023, 46054, 46082],
      { "C1:N1": "yyyy/m/d" },
    ],
    [
      "years with the months",
      "R7.4,R7.5,R7.6,R7.7,R7.8,R7.9,R7.10,R7.11,R7.12,R8.1,R8.2,R8.3".split(","),
      {},
    ],
    ["only some of them", ["4月", _, _, "7月", _, _, "10月", _, _, "1月", _, _], {}],
    [
      "a blank in between",
      ["4月", "5月", _, "7月", "8月", "9月", "10月", "11月", "12月", "1月", "2月", _],
      {},
    ],
    ["the last one by its end", [...YEAR.slice(0, 11), "3月末"], {}],
    ["what is done in the course of each", YEAR.map((month) => `${month}中`), {}],
    ["more said of the last", [...YEAR.slice(0, 11), "3月\n（補正）"], {}],
  ])("%s", async (_name, labels, formats) => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", ...labels],
          [1, "図書館", "設計", _, "工事", ...blanks(8), "検査"],
        ],
      },
      beside(["2"]),
      { formats }
    );
    expect(text).toEqual(["1: 設計 2025-04, 工事 2025-06, 検査 2026-03"]);
  });

  it("names labels out of order, and reads the months by position where they are clear", async () => {
    const labels = [...YEAR];
    labels[2] = "5月";
    const { schedules, text } = await read(
      {
        計画: [
          ["順位", "事業名", ...labels],
          [1, "図書館", _, _, "工事", "検査"],
        ],
      },
      beside(["2"])
    );
    expect(schedules[0]?.faults.map(({ text: label, cell }) => [label, cell.column])).toEqual([
      ["5月", 4],
    ]);
    expect(text).toEqual(["1: 工事 2025-06, 検査 2025-07"]);
  });

  it("names a label after a month that is missing", async () => {
    const labels = YEAR.filter((label) => label !== "7月");
    const { schedules, text } = await read(
      {
        計画: [
          ["順位", "事業名", ...labels],
          [1, "図書館", _, _, "工事", "検査"],
        ],
      },
      beside(["2"])
    );
    expect(schedules[0]?.faults.map(({ text: label }) => label)).toEqual(["8月"]);
    expect(text).toEqual(["1: 工事 2025-06, 検査 2025-08"]);
  });

  it("reads a row from January to December as a calendar year's, and says so", async () => {
    const labels = [...YEAR.slice(9), ...YEAR.slice(0, 9)];
    const { text, remarks } = await read(
      {
        計画: [
          ["順位", "事業名", ...labels],
          [1, "図書館", "設計", _, _, "工事"],
        ],
      },
      beside(["2"])
    );
    expect(text).toEqual(["1: 設計 2025-01, 工事 2025-04"]);
    expect(remarks).toMatchObject([{ kind: "calendar-year", values: ["1月", "2025"] }]);
  });

  it("takes years from the row above, several of them", async () => {
    const { text } = await read(
      {
        計画: [
          [_, _, "令和7年度", ...blanks(11), "令和8年度"],
          ["順位", "事業名", ...YEAR, ...YEAR],
          [1, "図書館", "設計", ...blanks(13), "工事"],
        ],
      },
      beside(["3"], "A2:B2"),
      { merges: ["C1:N1", "O1:Z1", "Q3:R3"] }
    );
    expect(text).toEqual(["1: 設計 2025-04, 工事 2026-06~2026-07"]);
  });

  it("lets months under quarters count", async () => {
    const { text, schedules } = await read(
      {
        計画: [
          ["順位", "事業名", "第1四半期", _, _, "第2四半期", _, _, "第3四半期", _, _, "第4四半期"],
          [_, _, ...YEAR],
          [1, "図書館", _, "設計"],
        ],
      },
      beside(["3"], "A1:B2"),
      { merges: ["A1:A2", "B1:B2", "C1:E1", "F1:H1", "I1:K1", "L1:N1"] }
    );
    expect(text).toEqual(["1: 設計 2025-05"]);
    expect(schedules).toHaveLength(1);
  });

  it("reads quarters alone as three months each", async () => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", "第1四半期", "第2四半期", "第3四半期", "第4四半期"],
          [1, "図書館", "設計", _, "工事"],
        ],
      },
      beside(["2"])
    );
    expect(text).toEqual(["1: 設計 2025-04~2025-06, 工事 2025-10~2025-12"]);
  });

  it("knows the days of thirds of months", async () => {
    const heads = YEAR.flatMap((label) => [label, _, _]);
    const merges = YEAR.map(
      (_label, index) => `${letter(2 + index * 3)}1:${letter(4 + index * 3)}1`
    );
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", ...heads],
          [_, _, ...YEAR.flatMap(() => ["上旬", "中旬", "下旬"])],
          [1, "図書館", "設計", _, _, _, "入札", _, _, _, "契約"],
        ],
      },
      beside(["3"], "A1:B2"),
      { merges: [...merges, "E3:F3"] }
    );
    expect(text).toEqual([
      "1: 設計 2025-04-01~2025-04-10, 入札 2025-05-11~2025-05-20, 契約 2025-06-21~2025-06-30",
    ]);
  });

  it("knows no more than the month of columns counted to four", async () => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", "4月", _, _, _, "5月", _, _, _, "6月", _, _, _],
          [_, _, 1, 2, 3, 4, 1, 2, 3, 4, 1, 2, 3, 4],
          [1, "図書館", _, "設計", _, _, _, "入札"],
        ],
      },
      beside(["3"], "A1:B2"),
      { merges: ["C1:F1", "G1:J1", "K1:N1", "F3:G3"] }
    );
    expect(text).toEqual(["1: 設計 2025-04, 入札 2025-05"]);
  });

  it("knows no more than the month of numbered weeks", async () => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", "4月", _, _, _, _, "5月", _, _, _, "6月", _, _, _],
          [
            _,
            _,
            "1週",
            "2週",
            "3週",
            "4週",
            "5週",
            ...["1週", "2週", "3週", "4週"],
            "1週",
            "2週",
            "3週",
            "4週",
          ],
          [1, "図書館", _, "設計", _, _, _, "入札", "━", _, _, "━", "→"],
        ],
      },
      beside(["3"], "A1:B2"),
      { merges: ["C1:G1", "H1:K1", "L1:O1"] }
    );
    expect(text).toEqual(["1: 設計 2025-04, 入札 2025-05, · 2025-06"]);
  });

  it.each([
    ["halves of months", ["前半", "後半", "前半", "後半", "前半", "後半"], "2025-06-16~2025-06-30"],
    ["halves", ["前", "後", "前", "後", "前", "後"], "2025-06-16~2025-06-30"],
    ["two parts", ["上", "下", "上", "下", "上", "下"], "2025-06-16~2025-06-30"],
    ["numbered days", [1, 15, 1, 15, 1, 15], "2025-06-15~2025-06-30"],
    [
      "days under their months",
      ["4/1", "4/16", "5/1", "5/16", "6/1", "6/11"],
      "2025-06-11~2025-06-30",
    ],
  ])("knows the days of %s", async (_name, labels, last) => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", "4月", _, "5月", _, "6月", _],
          [_, _, ...labels],
          [1, "図書館", "設計", _, _, _, _, "入札"],
        ],
      },
      beside(["3"], "A1:B2"),
      { merges: ["C1:D1", "E1:F1", "G1:H1"] }
    );
    expect(text).toEqual([
      expect.stringMatching(new RegExp(`^1: 設計 2025-04-01~2025-04-1[45], 入札 ${last}$`)),
    ]);
  });

  it("says so where other months stand under them, and a column means both", async () => {
    const { schedules } = await read(
      {
        計画: [
          ["順位", "事業名", ...YEAR.slice(0, 6)],
          [_, _, ...YEAR.slice(6)],
          [1, "図書館", "設計"],
          [_, _, "工事"],
          [_, _, "検査"],
        ],
      },
      beside(["3-5"], "A1:B2")
    );
    expect(schedules).toHaveLength(1);
    expect(schedules[0]?.faults.map(({ text: label }) => label)).toEqual(YEAR.slice(6));
  });

  it("tells no end of what reaches beyond the months, and the day that a cell says", async () => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", ...YEAR, "備考"],
          [1, "図書館", ...blanks(10), "工事"],
          [2, "公園", _, 45792],
        ],
      },
      beside(["2", "3"]),
      { merges: ["M2:O2"], formats: { D3: "m/d" } }
    );
    expect(text).toEqual(["1: 工事 2026-02~?", "2: · 2025-05-15"]);
  });

  it("knows the days of weeks that are dates", async () => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", 45754, 45761, 45768, 45775],
          [1, "図書館", "設計", "━", "→", "入札"],
        ],
      },
      beside(["2"]),
      { formats: { "C1:F1": "m/d" } }
    );
    expect(text).toEqual(["1: 設計 2025-04-07~2025-04-27, 入札 2025-04-28~2025-05-04"]);
  });

  it("counts from year 0 where the plan names no year", async () => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", ...YEAR],
          [1, "図書館", "設計", ...blanks(10), "検査"],
        ],
      },
      { ...beside(["2"]), fiscalYear: null }
    );
    expect(text).toEqual(["1: 設計 0000-04, 検査 0001-03"]);
  });
});

function letter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : String.fromCharCode(64 + Math.floor(column / 26)) + last;
}

describe("months from January on below a fiscal year", () => {
  const MONTHS = "1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月";
  const lanesUnder = async (years: string) => {
    const { plans } = await readText({
      計画: `
        令和8年度 業務計画
        番号 | 事業名 | 予算額（千円） | ${years}
        ^ | ^ | ^ | ${MONTHS}
        1 | 市道改良 | 100 | 調査 | | | | 工事 | < | | | | 検収 | |`,
    });
    const kinds = plans.flatMap(({ draft }) => draft.remarks.map(({ kind }) => kind));
    return [...plans.flatMap(briefLanes), ...kinds];
  };

  it("are those of the year that it begins in, and that is said", async () => {
    expect(await lanesUnder(`令和8年度${" | <".repeat(11)}`)).toEqual([
      "1 調査 2026-01, 工事 2026-05~2026-06, 検収 2026-10",
      "calendar-year",
    ]);
  });

  it("are the last of one where another's, or nothing, stands over the next ones", async () => {
    const read = ["1 調査 2026-01, 工事 2026-05~2026-06, 検収 2026-10"];
    expect(await lanesUnder(`令和7年度 | < | < | 令和8年度${" | <".repeat(8)}`)).toEqual(read);
    expect(await lanesUnder(`令和7年度 | < | <${" |".repeat(9)}`)).toEqual(read);
  });
});
