import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";
import { beside, blanks, read, YEAR } from "./schedule-context";

const _ = null;

describe("months whose cells name the year", () => {
  it.each([
    "R8\n1月",
    "Ｒ８\n１月",
    "8年1月",
    "8.1月",
    "翌年1月",
    "翌年\n1月",
    "1月\n（令和8年）",
    "1月（翌年）",
    "1月度",
    "１月（予定）",
    "1月\n（Jan.）",
    "【1月】",
    "1月※",
  ])("are months: %j", async (january) => {
    const labels = YEAR.map((month) => (month === "1月" ? january : month));
    const rows = [
      ["順位", "事業名", ...labels],
      [1, "図書館", "設計", _, "工事", ...blanks(8), "検査"],
    ];
    const { text } = await read({ 計画: rows }, beside(["2"]));
    expect(text).toEqual(["1: 設計 2025-04, 工事 2025-06, 検査 2026-03"]);
  });
});

it.each(["第１・四半期", "第１/四半期", "１/四"])(
  "knows quarters that are written %s",
  async (first) => {
    const labels = ["１", "２", "３", "４"].map((number) => first.replace("１", number));
    const rows = [
      ["順位", "事業名", ...labels],
      [1, "図書館", "設計", _, "工事"],
    ];
    const { text } = await read({ 計画: rows }, beside(["2"]));
    expect(text).toEqual(["1: 設計 2025-04~2025-06, 工事 2025-10~2025-12"]);
  }
);

describe("years after the months, under a unit noted over the table's end", () => {
  const lanesOf = async (...rows: readonly string[]): Promise<readonly string[]> => {
    const months = YEAR.join(" | ");
    const { plans } = await readText({
      計画: [
        "令和7年度 都市計画課 業務計画",
        `| | | ${"| ".repeat(12)}| （単位：千円）`,
        `番号 | 事業名 | 予算額 | R7 ${"| < ".repeat(11)}| R8 | R9`,
        `^ | ^ | ^ | ${months} | ^ | ^`,
        ...rows,
      ].join("\n"),
    });
    return plans.flatMap(briefLanes);
  };

  it("are part of the schedule where they tell what happens", async () => {
    expect(
      await lanesOf(
        `1 | 駅前広場 | 500 | 設計 ${"| ".repeat(11)}| 測量 | 工事`,
        `2 | 空家対策 | 300 | | 調査 ${"| ".repeat(10)}| | `
      )
    ).toEqual(["1 設計 2025-04, 測量 2026-04~2027-03, 工事 2027-04~2028-03", "2 調査 2025-05"]);
  });

  it("are none where nothing or amounts stand in them", async () => {
    const only = ["1 設計 2025-04"];
    expect(await lanesOf(`1 | 駅前広場 | 500 | 設計 ${"| ".repeat(11)}| | `)).toEqual(only);
    expect(await lanesOf(`1 | 駅前広場 | 500 | 設計 ${"| ".repeat(11)}| 700 | 900`)).toEqual(only);
  });
});
