import { readText } from "../../../support/sheet-text";
import { briefTraits } from "../../offices/tell";

describe("a direction with its reason under one heading", () => {
  it("is what 区分 says, and not why", async () => {
    const { plans } = await readText({
      一覧: `
        令和7年度　事務事業一覧
        番号 | 事業名 | 予算額（千円） | 今後の方向性 | < | 課題
        ^ | ^ | ^ | 区分 | 理由 | ^
        1 | 広報紙発行 | 500 | 拡充 | 市民ニーズが高い | 担い手の不足
        2 | 市民相談 | 300 | 現状維持 | 市民ニーズが高い | 周知の不足
      `,
    });
    expect(plans.flatMap(briefTraits)).toEqual([
      expect.stringContaining("拡充"),
      expect.stringContaining("現状維持"),
    ]);
  });
});

describe("directions that have a column each under no common heading", () => {
  it.each([
    ["the rest of the list", ["100", "200", "300"]],
    ["the rest, with no amounts", ["", "", ""]],
  ])("are ticked project by project, beside %s", async (_, amounts) => {
    const [one = "", two = "", three = ""] = amounts;
    const { plans } = await readText({
      一覧: `
        担当課：教育総務課
        番号 | 事業 | 新規 | 継続 | 予算額
        1 | 舗装補修 | ○ | | ${one}
        2 | 橋梁補修 | | ○ | ${two}
        3 | 種苗放流 | | ○ | ${three}
      `,
    });
    expect(plans.flatMap(briefTraits)).toEqual(["1/新規///", "2/継続///", "3/継続///"]);
  });
});
