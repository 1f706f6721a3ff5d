import fc from "fast-check";
import {
  areaName,
  cellName,
  columnName,
  columnNumber,
  parseArea,
  quotedSheet,
  refText,
} from "../../src/sheet/address";

test("columns are named as Excel names them", () => {
  expect([0, 25, 26, 701, 702, 16383].map(columnName)).toEqual([
    "A",
    "Z",
    "AA",
    "ZZ",
    "AAA",
    "XFD",
  ]);
});

test("a column's name leads back to it", () => {
  fc.assert(fc.property(fc.nat(16383), (column) => columnNumber(columnName(column)) === column));
});

test("addresses are read with or without dollar signs, single or as a rectangle", () => {
  expect(parseArea("$D$33")).toEqual({ top: 32, left: 3, bottom: 32, right: 3 });
  expect(parseArea("a1:C2")).toEqual({ top: 0, left: 0, bottom: 1, right: 2 });
  expect(parseArea("Sheet1")).toBeNull();
  expect(parseArea("A0")).toBeNull();
});

test("an area of one cell goes by the cell's name", () => {
  expect(areaName({ top: 0, left: 0, bottom: 0, right: 0 })).toBe("A1");
  expect(areaName({ top: 0, left: 0, bottom: 1, right: 2 })).toBe("A1:C2");
  expect(cellName({ row: 32, column: 3 })).toBe("D33");
});

test.each([
  ["業務計画", "業務計画"],
  ["業務 計画", "'業務 計画'"],
  ["R7計画", "R7計画"],
  ["R7", "'R7'"],
  ["2025", "'2025'"],
  ["市's", "'市''s'"],
  ["計画（案）", "'計画（案）'"],
])("the sheet %s is quoted as Excel does", (name, quoted) => {
  expect(quotedSheet(name)).toBe(quoted);
});

test("a cell of a sheet is quoted with its sheet", () => {
  expect(refText({ sheet: "業務 計画", row: 32, column: 3 })).toBe("'業務 計画'!D33");
});
