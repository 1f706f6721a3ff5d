import { saysFoot } from "../../../../src/reading/evidence/sheets/feet";

describe("a page's foot", () => {
  it.each([
    "1/2",
    "以上",
    "市民課 - 1 -",
    "１ページ",
    "（次ページへ続く）",
    "お問い合わせ先　市民課",
    "問合せ：市民課",
    "お問い合わせは市民課まで",
    "市民課　内線 2345",
    "担当\t市民課\t内線 2345",
    "企画課作成",
    "印刷日：2026/04/01",
    "作成　企画課",
    "承認　部長",
    "提出期限　4月30日",
    "裏面あり",
    "裏面もご覧ください",
  ])("is %s", (text) => {
    expect(saysFoot(text)).toBe(true);
  });

  it.each([
    "窓口手続き",
    "各種手続き",
    "問い合わせ対応",
    "問合せ窓口の一本化",
    "以上児保育",
    "作成　原案",
    "提出書類の審査",
    "承認 補助金",
    "見守り事業\t訪問\t電話\t0123-45-6789",
  ])("is nothing that a project or lane is called: %s", (text) => {
    expect(saysFoot(text)).toBe(false);
  });
});
