import { readText } from "../../../support/sheet-text";

const read = async (rows: string) => {
  const { plans } = await readText({ 計画: `令和8年度　福祉課　業務計画\n|\n${rows}` });
  return plans.flatMap(({ plan }) =>
    plan.projects.map(({ name, initiative }) => `${name}: ${initiative}`)
  );
};

describe("a title over some of a list's rows in the column of a text", () => {
  it.each([
    ["■地域福祉", "■子育て"],
    ["【地域福祉】", "【子育て】"],
    ["Ⅰ　地域福祉", "Ⅱ　子育て"],
  ])(
    "is none of the project's above where one like it heads the first: %s",
    async (first, next) => {
      expect(
        await read(`
        取組内容 | 事業名 | 予算額（千円）
        ${first} | |
        訪問する | 見守り | 10
        弁当を配る | 配食 | 20
        ${next} | |
        教室を開く | 子育て教室 | 30
      `)
      ).toEqual(["見守り: 訪問する", "配食: 弁当を配る", "子育て教室: 教室を開く"]);
    }
  );

  it("is none under another one either, be some merged over the list and some not", async () => {
    expect(
      await read(`
        事業名 | 取組内容 | 予算額（千円）
        Ⅰ　地域福祉 | < | <
        （1）高齢者 | |
        見守り | 訪問する | 10
        Ⅱ　子育て | |
        （2）児童 | < | <
        子育て教室 | 教室を開く | 30
      `)
    ).toEqual(["見守り: 訪問する", "子育て教室: 教室を開く"]);
  });

  it("is a line of the text where it is dressed in another way", async () => {
    expect(
      await read(`
        取組内容 | 事業名 | 予算額（千円）
        ■地域福祉 | |
        訪問する | 見守り | 10
        ・電話でも確かめる | |
        弁当を配る | 配食 | 20
      `)
    ).toEqual(["見守り: 訪問する\n・電話でも確かめる", "配食: 弁当を配る"]);
  });
});
