import { readText } from "../../../support/sheet-text";

const groupsIn = async (table: string) => {
  const { plans } = await readText({ 計画: `令和8年度　福祉部　業務計画\n|\n${table}` });
  return plans.flatMap(({ draft }) => draft.projects.map(({ group }) => group));
};

describe("what a table's projects may be numbered under", () => {
  it("is the department that a column names, be it in the first of its rows alone", async () => {
    expect(
      await groupsIn(`
        課名 | 優先順位 | 事業名 | 予算額（千円）
        福祉総務課 | 1 | 民生委員活動支援 | 1200
        ^ | 2 | 地域福祉計画 | 300
        高齢福祉課 | 1 | 敬老祝金 | 8000
      `)
    ).toEqual(["福祉総務課", "福祉総務課", "高齢福祉課"]);
  });

  it("is the row that heads them", async () => {
    expect(
      await groupsIn(`
        優先順位 | 事業名 | 予算額（千円） | 方向性
        ■福祉総務課 | < | < | <
        1 | 民生委員活動支援 | 1200 | 継続
        2 | 地域福祉計画 | 300 | 新規
        ■高齢福祉課 | < | < | <
        1 | 敬老祝金 | 8000 | 継続
      `)
    ).toEqual(["■福祉総務課", "■福祉総務課", "■高齢福祉課"]);
  });

  it("is nothing where nothing groups them", async () => {
    expect(
      await groupsIn(`
        優先順位 | 事業名 | 予算額（千円）
        1 | 民生委員活動支援 | 1200
        2 | 地域福祉計画 | 300
      `)
    ).toEqual([undefined, undefined]);
  });
});
