import { readText } from "../support/sheet-text";
import { briefProjects } from "./offices/tell";

const PROJECTS = [
  ["高齢者支援", "継続", 3000],
  ["子育て支援", "拡充", 200],
  ["健康づくり推進", "新規", 500],
  ["食育", "継続", 700],
] as const;

/** What stands in rows between projects, and is none. */
const HEADS = [
  ..."【重点事業】 ■ハード事業 ソフト事業 継続事業 高齢福祉課 【高齢福祉係】 一般会計".split(" "),
  ..."高齢者福祉の充実 施策1　高齢者福祉 施策：高齢者福祉 基本目標1　健やか 第1章　福祉".split(" "),
];
const SUMS = "小計 計 合計 小　計 福祉課計 高齢福祉　計 小計（継続） 【小計】 合計（A）".split(" ");
const NOTES = "※単位は千円 （注）内数を含む 以下余白 次ページへ続く 令和7年4月1日現在 →".split(" ");

const sumOf = (projects: readonly (typeof PROJECTS)[number][]): number =>
  projects.reduce((sum, [, , amount]) => sum + amount, 0);

/** The projects of a list, be they numbered, with one more row before one of them. */
async function withRow(isNumbered: boolean, at: number, text: string, amount: number | "") {
  const rows = PROJECTS.map(([name, direction, cost], index) =>
    [...(isNumbered ? [index + 1] : []), name, direction, cost].join(" | ")
  );
  rows.splice(at, 0, `${isNumbered ? "|| " : ""}${text} | | ${amount}`);
  const { plans } = await readText({
    計画: [
      "令和7年度　福祉課　業務計画",
      `${isNumbered ? "No. | " : ""}事業名 | 方向性 | 予算額（千円）`,
      ...rows,
    ].join("\n"),
  });
  return plans.flatMap(briefProjects);
}

const ALL = PROJECTS.map(([name, , amount], index) => `${index + 1} ${name} ${amount}`);

describe.each([true, false])("a row between projects that are numbered: %s", (isNumbered) => {
  it.each(HEADS)("heads those below it, with what they cost or without: %s", async (text) => {
    for (const at of [0, 1, 2]) {
      expect(await withRow(isNumbered, at, text, "")).toEqual(ALL);
      expect(await withRow(isNumbered, at, text, sumOf(PROJECTS.slice(at)))).toEqual(ALL);
    }
  });

  it.each(SUMS)("sums up those above it: %s", async (text) => {
    for (const at of [2, 4]) {
      expect(await withRow(isNumbered, at, text, sumOf(PROJECTS.slice(0, at)))).toEqual(ALL);
    }
  });

  it.each(NOTES)("says something else: %s", async (text) => {
    for (const at of [1, 2, 4]) expect(await withRow(isNumbered, at, text, "")).toEqual(ALL);
  });
});
