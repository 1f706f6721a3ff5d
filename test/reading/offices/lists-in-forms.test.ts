import { readText } from "../../support/sheet-text";
import { briefLanes, briefProjects } from "./tell";

describe("a list that a form's label stands beside", () => {
  it("has all its projects, though the label is merged over headings and records", async () => {
    const { plans } = await readText({
      シート: `
        令和7年度　部局運営方針　重点目標シート | < | < | < | <
        重点目標 | 子育てしやすいまち | < | < | <
        現状と課題 | 待機児童が多い。 | < | < | <
        主な事業 | 事業名 | R6予算（千円） | R7予算（千円） | 方向性
        ^ | 保育所整備事業 | 120000 | 150000 | 拡充
        ^ | 一時預かり事業 | 8000 | 8200 | 継続
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual([
      "1 保育所整備事業 150000",
      "2 一時預かり事業 8200",
    ]);
  });

  it("keeps months under a heading that reaches down beside them for headings", async () => {
    const { plans } = await readText({
      計画: `
        令和7年度　業務計画（保育課）
        事業名 | 上期 | < | < | < | < | < | 下期 | < | < | < | < | <
        ^ | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 1 | 2 | 3
        保育所整備事業 | 設計 | < | | | 工事 | < | < | < | | | |
        一時預かり事業 | | 募集 | | | | | | | | | |
      `,
    });
    expect(plans.flatMap(briefLanes)).toEqual([
      "1 設計 2025-04~2025-05, 工事 2025-08~2025-11",
      "2 募集 2025-05",
    ]);
  });
});
