import { budgets, opened, PLAN, type Rows } from "./settings-book";

const SECTIONS: Rows = [
  ["■列の読み方"],
  ["シート", "見出し", "読み方"],
  ["", "内示額", "予算額"],
  [],
  ["■表"],
  ["シート", "セル", "見出し", "使い方"],
];

it("a sheet with two sections of settings is obeyed whatever it is called, and is no plan", async () => {
  for (const sheet of [SECTIONS, [["令和8年度　計画設定（Keikaku）"], ...SECTIONS]]) {
    const book = await opened({ 計画: PLAN, "計画設定 (2)": sheet });
    expect(book.plans).toHaveLength(1);
    expect(budgets(book)).toEqual([900, 800]);
    expect(book.settingsSheet).toMatchObject({ name: "計画設定 (2)", isOurs: false });
  }
});

it("a sheet that only happens to have a title of one section keeps no settings", async () => {
  const book = await opened({ 計画: PLAN, 別表: [["■表"], ["シート", "内示額"]] });
  expect(budgets(book)).toEqual([1200, 1100]);
  expect(book.settingsSheet).toBeNull();
});
