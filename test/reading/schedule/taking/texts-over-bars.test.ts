import { readText } from "../../../support/sheet-text";
import { briefLanes } from "../../offices/tell";

const MONTHS = "4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月";

async function lanesOf(rows: string) {
  const { plans } = await readText({
    業務計画: `
      令和7年度 業務計画 高齢福祉課
      番号 | 事業名 | 予算額（千円）
      1 | 敬老会 | 800
      2 | 見守り | 300
    `,
    日程: `
      番号 | 事業名 | ${MONTHS}
      ${rows}
    `,
  });
  return plans[0] && briefLanes(plans[0]);
}

describe("texts in the row over bars, on a sheet of their own", () => {
  it.each([
    [
      "whose project's cells reach over both rows, the last beyond the last text",
      `1 | 敬老会 | 準備 | | | | | 開催 | | | | | |
       ^ | ^ | # | # | # | # | # | #ffc000 | | | | | |
       2 | 見守り | | | 訪問 | | | | | | | | |
       ^ | ^ | | | # | # | # | | | | | | |`,
    ],
    [
      "under which nothing stands at the left",
      `1 | 敬老会 | 準備 | | | | | 開催 | | | | | |
       | | | # | # | # | # | # | #ffc000 | | | | | |
       2 | 見守り | | | 訪問 | < | | | | | | | |
       | | | | | ━ | ━ | → | | | | | | |`,
    ],
    [
      "where cells of texts are merged beyond them",
      `1 | 敬老会 | 準備 | < | | | | 開催 | < | | | | |
       ^ | ^ | ←→ | < | < | < | < | ● | | | | | |
       2 | 見守り | | | → | < | < | | | | | | |
       ^ | ^ | | | 訪問 | < | < | < | | | | | |`,
    ],
    [
      "that stand over them",
      `1 | 敬老会 | # | # | # | # | # | #ffc000 | | | | | |
       ^ | ^ | 準備 | < | | | | 開催 | | | | | |
       2 | 見守り | | | # | # | # | | | | | | |
       ^ | ^ | | | 訪問 | < | < | | | | | | |`,
    ],
  ])("name the bars %s", async (_name, rows) => {
    expect(await lanesOf(rows)).toEqual([
      "1 準備 2025-04~2025-08, 開催 2025-09",
      "2 訪問 2025-06~2025-08",
    ]);
  });

  it("name none where they stand in colours of their own for other times", async () => {
    const lanes = await lanesOf(`
      1 | 敬老会 | # | < | < | < | < | | | | | | |
      ^ | ^ | #ffc000 準備 | < | | | | | | | | | |
      2 | 見守り | # 訪問 | < | < | | | | | | | | |
    `);
    expect(lanes).toEqual([
      "1  2025-04~2025-08",
      "1 準備 2025-04~2025-05",
      "2 訪問 2025-04~2025-06",
    ]);
  });

  it("name no marks where they tell much longer times", async () => {
    const lanes = await lanesOf(`
      1 | 敬老会 | 準備 | < | < | < | < | | | | | | |
      ^ | ^ | ● | | | | | | | | | | |
    `);
    expect(lanes?.[0]).toBe("1 準備 2025-04~2025-08");
  });

  it("name nothing of another lane", async () => {
    const lanes = await lanesOf(`
      1 | 敬老会 | 準備 | | | | | | | | | | |
      2 | 見守り | # | # | | | | | | | | | |
    `);
    expect(lanes).toEqual(["1 準備 2025-04", "2  2025-04~2025-05"]);
  });
});

it("is said by texts below marks as well", async () => {
  const { plans } = await readText({
    計画: `
      令和７年度　納税課　業務計画
      番号 | 業務 | 予算（千円） | 4月 | 5月 | 6月 | 7月
      1 | 差押え強化月間 | 150 | | ● | | ●
      ^ | ^ | ^ | | 給与 | | 預金
      2 | 督促状発送 | 2200 | ○ | ○ | ○ | ○
      ^ | ^ | ^ | | | 件数確認 |`,
  });
  expect(plans.flatMap(briefLanes)).toEqual([
    "1 給与 2025-05, 預金 2025-07",
    "2  2025-04,  2025-05,  2025-06,  2025-07",
    "2 件数確認 2025-06",
  ]);
});

it("is said by no numbers of another lane, nor are they named by its texts", async () => {
  const { plans } = await readText({
    計画: `
      令和７年度　予防課　業務計画
      順位 | 事業名 | 項目 | 4月 | 5月 | 6月 | 7月
      1 | 防火講習会 | 開催 | ○ | | ○ |
      ^ | ^ | 回数 | 1 | | 2 |
      2 | 査察 | 実施 | 通知 | | 立入 |
      ^ | ^ | 件数 | 20 | | 30 |`,
  });
  const items = plans.flatMap(({ plan }) => plan.lanes.map(({ item }) => item));
  expect(items).toEqual(["開催", "回数", "実施", "件数"]);
});
