import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

const lanesOf = async (months: string, ...rows: readonly string[]): Promise<readonly string[]> => {
  const { plans } = await readText({
    計画: `
      令和7年度 危機管理課 業務計画
      番号 | 事業名 | 方向性 | 予算額（千円） | ${months}
      ${rows.join("\n")}
    `,
  });
  return plans.flatMap(briefLanes);
};

const PLAIN = "4～6月 | < | < | 7～9月 | < | < | 10～12月 | < | < | 1～3月 | < | <";

describe("months named three at a time", () => {
  it("are a month a column where their columns divide into them", async () => {
    expect(
      await lanesOf(
        PLAIN,
        "1 | 避難所整備 | 拡充 | 300 | | 契約 | < | < | | | | 検収 | | | |",
        "2 | 防災訓練 | 継続 | 150 | | | | | 訓練 | | | | | | | 反省会"
      )
    ).toEqual(["1 契約 2025-05~2025-07, 検収 2025-11", "2 訓練 2025-08, 反省会 2026-03"]);
  });

  it("may stand behind their seasons", async () => {
    const months = "春(4～6月) | 夏（7～9月） | 秋（10～12月） | 冬（1～3月）";
    expect(await lanesOf(months, "1 | 避難所整備 | 拡充 | 300 | | 契約 | | 検収")).toEqual([
      "1 契約 2025-07~2025-09, 検収 2026-01~2026-03",
    ]);
  });

  it.each(["4～6 | 7～9 | 10～12 | 1～3", "'4-6 | '7-9 | '10-12 | '1-3"])(
    "may go without the sign of months: %s",
    async (months) => {
      expect(await lanesOf(months, "1 | 避難所整備 | 拡充 | 300 | | 契約 | | 検収")).toEqual([
        "1 契約 2025-07~2025-09, 検収 2026-01~2026-03",
      ]);
    }
  );

  it("may go without the sign of months in pairs or halves as well", async () => {
    const row = "1 | 避難所整備 | 拡充 | 300 | 契約";
    const pairs = "4～5 | 6～7 | 8～9 | 10～11 | 12～1 | 2～3";
    expect(await lanesOf(pairs, `${row} | 設計 | | | 検収 |`)).toEqual([
      "1 契約 2025-04~2025-05, 設計 2025-06~2025-07, 検収 2025-12~2026-01",
    ]);
    expect(await lanesOf("4～9 | 10～3", `${row} | 検収`)).toEqual([
      "1 契約 2025-04~2025-09, 検収 2025-10~2026-03",
    ]);
  });

  it.each([
    "R7.4～6 | R7.7～9 | R7.10～12 | R8.1～3",
    "R7.4-6月 | R7.7-9月 | R7.10-12月 | R8.1-3月",
    "令和7年4月～6月 | 令和7年7月～9月 | 令和7年10月～12月 | 翌年1月～3月",
  ])("may bear their year: %s", async (months) => {
    expect(await lanesOf(months, "1 | 避難所整備 | 拡充 | 300 | | 契約 | | 検収")).toEqual([
      "1 契約 2025-07~2025-09, 検収 2026-01~2026-03",
    ]);
  });

  it("may be halves across two years", async () => {
    const months = "R7.4～R7.9 | R7.10～R8.3 | R8.4～R8.9";
    expect(await lanesOf(months, "1 | 避難所整備 | 拡充 | 300 | | 契約 | 検収")).toEqual([
      "1 契約 2025-10~2026-03, 検収 2026-04~2026-09",
    ]);
  });

  it("are a month a column where blank ones part them, the last ones too", async () => {
    const rows = ["1 | 避難所整備 | 拡充 | 300 | | 契約 | | | | | | | | | 検収"];
    const lanes = ["1 契約 2025-05, 検収 2026-02"];
    expect(await lanesOf("4～6月 | | | 7～9月 | | | 10～12月 | | | 1～3月", ...rows)).toEqual(
      lanes
    );
    expect(await lanesOf("4月～9月 | | | | | | 10月～3月", ...rows)).toEqual(lanes);
  });

  it("are no months where their columns don't divide into them", async () => {
    expect(
      await lanesOf(
        "4～6月 | < | 7～9月 | < | 10～12月 | < | 1～3月 | <",
        "1 | 避難所整備 | 拡充 | 300 | 契約 | < | | | 検収 | | |",
        "2 | 防災訓練 | 継続 | 150 | | | 訓練 | < | | | 反省会 | <"
      )
    ).toEqual([
      "1 契約 2025-04~2025-06, 検収 2025-10~2025-12",
      "2 訓練 2025-07~2025-09, 反省会 2026-01~2026-03",
    ]);
  });

  it.each([
    ["months", PLAIN],
    [
      "quarters",
      PLAIN.replace(
        /\d+～(\d+)月/g,
        (_, last: string) => `第${["6", "9", "12", "3"].indexOf(last) + 1}四半期`
      ),
    ],
  ])("are none over what was planned and what came of it (%s)", async (_, labels) => {
    expect(
      await lanesOf(
        `${labels}\n| | | | 計画 | 実績 | 評価 | 計画 | 実績 | 評価 | 計画 | 実績 | 評価 | 計画 | 実績 | 評価`,
        "1 | 避難所整備 | 拡充 | 300 | 契約 | | | 納品 | | | 検収 | | | | |",
        "2 | 防災訓練 | 継続 | 150 | | | | 訓練 | | | | | | 反省会 | | "
      )
    ).toEqual([
      "1 契約 2025-04~2025-06, 納品 2025-07~2025-09, 検収 2025-10~2025-12",
      "2 訓練 2025-07~2025-09, 反省会 2026-01~2026-03",
    ]);
  });
});

it("of three terms, the first and the last are no halves", async () => {
  expect(
    await lanesOf("前期 | 中期 | 後期", "1 | 避難所整備 | 拡充 | 300 | 契約 | 工事 | 検収")
  ).toEqual([]);
});

describe("quarters as fractions", () => {
  it("are no days a month apart", async () => {
    expect(
      await lanesOf("1/4 | 2/4 | 3/4 | 4/4", "1 | 避難所整備 | 拡充 | 300 | | 契約 | | 検収")
    ).toEqual(["1 契約 2025-07~2025-09, 検収 2026-01~2026-03"]);
  });

  it("stand over their months", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度 危機管理課 業務計画
        番号 | 事業名 | 予算額（千円） | 1/4 | < | < | 2/4 | < | < | 3/4 | < | < | 4/4 | < | <
        ^ | ^ | ^ | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月
        1 | 避難所整備 | 300 | | | 契約 | | | | | 検収
        2 | 防災訓練 | 200 | | | | | | 訓練`,
    });
    expect(plans.flatMap(briefLanes)).toEqual(["1 契約 2025-06, 検収 2025-11", "2 訓練 2025-09"]);
  });
});
