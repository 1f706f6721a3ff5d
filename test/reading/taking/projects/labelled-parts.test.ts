import { readText } from "../../../support/sheet-text";
import { briefProjects } from "../../offices/tell";

async function projectsOf(heading: string, contents: readonly string[]) {
  const { plans } = await readText({
    計画: [
      "令和7年度 健康づくり課 業務計画",
      `優先順位 | 事業名 | ${heading}`,
      ...contents.map(
        (content, at) => `${at + 1} | ${["がん検診", "産後ケア", "献血"][at] ?? ""} | ${content}`
      ),
    ].join("\n"),
  });
  return plans.flatMap((reading) => {
    const brief = briefProjects(reading);
    return reading.plan.projects.map(({ direction, operator, initiative, challenges }, at) =>
      [brief[at], direction, operator, initiative, ...challenges].join("/")
    );
  });
}

describe("labels within what a project says", () => {
  it("tell what no column does", async () => {
    expect(
      await projectsOf("事業内容", [
        "【方向性】拡大\\n【実施主体】市\\n【予算額】64,800千円\\n【取組】休日にも検診する。\\n【課題】\\n・受診率",
        "【方向性】改善\\n【実施主体】民間\\n【予算額】なし\\n【取組】訪問型を始める。\\n【課題】\\n・委託先",
        "【取組】日程を広報に載せる。",
      ])
    ).toEqual([
      "1 がん検診 64800/拡大/市/休日にも検診する。/受診率",
      "2 産後ケア -/改善/民間/訪問型を始める。/委託先",
      "3 献血///日程を広報に載せる。",
    ]);
  });

  it("are none where they say what becomes of the part behind them", async () => {
    expect(
      await projectsOf("事業内容", ["【新規】見守りサービス\\n【継続】訪問", "【拡充】相談"])
    ).toEqual(["1 がん検診///【新規】見守りサービス\n【継続】訪問", "2 産後ケア///【拡充】相談"]);
  });

  it("tell nothing beside a column of the same", async () => {
    expect(
      await projectsOf("方向性 | 事業内容", [
        "維持 | 【方向性】拡大\\n休日にも検診する。",
        "維持 | 訪問型を始める。",
      ])
    ).toEqual([
      "1 がん検診/維持//【方向性】拡大\n休日にも検診する。",
      "2 産後ケア/維持//訪問型を始める。",
    ]);
  });

  it.each([
    ["事業費：1,200千円", "1200"],
    ["（事業費）1,200千円", "1200"],
    ["予算額 : １，２００千円", "1200"],
  ])("tell an amount without a sign: %s", async (line, amount) => {
    expect(
      await projectsOf("事業内容", [
        `取組：休日にも検診する。\\n課題：受診率\\n${line}`,
        `訪問型を始める。\\n${line}`,
      ])
    ).toEqual([
      `1 がん検診 ${amount}///休日にも検診する。/受診率`,
      `2 産後ケア ${amount}///訪問型を始める。`,
    ]);
  });

  it.each([
    "事業費：国と協議する",
    "方向性：関係課と協議",
    "前年度予算額：900千円",
    "対象：1,200人",
  ])("tell no field by %s", async (line) => {
    const [said] = await projectsOf("事業内容", [
      `休日にも検診する。\\n${line}`,
      "訪問型を始める。",
    ]);
    expect(said).toBe(`1 がん検診///休日にも検診する。\n${line}`);
  });
});
