import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

async function projectsIn(sheet: string): Promise<readonly string[]> {
  const { plans } = await readText({ 計画: sheet });
  return plans.flatMap(briefProjects);
}

const list = (first: string, second: string, third: string): string => `
  令和7年度　環境課　業務計画
  番号 | 主要事業・主要制度 | 事業概要・スケジュール
  1 | ${first} | 地域の団体を支援する。
  2 | ${second} | 用具を貸し出す。
  3 | ${third} | 交流会を開く。
`;

describe("names that end in what their projects cost", () => {
  it.each([
    ["（70,532千円）", 70532],
    ["\\n（予算額（事業費）70,532千円）", 70532],
    ["（予算額：７０，５３２千円）", 70532],
    ["（3億円）", 300000],
    ["【70,532千円】", 70532],
    ["（R7当初予算 70,532千円）", 70532],
    ["　予算額：70,532千円", 70532],
    ["\\n（トータルコスト予算額70,532千円）", 70532],
  ])("are parted from it: %s", async (amount, budget) => {
    expect(
      await projectsIn(
        list(`湖の浄化${amount}`, `清掃の推進（1,240千円）`, `環境学習（当初予算額 3,806千円）`)
      )
    ).toEqual([`1 湖の浄化 ${budget}`, "2 清掃の推進 1240", "3 環境学習 3806"]);
  });

  it("keep it where few of them do, as it may be part of a name", async () => {
    expect(await projectsIn(list("祝金（1万円）", "清掃の推進", "環境学習"))).toEqual([
      "1 祝金（1万円）",
      "2 清掃の推進",
      "3 環境学習",
    ]);
  });

  it("keep what is no cost", async () => {
    expect(
      await projectsIn(list("助成（上限20万円）", "貸付（年100万円まで）", "環境学習（3回）"))
    ).toEqual(["1 助成（上限20万円）", "2 貸付（年100万円まで）", "3 環境学習（3回）"]);
  });

  it("keep it where a column tells the budget", async () => {
    expect(
      await projectsIn(`
        令和7年度　環境課　業務計画
        番号 | 事業名 | 予算額（千円）
        1 | 湖の浄化（100千円） | 500
        2 | 清掃の推進（200千円） | 600
      `)
    ).toEqual(["1 湖の浄化（100千円） 500", "2 清掃の推進（200千円） 600"]);
  });
});

it("head no column, though each says of what it is the amount", async () => {
  expect(
    await projectsIn(`
      令和7年度　環境課　業務計画
      事業・取組 | 4月 | 5月 | 6月
      1　湖の浄化（予算額：70,532千円）
      　・調査 | → | |
      2　清掃の推進（予算額：1,240千円）
      　・清掃 | | → |
    `)
  ).toEqual(["1 湖の浄化 70532", "2 清掃の推進 1240"]);
});
