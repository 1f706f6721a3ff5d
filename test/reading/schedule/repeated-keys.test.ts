import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

/** The lanes of a list of two departments that each count their projects from 1. */
const lanesBelow = async (...rows: readonly string[]): Promise<readonly string[]> => {
  const { plans } = await readText({
    計画: `
      令和8年度　福祉部　業務計画
      |
      課名 | 優先順位 | 事業名 | 予算額（千円）
      高齢福祉課 | 1 | 敬老祝金 | 10
      ^ | 2 | 見守り | 20
      障がい福祉課 | 1 | 相談支援 | 30
      ^ | 2 | 移動支援 | 40
      ^ | 3 | 手話通訳 | 50
    `,
    日程: `
      番号 | 事業 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      ${rows.join("\n")}
    `,
  });
  return plans.flatMap(briefLanes);
};

it("ties no lane to one of two projects by the number that both bear", async () => {
  expect(
    await lanesBelow(
      "1 | 相談支援 | 募集 | | | | | ",
      "2 | 送迎 | | 契約 | | | | ",
      "3 | 手話通訳 | | | 派遣 | | | "
    )
  ).toEqual(["1#2 募集 2026-04", "? 契約 2026-05", "3 派遣 2026-06"]);
});

it("takes 1-3 before each of a project's lanes for its key, and not for a quarter", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度　福祉課　業務計画
      |
      番号 | 事業名 | 予算額（千円）
      '1-1 | 敬老祝金 | 10
      '1-2 | 見守り | 20
      '1-3 | 相談支援 | 30
    `,
    日程: `
      番号 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      '1-1 | 募集
      '1-2 | | 契約
      '1-3 | | | 広報
      '1-3 | | | | 説明会
      '1-3 | 準備 | < | | | 開催
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1-1 募集 2026-04",
    "1-2 契約 2026-05",
    "1-3 広報 2026-06",
    "1-3 説明会 2026-07",
    "1-3 準備 2026-04~2026-05, 開催 2026-08",
  ]);
});

describe("a code beside a number", () => {
  const lanesOf = async (...numbers: readonly number[]) => {
    const [one, two, three] = numbers;
    const { plans } = await readText({
      計画: `令和8年度　福祉課　事業一覧
        No. | 事業コード | 事業名 | 予算額（千円）
        ${one} | 10101 | 見守り事業 | 100
        ${two} | 10102 | 配食事業 | 200
        ${three} | 10201 | 敬老事業 | 300
        |
        スケジュール
        事業コード | 項目 | 4月 | 5月 | 6月 | 7月
        10201 | 会場予約 | → | → | |
        10101 | 訪問 | | → | → |
        10102 | 献立 | | | | ○`,
    });
    return plans.flatMap(briefLanes);
  };

  it("tells whose a lane is, be the numbers all different or not", async () => {
    expect(await lanesOf(1, 2, 3)).toEqual([
      "3 会場予約 2026-04~2026-05",
      "1 訪問 2026-05~2026-06",
      "2 献立 2026-07",
    ]);
    expect(await lanesOf(1, 1, 2)).toEqual([
      "2 会場予約 2026-04~2026-05",
      "1 訪問 2026-05~2026-06",
      "1#2 献立 2026-07",
    ]);
  });
});

it("ties lanes of a number that no project bears to none, nor those below them", async () => {
  const { plans } = await readText({
    計画: `
      令和7年度 市民課 業務計画
      番号 | 事業名 | 予算額（千円）
      1 | 番号札 | 300
      2 | 待合 | 200
      |
      番号 | 4月 | 5月 | 6月 | 7月
      1 | 準備 | 実施 | |
      9 | 募集 | 開催 | |
      || 周知 | |
      2 | | 準備 | 実施 |
    `,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 準備 2025-04, 実施 2025-05",
    "? 募集 2025-04, 開催 2025-05",
    "? 周知 2025-04",
    "2 準備 2025-05, 実施 2025-06",
  ]);
});
