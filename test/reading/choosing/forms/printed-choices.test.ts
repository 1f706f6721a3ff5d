import { readText } from "../../../support/sheet-text";
import { briefTraits } from "../../offices/tell";

const formsOf = (...choices: readonly string[]) =>
  readText(
    Object.fromEntries(
      choices.map((choice, at) => [
        String(at + 1),
        `
          令和8年度　事務事業評価シート
          事業名 | 第${at + 1}訓練 | 担当課 | 防災課
          事業内容 | 訓練を行う。
          ${choice}
          予算額（千円） | 500
        `,
      ])
    )
  );

const traitsOf = async (...choices: readonly string[]): Promise<readonly string[]> =>
  (await formsOf(...choices)).plans.flatMap(briefTraits);

describe("choices printed in cells side by side", () => {
  it.each(["実施主体", "実施方法"])("are told by the box of each after %s", async (label) => {
    expect(
      await traitsOf(
        `${label} | ■直営 | □一部委託 | □全部委託`,
        `${label} | □直営 | □一部委託 | ■全部委託`
      )
    ).toEqual(["//直営//", "//全部委託//"]);
  });

  it("are told by boxes in cells of their own", async () => {
    expect(
      await traitsOf("実施方法 | ■ | 直営 | □ | 委託", "実施方法 | □ | 直営 | ■ | 委託")
    ).toEqual(["//直営//", "//委託//"]);
  });

  it("are told by the ring at one of them", async () => {
    expect(
      await traitsOf(
        "実施主体 | ○直営 | 委託 | 補助 | 事業区分 | 自治事務 | ○法定受託事務",
        "実施主体 | 直営 | ○委託 | 補助 | 事業区分 | ○自治事務 | 法定受託事務"
      )
    ).toEqual(["//直営/法定受託事務/", "//委託/自治事務/"]);
  });

  it("are all told where several are ticked, up to the next label", async () => {
    expect(
      await traitsOf("実施主体 | ■市 | ■県 | □国 | 担当者 | 山田", "実施主体 | □市 | ■県 | □国")
    ).toEqual(["//市・県//", "//県//"]);
  });

  it("are no labels that have a square before them", async () => {
    expect(
      await traitsOf("■実施主体 | 県 | ■対象者 | 事業者", "■実施主体 | 委託 | ■対象者 | 高齢者")
    ).toEqual(["//県//", "//委託//"]);
  });

  it("tell nothing where none is ticked", async () => {
    expect(await traitsOf("実施主体 | □市 | □県", "実施主体 | □市 | ■県")).toEqual([
      "////",
      "//県//",
    ]);
  });
});
