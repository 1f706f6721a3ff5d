import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

const ALL = `
  No | 事業名 | 予算額（千円） | 方向性
  1 | 見守り | 100 | 継続
  2 | 配食 | 200 | 拡大
  3 | 相談 | 300 | 新規
`;
const ONCE = ["1 見守り 100", "2 配食 200", "3 相談 300"];

async function read(...parts: readonly string[]) {
  const { plans } = await readText({
    計画: ["令和8年度　福祉課　業務計画", ...parts].map((part) => part.trim()).join("\n\n"),
  });
  return { projects: plans.flatMap(briefProjects), plans };
}

describe("a list of some of the plan's projects", () => {
  it("counts none of them again where it stands over that of all", async () => {
    const { projects } = await read(
      "【重点事業】\nNo | 事業名 | 予算額（千円）\n1 | 配食 | 200",
      ALL
    );
    expect(projects).toEqual(ONCE);
  });

  it("counts none again below it, and tells more of them", async () => {
    const { projects, plans } = await read(
      ALL,
      `新規・拡大事業の概要
      事業名 | 予算額（千円） | 事業概要
      配食 | 200 | 対象を広げる
      相談 | 300 | 窓口を置く`
    );
    expect(projects).toEqual(ONCE);
    expect(plans[0]?.plan.projects.map(({ initiative }) => initiative)).toEqual([
      "",
      "対象を広げる",
      "窓口を置く",
    ]);
  });

  it("is one of others where they cost something else", async () => {
    const { projects } = await read(ALL, "市民課\nNo | 事業名 | 予算額（千円）\n1 | 相談 | 50");
    expect(projects).toEqual([...ONCE, "1#2 相談 50"]);
  });
});

describe("a list on a sheet of its own of some projects of several others", () => {
  it("counts none of them again where it says less of them", async () => {
    const sheet = (section: string, rows: string): string => `
      令和8年度業務計画
      課名 | 福祉課
      担当係 | ${section}
      |
      No | 事業名 | 予算額（千円） | 方向性 | 実施主体
      ${rows}`;
    const { plans } = await readText({
      高齢係: sheet("高齢係", "1 | 見守り | 100 | 拡大 | 市\n2 | 配食 | 200 | 継続 | 委託"),
      相談係: sheet("相談係", "3 | 相談 | 300 | 拡大 | 市\n4 | 手当 | 400 | 継続 | 市"),
      重点事業: `
        令和8年度　重点事業
        事業名 | 担当課 | 予算額（千円） | 概要
        見守り | 福祉課 | 100 | 訪問を増やす
        相談 | 福祉課 | 300 | 窓口を置く`,
    });
    expect(plans.map(briefProjects)).toEqual([
      ["1 見守り 100", "2 配食 200", "3 相談 300", "4 手当 400"],
    ]);
  });
});

describe("a sheet with copies of all forms", () => {
  const months = "4月|5月|6月|7月|8月|9月|10月|11月|12月|1月|2月|3月";
  const form = (name: string, at: number): string => `
    令和8年度　事業調書 No.${at}
    事業名 | ${name} | < | <
    担当課 | 福祉課 | 備考 |
    方向性 | 拡大 | 事業主体 | 市
    性質区分 | 政策的事業 | 予算額（千円） | ${at}00
    取組内容 | ${name}を進める | < | <
    課題 | 人が足りない | < | <
    年間スケジュール
    ${months}
    ${"|".repeat(at)}実施|||||
  `;
  const told = async (sheets: Readonly<Record<string, string>>): Promise<readonly unknown[]> => {
    const { plans } = await readText(sheets);
    return plans.map(({ plan: { projects, lanes } }) => [
      projects.map(({ name }) => name),
      lanes.map(({ project, inferred }) => [project, inferred]),
    ]);
  };
  const ALL = [
    ["見守り", "相談"],
    [
      ["1", false],
      ["2", false],
    ],
  ];
  const copy = form("見守り", 1) + form("相談", 2);

  it("counts none again beside a sheet for each and a choice of them", async () => {
    const choice = "重点事業\n事業名 | 予算額（千円）\n見守り | 100";
    const sheets = { "1": form("見守り", 1), "2": form("相談", 2), 印刷用: copy, 重点事業: choice };
    expect(await told(sheets)).toEqual([ALL]);
  });

  it("counts neither them nor their months again beside a list with the forms below", async () => {
    const list = `
      令和8年度 業務計画
      福祉課
      |
      事業名 | 方向性 | 予算額（千円）
      見守り | 拡大 | 100
      相談 | 拡大 | 200
      |`;
    const forms = copy
      .replaceAll(/担当課.*/g, "施策のねらい | １　暮らしを守る | < | <")
      .replaceAll(/ No\.\d/g, "");
    expect(await told({ 計画: list + forms, 印刷用: forms })).toEqual([ALL]);
  });
});
