import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

async function read(sheet: string) {
  const { plans } = await readText({ 計画: sheet });
  return plans.flatMap((plan) =>
    plan.plan.projects.map(({ initiative }, at) => [briefProjects(plan)[at], initiative])
  );
}

describe("rows of what is done and what it costs, by year", () => {
  const plan = (year: number, heads: string, before = ""): string => `
    令和${year}年度　公共施設　実施計画
    No. | 施設名 | 区分 | ${heads}
    1 | 資料館 | 内容 | ${before} 調査 | 設計 | 工事
    ^ | ^ | 事業費 | ${before && "900 |"} 500 | 4200 | 38500
    2 | 会館 | 内容 | ${before} 点検 | 改修 | 開館
    ^ | ^ | 事業費 | ${before && "800 |"} 100 | 64000 | 200
  `;

  it.each([
    [7, "調査", 500, "点検", 100],
    [8, "設計", 4200, "改修", 64000],
    [9, "工事", 38500, "開館", 200],
  ])("tell those of the plan's own: 令和%d年度", async (year, first, one, second, other) => {
    expect(await read(plan(year, "R7 | R8 | R9"))).toEqual([
      [`1 資料館 ${one}`, first],
      [`2 会館 ${other}`, second],
    ]);
  });

  it("tell nothing where the plan's year has no column", async () => {
    const told = (await read(plan(5, "R7 | R8 | R9"))).flat().join();
    expect(told).not.toMatch(/調査|設計|500|4200/);
  });

  it("tell no sum over all years", async () => {
    expect(await read(plan(7, "合計 | R7 | R8 | R9", "－ |"))).toEqual([
      ["1 資料館 500", "調査"],
      ["2 会館 100", "点検"],
    ]);
  });
});

describe("rows of what a project costs and of what each pays", () => {
  const rows = (number: number, name: string, cost: number): string =>
    `${number} | ${name} | 総事業費 | ${cost} | ${cost + 5}
    ^ | ^ | うち町負担額 | ${cost - 10} | 20
    ^ | ^ | うち県交付金 | 10 | 10`;
  const list = (year: string): string => `
    未来創造事業計画書　${year}
    No. | 単位事業名 | 区分 | 令和7年度（千円） | 令和8年度（千円）
    ${rows(1, "公園づくり", 100)}
    ${rows(2, "商店街の活性化", 200)}
    ${rows(3, "春まつり", 300)}
    合計 | < | 総事業費 | 600 | 615
  `;

  it("tell the cost of the plan's own year", async () => {
    expect((await read(list("令和8年度"))).map(([project]) => project)).toEqual([
      "1 公園づくり 105",
      "2 商店街の活性化 205",
      "3 春まつり 305",
    ]);
  });

  it("are no plan where no column is of the plan's year", async () => {
    expect(await read(list("令和4年度"))).toEqual([]);
  });
});
