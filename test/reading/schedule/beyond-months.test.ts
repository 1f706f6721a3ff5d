import { readText } from "../../support/sheet-text";
import { briefLanes } from "../offices/tell";

describe("a bar that goes on beyond the last month's column", () => {
  it("lasts until that month in the plan, while the draft knows no end", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度 環境課 業務計画
        優先順位 | 事業名 | 予算額（千円） | 項目 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月 | 1月 | 2月 | 3月 | 備考
        1 | 太陽光発電 | 100 | 設計 | 設計 | < | | | | | | | | | | |
        2 | 水質調査 | 200 | 工事 | | | | | | | | | | 工事 | < | < | <
      `,
    });
    const { plan, draft } = plans[0] ?? {};
    expect(plan?.lanes.map(({ activities }) => activities)).toEqual([
      [{ label: "設計", start: "2025-04", end: "2025-05" }],
      [{ label: "工事", start: "2026-01", end: "2026-03" }],
    ]);
    expect(draft?.lanes[1]?.activities[0]?.end).toBeNull();
  });
});

test("what begins before the first month, or stands beyond the last, under no heading is said to be unread", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度 福祉課 業務計画
      No | 事業名 | 予算額（千円） | | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | |
      1 | 見守り | 100 | 準備 | < | < | 実施 | < | < | | |
      2 | 配食 | 200 | | | 契約 | < | | | | 検査 |
      3 | 相談 | 300 | | | | 募集 | | | | |`,
  });
  const remarks = plans.flatMap(({ draft }) => draft.remarks);
  expect(remarks.map(({ kind, values: [text] }) => `${kind} ${text}`)).toEqual([
    "unread-text 検査",
    "unread-text 準備",
  ]);
});

test("a bar whose text begins like a note is a bar, and a note below the lanes none", async () => {
  const { plans } = await readText({
    計画: `
      令和8年度 福祉課 業務計画
      No | 事業名 | 予算額（千円） | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      1 | 見守り | 100 | ※募集 | | 実施 | < | |
      2 | 配食 | 200 | | 契約 | < | | |
      ※見守りは県の委託による。
      | | | | ※日程は変わることがあります。 | | | |`,
  });
  expect(plans.map(briefLanes)).toEqual([
    ["1 ※募集 2026-04, 実施 2026-06~2026-07", "2 契約 2026-05~2026-06"],
  ]);
});
