import { yearNames } from "../../src/plan/year-names";

test.each([
  [2019, "平成31年度", "平成31年度（令和元年度・2019年度）"],
  [2019, "令和元年度", "令和元年度（平成31年度・2019年度）"],
  [2025, "令和７年度", "令和7年度（2025年度）"],
  [2025, "2025年度", "2025年度（令和7年度）"],
  [2025, null, "令和7年度（2025年度）"],
])("%d, written %s, is %s", (fiscalYear, fiscalYearText, names) => {
  expect(yearNames({ fiscalYear, fiscalYearText })).toBe(names);
});

test("a plan that names no year has no names for it", () => {
  expect(yearNames({ fiscalYear: null, fiscalYearText: null })).toBeNull();
});
