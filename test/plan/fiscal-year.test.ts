import { addMonths, fiscalYearOf, monthOf, monthsOf, toMonth } from "../../src/plan/fiscal-year";

test("a fiscal year runs from April to March of the next calendar year", () => {
  const months = monthsOf(2019);
  expect(months).toHaveLength(12);
  expect(months[0]).toBe("2019-04");
  expect(months[8]).toBe("2019-12");
  expect(months[11]).toBe("2020-03");
});

test("January to March belong to the fiscal year that began the April before", () => {
  expect(fiscalYearOf("2020-03")).toBe(2019);
  expect(fiscalYearOf("2020-04")).toBe(2020);
  expect(monthOf(2019, 1)).toBe("2020-01");
});

test("months are counted across years, forward and back", () => {
  expect(addMonths("2019-12", 1)).toBe("2020-01");
  expect(addMonths("2020-01", -1)).toBe("2019-12");
  expect(addMonths("2019-04", 24)).toBe("2021-04");
  expect(addMonths("2019-04", 0)).toBe("2019-04");
});

test("months compare as strings, whatever the year", () => {
  expect(toMonth(0, 4)).toBe("0000-04");
  expect(toMonth(999, 12) < toMonth(2019, 1)).toBe(true);
});
