import { readText } from "../../../support/sheet-text";
import { briefTraits } from "../../offices/tell";

describe("what is done, under a heading that tells it where no other does", () => {
  const initiativesIn = async (headings: string, texts: string): Promise<readonly string[]> => {
    const { plans } = await readText({
      一覧: `
        令和8年度　業務計画
        順位 | 事務事業名 | 予算額（千円） | ${headings}
        1 | 公園遊具点検 | 1200 | ${texts}
        2 | 総合防災訓練 | 350 | ${texts}
      `,
    });
    return plans.flatMap(({ plan }) => plan.projects.map(({ initiative }) => initiative));
  };
  const DONE = "職員が全てを見て回る";

  it.each(["計画", "方策", "アクションプラン", "実施手法"])("is read: %s", async (heading) => {
    expect(await initiativesIn(heading, DONE)).toEqual([DONE, DONE]);
  });

  it("is left where another heading tells it", async () => {
    expect(await initiativesIn("取組内容 | 方策", "点検する | " + DONE)).toEqual([
      "点検する",
      "点検する",
    ]);
  });
});

describe("natures under a heading that nobody knows", () => {
  const traitsIn = async (heading: string, first: string, second: string) => {
    const { plans } = await readText({
      一覧: `
        令和8年度　業務計画
        順位 | 事務事業名 | 予算額（千円） | ${heading}
        1 | 公園遊具点検 | 1200 | ${first}
        2 | 総合防災訓練 | 350 | ${second}
        3 | 図書館の運営 | 550 | ${second}
      `,
    });
    return plans.flatMap(briefTraits);
  };

  it("are each project's", async () => {
    expect(await traitsIn("経臨", "臨時", "経常")).toEqual(["1///臨時/", "2///経常/", "3///経常/"]);
  });

  it("are none where other words stand among them", async () => {
    expect(await traitsIn("財源", "補助", "起債")).toEqual(["1////", "2////", "3////"]);
  });
});
