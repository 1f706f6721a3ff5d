import { readText } from "../../../../support/sheet-text";
import { briefLanes } from "../../../offices/tell";
import { PLAN } from "../../planned-times";

const MONTHS = "4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月";

/** The lanes that a schedule on a sheet of its own tells, and how many of its rows were left out. */
async function told(schedule: string): Promise<readonly string[]> {
  const { plans } = await readText({ 計画: PLAN, 日程: schedule });
  return plans.flatMap((plan) => [
    ...briefLanes(plan),
    ...plan.draft.remarks.flatMap(({ kind, values }) =>
      kind === "unowned-rows" ? `out ${values.join()}` : []
    ),
  ]);
}

describe("a bureau's schedule", () => {
  it("is the plan's in the rows of its department, and said to be more", async () => {
    expect(
      await told(`
        産業部　年間スケジュール
        担当課 | 事業 | ${MONTHS}
        商工観光課 | 創業支援事業 | 募集 | → | | | 審査
        ^ | 案内所運営事業 | | 契約
        ^ | 部内の調整 | | | | 会議
        農政課 | 新規就農事業 | 募集 | →
        ^ | 鳥獣対策 | | | 捕獲 | →
      `)
    ).toEqual([
      "1 募集 2025-04~2025-05, 審査 2025-08",
      "2 契約 2025-05",
      "? 会議 2025-07",
      "out 2",
    ]);
  });

  it("is all the plan's where a column names more than departments, or none of its projects", async () => {
    expect(
      await told(`
        担当 | 事業 | ${MONTHS}
        商工観光課 | 創業支援事業 | 募集 | →
        委託先 | 機器の点検 | | | 点検
      `)
    ).toEqual(["1 募集 2025-04~2025-05", "? 点検 2025-06"]);
    expect(
      await told(`
        担当 | 事業 | ${MONTHS}
        商工係 | 創業支援事業 | 募集 | →
        観光係 | 機器の点検 | | | 点検
      `)
    ).toEqual(["1 募集 2025-04~2025-05", "? 点検 2025-06"]);
  });
});

it("keys of projects may say what they are keys of, but for what is counted under each name", async () => {
  expect(
    await told(`
      項目 | ${MONTHS}
      事業３ | 募集 | →
      事業① | | 契約
      事業① | | | 訪問
    `)
  ).toEqual(["3 募集 2025-04~2025-05", "1 契約 2025-05", "1 訪問 2025-06"]);
  expect(
    await told(`
      事業名 | 項目 | ${MONTHS}
      創業支援事業 | 事業2 | 募集 | →
      ^ | 事業1 | | 契約
      案内所運営事業 | 事業1 | | | 訪問
    `)
  ).toEqual(["1 募集 2025-04~2025-05", "1 契約 2025-05", "2 訪問 2025-06"]);
});
