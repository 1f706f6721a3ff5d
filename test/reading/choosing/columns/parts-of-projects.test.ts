import { brief } from "../../../support/reading";
import { readText } from "../../../support/sheet-text";

/** The projects under 事業 and 細事業, what was said of the columns, and whose each lane is. */
async function read(headings: string, lines: string) {
  const { plans } = await readText({
    計画: `
      |令和7年度 市民課 業務計画|
      ${headings}
      ${lines}
    `,
  });
  const [{ plan, draft } = { plan: undefined, draft: undefined }] = plans;
  return {
    projects: brief(plan?.projects ?? []),
    ranks: plan?.projects.map(({ priority }) => priority),
    remarks: draft?.remarks.map(({ kind, values }) => [kind, ...values].join(" ")),
    lanes: plan?.lanes.map(({ project, activities }) => [project, activities[0]?.label].join(" ")),
  };
}

const COLUMNS = "|No.|事業名|細事業名|予算額（千円）|実施主体|";

describe("細事業 beside 事業", () => {
  it("are the projects where each has its own amount, and 事業 and its number head several of them", async () => {
    const found = await read(
      COLUMNS,
      `
      |1|窓口サービス事業|窓口委託|1200|市|
      |^|^|番号札の更新|300|市|
      |2|証明発行事業|コンビニ交付|500|市|
      |^|^|自動交付機|800|市|
      |計|||2800||
      `
    );
    expect(found.projects).toEqual([
      "1 窓口委託 1200",
      "2 番号札の更新 300",
      "3 コンビニ交付 500",
      "4 自動交付機 800",
    ]);
    expect(found.ranks).toEqual([null, null, null, null]);
    expect(found.remarks).toEqual(["chosen-column 細事業名 事業名 name"]);
  });

  it("are the projects where 事業 is said again in each row, with the numbers of their own", async () => {
    const { projects, remarks } = await read(
      "|No.|事業|細事業|予算額（千円）|実施主体|",
      `
      |1|窓口サービス事業|窓口委託|1200|市|
      |2|窓口サービス事業|番号札の更新|300|市|
      |3|証明発行事業|コンビニ交付|500|市|
      |4|証明発行事業|自動交付機|800|市|
      `
    );
    expect(projects.map((each) => each.split(" ")[1])).toEqual([
      "窓口委託",
      "番号札の更新",
      "コンビニ交付",
      "自動交付機",
    ]);
    expect(remarks).toEqual(["chosen-column 細事業 事業 name"]);
  });

  it("are what lanes are about where the amount is that of 事業", async () => {
    const { projects, lanes } = await read(
      "|No.|事業名|細事業名|予算額（千円）|4月|5月|6月|7月|",
      `
      |1|窓口サービス事業|窓口委託|1500|━|━|━| |
      |^|^|番号札の更新|^| | |━|━|
      |2|証明発行事業|コンビニ交付|1300|━|━|━|━|
      |^|^|自動交付機|^| | |━|━|
      |計|||2800|||||
      `
    );
    expect(projects).toEqual(["1 窓口サービス事業 1500", "2 証明発行事業 1300"]);
    expect(lanes).toEqual(["1 窓口委託", "1 番号札の更新", "2 コンビニ交付", "2 自動交付機"]);
  });

  it("are parts of the 事業 in the row above them, which has the amount of all", async () => {
    const { projects, remarks } = await read(
      COLUMNS,
      `
      |1|窓口サービス事業||1500|市|
      |||窓口委託|1200||
      |||番号札の更新|300||
      |2|証明発行事業||1300|市|
      |||コンビニ交付|500||
      |||自動交付機|800||
      `
    );
    expect(projects).toEqual(["1 窓口サービス事業 1500", "2 証明発行事業 1300"]);
    expect(remarks).toEqual(["chosen-column 事業名 細事業名 name"]);
  });

  it("are said beside 事業 where each has but one", async () => {
    const { projects, remarks } = await read(
      COLUMNS,
      `
      |1|窓口サービス事業|窓口委託|1200|市|
      |2|証明発行事業|コンビニ交付|500|市|
      `
    );
    expect(projects).toEqual(["1 窓口サービス事業 1200", "2 証明発行事業 500"]);
    expect(remarks).toEqual(["chosen-column 事業名 細事業名 name"]);
  });
});

it.each(["事業", "事業名"])(
  "%s is a project where プロジェクト stands over several",
  async (heading) => {
    const { projects } = await read(
      `|プロジェクト|${heading}|担当課|予算額（千円）|`,
      `
    |人口減少対策|移住フェアへの出展|移住課|1400|
    |^|三世代同居の補助|住宅課|6000|
    |脱炭素|公共施設のＬＥＤ化|管財課|88000|
    |^|充電器の設置|環境課|5200|
    `
    );
    expect(projects).toEqual([
      "1 移住フェアへの出展 1400",
      "2 三世代同居の補助 6000",
      "3 公共施設のＬＥＤ化 88000",
      "4 充電器の設置 5200",
    ]);
  }
);
