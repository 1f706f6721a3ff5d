import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

describe("cards that say No.1 before a name over their labels", () => {
  const card = (number: string, name: string, hard: string): string => `
    ${number} | ${name} | < | <
    目的 | 安心 | < | <
    取組 | 見守る | < | <
    課題 | ${hard} | < | <
    方向性 | 拡充 | 予算 | 1,200千円`;
  const read = (hard: string) =>
    readText({
      計画: `令和8年度 業務計画\n福祉課\n|\n${card("No.1", "見守り", hard)}\n|\n${card("No.2", "配食", hard)}`,
    });

  it("are called so, and 取組 tells what is done", async () => {
    const { plans } = await read("人手の不足");
    expect(plans.flatMap(briefProjects)).toEqual(["1 見守り 1200", "2 配食 1200"]);
    expect(plans[0]?.plan.projects.map(({ initiative }) => initiative)).toEqual([
      "見守る",
      "見守る",
    ]);
  });

  it("take what answers 方向性 below 担い手 for nobody who operates", async () => {
    const { plans } = await read("担い手");
    expect(plans[0]?.plan.projects.map(({ operator, direction }) => [operator, direction])).toEqual(
      [
        [null, "拡充"],
        [null, "拡充"],
      ]
    );
  });
});
