import { readText } from "../../../support/sheet-text";
import { briefTraits } from "../../offices/tell";

const traitsOf = async (choices: string): Promise<readonly string[]> => {
  const { plans } = await readText({
    "1": `
      令和8年度　事務事業評価シート
      事業名 | 防災訓練 | < | <
      担当課 | 防災課 | < | <
      ${choices}
      予算額（千円） | 500 | < | <
    `,
  });
  return plans.flatMap(briefTraits);
};

describe("choices printed in several rows beside their label", () => {
  it.each([
    ["in the second row", "実施主体 | □市 | □県 | □国\n^ | ■民間 | □その他 |", "//民間//"],
    ["in the first row", "実施主体 | □市 | ■県 | □国\n^ | □民間 | □その他 |", "//県//"],
    ["in both", "実施主体 | ■市 | □県 | □国\n^ | ■民間 | □その他 |", "//市・民間//"],
    ["in a list of each row", "実施主体 | □市　□県\n^ | ■民間　□その他", "//民間//"],
    ["for a method", "実施方法 | □直営　□指定管理\n^ | ■一部委託　□その他", "//一部委託//"],
    ["for a direction", "今後の方向性 | □拡充　□継続\n^ | ■縮小　□廃止", "/縮小///"],
    [
      "for a nature",
      "事業区分 | □自治事務 | < | □法定受託事務\n^ | ■内部管理 | < |",
      "///内部管理/",
    ],
    ["for a direction called so", "区分 | □新規　□継続\n^ | ■廃止　□完了", "/廃止///"],
    ["in no cell", "実施主体 | □市 | □県 | □国\n^ | □民間 | □その他 |", "////"],
  ])("are told by the box that is ticked %s", async (_where, choices, traits) => {
    expect(await traitsOf(choices)).toEqual([traits]);
  });

  it("are told by the ring below one of them", async () => {
    expect(await traitsOf("実施主体 | 市 | 県 | 民間\n^ | | ○ |")).toEqual(["//県//"]);
    expect(await traitsOf("事業区分 | 自治事務 | 法定受託事務 | 内部管理\n^ | | | ○")).toEqual([
      "///内部管理/",
    ]);
  });

  it("say nothing of a nature where they ask for something else", async () => {
    expect(await traitsOf("区分 | □該当　□対象外\n^ | ■非該当　□その他")).toEqual(["////"]);
  });
});
