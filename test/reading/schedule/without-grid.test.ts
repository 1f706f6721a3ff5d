import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";
import { beside, read, YEAR } from "./schedule-context";

const _ = null;

describe("a schedule without months over it", () => {
  const columns = { priority: "A", name: "B", start: "C", end: "D" } as const;

  it.each([
    ["4月", "9月", "2025-04~2025-09"],
    ["R7.4", "R8.3", "2025-04~2026-03"],
    ["令和7年4月1日", "令和7年6月30日", "2025-04-01~2025-06-30"],
    ["2025/4", "", "2025-04"],
    [10, 3, "2025-10~2026-03"],
  ])("reads a start %s and an end %s", async (start, end, expected) => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", "開始", "終了"],
          [1, "図書館", start, end],
        ],
      },
      { tables: [{ sheet: "計画", headings: "A1:D1", records: ["2"], columns }] }
    );
    expect(text).toEqual([`1: 図書館 ${expected}`]);
  });

  it("reads them beside mere marks among the months, unless these mark just them", async () => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", "開始", "終了", ...YEAR],
          [1, "図書館", "4月", "12月", _, _, "★"],
          [2, "公園", "5月", "6月", _, "○", "○"],
          [3, "道路", "5月", "9月", _, "工事", _, "契約"],
        ],
      },
      { tables: [{ sheet: "計画", headings: "A1:D1", records: ["2", "3", "4"], columns }] }
    );
    expect(text).toEqual([
      "1: · 2025-06",
      "2: · 2025-05, · 2025-06",
      "3: 工事 2025-05, 契約 2025-07",
      "1: 図書館 2025-04~2025-12",
    ]);
  });

  it("reads a start and an end a row, and what each row is about", async () => {
    const { text, lanes } = await read(
      {
        計画: [
          ["順位", "事業名", "開始", "終了", "備考", "取組項目"],
          [1, "予算編成", "10月", "11月", _, _],
        ],
        予算: [
          ["順位", "事業名", "取組項目", "開始", "終了"],
          [2, "予算編成", "要求受付", "10月", "11月"],
          [_, _, "査定", "12月", "1月"],
          [3, "財政白書", _, "8月", "9月"],
        ],
      },
      {
        tables: [
          { sheet: "計画", headings: "A1:F1", records: ["2"], columns },
          {
            sheet: "予算",
            headings: "A1:E1",
            records: ["2-3", "4"],
            columns: { priority: "A", name: "B", start: "D", end: "E" },
          },
        ],
      }
    );
    expect(text).toEqual([
      "1: 予算編成 2025-10~2025-11",
      "2: 要求受付 2025-10~2025-11",
      "2: 査定 2025-12~2026-01",
      "3: 財政白書 2025-08~2025-09",
    ]);
    expect(lanes.map(({ item }) => item?.text ?? null)).toEqual([null, "要求受付", "査定", null]);
  });

  it("reads real dates as days", async () => {
    const { text, lanes } = await read(
      {
        計画: [
          ["順位", "事業名", "開始", "終了"],
          [1, "図書館", 46133, 46163],
        ],
      },
      { tables: [{ sheet: "計画", headings: "A1:D1", records: ["2"], columns }], fiscalYear: 2026 },
      { formats: { "C2:D2": "yyyy/m/d" } }
    );
    expect(text).toEqual(["1: 図書館 2026-04-21~2026-05-21"]);
    expect(lanes[0]?.activities[0]?.form).toBe("dates");
  });

  it("says what it couldn't read", async () => {
    const { text, remarks } = await read(
      {
        計画: [
          ["順位", "事業名", "開始", "終了"],
          [1, "図書館", "議会後", "9月"],
        ],
      },
      { tables: [{ sheet: "計画", headings: "A1:D1", records: ["2"], columns }] }
    );
    expect(text).toEqual([]);
    expect(remarks.map(({ kind, values }) => [kind, ...values])).toEqual([
      ["unread-text", "議会後"],
      ["unread-text", "9月"],
    ]);
  });

  it.each([
    ["6月：説明会、9月～11月：委託", ["説明会 2025-06", "委託 2025-09~2025-11"]],
    ["説明会（６月）、委託（９月～１１月）", ["説明会 2025-06", "委託 2025-09~2025-11"]],
    [
      "4月 募集\n5月上旬 審査\n6月～ 実施",
      ["募集 2025-04", "審査 2025-05-01~2025-05-10", "実施 2025-06~2026-03"],
    ],
    ["H31.4～R2.3", ["図書館 2019-04~2020-03"]],
    ["通年", ["図書館 2025-04~2026-03"]],
    ["毎月：定例会、9月：視察", ["定例会 2025-04~2026-03", "視察 2025-09"]],
    ["６月、１０月、２月　発行", ["発行 2025-06", "発行 2025-10", "発行 2026-02"]],
    ["発行（６月、１０月）", ["発行 2025-06", "発行 2025-10"]],
    ["6月\n7月 開催", ["図書館 2025-06", "開催 2025-07"]],
    ["4月…募集、～9月：審査", ["募集 2025-04", "審査 2025-04~2025-09"]],
    ["4月 募集／5～7月 審査", ["募集 2025-04", "審査 2025-05~2025-07"]],
  ])("reads the words %j", async (words, expected) => {
    const { text } = await read(
      {
        計画: [
          ["順位", "事業名", "スケジュール"],
          [1, "図書館", words],
        ],
      },
      beside(["2"], "A1:C1")
    );
    expect(text).toEqual([`1: ${expected.join(", ")}`]);
  });
});

it.each(["いつやるか", "実施予定日"])("stands in a column that asks when: %s", async (heading) => {
  const { text } = await read(
    {
      計画: [
        ["順位", "事業名", heading],
        [1, "図書館", "5月 入札、2月 納車"],
      ],
    },
    beside(["2"], "A1:C1")
  );
  expect(text).toEqual(["1: 入札 2025-05, 納車 2026-02"]);
});

it("calls no mark for none unread", async () => {
  const { text, remarks } = await read(
    {
      計画: [
        ["順位", "事業名", "スケジュール"],
        [1, "図書館", "7月～9月"],
        [2, "公民館", "－"],
      ],
    },
    beside(["2", "3"], "A1:C1")
  );
  expect(text).toEqual(["1: 図書館 2025-07~2025-09"]);
  expect(remarks).toEqual([]);
});

it("draws no years that are a project's life, one or several, and calls none unread", async () => {
  const { text, remarks } = await read(
    {
      計画: [
        ["順位", "事業名", "事業期間"],
        [1, "図書館", "R4～R9"],
        [2, "公民館", "R7～R8"],
        [3, "博物館", "R7"],
      ],
    },
    beside(["2", "3", "4"], "A1:C1")
  );
  expect(text).toEqual([]);
  expect(remarks).toEqual([]);
});

it("names what is told by its time alone after the cell beside it, where that says what is done", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 社会教育課 業務計画
      順位 | 事業名 | 予算額（千円） | 課題 | いつ | 何を
      1 | 公民館講座 | 3,720 | 受講者の固定 | 5月～9月 | 前期講座
      | | | | | 10月～2月 | 後期講座
      2 | 成人式 | 1,860 | 会場 | 1月 | 式典`,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 前期講座 2025-05~2025-09, 後期講座 2025-10~2026-02",
    "2 式典 2026-01",
  ]);
});

it("goes on all year in a line that begins with 随時, beside lines of months", async () => {
  const { text } = await read(
    {
      計画: [
        ["順位", "事業名", "スケジュール"],
        [1, "法人市民税", "随時　申告受付\n8月　未申告調査"],
      ],
    },
    beside(["2"], "A1:C1")
  );
  expect(text).toEqual(["1: 申告受付 2025-04~2026-03, 未申告調査 2025-08"]);
});

it.each([
  ["実施時期", "開始", "終了"],
  ["スケジュール", "着手", "完了"],
  ["令和7年度日程", "自", "至"],
  ["実施期間", "から", "まで"],
])(
  "goes from a start to an end under one heading of times: %s over %s and %s",
  async (...words) => {
    const [group, start, end] = words;
    const { plans } = await readText({
      計画: `
      令和7年度 情報政策課 業務計画
      順位 | 事業名 | 予算額（千円） | ${group} | <
      ^ | ^ | ^ | ${start} | ${end}
      1 | 基幹系の標準化 | 3,720 | R7.4 | R8.1
      2 | 職員研修 | 860 | R7.7 | R7.8`,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 基幹系の標準化 2025-04~2026-01",
      "2 職員研修 2025-07~2025-08",
    ]);
  }
);

it("leaves unread what is said in brackets of other times than the one before them", async () => {
  const { text, remarks } = await read(
    {
      計画: [
        ["順位", "事業名", "スケジュール"],
        [1, "広域連携", "通年（協議会 7月・1月）"],
      ],
    },
    beside(["2"], "A1:C1")
  );
  expect(text).toEqual([]);
  expect(remarks.map(({ kind }) => kind)).toEqual(["unread-text"]);
});

it("calls what is done by no special remark beside its time", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 道路河川課 業務計画
      番号 | 事業名 | 予算額（千円） | 施工時期 | 特記事項
      1 | 道路改良 | 42,000 | 6月～12月 | 用地取得済
      2 | 河川浚渫 | 9,500 | 11月～2月 | 県と協議中`,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 道路改良 2025-06~2025-12",
    "2 河川浚渫 2025-11~2026-02",
  ]);
});

it("reads the months that 所要月 names, and says what counts some", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 税務課 業務計画
      番号 | 事業名 | 予算額（千円） | 所要月
      1 | 償却資産調査 | 42,000 | 6月～12月
      2 | 家屋評価 | 9,500 | 3か月`,
  });
  expect(plans.flatMap(briefLanes)).toEqual(["1 償却資産調査 2025-06~2025-12"]);
  const remarks = plans.flatMap(({ draft }) => draft.remarks);
  expect(remarks.map(({ kind, values }) => [kind, ...values])).toEqual([["unread-text", "3か月"]]);
});

it("names what is done by the cell beside its time, be cells and headings merged", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 業務計画 国際課
      番号 | 事業名 | 予算額（千円） | 実施項目 | < | 時期
      ^ | ^ | ^ | ^ | ^ | ^
      1 | 多文化共生プラン | 2,900 | 庁内会議 | < | 5月
      ^ | ^ | ^ | 市民アンケート | < | 6月～8月
      2 | 日本語教室 | 1,100 | 受講者募集 | < | 4月
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 庁内会議 2025-05, 市民アンケート 2025-06~2025-08",
    "2 受講者募集 2025-04",
  ]);
});
