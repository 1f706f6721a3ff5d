import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

const MONTHS = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3];

test.each<[string, (month: number) => string]>([
  ["月分", (month) => `${month}月分`],
  ["月頃", (month) => `${month}月頃`],
  ["月期", (month) => `${month}月期`],
  ["予定", (month) => `${month}月予定`],
  ["翌 in brackets", (month) => (month < 4 ? `（翌）${month}月` : `${month}月`)],
  [
    "quarters below them",
    (month) => `${month}月\\n第${Math.ceil((((month + 8) % 12) + 1) / 3)}四半期`,
  ],
  ["years and points, as numbers", (month) => `${month < 4 ? 2026 : 2025}.${month}`],
  ["years of the era and points, as numbers", (month) => `${month < 4 ? 8 : 7}.${month}`],
])("months may be headed by %s", async (_, dress) => {
  const { plans } = await readText({
    計画: `
      令和7年度 防災課 業務計画

      番号 | 事業名 | 予算額（千円） | ${MONTHS.map(dress).join(" | ")}
      1 | 備蓄事業 | 500 | | | 準備 | → | | | | | | | | 報告
      2 | 訓練事業 | 300 | | | | | 訓練 | | | | | | |
    `,
  });
  expect(plans.map(briefLanes)).toEqual([
    ["1 準備 2025-06~2025-07, 報告 2026-03", "2 訓練 2025-08"],
  ]);
});

test.each([
  ["merged over them", "実施月 | < | < | <"],
  ["alone in its row", "（月） | | |"],
])("a few bare numbers are months under 実施月 and the like, %s", async (_, over) => {
  const { plans } = await readText({
    計画: `
      令和7年度 防災課 業務計画

      番号 | 事業名 | 予算額（千円）
      1 | 備蓄事業 | 500
      2 | 訓練事業 | 300

      事業名 | 工程 | ${over}
      | | | 6 | 7 | 8 | 9
      備蓄事業 | 購入 | 購入 | < | |
      訓練事業 | 訓練 | | | | 訓練`,
  });
  expect(plans.map(briefLanes)).toEqual([["1 購入 2025-06~2025-07", "2 訓練 2025-09"]]);
});

test.each(["6 | 7 | 8", "6 | 9 | 12"])(
  "numbers that don't all stand under 開催月 are no months: %s",
  async (numbers) => {
    const { plans } = await readText({
      計画: `
        令和7年度 防災課 業務計画

        番号 | 事業名 | 予算額（千円） | 開催月 | 回数 | 人数
        1 | 備蓄事業 | 500 | ${numbers}
        2 | 訓練事業 | 300 | 9 | 1 | 30`,
    });
    expect(plans.map(briefLanes)).toEqual([["1 備蓄事業 2025-06", "2 訓練事業 2025-09"]]);
  }
);

test("months with a blank column after each end where another heading stands right beside the last", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 防災課 業務計画

      番号 | 事業名 | 予算額（千円） | 4月 | | 5月 | | 6月 | | 7月 | | 8月 | | 9月 | 備考
      1 | 備蓄事業 | 500 | | | 購入 | | → | | | | | | | 新規
      2 | 訓練事業 | 300 | | | | | | | | | | | 訓練 | 新規`,
  });
  expect(plans.map(briefLanes)).toEqual([["1 購入 2025-05~2025-06", "2 訓練 2025-09"]]);
});

test("the last of ringed numbers under 実施月 is a month, whatever is headed beside it", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 防災課 業務計画

      番号 | 事業名 | 予算額（千円） | 実施月 | < | < | < | 備考
      ^ | ^ | ^ | ⑥ | ⑦ | ⑧ | ⑨ | ^
      1 | 備蓄事業 | 500 | 購入 | → | | | 新規
      2 | 訓練事業 | 300 | | | | 訓練 | 新規`,
  });
  expect(plans.map(briefLanes)).toEqual([["1 購入 2025-06~2025-07", "2 訓練 2025-09"]]);
});

test.each([
  ["months where they count on", "7 | 8 | 9", ["1 購入 2025-07~2025-08", "2 訓練 2025-09"]],
  ["what they like where they count from 1", "1 | 2 | 3", []],
])("a few bare numbers under a year are %s", async (_, numbers, expected) => {
  const { plans } = await readText({
    計画: `
      令和7年度 防災課 業務計画

      番号 | 事業名 | 予算額（千円） | 令和7年度 | < | <
      ^ | ^ | ^ | ${numbers}
      1 | 備蓄事業 | 500 | 購入 | → |
      2 | 訓練事業 | 300 | | | 訓練`,
  });
  expect(plans.flatMap(briefLanes)).toEqual(expected);
});
