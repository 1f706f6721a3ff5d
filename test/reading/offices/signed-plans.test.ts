import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects } from "./tell";

describe("who signs below a plan", () => {
  const TABLE = `
    令和７年度　税務課　事務計画
    係 | 事務名 | 事務の内容 | 4月 | 5月 | 6月
    市民税係 | 住民税賦課 | 当初課税 | 資料整理 | 通知
    納税係 | 口座振替推進 | 啓発 | | | 発送
  `;

  it.each([
    "| | 所属長 | 課長補佐 | 担当\n| | 佐藤 | 鈴木",
    "| | | 確認 | 課長 | 係長 | 担当者\n| | | | 佐藤",
  ])("is no project, and nothing done in a month: %s", async (signed) => {
    const { plans } = await readText({ R7: `${TABLE}\n|\n${signed}` });
    expect(plans.map((plan) => [briefProjects(plan), briefLanes(plan)])).toEqual([
      [
        ["1 住民税賦課", "2 口座振替推進"],
        ["1 資料整理 2025-04, 通知 2025-05", "2 発送 2025-06"],
      ],
    ]);
  });

  it("is none of the lanes of a schedule on a sheet of its own", async () => {
    const { plans } = await readText({
      R7: `
        令和７年度　税務課　業務計画
        順位 | 事業名 | 予算額（千円）
        1 | 住民税賦課 | 500
        2 | 口座振替推進 | 300
      `,
      日程: `
        事業名 | 4月 | 5月 | 6月
        住民税賦課 | 資料整理 | 通知
        口座振替推進 | | | 発送
        |
        | 課長 | 課長補佐 | 担当
        | 佐藤 | 鈴木
      `,
    });
    expect(plans.map(briefLanes)).toEqual([["1 資料整理 2025-04, 通知 2025-05", "2 発送 2025-06"]]);
  });
});
