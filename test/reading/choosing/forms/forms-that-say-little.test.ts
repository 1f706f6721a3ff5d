import { readText } from "../../../support/sheet-text";
import { briefProjects, briefTraits } from "../../offices/tell";

const HEAD = "令和8年度 業務計画\n福祉課\n|\n";
const read = (...forms: readonly string[]) => readText({ 計画: `${HEAD}${forms.join("\n|\n")}` });

describe("forms under each other, under a plan's title", () => {
  it("are projects as they tell a name and a budget alone", async () => {
    const { plans } = await read(
      "業務名 | 配食\n予算額（千円） | 77",
      "業務名 | 公園\n予算額（千円） | 500",
      "業務名 | 移住\n予算額（千円） | 60"
    );
    expect(plans.flatMap(briefProjects)).toEqual(["1 配食 77", "2 公園 500", "3 移住 60"]);
  });

  it("are either all projects or none, whatever the form above ends with", async () => {
    const form = (name: string): string => `事業名 | ${name}\n備考 | 総合計画\n主管課 | 福祉係`;
    const { plans } = await read([form("配食"), form("公園"), form("移住")].join("\n"));
    expect(plans).toEqual([]);
  });

  it("take no 事業者 beside 対象 for the label of who operates a project", async () => {
    const form = (name: string): string => `
      取組名 | ${name} | < | <
      対象 | 事業者 | 関連計画 | 総合計画
      取組内容 | 通知を送る | < | <
      区分 | ハード | 予算額（千円） | 800`;
    const { plans } = await read(form("商店街"), form("移住"));
    expect(plans.flatMap(briefTraits)).toEqual(["///ハード/", "///ハード/"]);
    expect(plans.flatMap(briefProjects)).toEqual(["1 商店街 800", "2 移住 800"]);
  });
});

it("takes a sheet with a name, a budget and when it ends for a form, be that a month or the year's end", async () => {
  const form = (name: string, end: string): string =>
    `令和8年度 業務計画\n主な事業 | ${name}\n指標 | 相談件数\n期限 | ${end}\n予算額（千円） | 410`;
  const { plans } = await readText({ 1: form("商店街", "年度末"), 2: form("水道管", "9月") });
  expect(plans.flatMap(briefProjects)).toEqual(["1 商店街 410", "2 水道管 410"]);
});

describe("forms that each name who is in charge", () => {
  const form = (name: string, unit: string): string =>
    `事業名 | ${name}\n担当課 | ${unit}\n事業内容 | 改修する\n課題 | 用地の確保`;
  const of = (head: string, ...units: readonly string[]) =>
    readText({
      計画: `令和8年度 業務計画\n${head}\n|\n${units
        .map((unit, at) => form(`事業${"ABCD"[at] ?? ""}`, unit))
        .join("\n|\n")}`,
    });

  it.each([
    ["福祉課", ["福祉係", "福祉係", "福祉係", "高齢係"]],
    ["福祉部", ["観光課", "土木課", "観光課", "土木課"]],
  ])("are the plan of %s above them, where they name its parts", async (head, units) => {
    const { plans } = await of(head, ...units);
    expect(plans.map(({ plan }) => plan.department)).toEqual([head]);
    expect(plans[0]?.plan.projects.map(({ operator }) => operator)).toEqual(units);
  });

  it("are plans of their own on a sheet each, even where another's stand between", async () => {
    const units = ["観光課", "観光課", "土木課", "土木課", "観光課"];
    const { plans } = await readText(
      Object.fromEntries(
        units.map((unit, at) => [
          `様式${at + 1}`,
          `令和8年度 事業計画書\n|\n${form(`事業${at + 1}`, unit)}`,
        ])
      )
    );
    expect(plans.map(({ plan }) => [plan.department, plan.projects.length])).toEqual([
      ["観光課", 3],
      ["土木課", 2],
    ]);
  });

  it("are plans of their own where each department's stand together", async () => {
    const { plans } = await of("重点事業", "観光課", "観光課", "土木課", "土木課");
    expect(plans.map(({ plan }) => plan.department)).toEqual(["観光課", "土木課"]);
  });
});
