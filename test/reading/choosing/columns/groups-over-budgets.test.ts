import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

const budgets = async (group: string, earlier: string, own: string) => {
  const { plans } = await readText({
    計画: `
      令和8年度　商工観光課　業務計画
      番号 | 事業名 | ${group} | < | 方向性
      ^ | ^ | ${earlier} | ${own} | ^
      1 | 商店街支援 | 1051 | 1200 | 継続
      2 | 企業誘致 | 2908 | 3100 | 拡大
    `,
  });
  return plans.flatMap(briefProjects);
};

it.each([
  ["予算・決算", "前年度決算額", "予算（千円）"],
  ["決算額・予算額（千円）", "R7", "R8"],
  ["決算及び予算", "決算額", "予算額"],
  ["実績・計画", "R7決算額", "予算額"],
  ["前年度比較（千円）", "前年度予算額", "予算額"],
  ["予算の比較", "前年度", "本年度"],
])("%s over %s and %s says of neither whose it is", async (group, earlier, own) => {
  expect(await budgets(group, earlier, own)).toEqual(["1 商店街支援 1200", "2 企業誘致 3100"]);
});

test("前年度 over two amounts says of both that they are last year's", async () => {
  expect(await budgets("前年度", "予算額", "決算額")).toEqual(["1 商店街支援", "2 企業誘致"]);
});

test.each(["総事業費", "予算・決算額", "事業費計"])(
  "%s beside what it is paid from is what the year costs",
  async (whole) => {
    const { plans } = await readText({
      計画: `
        令和8年度　商工観光課　業務計画
        番号 | 事業名 | 令和7年度決算見込（千円） | < | < | 令和8年度当初予算（千円） | < | < | 方向性
        ^ | ^ | ${whole} | 国庫支出金 | 一般財源 | ${whole} | 国庫支出金 | 一般財源 | ^
        1 | 商店街支援 | 1051 | 500 | 551 | 1200 | 600 | 600 | 継続
        2 | 企業誘致 | 2908 | 1000 | 1908 | 3100 | 1500 | 1600 | 拡大
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 商店街支援 1200", "2 企業誘致 3100"]);
  }
);
