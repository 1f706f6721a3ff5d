import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

const read = async (budget: string) => {
  const { plans } = await readText({
    調書: `
      令和７年度　業務計画　福祉課
      事業名 | 敬老会事業
      優先順位 | 1
      事業の方向性 | 拡充
      事業主体 | 市
      ${budget}
      取組内容 | 敬老会を開く。
    `,
  });
  const said = plans.flatMap(({ draft }) => draft.remarks.map(({ kind }) => kind));
  return { projects: plans.flatMap(briefProjects), said };
};

describe("the budget of a form in stages", () => {
  it.each([
    ["in a cell each", "事業費 | 当初 500 | 変更 700"],
    ["beside their names", "事業費（千円） | 当初 | 500 | 変更 | 700"],
    ["below their names", "事業費（千円） | 変更前 | 変更後\n^ | 500 | 700"],
    ["in a row each", "事業費（千円） | 当初 | 500\n^ | 変更 | 700"],
    ["in one cell", "事業費（千円） | 当初 500→変更 700"],
    ["in one cell, with blanks", "事業費（千円） | 変更前　500千円　変更後　700千円"],
    ["in brackets", "事業費（千円） | 500 | （変更後 700）"],
  ])("is what stands after a change, and said: %s", async (_, budget) => {
    const { projects, said } = await read(budget);
    expect(projects).toEqual(["1 敬老会事業 700"]);
    expect(said).toHaveLength(1);
  });

  it.each([
    ["beside their names", "予算額（千円） | 当初予算 | 500 | 補正後 | 700"],
    ["below their names", "予算額（千円） | 当初予算額 | 補正後\n^ | 500 | 700"],
    ["in a row each", "予算額（千円） | 当初 | 500\n^ | 補正後 | 700"],
    ["in one cell", "予算額（千円） | 当初 500 補正後 700"],
  ])("is the first before a supplementary one, and said: %s", async (_, budget) => {
    const { projects, said } = await read(budget);
    expect(projects).toEqual(["1 敬老会事業 500"]);
    expect(said).toHaveLength(1);
  });

  it.each([
    ["beside their names", "予算額（千円） | 当初 | 500 | 補正 | 200"],
    ["in a row each", "予算額（千円） | 当初 | 500\n^ | 補正 | 200"],
    ["in one cell", "予算額（千円） | 当初500＋補正200"],
    ["in one cell, with units", "予算額 | 当初予算 500千円、６月補正 200千円"],
    ["with their total", "予算額（千円） | 当初 | 500 | 補正 | 200 | 計 | 700"],
    [
      "with their total, in a row each",
      "予算額（千円） | 当初 | 500\n^ | 補正 | 200\n^ | 計 | 700",
    ],
  ])("is what the first and the supplementary come to, and said: %s", async (_, budget) => {
    const { projects, said } = await read(budget);
    expect(projects).toEqual(["1 敬老会事業 700"]);
    expect(said).toHaveLength(1);
  });
});

describe("the budget of a form by years", () => {
  it.each([
    ["under numbered years", "④事業費（千円） | ⑤R5決算 | ⑥R6予算 | ⑦R7予算\n^ | 100 | 110 | 120"],
    ["beside numbered years", "④事業費（千円） | ⑤R6予算 | 110 | ⑥R7予算 | 120"],
    ["under 前々年度", "事業費（千円） | 前々年度 | 前年度 | 本年度\n^ | 100 | 110 | 120"],
    ["within the whole", "７　総事業費（千円） | 999 | ８　うち令和7年度（千円） | 120"],
    ["in yen", "区分 | R5決算 | R6予算 | R7予算\n事業費（円） | 100000 | 110000 | 120000"],
  ])("is that of its own: %s", async (_, budget) => {
    const { projects } = await read(budget);
    expect(projects).toEqual(["1 敬老会事業 120"]);
  });
});
