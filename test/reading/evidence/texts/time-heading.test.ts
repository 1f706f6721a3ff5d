import { isCalendarHeading, isYearOnly } from "../../../../src/reading/evidence/texts/time-heading";

describe("a heading", () => {
  it.each([
    "4月",
    "４月～",
    "～3月",
    "3月末",
    "10月",
    "第1四半期",
    "Ⅱ期（７～９月）",
    "上半期",
    "上旬",
    "スケジュール",
    "年間スケジュール表",
    "業務日程",
    "1Q",
    "4/1",
    "Sept.",
    "March",
  ])("%s belongs to a schedule", (text) => {
    expect(isCalendarHeading(text)).toBe(true);
  });

  it.each(["Mayor's office", "Mayor", "Decision", "Market"])(
    "%s only begins as a month does",
    (text) => {
      expect(isCalendarHeading(text)).toBe(false);
    }
  );

  it.each(["令和8年度上半期", "翌年度の第1四半期", "来年度4月", "令和7年度スケジュール"])(
    "%s stands over part of a schedule in the year that it names",
    (text) => {
      expect(isCalendarHeading(text)).toBe(true);
    }
  );

  it.each(["２　スケジュール", "令和7年4月10日", "7", "令和7年度"])(
    "%s stands over no part of one",
    (text) => {
      expect(isCalendarHeading(text)).toBe(false);
    }
  );

  it.each(["R7年度", "令和7年度（計画）", "R8年度以降", "2026"])("%s is a year", (text) => {
    expect(isYearOnly(text)).toBe(true);
  });

  it.each(["令和7年度（千円）", "令和7～9年度", "4月", "12"])("%s is no year alone", (text) => {
    expect(isYearOnly(text)).toBe(false);
  });
});
