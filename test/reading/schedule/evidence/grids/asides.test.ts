import { readText } from "../../../../support/sheet-text";
import { briefLanes } from "../../../offices/tell";

const TITLE = "令和7年度　業務計画　市民課";

async function lanesOf(rows: string): Promise<readonly string[]> {
  const { plans } = await readText({ 計画: `${TITLE}\n${rows}` });
  const [plan] = plans;
  return plan ? briefLanes(plan) : [];
}

describe("columns of something else among the months", () => {
  it("are part of no bar, and part no lane", async () => {
    const lanes = await lanesOf(`
      順位 | 事業名 | 予算額（千円） | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 中間評価 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月 | 年度末評価
      1 | 窓口業務 | 500 | 準備 | → | | | ←  | ─ | 順調 | ─ | → | | | | | 順調
      2 | 証明書交付 | 300 | 準備 | → | | # | # | # | 遅れ | # | 公表 | | | | | 遅れ
    `);
    expect(lanes).toEqual([
      "1 準備 2025-04~2025-05,  2025-08~2025-11",
      "2 準備 2025-04~2025-05,  2025-07~2025-10, 公表 2025-11",
    ]);
  });

  it("leave counts in months of two columns what they are", async () => {
    const wide = (line: string): string => line.trim().split(" | ").join(" | < | ") + " | <";
    const lanes = await lanesOf(
      [
        "順位 | 事業名 | 予算額（千円） | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 計",
        "1 | 巡回相談 | 500 | 2 | 2 | 2 | 2 | 2 | 2 | 12",
        "2 | 職員研修 | 300 | 1 | 1 | 1 | 1 | 1 | 1 | 6",
      ]
        .map(wide)
        .join("\n")
    );
    expect(lanes).toEqual([
      "1 2 2025-04, 2 2025-05, 2 2025-06, 2 2025-07, 2 2025-08, 2 2025-09",
      "2 1 2025-04, 1 2025-05, 1 2025-06, 1 2025-07, 1 2025-08, 1 2025-09",
    ]);
  });

  it("make days of no counts under them", async () => {
    const lanes = await lanesOf(`
      順位 | 事業名 | 予算額（千円） | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 上期計 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月 | 年計
      1 | 巡回相談 | 500 | 2 | 2 | 2 | 2 | 2 | 2 | 12 | 2 | 2 | 2 | 2 | 2 | 2 | 24
      2 | 職員研修 | 300 | | 1 | | | 1 | | 2 | | 1 | | | | | 3
    `);
    expect(lanes).toEqual([
      expect.stringMatching(/^1 2 2025-04, .*2 2026-03$/),
      "2 1 2025-05, 1 2025-08, 1 2025-11",
    ]);
  });

  it("may be merged down from the groups over the months", async () => {
    const lanes = await lanesOf(`
      順位 | 事業名 | 予算額（千円） | 上半期 | < | < | < | < | < | 評価 | 下半期 | < | < | < | < | < | 評価
      ^ | ^ | ^ | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | ^ | 10月 | 11月 | 12月 | 1月 | 2月 | 3月 | ^
      1 | 窓口業務 | 500 | 準備 | → | | | | 募集 | 順調 | 実施 | → | | | | | 順調
      2 | 証明書交付 | 300 | 準備 | → | | | | | 遅れ | 実施 | → | | | | | 遅れ
    `);
    expect(lanes).toEqual([
      "1 準備 2025-04~2025-05, 募集 2025-09, 実施 2025-10~2025-11",
      "2 準備 2025-04~2025-05, 実施 2025-10~2025-11",
    ]);
  });

  it.each([
    "第1四半期 | 進捗 | 第2四半期 | 進捗 | 第3四半期 | 進捗 | 第4四半期 | 進捗",
    "4～6月 | 評価 | 7～9月 | 評価 | 10～12月 | 評価 | 1～3月 | 評価",
  ])("may stand after each quarter: %s", async (headings) => {
    const lanes = await lanesOf(`
        順位 | 事業名 | 予算額（千円） | ${headings}
        1 | 窓口業務 | 500 | 準備 | 済 | 募集 | 済 | 審査 | 未 | 公表 |
        2 | 証明書交付 | 300 | 設計 | 済 | ━ | 遅れ | → | 未 | |
      `);
    expect(lanes).toEqual([
      "1 準備 2025-04~2025-06, 募集 2025-07~2025-09, 審査 2025-10~2025-12, 公表 2026-01~2026-03",
      "2 設計 2025-04~2025-12",
    ]);
  });
});
