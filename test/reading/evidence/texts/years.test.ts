import { mainYear, yearsIn } from "../../../../src/reading/evidence/texts/years";

describe("the years that a text names", () => {
  it.each([
    ["実施計画（R7-R9）", []],
    ["令和7年度-令和9年度", []],
    ["2025-2027年度", []],
    ["様式1-R7", [2025]],
    ["⑦R8予算", [2026]],
    ["2026業務計画", [2026]],
    ["2026年目標", [2026]],
    ["No.2026 事業", []],
    ["⑥Ｒ7決算", [2025]],
    ["令和6年度からの継続事業", []],
    ["令和7年度 令和6年度補正予算（繰越）事業", [2025]],
    ["令 和 ７ 年 度　事 業 計 画", [2025]],
    ["平　成　31　年　度", [2019]],
    ["平 成 2 9 年 度 当 初 予 算", [2017]],
  ])("of %s are %j", (text, years) => {
    expect(yearsIn(text).map(({ fiscalYear }) => fiscalYear)).toEqual(years);
  });
});

describe("a year without its era before the western one", () => {
  it.each(["31(2019)年度", "業務計画 31（2019）年度"])("is %s", (text) => {
    expect(yearsIn(text).map(({ bare, isFiscal }) => [bare, isFiscal])).toEqual([[31, true]]);
  });
});

describe("the year that a text is about", () => {
  it.each([
    ["令和6年度実績・令和7年度計画", 2025],
    ["令和6年度事業報告及び令和7年度事業計画", 2025],
    ["令和7年度計画（令和6年度実績）", 2025],
    ["令和6年度 事業報告", 2024],
    ["（令和6年度作成）令和7年度 業務計画", 2025],
    ["令和7年度作成 業務計画", 2025],
    ["令和6年度事務事業評価結果・令和7年度事業計画一覧", 2025],
    ["2030年目標達成に向けた令和8年度行動計画", 2026],
    ["市制施行50周年（令和9年）記念事業　令和8年度計画", 2026],
    ["まちづくりプラン2030　実施計画（令和7年度）", 2025],
    ["令和7・8年度　事業計画", 2025],
    ["令和7年度評価に基づく令和8年度業務計画", 2026],
    ["令和7年度事務事業評価を踏まえた令和8年度業務計画", 2026],
    ["令和7年度補正・令和8年度当初　業務計画", 2026],
    ["令和8年度予算に基づく業務計画", 2026],
  ])("of %s is %d", (text, year) => {
    expect(mainYear(text)?.fiscalYear).toBe(year);
  });
});

describe("a year in brackets after another", () => {
  it.each([
    ["令和7年度 事務事業評価シート（令和6年度実施事業）", [2024]],
    ["令和７年度評価結果一覧（令和６年度事業）", [2024]],
    ["平成31年度（令和元年度）業務計画", []],
    ["事業計画（令和7年度）", []],
  ])("is aside in %s where it is what was done", (text, asides) => {
    const years = yearsIn(text).filter(({ isAside }) => isAside);
    expect(years.map(({ fiscalYear }) => fiscalYear)).toEqual(asides);
  });
});
