import { readOnePlan } from "../../support/sheet-text";

describe("a table of other things above the months", () => {
  it("dates them by none of its years where a blank row parts the two", async () => {
    const { plan } = await readOnePlan(`
      令和8年度 業務計画

      所管施設
      施設名     | 所在地 | 開設年度
      福祉会館   | 本町   | 昭和60年度
      老人憩の家 | 北町   | 平成5年度

      事業名       | 作業項目 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
      見守り事業   | 訪問     | ■ | ■
      配食サービス | 配食     |   |   | ■ | ■`);
    expect(plan.lanes.map(({ activities }) => activities[0]?.start)).toEqual([
      "2026-04",
      "2026-06",
    ]);
  });
});
