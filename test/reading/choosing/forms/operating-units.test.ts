import { readText } from "../../../support/sheet-text";
import { briefProjects, briefTraits } from "../../offices/tell";

const form = (name: string, budget: number, line: string): string => `
  令和８年度　主要事業調書　学校給食課
  事業名 | ${name}
  ${line}
  事業内容 | 業者に委託する。
  予算額 | ${budget}千円
`;

describe("who is in charge of a form's project", () => {
  it.each([
    ["担当", "担当 | 給食係", "担当 | 栄養係"],
    ["係", "係 | 給食係", "係 | 栄養係"],
    ["主管", "主管 | 給食係", "主管 | 栄養係"],
    ["担当係：", "担当係：給食係", "担当係：栄養係"],
    ["担当課", "担当課 | 給食課", "担当課 | 農林課"],
  ])("operates it where others are in charge of others: %s", async (_, first, second) => {
    const sheets = { "1": form("除去食", 142, first), "2": form("地場産物", 63, second) };
    for (const forms of [sheets, { 調書: Object.values(sheets).join("") }]) {
      const { plans } = await readText(forms);
      expect(plans.flatMap(briefProjects)).toEqual(["1 除去食 142", "2 地場産物 63"]);
      expect(plans.flatMap(briefTraits)).toEqual([
        expect.stringMatching(/^\/\/給食/),
        expect.stringMatching(/^\/\/(?:栄養|農林)/),
      ]);
    }
  });

  it("is none of the plan's department's, where a title names that", async () => {
    const { plans } = await readText({ "1": form("除去食", 142, "所属 | 給食係") });
    expect(plans.map(({ plan }) => plan.department)).toEqual(["学校給食課"]);
  });

  it.each([
    ["the same department", "担当課 | 給食課", "担当課 | 給食課"],
    ["persons", "担当 | 山田", "担当 | 佐藤"],
    ["no one in one of them", "担当 | 給食係", "担当 | "],
  ])("is nobody's affair where it is %s", async (_, first, second) => {
    const ranked = (line: string): string => `優先順位 | 1\n${line}`;
    const { plans } = await readText({
      "1": form("除去食", 142, ranked(first)),
      "2": form("地場産物", 63, ranked(second)),
    });
    expect(plans.flatMap(briefTraits)).toEqual(["1////", "1////"]);
  });

  it("says nothing where the forms tell who operates them in other words", async () => {
    const operated = (unit: string): string => `実施主体 | 市\n担当 | ${unit}`;
    const { plans } = await readText({
      "1": form("除去食", 142, operated("給食係")),
      "2": form("地場産物", 63, operated("栄養係")),
    });
    expect(plans.flatMap(briefTraits)).toEqual(["//市//", "//市//"]);
  });
});

describe("who operates a form's project by a word that heads such as well", () => {
  it.each([
    [
      "beside its label",
      "実施主体 | 事業者 | 方向性 | 継続\n  予算額（千円） | 100 | 区分 | 政策的事業",
    ],
    [
      "below its label",
      "実施主体 | 方向性 | 予算額（千円） | 区分\n  事業者 | 継続 | 100 | 政策的事業",
    ],
  ])("is told %s", async (_, lines) => {
    const form = (name: string): string => `
  令和８年度　事業調書　商工課
  事業名 | ${name} | < | <
  ${lines}
  事業内容 | 店を開く。 | < | <
`;
    const { plans } = await readText({ "1": form("商店街"), "2": form("朝市") });
    expect(plans.flatMap(briefProjects)).toEqual(["1 商店街 100", "2 朝市 100"]);
    expect(plans.flatMap(briefTraits)).toEqual([
      "/継続/事業者/政策的事業/",
      "/継続/事業者/政策的事業/",
    ]);
  });
});
