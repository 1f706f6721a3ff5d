import { readOnePlan } from "../../support/sheet-text";

const form = (below: string) => `
  令和８年度　福祉課　事業計画調書
  事業名         | 見守り事業             | <  | <  | <  | <
  予算額（千円） | 1200                   | <  | <  | <  | <
  取組内容       | 見守り活動を地域で行う | <  | <  | <  | <
  4月  | 5月 | 6月 | 7月  | 8月 | 9月
  準備 |     |     | 実施 |     | まとめ
  ${below}`;

describe("what stands below the months of a form, which begin in its first column", () => {
  it.each([
    ["a table of other things", "\n職員配置\n職名 | 人数 | 分担\n課長 | 1 | 総括"],
    ["a table right below its title", "職員配置\n職名 | 人数 | 分担\n課長 | 1 | 総括"],
    ["unknown headings over their columns", "\n想定 | 影響 | 備え\n漏えい | 大 | 研修"],
    ["what somebody says of it", "【課長コメント】\n見守りを重点に進めること。"],
  ])("is no lane: %s", async (_, below) => {
    const { plan } = await readOnePlan(form(below));
    expect(plan.lanes.map(({ activities }) => activities.map(({ label }) => label))).toEqual([
      ["準備", "実施", "まとめ"],
    ]);
  });

  it("is one where it says what is done", async () => {
    const { plan } = await readOnePlan(form("広報 | 広報 | | | 検証 |"));
    expect(plan.lanes).toHaveLength(2);
  });
});
