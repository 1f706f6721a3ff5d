import { calendarYearName, yearName, yearNames } from "../../src/plan/year-names";

test.each([
  [2019, "平成31年度", "平成31年度（令和元年度・2019年度）"],
  [2019, "令和元年度", "令和元年度（平成31年度・2019年度）"],
  [2025, "令和７年度", "令和7年度（2025年度）"],
  [2025, "2025年度", "2025年度（令和7年度）"],
  [2025, null, "令和7年度（2025年度）"],
  [2019, "31年度", "平成31年度（令和元年度・2019年度）"],
  [2019, "令和1年度", "令和元年度（平成31年度・2019年度）"],
  [2021, "平成33年度", "平成33年度（令和3年度・2021年度）"],
])("%d, written %s, is %s", (fiscalYear, fiscalYearText, names) => {
  expect(yearNames({ fiscalYear, fiscalYearText })).toBe(names);
});

test.each([
  [2019, "平成31年度", "平成31年度（令和元年度）"],
  [2019, "2019年度", "2019年度（平成31年度・令和元年度）"],
  [2025, "令和7年度", "令和7年度（2025年度）"],
  [2025, "2025年度", "2025年度（令和7年度）"],
])("%d, written %s, is %s in short", (fiscalYear, fiscalYearText, name) => {
  expect(yearName({ fiscalYear, fiscalYearText })).toBe(name);
});

test("a calendar year is named by all its eras", () => {
  expect(calendarYearName(2019)).toBe("平成31年・令和元年（2019年）");
});

test("a plan that names no year has no names for it", () => {
  expect(yearNames({ fiscalYear: null, fiscalYearText: null })).toBeNull();
});
