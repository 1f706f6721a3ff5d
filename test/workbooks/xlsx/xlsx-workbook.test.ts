import { WorkbookError } from "../../../src/workbooks/workbook";
import { openXlsx } from "../../../src/workbooks/xlsx/xlsx-workbook";
import { workbookBytes } from "../../support/xlsx";

const bytes = workbookBytes({
  sheets: [{ name: "計画", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
});

it("is the very file that was opened until something changes", async () => {
  const workbook = openXlsx(bytes, "計画.xlsx");
  await workbook.survey();
  await workbook.apply([]);
  expect(workbook.toBytes()).toBe(bytes);
});

it("surveys what it holds after a change", async () => {
  const workbook = openXlsx(bytes, "計画.xlsx");
  const cell = { sheet: "計画", row: 0, column: 0 };
  await workbook.apply([{ kind: "edit", edits: [{ cell, value: "<未定> _x000D_" }] }]);
  const here = await workbook.survey();
  const reopened = await openXlsx(workbook.toBytes(), "計画.xlsx").survey();
  expect(here.sheets[0]?.values.rows).toEqual([["<未定> _x000D_"]]);
  expect(reopened).toEqual(here);
});

it("rejects a look at a sheet that isn't there", async () => {
  const area = { sheet: "ない", top: 0, left: 0, bottom: 0, right: 0 };
  const looking = openXlsx(bytes, "計画.xlsx").look([{ area, kinds: ["fills"] }]);
  await expect(looking).rejects.toThrow(WorkbookError);
});
