import { readText } from "../../../support/sheet-text";

describe("a heading of amounts that names the plan's year beside another", () => {
  const read = async (heading: string, cells: readonly string[]) => {
    const { plans } = await readText({
      計画: `
        令和8年度　福祉課　業務計画
        No | 事業名 | ${heading} | 方向性
        ${cells.map((cell, at) => `${at + 1} | 事業${at} | ${cell} | 継続`).join("\n")}`,
    });
    return plans.flatMap(({ plan }) => plan.projects.map(({ budget }) => budget.status));
  };

  it("is the year's, and an amount of both that can't be told apart is said to be unread", async () => {
    expect(await read("予算額（千円） R7→R8", ["1,200→1,500", "300→280"])).toEqual([
      "unreadable",
      "unreadable",
    ]);
  });

  it("is another year's where it names others alone", async () => {
    expect(await read("予算額（千円） R6→R7", ["1,200", "300"])).toEqual(["blank", "blank"]);
  });
});
