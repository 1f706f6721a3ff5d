/** @jest-environment jsdom */
import { openExcelWorkbook, watchExcelWorkbook } from "../../../src/workbooks/excel/excel-workbook";
import { WorkbookError } from "../../../src/workbooks/workbook";
import { bootExcel } from "../../excel-host/boot";
import type { ExcelHost } from "../../excel-host/host";
import {
  cellKey,
  cellOf,
  EMPTY_CELL,
  type SheetModel,
  newWorkbook,
  addSheet,
} from "../../excel-host/model";
import { sampleDrawing } from "../drawings";

let host: ExcelHost;
let sheet: SheetModel;

beforeAll(async () => {
  host = await bootExcel(newWorkbook("業務計画"));
  const [first] = host.model.sheets;
  if (!first) throw new Error("no sheet");
  sheet = first;
  put(0, 0, "平成31年度 業務計画");
  put(1, 1, "災害医療対策事業");
  put(1, 3, 1200);
  put(2, 3, "#REF!");
  sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 3 });
  sheet.hiddenRows.add(2);
  addSheet(host.model, "作業用").visibility = "Hidden";
});

function put(row: number, column: number, value: string | number): void {
  sheet.cells.set(cellKey(row, column), { ...EMPTY_CELL, value });
}

test("surveys values, merges and hidden rows in two syncs", async () => {
  const before = host.executor.traffic.length;
  const survey = await openExcelWorkbook().survey();
  expect(host.executor.traffic.length - before).toBe(2);
  expect(survey).toMatchObject({
    name: "計画.xlsx",
    sheetNames: ["業務計画", "作業用"],
    sheets: [
      {
        name: "業務計画",
        values: {
          origin: { row: 0, column: 0 },
          rows: [
            ["平成31年度 業務計画"],
            [null, "災害医療対策事業", null, 1200],
            [null, null, null, { error: "#REF!" }],
          ],
        },
        merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
        hiddenRows: [2],
      },
      { name: "作業用", visibility: "hidden" },
    ],
  });
});

test("draws a sheet that the next survey knows as generated, and draws it again in place", async () => {
  const workbook = openExcelWorkbook();
  await workbook.survey();
  const before = host.executor.traffic.length;
  const drawing = sampleDrawing("schedule", "スケジュール表", 12);
  const applied = await workbook.apply([{ kind: "draw", drawing, record: "記録 <1>" }]);
  expect(host.executor.traffic.length - before).toBe(2);
  expect(applied.sheets).toEqual([{ key: "schedule", name: "スケジュール表" }]);
  const survey = await workbook.survey();
  expect(survey.generated).toMatchObject([
    { key: "schedule", sheet: "スケジュール表", record: "記録 <1>" },
  ]);
  expect(survey.sheets.map(({ name }) => name)).toEqual(["業務計画", "作業用"]);
  const drawn = host.model.sheets.find(({ name }) => name === "スケジュール表");
  if (!drawn) throw new Error("not drawn");
  const values = drawing.rows.map(({ cells }, row) =>
    cells.map((_, column) => cellOf(drawn, row, column))
  );
  for (const [row, { cells }] of drawing.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const held = values[row]?.[column];
      if (cell?.formula !== undefined) expect(held?.formula).toBe(cell.formula);
      else expect(held?.value).toBe(cell?.value ?? "");
    }
  }
  expect(drawn.frozen).toEqual({ rows: 1, columns: 2 });
  expect(host.model.names).toMatchObject([{ name: "_keikaku.schedule", visible: false }]);
  const state = JSON.stringify([...drawn.cells].sort(([a], [b]) => a - b));
  await workbook.apply([{ kind: "draw", drawing, record: "記録 <2>" }]);
  expect(JSON.stringify([...drawn.cells].sort(([a], [b]) => a - b))).toBe(state);
  expect(host.model.customXml).toHaveLength(1);
  expect(host.model.enableEvents).toBe(true);
  expect([...drawn.rowOutline.values()].every((level) => level === 1)).toBe(true);
});

test("edits cells, but none that holds a formula or lies on a protected sheet", async () => {
  const workbook = openExcelWorkbook();
  await workbook.apply([
    { kind: "edit", edits: [{ cell: { sheet: "業務計画", row: 1, column: 1 }, value: "007" }] },
  ]);
  expect(cellOf(sheet, 1, 1).value).toBe("007");
  sheet.cells.set(cellKey(5, 5), { ...EMPTY_CELL, value: 3, formula: "=1+2" });
  const edit = { cell: { sheet: "業務計画", row: 5, column: 5 }, value: 4 };
  await expect(workbook.apply([{ kind: "edit", edits: [edit] }])).rejects.toMatchObject({
    fault: "unsupported",
    detail: "業務計画!F6",
  });
  sheet.isProtected = true;
  await expect(workbook.apply([{ kind: "edit", edits: [edit] }])).rejects.toMatchObject({
    fault: "sheet-protected",
    detail: "業務計画",
  });
  sheet.isProtected = false;
});

test("keeps a generated sheet's content on a sheet of the user's own", async () => {
  const workbook = openExcelWorkbook();
  await workbook.apply([{ kind: "keep", key: "schedule", name: "スケジュール表（控え）" }]);
  const copy = host.model.sheets.find(({ name }) => name === "スケジュール表（控え）");
  expect(copy && cellOf(copy, 0, 1).value).toBe("事業名");
  expect((await workbook.survey()).generated).toHaveLength(1);
});

test("reveals a cell", async () => {
  await openExcelWorkbook().reveal({ sheet: "業務計画", row: 4, column: 2 });
  expect(host.model.selection).toEqual({ sheet, area: { top: 4, left: 2, bottom: 4, right: 2 } });
});

test("looks at fills, borders, formulas, values and shapes in one sync", async () => {
  sheet.cells.set(cellKey(1, 5), {
    ...EMPTY_CELL,
    style: { ...EMPTY_CELL.style, fill: "#FF0000" },
  });
  const common = {
    left: 54,
    top: 18.75,
    width: 108,
    height: 9.375,
    visible: true,
    members: [],
    text: "",
  };
  sheet.shapes.push(
    {
      ...common,
      id: "s1",
      name: "矢印",
      type: "GeometricShape",
      form: "RightArrow",
      fill: "#4472C4",
      text: "委託",
    },
    { ...common, id: "s2", name: "線", type: "Line", line: "#c00000", isDashed: true },
    { ...common, id: "s7", name: "カギ線", type: "Line", form: "Elbow" },
    { ...common, id: "s3", name: "写真", type: "Image" },
    {
      ...common,
      id: "s4",
      name: "グループ",
      type: "Group",
      members: [
        {
          ...common,
          id: "s5",
          name: "中",
          type: "GeometricShape",
          text: "中身",
          top: 93.75,
          rotation: 270,
        },
      ],
    },
    { ...common, id: "s6", name: "グラフ", type: "Unsupported" }
  );
  const workbook = openExcelWorkbook();
  await workbook.survey();
  const before = host.executor.traffic.length;
  const area = { sheet: "業務計画", top: 0, left: 0, bottom: 5, right: 5 };
  const [detail] = await workbook.look([
    { area, kinds: ["values", "fills", "borders", "formulas", "shapes"] },
  ]);
  expect(host.executor.traffic.length - before).toBe(1);
  expect(detail?.fills?.rows[1]?.[5]).toBe("#FF0000");
  expect(detail?.fills?.rows[1]?.[4]).toBeNull();
  expect(detail?.formulas?.rows[5]?.[5]).toBe("=1+2");
  expect(detail?.values?.rows[5]?.[5]).toBe(3);
  expect(detail?.borders?.rows[0]?.[0]).toEqual({
    top: null,
    bottom: null,
    left: null,
    right: null,
  });
  expect(detail?.shapes?.map(({ name, kind, form, text }) => ({ name, kind, form, text }))).toEqual(
    [
      { name: "矢印", kind: "shape", form: "RightArrow", text: "委託" },
      { name: "線", kind: "connector", form: "Straight", text: "" },
      { name: "カギ線", kind: "connector", form: "Elbow", text: "" },
      { name: "写真", kind: "picture", form: "", text: "" },
      { name: "中", kind: "shape", form: "Rectangle", text: "中身" },
    ]
  );
  expect(detail?.shapes?.map((each) => each.isColoured ?? false)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(detail?.shapes?.map((each) => each.colour)).toEqual([
    "#4472C4",
    "#C00000",
    "#000000",
    undefined,
    undefined,
  ]);
  expect(detail?.shapes?.map((each) => each.isDashed ?? false)).toEqual([
    false,
    true,
    false,
    false,
    false,
  ]);
  expect(detail?.shapes?.[0]?.from).toEqual({ row: 1, column: 1, intoRow: 0, intoColumn: 0 });
  expect(detail?.shapes?.[0]?.to).toEqual({ row: 1, column: 3, intoRow: 0.5, intoColumn: 0 });
  // Turned by a quarter it lies across its frame.
  const turned = detail?.shapes?.[4];
  expect([turned?.from, turned?.to]).toMatchObject([
    { row: 3, column: 1 },
    { row: 9, column: 2 },
  ]);
});

test("failures are said in the project's own terms", async () => {
  const workbook = openExcelWorkbook();
  host.executor.isEditingCell = true;
  await expect(workbook.survey()).rejects.toMatchObject({ fault: "editing-cell" });
  host.executor.isEditingCell = false;
  host.executor.isOffline = true;
  await expect(workbook.survey()).rejects.toBeInstanceOf(WorkbookError);
  await expect(workbook.survey()).rejects.toMatchObject({ fault: "connection-lost" });
  host.executor.isOffline = false;
  host.model.isStructureProtected = true;
  const drawing = sampleDrawing("list", "事業一覧", 2);
  await expect(workbook.apply([{ kind: "draw", drawing, record: "" }])).rejects.toMatchObject({
    fault: "structure-locked",
  });
  host.model.isStructureProtected = false;
});

test("a change by a person is told, our own writing is not", async () => {
  let changes = 0;
  const stop = await watchExcelWorkbook(() => {
    changes += 1;
  });
  await openExcelWorkbook().apply([
    { kind: "edit", edits: [{ cell: { sheet: "業務計画", row: 1, column: 1 }, value: "事業" }] },
  ]);
  host.type("業務計画", "B2", "手入力");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(changes).toBe(1);
  await stop();
  host.type("業務計画", "B2", "もう一度");
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(changes).toBe(1);
});

test("an Excel that won't follow sheets beyond the last is surveyed in a sync more", async () => {
  const { executor } = host;
  const next = executor.traffic.length + 1;
  executor.faults = [{ kind: "action", batch: next, action: 40, code: "InvalidArgument" }];
  const survey = await openExcelWorkbook().survey();
  executor.faults = [];
  expect(survey.sheets[0]).toMatchObject({
    name: "業務計画",
    values: { origin: { row: 0, column: 0 } },
  });
  expect(survey.sheets[0]?.values.rows.length).toBeGreaterThan(2);
  expect(executor.traffic.length - next + 1).toBe(4);
});
