import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

async function listed(rows: string): Promise<readonly string[]> {
  const { plans } = await readText({ 計画: `令和7年度　土木課　業務計画\n${rows}` });
  return plans.flatMap(briefProjects);
}

describe("a name in two rows", () => {
  it.each([
    [
      "beside numbers",
      `No | 事業名 | 事業主体 | 予算額（千円） | 方向性
       1 | 市道中央線の | 市 | 12000 | 継続
       || 拡幅事業 | | |
       2 | 橋の補修 | 市 | 8000 | 拡充
       || 河川の管理 | 県 | 500 | 継続`,
    ],
    [
      "without any",
      `事業名 | 事業主体 | 予算額（千円） | 方向性
       市道中央線の | 市 | 12000 | 継続
       拡幅事業 | | |
       橋の補修 | 市 | 8000 | 拡充
       河川の管理 | 県 | 500 | 継続`,
    ],
  ])("is one where its first can't be the whole of it, %s", async (_, rows) => {
    expect((await listed(rows)).map((each) => each.replace(/^\S* /, ""))).toEqual([
      "市道中央線の拡幅事業 12000",
      "橋の補修 8000",
      "河川の管理 500",
    ]);
  });

  it("are two where the first says all, and the second more than a name", async () => {
    const rows = `優先順位 | 事業名 | 取組内容 | 予算額（千円）
      1 | 高齢者の見守り | 訪問する。 | 900
      || 敬老会 | 招待する。 |
      2 | 介護予防 | 体操教室を開く。 | 300`;
    expect(await listed(rows)).toHaveLength(3);
  });
});

it("texts that a paste broke off are one above a schedule, too", async () => {
  const rows = `優先順位 | 事業名 | 取組内容 | 予算額（千円）
    1 | コミュニティバス | 利用調査の結果を踏まえ、ダイヤを | 900
    || 運行事業 | 改正します。 |
    2 | 自転車利用環境整 | 矢羽根の設置を進めるとともに、駐 | 300
    || 備事業 | 輪場を増やします。 |

    スケジュール
    優先順位 | 4月 | 5月 | 6月
    1 | 調査 | | 改正
    2 | | 設置 |`;
  expect(await listed(rows)).toEqual([
    "1 コミュニティバス運行事業 900",
    "2 自転車利用環境整備事業 300",
  ]);
});

describe("texts broken over rows under stacked headings", () => {
  const headings = `優先順位 | 事業名 | 方向性 | 事業主体 | 事業内容
    ||| 予算額（千円） | 性質区分 |
    1 | コミュニティバス | 拡大 | 市 | 利用調査の結果を踏まえ、ダイヤを
    || 運行事業 | 900 | 政策的 | 改正します。
    2 | 自転車利用環境整 | 継続 | 市 | 矢羽根の設置を進めるとともに、駐
    || 備事業 | 300 | 政策的 | 輪場を増やします。`;

  it("are one beside the amounts in their second rows", async () => {
    expect(await listed(headings)).toEqual([
      "1 コミュニティバス運行事業 900",
      "2 自転車利用環境整備事業 300",
    ]);
  });

  it("take no project for their own that nobody numbered", async () => {
    const rows = `${headings}
      || 駅前広場の清掃 | 継続 | 民間 | 毎月清掃します。
      || | 120 | 経常的 |`;
    expect((await listed(rows)).some((each) => each.includes("駅前広場の清掃 120"))).toBe(true);
  });
});
