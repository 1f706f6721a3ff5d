import { drawPlan } from "../../src/drawing/draw-plan";
import { planBook } from "./plan-book";

describe("the names of the sheets", () => {
  const { plan, provenance } = planBook([{}]);
  const names = (options: Parameters<typeof drawPlan>[2]) =>
    drawPlan(plan, provenance, options).map(({ name }) => name);

  it("bear the plan's name where there are several, within what Excel allows", () => {
    expect(names({ suffix: "福祉総務課" })).toEqual([
      "スケジュール表（福祉総務課）",
      "集計（福祉総務課）",
      "事業一覧（福祉総務課）",
    ]);
    for (const name of names({
      suffix: "とても長い名前の課[A/B]:*?とても長い名前の課とても長い名前の課",
    })) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\]/);
    }
  });

  it("give way to the user's own sheets, and the totals follow", () => {
    const drawings = drawPlan(plan, provenance, { suffix: null, taken: ["事業一覧"] });
    expect(drawings.map(({ name }) => name)).toEqual(["スケジュール表", "集計", "事業一覧（2）"]);
    const formulas = drawings[1]?.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => cell?.formula ?? [])
    );
    expect(formulas?.some((formula) => formula.includes("'事業一覧（2）'!"))).toBe(true);
    expect(formulas?.some((formula) => formula.includes("'事業一覧'!"))).toBe(false);
  });
});
