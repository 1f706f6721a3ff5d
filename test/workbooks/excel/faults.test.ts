/** @jest-environment jsdom */
import { createHash } from "node:crypto";
import { openExcelWorkbook } from "../../../src/workbooks/excel/excel-workbook";
import type { SheetDrawing } from "../../../src/sheet/drawing";
import type { Change } from "../../../src/workbooks/workbook";
import { bootExcel } from "../../excel-host/boot";
import type { Fault } from "../../excel-host/executor";
import type { ExcelHost } from "../../excel-host/host";
import { cellKey, EMPTY_CELL, newWorkbook, type SheetModel } from "../../excel-host/model";
import { sampleDrawing } from "../drawings";

let host: ExcelHost;
beforeAll(async () => {
  host = await bootExcel(newWorkbook("業務計画"));
});

const schedule = narrow(sampleDrawing("schedule", "スケジュール表", 3));
const list = { ...narrow(sampleDrawing("list", "事業一覧", 2)), conditionalFormats: [] };
const draws: readonly Change[] = [
  { kind: "draw", drawing: schedule, record: "予定表" },
  { kind: "draw", drawing: list, record: "一覧" },
];

/** The first columns only: fewer actions, each of which is made to fail. */
function narrow(drawing: SheetDrawing): SheetDrawing {
  const plain = drawing.styles.slice(0, 1);
  return {
    ...drawing,
    columns: drawing.columns.slice(0, 3),
    styles: plain.map((style) => ({
      ...style,
      borders: { ...style.borders, left: null, right: null },
    })),
    rows: drawing.rows.map((row) => ({
      ...row,
      cells: row.cells.slice(0, 3).map((cell) => cell && { ...cell, style: 0 }),
    })),
  };
}

/** Opens a plan, drawn once before or not; answers the plan sheet as it is then. */
async function openPlan(isDrawn: boolean): Promise<string> {
  host.executor.faults = [];
  host.open(newWorkbook("業務計画"));
  const plan = sheetNamed("業務計画");
  plan.cells.set(cellKey(0, 0), { ...EMPTY_CELL, value: "業務計画" });
  if (isDrawn) {
    const earlier = { ...schedule, rows: schedule.rows.slice(0, 3) };
    await openExcelWorkbook().apply([
      { kind: "draw", drawing: earlier, record: "前" },
      { kind: "draw", drawing: list, record: "前" },
    ]);
  }
  return state(plan);
}

function sheetNamed(name: string): SheetModel {
  const sheet = host.model.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** All a sheet holds, but for its ids, in brief: two that differ would fill pages. */
function state(sheet: SheetModel): string {
  return createHash("sha256").update(contents(sheet)).digest("hex");
}

function contents(sheet: SheetModel): string {
  const { cells, columnWidths, conditionalFormats, rowHeights, rowOutline, ...rest } = sheet;
  return JSON.stringify([
    { ...rest, id: "" },
    [...cells].sort(([a], [b]) => a - b),
    [...columnWidths],
    [...rowHeights],
    [...rowOutline],
    conditionalFormats.map((format) => ({ ...format, id: "" })),
  ]);
}

function next(fault: "action", action: number, batch: number): Fault {
  return {
    kind: fault,
    batch: host.executor.traffic.length + batch,
    action,
    code: "GeneralException",
  };
}

/**
 * The actions of a regeneration's writing that do something. One that only finds an object and fails leaves
 * behind just what the next of these does.
 */
async function effectsOfWriting(isDrawn: boolean): Promise<readonly number[]> {
  await openPlan(isDrawn);
  const workbook = openExcelWorkbook();
  await workbook.survey();
  await workbook.apply(draws);
  return host.executor.traffic.at(-1)?.effects ?? [];
}

describe.each([
  ["drawn for the first time", false],
  ["drawn over an earlier one", true],
])("a sheet %s", (_, isDrawn) => {
  test("whichever action fails, the plan stays, the break is known, and the next run repairs it", async () => {
    const effects = await effectsOfWriting(isDrawn);
    const whole = [state(sheetNamed("スケジュール表")), state(sheetNamed("事業一覧"))];
    expect(effects.length).toBeGreaterThan(80);
    for (const action of effects) {
      const plan = await openPlan(isDrawn);
      const workbook = openExcelWorkbook();
      await workbook.survey();
      host.executor.faults = [next("action", action, 2)];
      const failed = await workbook.apply(draws).then(
        () => false,
        () => true
      );
      host.executor.faults = [];
      expect({ action, failed }).toEqual({ action, failed: true });
      expect(state(sheetNamed("業務計画"))).toBe(plan);
      expect(host.model.enableEvents).toBe(true);
      const survey = await workbook.survey();
      for (const { key, record, sheet } of survey.generated) {
        // A record stands only for a sheet that is whole: this run's, or the one before.
        const wanted = key === "schedule" ? whole[0] : whole[1];
        if (record === "予定表" || record === "一覧") expect(state(sheetNamed(sheet))).toBe(wanted);
        else expect([null, "前"]).toContain(record);
      }
      await workbook.apply(draws);
      const repaired = [state(sheetNamed("スケジュール表")), state(sheetNamed("事業一覧"))];
      expect({ action, repaired }).toEqual({ action, repaired: whole });
      expect(host.model.sheets).toHaveLength(3);
      const after = await workbook.survey();
      expect(after.generated.map(({ record }) => record)).toEqual(["予定表", "一覧"]);
    }
  }, 120_000);
});

test.each([
  ["the connection is lost", { kind: "offline" }, "connection-lost"],
  ["a cell is being edited", { kind: "editing" }, "editing-cell"],
] as const)("says that %s, whichever sync it happens in", async (_, fault, expected) => {
  for (const batch of [1, 2]) {
    await openPlan(true);
    const workbook = openExcelWorkbook();
    await workbook.survey();
    host.executor.faults = [{ ...fault, batch: host.executor.traffic.length + batch }];
    await expect(workbook.apply(draws)).rejects.toMatchObject({ fault: expected });
    host.executor.faults = [];
    const { generated } = await workbook.survey();
    expect(generated.map(({ record }) => record)).toEqual(["前", "前"]);
  }
});

test("a protected sheet of ours is refused before anything is written", async () => {
  await openPlan(true);
  sheetNamed("事業一覧").isProtected = true;
  const before = state(sheetNamed("スケジュール表"));
  await expect(openExcelWorkbook().apply(draws)).rejects.toMatchObject({
    fault: "sheet-protected",
    detail: "事業一覧",
  });
  expect(state(sheetNamed("スケジュール表"))).toBe(before);
});

test("rows that somebody unfolded for good don't stand in the way", async () => {
  await openPlan(true);
  sheetNamed("スケジュール表").rowOutline.clear();
  sheetNamed("事業一覧").rowOutline.clear();
  await openExcelWorkbook().apply(draws);
  expect([...sheetNamed("スケジュール表").rowOutline]).toEqual([
    [2, 1],
    [3, 1],
  ]);
});

test("a sheet of ours that was deleted is drawn anew under its name", async () => {
  await openPlan(true);
  const sheet = sheetNamed("スケジュール表");
  host.model.sheets.splice(host.model.sheets.indexOf(sheet), 1);
  for (const name of host.model.names) {
    if (name.target?.sheet === sheet) Object.assign(name, { target: null, formula: "=#REF!$A$1" });
  }
  await openExcelWorkbook().apply(draws);
  const { generated } = await openExcelWorkbook().survey();
  expect(generated.map(({ record, sheet: name }) => [name, record])).toEqual([
    ["事業一覧", "一覧"],
    ["スケジュール表", "予定表"],
  ]);
});
