/** @jest-environment jsdom */
import { createExcelWorkbook } from "../../../src/workbooks/excel/excel-workbook";
import { bootExcel } from "../../excel-host/boot";
import type { ExcelHost } from "../../excel-host/host";
import { newWorkbook } from "../../excel-host/model";
import { sampleDrawing } from "../drawings";
import { faultsOf } from "../xlsx/write/structure";

let host: ExcelHost;
beforeAll(async () => {
  host = await bootExcel(newWorkbook("業務計画"));
});
beforeEach(() => {
  host.open(newWorkbook("業務計画"));
});
const DRAWINGS = [
  sampleDrawing("schedule", "スケジュール表", 3),
  sampleDrawing("list", "事業一覧", 3),
];

test("opens a sound workbook of the drawings, and leaves the one at hand as it is", async () => {
  const before = JSON.stringify(host.model.sheets.map(({ name }) => name));
  await createExcelWorkbook(DRAWINGS);
  const [created, ...others] = host.book.created;
  expect(others).toEqual([]);
  expect(created?.isOpen).toBe(true);
  expect(created?.bytes && faultsOf(created.bytes)).toEqual([]);
  expect(created?.model.sheets.map(({ name }) => name)).toEqual(["スケジュール表", "事業一覧"]);
  expect(JSON.stringify(host.model.sheets.map(({ name }) => name))).toBe(before);
});

test("needs one request, and a workbook whose structure isn't open neither", async () => {
  host.model.isStructureProtected = true;
  const before = host.executor.traffic.length;
  await createExcelWorkbook(DRAWINGS);
  expect(host.executor.traffic.length - before).toBe(1);
});

test("says what went wrong in the project's own terms", async () => {
  host.executor.isOffline = true;
  await expect(createExcelWorkbook(DRAWINGS)).rejects.toMatchObject({ fault: "connection-lost" });
  host.executor.isOffline = false;
  const huge = sampleDrawing("list", "事業一覧", 60_000);
  await expect(createExcelWorkbook([huge])).rejects.toMatchObject({ fault: "too-large" });
}, 60_000);
