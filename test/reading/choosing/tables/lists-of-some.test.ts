import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

const ALL = `
  No | 事業名 | 予算額（千円） | 方向性
  1 | 見守り | 100 | 継続
  2 | 配食 | 200 | 拡大
  3 | 相談 | 300 | 新規
`;
const ONCE = ["1 見守り 100", "2 配食 200", "3 相談 300"];

async function read(...parts: readonly string[]) {
  const { plans } = await readText({
    計画: ["令和8年度　福祉課　業務計画", ...parts].map((part) => part.trim()).join("\n\n"),
  });
  return { projects: plans.flatMap(briefProjects), plans };
}

describe("a list of some of the plan's projects", () => {
  it("counts none of them again where it stands over that of all", async () => {
    const { projects } = await read(
      "【重点事業】\nNo | 事業名 | 予算額（千円）\n1 | 配食 | 200",
      ALL
    );
    expect(projects).toEqual(ONCE);
  });

  it("counts none again below it, and tells more of them", async () => {
    const { projects, plans } = await read(
      ALL,
      `新規・拡大事業の概要
      事業名 | 予算額（千円） | 事業概要
      配食 | 200 | 対象を広げる
      相談 | 300 | 窓口を置く`
    );
    expect(projects).toEqual(ONCE);
    expect(plans[0]?.plan.projects.map(({ initiative }) => initiative)).toEqual([
      "",
      "対象を広げる",
      "窓口を置く",
    ]);
  });

  it("is one of others where they cost something else", async () => {
    const { projects } = await read(ALL, "市民課\nNo | 事業名 | 予算額（千円）\n1 | 相談 | 50");
    expect(projects).toEqual([...ONCE, "1#2 相談 50"]);
  });
});
