import { budgets, opened, PLAN, TITLE, unobeyed } from "./settings-book";

it("of two lines that say different things of one heading, the upper is told not to be obeyed", async () => {
  const sheet = [
    TITLE,
    ["■列の読み方"],
    ["シート", "見出し", "読み方"],
    ["", "内示額", "予算額"],
    ["計画", "方向性", "事業の方向性"],
    ["", "内示額", "使わない"],
    ["計画", "方向性", "事業の方向性"],
    ["■スケジュールの行の事業"],
    ["計画", "A8", "3", "委託契約"],
    ["計画", "A8", "1", "委託契約"],
    ["計画", "A9", "3", "説明会"],
  ];
  const book = await opened({ 計画: PLAN, 計画設定: sheet });
  expect(budgets(book)).toEqual([1200, 1100]);
  expect(book.plans[0]?.plan.lanes).toMatchObject([{ project: "1" }, { project: "3" }]);
  const problem = "overruled-line";
  const cell = (row: number) => ({ sheet: "計画設定", row, column: row < 7 ? 1 : 0 });
  expect(unobeyed(book)).toEqual([
    { problem, cell: cell(3), text: "内示額 予算額" },
    { problem, cell: cell(8), text: "計画 A8 3 委託契約" },
  ]);
});

it("values of one field, and findings that are accepted in one cell, add up", async () => {
  const sheet = [
    TITLE,
    ["■使える値"],
    ["事業の方向性", "拡大"],
    ["事業の方向性", "伴走"],
    ["■確認済みの指摘"],
    ["priority-gap", "計画", "A4", "3", "済み"],
    ["priority-gap", "計画", "A4", "4", "済み"],
  ];
  const book = await opened({ 計画: PLAN, 計画設定: sheet });
  expect(unobeyed(book)).toEqual([]);
});
