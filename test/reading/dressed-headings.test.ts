import { brief, readPlan } from "../support/reading";

describe("a table under dressed headings", () => {
  it.each([
    ["所管", "性質区分"],
    ["【事業主体】", "【性質区分】"],
  ])("has two fields in a column under %s over %s", async (operator, nature) => {
    const { plan } = await readPlan([
      ["順位", "事業名", "方向性", operator],
      [null, null, "【予算額(千円)】", nature],
      [1, "管路更新事業", "継続", "市"],
      [null, null, 100, "政策的事業"],
      [2, "浸水対策事業", "拡大", "市民"],
      [null, null, 200, "経常的事業"],
    ]);
    expect(brief(plan.projects)).toEqual(["1 管路更新事業 100", "2 浸水対策事業 200"]);
    expect(plan.projects.map(({ operator, nature }) => [operator, nature])).toEqual([
      ["市", "政策的事業"],
      ["市民", "経常的事業"],
    ]);
  });

  it("goes on where the headings that a page break repeats are numbered", async () => {
    const head = ["①順位", "②事業名", "③方向性", "④予算額"];
    const { plan } = await readPlan([
      head,
      [1, "管路更新事業", "継続", 100],
      [2, "浸水対策事業", "拡大", 200],
      [],
      head,
      [3, "処理場改築事業", "継続", 300],
    ]);
    expect(plan.projects.map(({ name }) => name)).toEqual([
      "管路更新事業",
      "浸水対策事業",
      "処理場改築事業",
    ]);
  });
});
