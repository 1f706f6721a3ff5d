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

const schedule = (below: string) => `
  令和８年度　福祉課　業務計画
  No. | 事業名 | 予算額（千円）
  1 | 見守り事業 | 1200
  2 | 配食サービス | 800

  スケジュール
  No. | 項目 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月
  1 | 説明会 | ○ | | | ○ | |
  2 | 契約 | | 公告 | 契約 | | |
  ${below}`;

describe("what stands below the months of a list's lanes", () => {
  it.each([
    ["a table of other things", "\n改訂履歴 | 日付 | 内容\n第1版 | 令和8年4月1日 | 作成"],
    ["one below its title", "\n歳入予算\n款 | 項 | 本年度\n国庫支出金 | 補助金 | 12,300"],
    ["known headings", "\n相手先 | 金額 | 内容\n社協 | 120 | 委託\n商店会 | 50 | 補助"],
  ])("is no lane: %s", async (_, below) => {
    const { plan } = await readOnePlan(schedule(below));
    expect(plan.lanes).toHaveLength(2);
  });

  it.each([
    ["lanes that a blank row sets off", "\n1 | 視察 | 準備 | 実施 | |\n2 | 配食 | 準備 | 実施 | |"],
    ["lanes of what else heads tables", "\n会計 | 予算 | 準備 | 査定\n会計 | 決算 | 準備 | 報告"],
  ])("are %s", async (_, below) => {
    const { plan } = await readOnePlan(schedule(below));
    expect(plan.lanes).toHaveLength(4);
  });
});
