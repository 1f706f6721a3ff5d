import { followSheets, isYearLater } from "../../src/settings/follow-sheets";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";

test.each([
  ["R8計画", "R7計画"],
  ["令和10年度", "令和９年度"],
  ["2026年度事業", "2025年度事業"],
  ["計画（8年度）", "計画(7年度)"],
  ["FY26", "FY25"],
])("%s is a year later than %s", (name, before) => {
  expect(isYearLater(name, before)).toBe(true);
});

test.each([
  ["様式2", "様式1"],
  ["R9計画", "R7計画"],
  ["R6計画", "R7計画"],
  ["R8実績", "R7計画"],
  ["計画", "計画"],
  ["PR2", "PR1"],
])("%s isn't than %s", (name, before) => {
  expect(isYearLater(name, before)).toBe(false);
});

const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  columns: [{ sheet: "R7計画", heading: "内示額", field: "budget" }],
  tables: [{ sheet: "R6実績", cell: null, heading: "", isUsed: false }],
  owners: [{ cell: { sheet: "R7工程", row: 3, column: 0 }, project: "1 相談", text: "契約" }],
  accepted: [
    { rule: "year-missing", cell: null, text: "", reason: "様式" },
    { rule: "priority-gap", cell: { sheet: "R7計画", row: 3, column: 0 }, text: "3", reason: "" },
  ],
};

const NEXT = ["R8計画", "R8工程", "R7実績"];

test("next year's sheets are meant where those of the settings are gone, each in its place", () => {
  const { columns, tables, owners, accepted } = followSheets(SETTINGS, NEXT);
  expect(columns).toMatchObject([{ sheet: "R8計画" }]);
  expect(tables).toMatchObject([{ sheet: "R7実績" }]);
  expect(owners).toMatchObject([{ cell: { sheet: "R8工程", row: 3 } }]);
  expect(accepted).toMatchObject([{ cell: null }, { cell: { sheet: "R8計画" } }]);
});

test("sheets that are there are meant themselves, and others stay as they were said", () => {
  expect(followSheets(SETTINGS, ["R7計画", "R8計画", "R6実績", "R7工程"])).toEqual(SETTINGS);
  expect(followSheets(SETTINGS, ["計画"])).toEqual(SETTINGS);
});
