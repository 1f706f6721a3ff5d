import {
  acceptFinding,
  allowValue,
  reopenFinding,
  setColumn,
  setGrid,
  setOwner,
  setSeverity,
  setTable,
  takeBack,
  withdrawValue,
} from "../../src/settings/decide";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";

const CELL = { sheet: "計画", row: 4, column: 3 };
const FINDING = { rule: "budget-outlier", cell: CELL, text: "163706" };

test("a finding is accepted with its reason, and by whom and when where known", () => {
  const said = { reason: "指定管理料のため", by: "財政係", on: "2025-04-10" };
  expect(acceptFinding(DEFAULT_SETTINGS, FINDING, said).accepted).toEqual([
    { ...FINDING, ...said },
  ]);
  expect(acceptFinding(DEFAULT_SETTINGS, FINDING, { reason: "確認済み" }).accepted).toEqual([
    { ...FINDING, reason: "確認済み" },
  ]);
});

test("accepting the same cell again replaces what was said, other cells and rules stay", () => {
  const first = acceptFinding(DEFAULT_SETTINGS, FINDING, { reason: "初回" });
  const other = acceptFinding(first, { ...FINDING, rule: "budget-fraction" }, { reason: "別" });
  const again = acceptFinding(other, { ...FINDING, text: "170000" }, { reason: "変更後" });
  expect(again.accepted.map(({ rule, text, reason }) => [rule, text, reason])).toEqual([
    ["budget-fraction", "163706", "別"],
    ["budget-outlier", "170000", "変更後"],
  ]);
});

test("an acceptance is taken back, others stay", () => {
  const one = acceptFinding(DEFAULT_SETTINGS, FINDING, { reason: "初回" });
  const both = acceptFinding(one, { ...FINDING, rule: "budget-fraction" }, { reason: "別" });
  expect(reopenFinding(both, FINDING).accepted.map(({ reason }) => reason)).toEqual(["別"]);
});

test("findings without a cell are told apart by what they say", () => {
  const one = { rule: "aim-unused", cell: null, text: "1" };
  const two = { ...one, text: "2" };
  const both = acceptFinding(acceptFinding(DEFAULT_SETTINGS, one, { reason: "a" }), two, {
    reason: "b",
  });
  expect(both.accepted).toHaveLength(2);
});

test("a value is allowed once, whatever its width", () => {
  const allowed = allowValue(DEFAULT_SETTINGS, "operator", "ＮＰＯ");
  expect(allowed.allowedValues.operator).toContain("ＮＰＯ");
  expect(allowValue(allowed, "operator", " NPO ")).toBe(allowed);
  expect(allowed.allowedValues.direction).toBe(DEFAULT_SETTINGS.allowedValues.direction);
});

test("a value that was allowed is taken out again", () => {
  const allowed = allowValue(DEFAULT_SETTINGS, "operator", "NPO");
  const without = withdrawValue(allowed, "operator", "NPO");
  expect(without).toEqual(DEFAULT_SETTINGS);
  expect(takeBack(without, allowed, without)).toEqual(allowed);
});

test("a severity is set, changed, and given back to the rule", () => {
  const off = setSeverity(DEFAULT_SETTINGS, "priority-gap", "off");
  expect(off.severities.get("priority-gap")).toBe("off");
  expect(setSeverity(off, "priority-gap", "error").severities.get("priority-gap")).toBe("error");
  expect(setSeverity(off, "priority-gap", null).severities.size).toBe(0);
  expect(DEFAULT_SETTINGS.severities.size).toBe(0);
});

test("what is said of a column or a lane later replaces what was said before", () => {
  const first = setColumn(DEFAULT_SETTINGS, { sheet: "計画", heading: "内 示", field: "budget" });
  const other = setColumn(first, { sheet: "", heading: "内示", field: "budget" });
  const later = setColumn(other, { sheet: "計画", heading: "内示", field: null });
  expect(later.columns).toEqual([
    { sheet: "", heading: "内示", field: "budget" },
    { sheet: "計画", heading: "内示", field: null },
  ]);
  const owned = setOwner(DEFAULT_SETTINGS, { cell: CELL, project: "1" });
  expect(setOwner(owned, { cell: { ...CELL }, project: null }).owners).toEqual([
    { cell: CELL, project: null },
  ]);
});

test("what is said of a table or a month grid later replaces what was said of the same place", () => {
  const place = { sheet: "計画", cell: null, heading: "順位・事業名" };
  const table = setTable(DEFAULT_SETTINGS, { ...place, isUsed: false });
  const there = setTable(table, { ...place, cell: { row: 8, column: 0 }, isUsed: false });
  expect(setTable(there, { ...place, heading: "順位・ 事業名", isUsed: true }).tables).toEqual([
    { ...place, cell: { row: 8, column: 0 }, isUsed: false },
    { ...place, heading: "順位・ 事業名", isUsed: true },
  ]);
  const start = { kind: "plan-year", month: 4, years: 0 } as const;
  const grid = setGrid(DEFAULT_SETTINGS, { ...place, heading: "1", isUsed: true, start });
  expect(setGrid(grid, { ...place, heading: "１", isUsed: false, start: null }).grids).toEqual([
    { ...place, heading: "１", isUsed: false, start: null },
  ]);
});

test("a decision is taken back without what was decided since", () => {
  const budget = { sheet: "", heading: "内示", field: "budget" } as const;
  const before = setSeverity(setColumn(DEFAULT_SETTINGS, budget), "priority-gap", "info");
  const after = setSeverity(
    allowValue(setColumn(before, { ...budget, field: null }), "nature", "その他"),
    "priority-gap",
    "off"
  );
  const since = setOwner(after, { cell: CELL, project: "1" });
  expect(takeBack(since, before, after)).toEqual(setOwner(before, { cell: CELL, project: "1" }));
  expect(takeBack(before, before, after)).toEqual(before);
});
