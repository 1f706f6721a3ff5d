import { readText } from "../../../support/sheet-text";

describe("内容 or 概要 under groups", () => {
  const read = async (heads: string) => {
    const { plans } = await readText({
      計画: `
        令和7年度　福祉課　業務計画
        ${heads}
        1 | 見守り | 訪問する。 | 福祉係 | 担い手が足りない。 | 募集する。 | 1200
        2 | 配食 | 届ける。 | 相談係 | 費用がかさむ。 | 見直す。 | 800`,
    });
    return plans.flatMap(({ plan }) =>
      plan.projects.map(({ initiative, challenges }) => [initiative, ...challenges])
    );
  };

  it.each(["内容", "概要", "内　容"])("tells what its group is about: %s", async (own) => {
    expect(
      await read(`No. | 事業名 | 取組 | < | 課題 | < | 予算額
        ^ | ^ | ${own} | 担当 | ${own} | 対応 | ^`)
    ).toEqual([
      ["訪問する。", "担い手が足りない。"],
      ["届ける。", "費用がかさむ。"],
    ]);
  });

  it("tells challenges before what is done about them", async () => {
    expect(
      await read(`No. | 事業名 | 対応策 | < | 現状と課題 | < | 予算額
        ^ | ^ | 概要 | 担当 | 概要 | 見通し | ^`)
    ).toEqual([
      ["訪問する。", "担い手が足りない。"],
      ["届ける。", "費用がかさむ。"],
    ]);
  });
});
