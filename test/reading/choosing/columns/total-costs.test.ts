import { readText } from "../../../support/sheet-text";

describe("a list of costs with and without staff", () => {
  it("counts what is spent on the project, and not 総コスト", async () => {
    const { plans } = await readText({
      一覧: `
        平成28年度　事務事業評価結果一覧表
        番号 | 事務事業名 | 28年度予算（千円） | < | < | < | 課題
        ^ | ^ | 事業費 | < | 職員人件費 | 総コスト | ^
        ^ | ^ | 総額 | 一般財源 | ^ | ^ | ^
        1 | 広報紙発行事業 | 500 | 400 | 700 | 1200 | 担い手の不足
        2 | 市民相談事業 | 300 | 200 | 700 | 1000 | 周知の不足
      `,
    });
    expect(plans[0]?.plan.projects.map(({ budget }) => budget)).toMatchObject([
      { thousandYen: 500 },
      { thousandYen: 300 },
    ]);
  });

  it("counts 総事業費 of the plan's year, and none of its sources", async () => {
    const { plans } = await readText({
      一覧: `
        令和7年度　事業評価データ一覧（千円）
        番号 | 事業名 | R6決算 | < | < | < | R7予算 | < | < | < | 課題
        ^ | ^ | 総事業費 | 国 | その他 | 一財 | 総事業費 | 国 | その他 | 一財 | ^
        1 | 広報紙発行事業 | 400 | 100 | 50 | 250 | 500 | 100 | 50 | 350 | 担い手の不足
        2 | 市民相談事業 | 200 | 100 | 50 | 50 | 300 | 100 | 50 | 150 | 周知の不足
      `,
    });
    expect(plans[0]?.plan.projects.map(({ budget }) => budget)).toMatchObject([
      { thousandYen: 500 },
      { thousandYen: 300 },
    ]);
  });
});
