import { readText } from "../../support/sheet-text";
import { briefProjects } from "./tell";

describe("a form of three years", () => {
  const form = (name: string): string => `
    実施計画事業調書（令和７年度） | < | < | <
    事業名 | ${name} | < | <
    担当課 | 水産農林課 | < | <
    方向性 | 終了 | < | <
    年度 | 令和６年度 | 令和７年度 | 令和８年度
    事業内容 | 募集 | 研修 | 就農
    事業費（千円） | 3,000 | 4,000 | 5,000
  `;

  it("says what the plan's year does and costs", async () => {
    const { plans } = await readText({ "1": form("新規就農者支援事業") });
    expect(plans[0]?.plan.projects[0]).toMatchObject({
      initiative: "研修",
      direction: "終了",
      budget: { status: "amount", thousandYen: 4000 },
    });
  });
});

describe("a form whose budget is told by source of funds", () => {
  it.each([
    [
      "under their names",
      `予算額（千円） | 国庫支出金 | 県支出金 | 一般財源 | 合計
       ^ | 1,000 | 500 | 3,500 | 5,000`,
    ],
    ["beside their names", "予算額（千円） | 国庫支出金 | 1,000 | 一般財源 | 4,000 | 計 | 5,000"],
  ])("takes the total %s", async (_, budget) => {
    const { plans } = await readText({
      "1": `
        令和７年度当初予算　事業概要書
        事業名 | 道の駅管理運営事業
        事業概要 | 道の駅を運営する。
        ${budget}
        方向性 | 継続
      `,
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 道の駅管理運営事業 5000"]);
  });
});

describe("a form with amounts by year and by source", () => {
  const form = (last: string): string => `
    令和7年度　事業個票 | < | < | < | 単位：円
    事業名 | し尿処理施設維持 | < | < | <
    担当課名 | 環境施設課 | < | < | <
    予算額 | 区分 | R5決算 | R6予算 | R7予算
    ^ | 国県支出金 | 0 | 0 | 0
    ^ | その他 | 5,600,000 | 5,600,000 | 5,600,000
    ^ | ${last}
    方向性 | 継続 | < | < | <
  `;
  it("costs what they come to in the plan's year", async () => {
    const { plans } = await readText({
      "1": form("合計 | 43,000,000 | 44,000,000 | 45,600,000"),
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 し尿処理施設維持 45600"]);
  });

  it("says nothing of its cost where no row is their total", async () => {
    const { plans } = await readText({
      "1": form("一般財源 | 37,400,000 | 38,400,000 | 40,000,000"),
    });
    expect(plans.flatMap(briefProjects)).toEqual(["1 し尿処理施設維持"]);
  });
});

describe("a form with amounts by year and by item of cost", () => {
  const form = (rows: string): string => `
    令和７年度　河川課　事業調書 | < | < | <
    事業名 | 河川維持 | < | <
    課題 | 業者の不足 | < | <
    方向性 | 継続 | < | <
    事業費（千円） | 節 | R6予算 | R7予算
    ${rows}
  `;
  it.each([
    [
      "what they come to",
      "^ | 需用費 | 910 | 900\n^ | 委託料 | 12,010 | 12,000\n^ | 合計 | 12,920 | 12,900",
      "1 河川維持 12900",
    ],
    [
      "nothing that is said where no row is their total",
      "^ | 需用費 | 910 | 900\n^ | 委託料 | 12,010 | 12,000",
      "1 河川維持",
    ],
    [
      "its own row, whatever else is added",
      "^ | 直接事業費 | 910 | 900\n^ | 人件費 | 12,010 | 12,000\n^ | 合計 | 12,920 | 12,900",
      "1 河川維持 900",
    ],
    ["the only amount", "^ | 委託料 | 910 | 900", "1 河川維持 900"],
  ])("costs %s", async (_, rows, wanted) => {
    const { plans } = await readText({ "1": form(rows) });
    expect(plans.flatMap(briefProjects)).toEqual([wanted]);
  });
});

describe("a form whose costs have a column for their unit", () => {
  const form = (heads: string, costs: string): string => `
    令和７年度　事業評価シート | < | < | < | <
    事業名 | 検診事業 | < | < | <
    担当課 | 健康課 | < | < | <
    方向性 | 継続 | < | < | <
    ${heads}
    職員数 | 人 | 1.5 | 1.4 | 1.2
    ${costs}
  `;
  it.each([
    ["千円", "1 検診事業 4300"],
    ["百万円", "1 検診事業 4300000"],
    ["円", "1 検診事業 4"],
  ])("costs so many %s", async (unit, wanted) => {
    const heads = "項目 | 単位 | R6予算 | R6決算 | R7予算";
    const costs = `直接事業費 | ${unit} | 4,100 | 3,900 | 4,300`;
    const { plans } = await readText({ "1": form(heads, costs) });
    expect(plans.flatMap(briefProjects)).toEqual([wanted]);
  });

  it("costs what stands under the budget of the plan's year, however many figures stand between", async () => {
    const heads = `項目 | 単位 | R6年度 | R7年度 | R8年度
      ^ | ^ | 決算 | 予算 | 計画`;
    const rows = ["国庫", "県", "起債", "手数料", "その他", "一般財源"].map(
      (name) => `${name} | 千円 | 1 | 2 | 3`
    );
    const costs = [...rows, "事業費計　ア | 千円 | 6 | 12 | 18"].join("\n");
    const { plans } = await readText({ "1": form(heads, costs) });
    expect(plans.flatMap(briefProjects)).toEqual(["1 検診事業 12"]);
  });
});

it("reads a request for a budget with the department that makes it", async () => {
  const { plans } = await readText({
    "1": `
      令和７年度当初予算　要求書 | <
      事業名：図書の充実 | 予算要求課　中央図書館
      事業概要 | 雑誌を買う。
      要求額（千円） | 72,000
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 図書の充実 72000"]);
  expect(plans[0]?.plan).toMatchObject({ fiscalYear: 2025, department: "中央図書館" });
});

it("takes neither last year's row below a heading for the budget nor a unit for what is done", async () => {
  const { plans } = await readText({
    "1": `
      令和７年度当初予算　要求書 | . | . | .
      事業名：図書の充実 | 予算要求課　中央図書館 | . | .
      目的 | 内容 | | 単位：千円
      資料を集める。 | 雑誌を買う。 | |
      区分 | 予算額 | 財源内訳 | <
      ^ | ^ | 国庫支出金 | 一般財源
      令和６年度当初予算額 | 71000 | 0 | 71000
      令和７年度要求額 | 72000 | 0 | 72000
    `,
  });
  expect(plans.flatMap(briefProjects)).toEqual(["1 図書の充実 72000"]);
  expect(plans[0]?.plan.projects[0]?.initiative).toBe("雑誌を買う。");
});

describe("a form with a list of what its costs are for", () => {
  const costs = (heading: string): string => `
    ${heading} | 金額（千円） | 説明
    報償費 | 240 | 講師謝金
    委託料 | 700 | 運営委託`;
  const form = (list: string, name: string): string => `
    事業名 | ${name} | < | < | <
    優先順位 | 2 | < | 施策のねらい | 1
    今後の方向性 | 拡大 | < | 実施主体 | 市
    ${list}
    予算額（千円） | 940 | < | 性質区分 | 政策的事業`;

  it.each(["節", "区分", "項目"])(
    "goes on below it, and its texts are none of the project's: %s",
    async (heading) => {
      const list = costs(heading);
      const { plans } = await readText({
        "1": `令和7年度　事業調書 | | | 担当課 | 福祉課\n${form(list, "介護予防")}\n|\n${form(list, "文化財保存")}`,
      });
      const [plan] = plans;
      expect(plans.flatMap(briefProjects)).toEqual(["2 介護予防 940", "2#2 文化財保存 940"]);
      for (const project of plan?.plan.projects ?? []) {
        expect(project).toMatchObject({ direction: "拡大", nature: "政策的事業", initiative: "" });
      }
    }
  );
});
