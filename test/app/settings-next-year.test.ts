import { budgets, opened, type Rows, TITLE, unobeyed } from "./settings-book";

const decided: Rows = [
  TITLE,
  ["■列の読み方"],
  ["シート", "見出し", "読み方"],
  ["", "令和7年度 要求額", "予算額"],
];

const grouped = (year: number): Rows => [
  [`令和${year}年度 障害福祉課 業務計画`],
  [
    "優先順位",
    "事業名",
    `令和${year - 1}年度`,
    `令和${year - 1}年度`,
    `令和${year}年度`,
    `令和${year}年度`,
  ],
  [null, null, "要求額", "査定額", "要求額", "査定額"],
  [1, "相談支援事業", year * 100 - 100, year * 100 - 99, year * 100, year * 100 + 1],
  [2, "地域生活支援事業", year * 200 - 200, year * 200 - 199, year * 200, year * 200 + 1],
];

describe("what was said of a year's heading", () => {
  it("holds in the book of that year", async () => {
    const book = await opened({ 計画: grouped(7), 計画設定: decided });
    expect(budgets(book)).toEqual([700, 1400]);
    expect(unobeyed(book)).toEqual([]);
  });

  it("isn't obeyed in next year's, where it is the year before's, and that is told", async () => {
    const book = await opened({ 計画: grouped(8), 計画設定: decided });
    expect(budgets(book)).toEqual([801, 1601]);
    expect(unobeyed(book)).toEqual([
      {
        problem: "unfit-column",
        cell: { sheet: "計画設定", row: 3, column: 0 },
        text: "令和7年度 要求額",
      },
    ]);
  });

  it("holds where no heading says the same of the plan's year", async () => {
    const [title = [], ...others] = grouped(7);
    const book = await opened({
      計画: [["令和8年度 障害福祉課 業務計画"], ...others],
      計画設定: decided,
    });
    expect(title).toHaveLength(1);
    expect(budgets(book)).toEqual([700, 1400]);
    expect(unobeyed(book)).toEqual([]);
  });
});
