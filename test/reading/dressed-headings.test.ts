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

  it.each([
    ["asterisks", (heading: string) => `*${heading}`],
    ["asterisks behind", (heading: string) => `${heading}＊`],
    ["欄 behind", (heading: string) => `${heading}欄`],
    ["a hint below", (heading: string) => `${heading}\n（必須）`],
    ["line breaks within", (heading: string) => `${heading.slice(0, 2)}\n${heading.slice(2)}`],
  ])("is read with %s", async (_, dressed) => {
    const { plan } = await readPlan([
      ["要求順位", "改革項目", "実施部署", "今後の対応", "要求金額", "注意点"].map(dressed),
      [1, "管路更新", "管路係", "継続", 100, "地盤"],
      [2, "浸水対策", "河川係", "拡大", 200, "用地"],
    ]);
    expect(plan.projects).toMatchObject([
      {
        priority: 1,
        name: "管路更新",
        operator: "管路係",
        direction: "継続",
        challenges: ["地盤"],
      },
      {
        priority: 2,
        name: "浸水対策",
        operator: "河川係",
        direction: "拡大",
        challenges: ["用地"],
      },
    ]);
    expect(brief(plan.projects)).toEqual(["1 管路更新 100", "2 浸水対策 200"]);
  });
});
