import { brief, readPlan } from "../support/reading";

const HEAD = ["優先順位", "事業名", "方向性", "予算額（千円）"];

describe("reading down a table of projects", () => {
  it("tells rows that are neither records nor totals", async () => {
    const { plan, draft } = await readPlan([
      HEAD,
      [1, "税務相談", "継続", 1],
      [null, "（ここから新規）", null, null],
      [2, "電子申告推進", "拡大", 2],
    ]);
    expect(brief(plan.projects)).toEqual(["1 税務相談 1", "2 電子申告推進 2"]);
    expect(draft.tables[0]?.strayRows.map(({ text }) => text)).toEqual(["（ここから新規）"]);
  });

  it("tells an amount of nobody's over the total, which may be part of it", async () => {
    const { plan, draft } = await readPlan([
      HEAD,
      [1, "税務相談", "継続", 1],
      [2, "電子申告推進", "拡大", 2],
      [null, null, null, 5],
      ["合計", null, null, 8],
    ]);
    expect(brief(plan.projects)).toEqual(["1 税務相談 1", "2 電子申告推進 2"]);
    expect(draft.tables[0]?.strayRows.map(({ text }) => text)).toEqual(["5"]);
  });

  it("leaves numbered rows of an unfilled form alone", async () => {
    const { plan } = await readPlan([
      HEAD,
      [1, "窓口業務", "継続", 1],
      [2, "住居表示", "継続", 2],
      [3],
      [4],
    ]);
    expect(plan.projects).toHaveLength(2);
  });

  it("takes no project for a total, whatever its name ends with", async () => {
    const { plan, draft } = await readPlan([
      ["番号", "事業名", "方向性", "予算額（千円）"],
      [1, "道路台帳整備事業", "継続", 100],
      [2, "交通量合計", "継続", 200],
      [null, "道路事業計", null, 300],
    ]);
    expect(brief(plan.projects)).toEqual(["1 道路台帳整備事業 100", "2 交通量合計 200"]);
    expect(draft.tables[0]?.totals.map(({ projects }) => projects)).toEqual([[0, 1]]);
  });

  it("takes no project for a note, whatever its name begins with", async () => {
    const { plan } = await readPlan([
      ["事業名", "方向性", "予算額（千円）"],
      ["図書館運営事業", "継続", 100],
      ["参考図書整備事業", "継続", 200],
      ["※移住支援事業", "新規", 300],
      ["参考　前年度計", null, 500],
      ["※うち国費", null, 50],
    ]);
    expect(brief(plan.projects)).toEqual([
      "1 図書館運営事業 100",
      "2 参考図書整備事業 200",
      "3 ※移住支援事業 300",
    ]);
  });

  it("ends before a note, a section and other lists", async () => {
    const { plan } = await readPlan([
      HEAD,
      [1, "統計調査", "継続", 1],
      [2, "国勢調査準備", "拡大", 2],
      ["※予算額は当初予算額"],
      [],
      ["区分", "人数"],
      ["正規職員", 12],
      ["会計年度任用職員", 5],
    ]);
    expect(brief(plan.projects)).toEqual(["1 統計調査 1", "2 国勢調査準備 2"]);
    expect(plan.notes).toEqual(["※予算額は当初予算額"]);
  });

  it("keeps a project whose name, key or budget is missing", async () => {
    const { plan } = await readPlan([
      HEAD,
      [1, "健康診査", "継続", 10],
      [2, null, "継続", 20],
      [null, "予防接種", "拡大", 30],
      [4, "歯科保健", "継続", null],
    ]);
    expect(brief(plan.projects)).toEqual(["1 健康診査 10", "2  20", "3 予防接種 30", "4 歯科保健"]);
    expect(plan.projects.map(({ priority }) => priority)).toEqual([1, 2, null, 4]);
  });

  it("reads a table without keys, numbering projects by position", async () => {
    const { plan } = await readPlan([
      ["事業名", "事業費", "実施主体"],
      ["市民講座", 120, "市"],
      ["文化祭", 80, "協働"],
    ]);
    expect(brief(plan.projects)).toEqual(["1 市民講座 120", "2 文化祭 80"]);
    expect(plan.projects[0]?.priority).toBeNull();
  });
});
