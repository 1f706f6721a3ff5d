import { readText } from "../../../../support/sheet-text";
import { briefLanes } from "../../../offices/tell";
import { read } from "./left-out-actuals";

describe("rows of last year's over those of this year", () => {
  it.each([
    ["前年実績", "今年計画"],
    ["前年度の実績", "本年度の計画"],
    ["昨年度", "今年度"],
    ["R6実績", "R7計画"],
    ["令和6年度実績", "令和7年度予定"],
  ])("are left out, and that is said: %s over %s", async (past, planned) => {
    const { plans } = await readText({
      計画: `
        令和7年度 業務計画 高齢福祉課
        番号 | 事業名 | 予算額（千円） | 項目 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
        1 | 敬老会 | 800 | ${past} | 通知 | | 開催
        ^ | ^ | ^ | ${planned} | 案内 | | 開催
        2 | 見守り | 300 | ${past} | | 募集
        ^ | ^ | ^ | ${planned} | | | 募集
      `,
    });
    expect(plans.map(briefLanes)).toEqual([["1 案内 2025-04, 開催 2025-06", "2 募集 2025-06"]]);
    expect(plans[0]?.draft.remarks).toMatchObject([{ kind: "left-out-actuals", values: ["3"] }]);
  });
});

it.each(["R6実績 | R7計画", "前年実績 | 本年計画", "実績 | 計画"])(
  "columns of what was done before those of the plan, under each half, are left out: %s",
  async (parts) => {
    const { plans } = await readText({
      計画: `
        令和7年度 業務計画 観光課
        番号 | 事業名 | 上期 | < | 下期 | < | 予算額（千円）
        ^ | ^ | ${parts} | ${parts} | ^
        1 | 観光宣伝 | 首都圏展示 | 関西展示 | 商談会 | 招請 | 800
        2 | 宿泊割引 | 割引券 | 割引 | なし | 割引 | 300
      `,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 関西展示 2025-04~2025-09, 招請 2025-10~2026-03",
      "2 割引 2025-04~2025-09, 割引 2025-10~2026-03",
    ]);
  }
);

it("nor are rows of 実 under those of 計, whatever heads them", async () => {
  const { lanes, said } = await read({
    計画: `
      令和7年度 業務計画 高齢福祉課
      番号 | 事業名 | 予算額（千円） | 計画/実績 | 4月 | 5月 | 6月
      1 | 敬老会 | 800 | 計 | 募集 | | 式典
      ^ | ^ | ^ | 実 | | 募集 |
      2 | 見守り | 300 | 計 | | 契約 |
      ^ | ^ | ^ | 実 | | | 契約
    `,
  });
  expect(lanes).toEqual(["1 募集 2025-04, 式典 2025-06", "2 契約 2025-05"]);
  expect(said).toEqual(["2"]);
});
