import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

async function read(rows: string) {
  const { plans } = await readText({ 計画: `令和8年度　産業振興課　業務計画\n${rows}` });
  return {
    projects: plans.flatMap(briefProjects),
    totals: plans.flatMap(({ draft }) =>
      draft.tables.flatMap(({ totals }) =>
        totals.map(({ label, projects }) => `${label.text}: ${projects.join()}`)
      )
    ),
  };
}

const SMALL = [
  "1 空き店舗対策 3000",
  "2 催しの補助 2000",
  "3 案内所の運営 6000",
  "4 冊子の作成 2000",
];

describe("what several projects cost together, in a row above them", () => {
  it("is no project's where the row has a number and a column of its own to name it", async () => {
    const { projects } = await read(`
      No | 大事業 | 細事業 | 予算額（千円） | 担当 | 内容
      1 | 商店街振興 | | 5000 | 商工係 | 商店街の活性化
      || | 空き店舗対策 | 3000 | 商工係 | 家賃補助
      || | 催しの補助 | 2000 | 商工係 | 補助金
      2 | 観光推進 | | 8000 | 観光係 | 観光客の誘致
      || | 案内所の運営 | 6000 | 観光係 | 運営委託
      || | 冊子の作成 | 2000 | 観光係 | 印刷`);
    expect(projects).toEqual(SMALL);
  });

  it("is no total of the projects above where it says 計", async () => {
    expect(
      await read(`
        大事業 | 細事業 | 予算額（千円） | 担当
        商店街振興 | 計 | 5000 |
        || 空き店舗対策 | 3000 | 商工係
        || 催しの補助 | 2000 | 商工係
        観光推進 | 計 | 8000 |
        || 案内所の運営 | 6000 | 観光係
        || 冊子の作成 | 2000 | 観光係
        合計 | | 13000 |`)
    ).toEqual({ projects: SMALL, totals: ["合計: 0,1,2,3"] });
  });

  it("stays the total of those above that come to it, though those below do too", async () => {
    const { projects, totals } = await read(`
      大事業 | 細事業 | 予算額（千円） | 担当
      商店街振興 | 空き店舗対策 | 3000 | 商工係
      || 催しの補助 | 2000 | 商工係
      || 計 | 5000 |
      観光推進 | 案内所の運営 | 4000 | 観光係
      || 冊子の作成 | 1000 | 観光係
      || 計 | 5000 |`);
    expect(projects).toHaveLength(4);
    expect(totals).toEqual(["計: 0,1", "計: 2,3"]);
  });

  it("is no reason to drop what one project below it costs", async () => {
    const { projects } = await read(`
      No | 大事業 | 細事業 | 予算額（千円） | 担当 | 内容
      1 | 商店街振興 | | 5000 | 商工係 | 商店街の活性化
      2 | 観光推進 | 案内所の運営 | 5000 | 観光係 | 運営委託`);
    expect(projects).toEqual(["1  5000", "2 案内所の運営 5000"]);
  });
});

const LARGE = ["1 商店街振興 5000", "2 観光推進 8000"];

describe("rows whose amounts come to that of the project above them are its parts", () => {
  it("where they have names in a column of their own", async () => {
    const { projects } = await read(`
      事業名 | 細事業名 | 予算額（千円） | 担当 | 内容
      商店街振興 | | 5000 | 商工係 | 商店街の活性化
      || 空き店舗対策 | 3000 | 商工係 | 家賃補助
      || 催しの補助 | 2000 | 商工係 | 補助金
      観光推進 | | 8000 | 観光係 | 観光客の誘致
      || 案内所の運営 | 6000 | 観光係 | 運営委託
      || 冊子の作成 | 2000 | 観光係 | 印刷`);
    expect(projects).toEqual(LARGE);
  });

  it("where all names are merged over two columns and its number alone tells it from them", async () => {
    const { projects } = await read(`
      No | 事業名 | 細事業名 | 予算額（千円） | 担当 | 内容
      1 | 商店街振興 | < | 5000 | 商工係 | 商店街の活性化
      || 空き店舗対策 | < | 3000 | 商工係 | 家賃補助
      || 催しの補助 | < | 2000 | 商工係 | 補助金
      2 | 観光推進 | < | 8000 | 観光係 | 観光客の誘致
      || 案内所の運営 | < | 6000 | 観光係 | 運営委託
      || 冊子の作成 | < | 2000 | 観光係 | 印刷`);
    expect(projects).toEqual(LARGE);
  });
});
