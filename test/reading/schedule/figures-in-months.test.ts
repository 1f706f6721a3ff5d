import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

const lanesOf = async (...rows: readonly string[]): Promise<readonly string[]> => {
  const { plans } = await readText({
    計画: `令和7年度　青少年センター　業務計画
      順位 | 事業名 | 予算額（千円） | 4月 | 5月 | 6月 | 7月
      ${rows.join("\n")}`,
  });
  return plans.flatMap(briefLanes);
};

describe("numbers under months", () => {
  it("are how often something is done", async () => {
    expect(await lanesOf("1 | 体験教室 | 1400 | | 2 | | 1")).toEqual(["1 2 2025-05, 1 2025-07"]);
  });

  it("are told to be unsure, once a schedule, but where something counts them", async () => {
    const told = async (more: string) => {
      const { plans } = await readText({
        計画: `令和7年度　健康課　業務計画
          順位 | 事業名 | 予算額（千円） | 4月 | 5月 | 6月 | 7月${more}
          1 | 4か月児健診 | 1400 | 12 | 10 | 14 | 11
          2 | 育児相談 | 300 | 開講 | | 2 |`,
      });
      return plans.flatMap(({ draft }) =>
        draft.remarks.map(({ kind, values }) => [kind, ...values])
      );
    };
    expect(await told("")).toEqual([["number-alone", "12"]]);
    expect(await told(" | 計（回）")).toEqual([]);
  });

  it("are figures where one of a lane is more than a month has days", async () => {
    const rows = [
      "1 | 学習室開放 | 900 | 120 | 130 | 110 | 200",
      "2 | 体験教室 | 1400 | 0 | 20 | 20 | 40",
    ];
    expect(await lanesOf(...rows)).toEqual([]);
    expect(await lanesOf(...rows, "3 | 講座 | 50 | | 2 | 開講 |")).toEqual([
      "3 2 2025-05, 開講 2025-06",
    ]);
  });

  it("are none that happen where a paste made them text", async () => {
    expect(await lanesOf("1 | 文化財めぐり | 900 | '40 | 開催 | '1,200 |")).toEqual([
      "1 開催 2025-05",
    ]);
  });

  it("are none that happen where they are how far something is, or how much", async () => {
    expect(
      await lanesOf(
        "1 | 文化財めぐり | 900 | 調査 | → | '60％ | '100%",
        "2 | 体験教室 | 1400 | '15% | '30.5% | | '1,200千円",
        "3 | 講座 | 50 | 募集率10%増 | | '5回 |"
      )
    ).toEqual(["1 調査 2025-04~2025-05", "3 募集率10%増 2025-04, 5回 2025-06"]);
  });
});

it("takes a row of KPI below the lanes for no activity", async () => {
  const { plans } = await readText({
    計画: `令和7年度　健康課　業務計画
      順位 | 事業名 | 項目 | 4月 | 5月 | 6月 | 7月
      1 | がん検診 | 集団検診 | | 申込 | 実施 |
      ^ | ^ | KPI（受診者） | | | 10人 | 20人
      2 | 健康教室 | 教室 | 募集 | | 開催 |`,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 申込 2025-05, 実施 2025-06",
    "2 募集 2025-04, 開催 2025-06",
  ]);
});

it.each([
  ["※数字は実施日", ["1  2025-04-12,  2025-05-05", "2  2025-07-20"]],
  ["（数字は開催回数）", ["1 12回 2025-04, 5回 2025-05", "2 20回 2025-07"]],
])("numbers are what a note near them says: %s", async (note, expected) => {
  const lines = [
    "番号 | 事業名 | 予算額（千円） | 4月 | 5月 | 6月 | 7月",
    "1 | 相談会 | 300 | 12 | 5",
    "2 | 講習会 | 200 | | | | 20",
  ];
  for (const rows of [
    [note, ...lines],
    [...lines, note],
  ]) {
    const { plans } = await readText({ 計画: ["令和7年度 業務計画 農林課", ...rows].join("\n") });
    expect(plans.flatMap(briefLanes)).toEqual(expected);
  }
});
