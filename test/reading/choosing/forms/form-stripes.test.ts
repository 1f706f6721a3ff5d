import { readText } from "../../../support/sheet-text";
import { briefProjects, briefTraits } from "../../offices/tell";

describe("forms beside each other, each with labels of its own", () => {
  it("are read from left to right, row by row", async () => {
    const { plans } = await readText({
      個票: `
        令和7年度 福祉課 重点事業個票 | | | | | |
        No. | 1 | < | | No. | 2 | <
        事業名 | 自立支援 | < | | 事業名 | 就労支援 | <
        方向性 | 継続 | < | | 方向性 | 拡充 | <
        予算額 | 9,800千円 | < | | 予算額 | 6,200千円 | <
        | | | | | |
        No. | 3 | < | | No. | 4 | <
        事業名 | 計画策定 | < | | 事業名 | 研修 | <
        方向性 | 新規 | < | | 方向性 | | <
        予算額 | 4,500千円 | < | | 予算額 | 700千円 | <
      `,
    });
    expect(plans.map(briefProjects)).toEqual([
      ["1 自立支援 9800", "2 就労支援 6200", "3 計画策定 4500", "4 研修 700"],
    ]);
    expect(plans.flatMap(briefTraits)).toEqual(["1/継続///", "2/拡充///", "3/新規///", "4////"]);
  });

  it("may say a label twice of one project", async () => {
    const { plans } = await readText({
      個票: `
        令和7年度 道路課 事業個票 | | | | | | |
        事業名 | 橋りょう点検 | | | | 事業名 | 舗装補修 | | |
        方向性 | 継続 | | | | 方向性 | 拡充 | | |
        実施主体 | 市 | | | | 実施主体 | 県 | | |
        予算額 | 30 | 予算額 | 20 | | 予算額 | 50 | 予算額 | 40 |
      `,
    });
    expect(plans.flatMap(briefTraits)).toEqual(["/継続/市//", "/拡充/県//"]);
  });

  it("may be goals that are numbered on from one to the next", async () => {
    const { plans } = await readText({
      目標: `
        令和３年度　福祉課　組織目標
        重点目標１ | 相談の強化 | | 重点目標２ | 就労の支援
        達成目標 | 800件 | | 達成目標 | 20人
        取組内容 | 拠点を開く。 | | 取組内容 | 説明会を開く。
        | | | |
        重点目標３ | 条例の制定 | | 重点目標４ | 避難の支援
        達成目標 | 3月提案 | | 達成目標 | 100件
        取組内容 | 検討会を開く。 | | 取組内容 | 地区を回る。
      `,
    });
    expect(
      plans.flatMap(({ plan }) => plan.projects.map((each) => `${each.name} ${each.initiative}`))
    ).toEqual([
      "相談の強化 拠点を開く。",
      "就労の支援 説明会を開く。",
      "条例の制定 検討会を開く。",
      "避難の支援 地区を回る。",
    ]);
  });

  it.each([
    [
      "what is done",
      "事業名 | 広報紙 | | 事業名 | 便利帳",
      "取組内容 | 毎月の発行 | | 取組内容 | 改訂",
    ],
    [
      "what is done, three a row",
      "事業名 | 広報紙 | 事業名 | 便利帳 | 事業名 | 放送",
      "内容 | 毎月の発行 | 内容 | 改訂 | 内容 | 収録",
    ],
  ])("may tell no more than %s", async (_, names, texts) => {
    const { plans } = await readText({
      個票: `
        令和8年度　企画課　業務計画
        ${names}
        ${texts}
      `,
    });
    const told = ["広報紙 毎月の発行", "便利帳 改訂", "放送 収録"].slice(
      0,
      names.split("事業名").length - 1
    );
    expect(
      plans.flatMap(({ plan }) => plan.projects.map((each) => `${each.name} ${each.initiative}`))
    ).toEqual(told);
  });
});
