import { readText } from "../../support/sheet-text";
import { briefProjects } from "./tell";

async function read(sheet: string): Promise<readonly string[]> {
  return (await readText({ 様式: sheet })).plans.flatMap(briefProjects);
}

describe("a form that asks for a budget", () => {
  it.each(["歳入歳出予算見積額説明書", "令和８年度　当初予算　一般事業要求"])(
    "is a plan's, however little it tells: %s",
    async (title) => {
      const { plans } = await readText({
        様式: `
          ${title}
          産業振興課 | < | < | （単位：千円）
          事業名 | 漁港施設管理事業 | < | <
          事業概要 | 要求年度の概要 | 浮桟橋の補修を行う。 | <
          | | 前年度決算額 | 本年度当初予算額 | 新年度見積額
          国庫支出金 | 0 | 0 | 1,200
          一般財源 | 2,300 | 2,500 | 1,900
          計 | 2,300 | 2,500 | 3,100
        `,
      });
      expect(plans.flatMap(briefProjects)).toEqual(["1 漁港施設管理事業 3100"]);
      expect(plans[0]?.plan).toMatchObject({
        department: "産業振興課",
        projects: [{ initiative: "浮桟橋の補修を行う。" }],
      });
    }
  );

  it("is none of what is bought or lent", async () => {
    const form = (title: string): string => `
      ${title}
      件名 | プリンタの購入
      概要 | 窓口で使う。
      金額（円） | 120,000
    `;
    expect(await read(form("物品購入伺"))).toEqual([]);
    expect(await read(form("備品貸出簿"))).toEqual([]);
  });
});

describe("sources of funds beside each other in a form", () => {
  const form = (heads: string, ...rows: readonly string[]): string => `
    令和７年度　当初予算見積書（単位：千円）
    事業名 | 公民館改修事業 | < | < | <
    担当課 | 生涯学習課 | < | < | <
    事業概要 | 空調設備を更新する。 | < | < | <
    区分 | ${heads}
    ${rows.join("\n")}
  `;

  it.each([
    ["国費 | 市債 | 一般財源 | 計", "要求額 | 2,000 | 10,000 | 1,500 | 13,500"],
    ["合計 | 国庫支出金 | 地方債 | 一般財源", "要求額 | 13,500 | 2,000 | 10,000 | 1,500"],
  ])("come to what the project costs, under %s", async (heads, row) => {
    expect(await read(form(heads, row))).toEqual(["1 公民館改修事業 13500"]);
  });

  it("come to what was decided last, in rows under each other", async () => {
    const heads = "国費 | 市債 | 一般財源 | 計";
    const rows = ["要求額 | 0 | 10,000 | 1,500 | 11,500", "査定額 | 0 | 9,000 | 1,200 | 10,200"];
    expect(await read(form(heads, ...rows))).toEqual(["1 公民館改修事業 10200"]);
  });

  it("are none where they are of years that nothing names", async () => {
    const row = "事業費 | 0 | 10,000 | 1,500 | 11,500";
    expect(await read(form("1年目 | 2年目 | 3年目 | 計", row))).toEqual(["1 公民館改修事業"]);
  });
});

it("takes 新年度 for the plan's beside 本年度, though it is but asked for", async () => {
  expect(
    await read(`
      令和８年度　予算見積一覧（公園課）（単位：千円）
      事業名 | 本年度当初予算額 | 新年度見積額 | 増減
      公園管理 | 2,500 | 3,100 | 600
      遊具更新 | 1,000 | 800 | △200
    `)
  ).toEqual(["1 公園管理 3100", "2 遊具更新 800"]);
});
