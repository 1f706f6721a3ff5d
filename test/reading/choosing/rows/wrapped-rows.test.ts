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
