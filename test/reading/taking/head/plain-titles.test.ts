import { readText } from "../../../support/sheet-text";

const TABLE = `
  優先順位 | 事業名 | 方向性 | 予算額（千円）
  1 | 避難所の備蓄 | 継続 | 100
  2 | 堤防の改修 | 拡充 | 200
`;

describe("a title that says neither plan nor year", () => {
  it.each([
    ["right over the table", "地震対策の進め方\n"],
    ["below a page's number", "| | | 1/1\n地震対策の進め方\n"],
    ["below the number of the annex", "| | | 別紙１\n地震対策の進め方\n"],
    ["below the form's number", "様式第1号（第3条関係）\n地震対策の進め方\n"],
    ["below a day", "| | | 令和8年4月1日現在\n地震対策の進め方\n"],
    ["below a month", "| | | 令和８年４月\n地震対策の進め方\n"],
    ["below whom it is for", "【庁内限り】\n地震対策の進め方\n"],
    ["below who wrote it", "| | | 作成者：山田\n地震対策の進め方\n"],
    ["below the boxes for stamps", "| 部長 | 課長 | 係長\n| | | \n地震対策の進め方\n"],
    ["beside a paper's number", "地震対策の進め方 | | | 資料2-1\n"],
  ])("is taken %s", async (_, head) => {
    const { plans } = await readText({ 表: `${head}${TABLE}` });
    expect(plans[0]?.plan.title).toBe("地震対策の進め方");
  });
});

test("a plan's title is the first of its sheet's titles, however far down they begin", async () => {
  const { plans } = await readText({
    表: `\n\n令和7年度 部の目標（取組計画書）\n◆重点施策・事業\n${TABLE}`,
  });
  expect(plans[0]?.plan.title).toBe("令和7年度 部の目標（取組計画書）");
});
