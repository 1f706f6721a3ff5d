import { amountOf } from "../../../../src/plan/budget";
import { readText } from "../../../support/sheet-text";

/** The projects of a sheet: name, direction, operator, budget, challenges and rank, parted by blanks. */
async function read(sheet: string): Promise<readonly string[]> {
  const { plans } = await readText({ 計画: `令和8年度 福祉課 業務計画\n|\n${sheet}` });
  return plans.flatMap(({ plan }) =>
    plan.projects.map(({ name, direction, operator, budget, challenges, priority }) =>
      [name, direction, operator, amountOf(budget), challenges, priority].flat().join(" ")
    )
  );
}

const ROWS = [
  "事業名 | 見守り事業 | < | <",
  "担当課 | 福祉課 | 予算額 | 1200千円",
  "方向性 | 拡充 | 実施主体 | 市",
  "対象 | 65歳以上 | 根拠法令 | 老人福祉法",
  "取組内容 | 見守りを行う | < | <",
  "課題 | 担い手が足りない | < | <",
];

const beside = (...lines: readonly string[]): string =>
  ROWS.map((row, at) => `${row} | | ${lines[at] ?? ""}`).join("\n");

describe("a table beside a form", () => {
  const told = ["見守り事業 拡充 市 1200 担い手が足りない "];

  it("makes no record of the form's rows by amounts of its own", async () => {
    expect(
      await read(
        beside("経費の内訳", "節 | 金額 | 説明", "報酬 | 300 | 相談員", "需用費 | 200 | 消耗品")
      )
    ).toEqual(told);
  });

  it("makes no list of the form's labels", async () => {
    const costs = beside(
      "事業費の推移（千円）",
      "区分 | R6決算 | R7予算 | R8予算",
      "事業費 | 1000 | 1000 | 1200",
      "人件費 | 500 | 500 | 500"
    );
    expect(await read(costs)).toEqual(told);
  });

  it("lists but what may be chosen in it", async () => {
    const choices = beside(
      "選択肢 | 実施主体 | 方向性 | 優先順位",
      " | 市 | 拡充 | 1",
      " | 委託 | 継続 | 2",
      " | 協会 | 縮小 | 3",
      " | 国・県 | 廃止 | 4"
    );
    expect(await read(choices)).toEqual(told);
  });

  it("marks none of the form's choices with its ticks", async () => {
    expect(
      await read(
        beside("確認", "No. | 確認事項 | 済", "1 | 目的は明確か | ☑", "2 | 予算は適切か | ☑")
      )
    ).toEqual(told);
  });

  it("has no amount of the form's years", async () => {
    const years = `
      事業名 | 見守り事業 | < | < | | 目標
      担当課 | 福祉課 | < | < | | 年度 | 目標値 | 実績値
      取組内容 | 見守りを行う | < | < | | R6 | 120 | 118
      予算額（千円） | 前年度 | 本年度 | 増減 | | R7 | 130 | 125
      ^ | 1000 | 1200 | 200 | | R8 | 150 |
      方向性 | 拡充 | 実施主体 | 市
      課題 | 担い手が足りない | < | <
    `;
    expect(await read(years)).toEqual(told);
  });

  it("tells no value of a label that stands over its own", async () => {
    const over = `
      事業名 | < | 担当課 | 実施主体 | | 部長 | 課長 | 係長
      見守り事業 | < | 福祉課 | 市 | | | |
      方向性 | 予算額（千円） | 前年度予算額 | 増減
      拡充 | 1200 | 1000 | 200
      課題 | < | < | <
      担い手が足りない | < | < | <
    `;
    expect(await read(over)).toEqual(told);
  });
});

describe("a table over a form", () => {
  it("ranks no project by the numbers of its rows", async () => {
    const above = `No. | 確認事項 | 済\n1 | 目的は明確か | ☑\n2 | 予算は適切か | ☑\n|\n${ROWS.join("\n")}`;
    expect(await read(above)).toEqual(["見守り事業 拡充 市 1200 担い手が足りない "]);
  });

  it("tells nothing that the form tells beside its own label", async () => {
    const above = `懸案事項 | 対応方針 | 期限\n庁舎の老朽化 | 改修 | 9月\n人員の不足 | 増員 | 12月\n|\n${ROWS.join("\n")}`;
    expect(await read(above)).toEqual(["見守り事業 拡充 市 1200 担い手が足りない "]);
  });

  it("leaves each form below another its own name", async () => {
    const form = (name: string): string =>
      `会議\n会議等の名称 | 開催時期 | 出席者\n係長会議 | 毎週月曜 | 係長\n課内会議 | 毎月1日 | 全員\n|\n事業名 | ${name}\n担当課 | 福祉課\n予算額 | 1200千円\n方向性 | 継続\n取組内容 | ${name}を行う\n|\n`;
    expect(await read(["見守り事業", "配食事業", "敬老会"].map(form).join(""))).toEqual([
      "見守り事業 継続  1200 ",
      "配食事業 継続  1200 ",
      "敬老会 継続  1200 ",
    ]);
  });
});

describe("how a form is filled in", () => {
  const guide = [
    "項目 | 記入方法",
    "事業名 | 正式名称を記入",
    "予算額 | 千円単位で記入",
    "課題 | 現在の課題を記入",
  ];

  it("is no project's form below one", async () => {
    expect(await read(`${ROWS.join("\n")}\n|\n記入要領\n${guide.join("\n")}`)).toEqual([
      "見守り事業 拡充 市 1200 担い手が足りない ",
    ]);
  });

  it("is none beside one either", async () => {
    expect(await read(beside("記入要領", ...guide))).toEqual([
      "見守り事業 拡充 市 1200 担い手が足りない ",
    ]);
  });
});
