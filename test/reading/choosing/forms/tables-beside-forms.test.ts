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
