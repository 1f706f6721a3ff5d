import { eraNamed, eraYears, eraYearText, fromEra, isSuperseded } from "../../src/plan/era";

test("the fiscal year of an era's change goes by both names, the elder first", () => {
  expect(eraYears(2019).map(eraYearText)).toEqual(["平成31年度", "令和元年度"]);
  expect(eraYears(1989).map(eraYearText)).toEqual(["昭和64年度", "平成元年度"]);
  expect(eraYears(2025).map(eraYearText)).toEqual(["令和7年度"]);
});

test("an era year names its fiscal year, also after the era's end", () => {
  expect(fromEra({ era: "平成", year: 31 })).toBe(2019);
  expect(fromEra({ era: "令和", year: 1 })).toBe(2019);
  expect(fromEra({ era: "平成", year: 33 })).toBe(2021);
});

test("years that an era never had name nothing", () => {
  expect(fromEra({ era: "平成", year: 0 })).toBeNull();
  expect(fromEra({ era: "昭和", year: 99 })).toBeNull();
});

test("平成31年度 is still of its era, 平成32年度 isn't", () => {
  expect(isSuperseded({ era: "平成", year: 31 })).toBe(false);
  expect(isSuperseded({ era: "平成", year: 32 })).toBe(true);
  expect(isSuperseded({ era: "令和", year: 40 })).toBe(false);
});

test("an era is known by its name and its letter in either width", () => {
  expect(eraNamed("令和")).toBe("令和");
  expect(eraNamed("Ｒ")).toBe("令和");
  expect(eraNamed("h")).toBe("平成");
  expect(eraNamed("㍻")).toBe("平成");
  expect(eraNamed("元禄")).toBeNull();
});
