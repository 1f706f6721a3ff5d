import { yearsIn } from "../../../src/reading/evidence/years";

describe("the years that a text names", () => {
  it.each([
    ["実施計画（R7-R9）", []],
    ["令和7年度-令和9年度", []],
    ["2025-2027年度", []],
    ["様式1-R7", [2025]],
  ])("of %s are %j", (text, years) => {
    expect(yearsIn(text).map(({ fiscalYear }) => fiscalYear)).toEqual(years);
  });
});
