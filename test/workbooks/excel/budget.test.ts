/** @jest-environment jsdom */
import { openBook } from "../../../src/app/open-book";
import { openExcelWorkbook } from "../../../src/workbooks/excel/excel-workbook";
import { bootExcel } from "../../excel-host/boot";
import type { Traffic } from "../../excel-host/executor";
import type { ExcelHost } from "../../excel-host/host";
import { cellKey, EMPTY_CELL, newWorkbook, type WorkbookModel } from "../../excel-host/model";
import { sampleDrawing } from "../drawings";

const MEGABYTES_4 = 4_000_000;
const LIMIT = 5 * 1024 * 1024;

let host: ExcelHost;
beforeAll(async () => {
  host = await bootExcel(newWorkbook("業務計画"));
});

/** A plan of two rows a project: seven columns merged down both, twelve months, a bar in each row. */
function planOf(projects: number): WorkbookModel {
  const model = newWorkbook("業務計画");
  const sheet = model.sheets[0];
  if (!sheet) throw new Error("no sheet");
  for (let project = 0; project < projects; project += 1) {
    const row = 4 + project * 2;
    [
      "",
      project + 1,
      `健康づくり推進事業その${project}`,
      "1",
      "現状維持",
      "市",
      1200 + project,
    ].forEach((value, column) => {
      sheet.cells.set(cellKey(row, column), { ...EMPTY_CELL, value });
      sheet.merges.push({ top: row, bottom: row + 1, left: column, right: column });
    });
    for (const lane of [row, row + 1]) {
      const left = 8 + (lane % 6);
      const style = { ...EMPTY_CELL.style, fill: "#9DC3E6" };
      sheet.cells.set(cellKey(lane, left), { ...EMPTY_CELL, value: "研修会の開催", style });
      sheet.merges.push({ top: lane, bottom: lane, left, right: left + 3 });
    }
    sheet.cells.set(cellKey(row, 19), { ...EMPTY_CELL, value: "通年" });
  }
  return model;
}

/** Surveys, looks and draws as the app does; answers what each step sent and received. */
async function wholeJob(projects: number) {
  host.open(planOf(projects));
  const workbook = openExcelWorkbook();
  const { traffic } = host.executor;
  const from = traffic.length;
  const survey = await workbook.survey();
  const [sheet] = survey.sheets;
  const bottom = 4 + projects * 2;
  await workbook.look([
    { area: { sheet: "業務計画", top: 3, left: 8, bottom, right: 20 }, kinds: ["fills", "shapes"] },
  ]);
  const validated = traffic.length;
  await workbook.apply([
    {
      kind: "draw",
      drawing: sampleDrawing("schedule", "スケジュール表", projects),
      record: "x".repeat(projects * 40),
    },
    {
      kind: "draw",
      drawing: sampleDrawing("list", "事業一覧", projects),
      record: "y".repeat(projects * 40),
    },
  ]);
  return {
    survey,
    sheet,
    validating: traffic.slice(from, validated),
    regenerating: traffic.slice(validated),
  };
}

function bytes(traffic: readonly Traffic[]): number {
  return traffic.reduce((all, { received, sent }) => all + sent + received, 0);
}

function mostSyncs(free: number, traffic: readonly Traffic[]): number {
  return free + Math.ceil(bytes(traffic) / MEGABYTES_4);
}

test("8 projects are validated in three syncs and regenerated in three", async () => {
  const { regenerating, sheet, validating } = await wholeJob(8);
  expect(sheet?.merges).toHaveLength(8 * 9);
  expect(validating).toHaveLength(3);
  expect(regenerating.length).toBeLessThanOrEqual(3);
  expect(bytes(validating)).toBeLessThan(120_000);
  expect(bytes(regenerating)).toBeLessThan(200_000);
});

/** A list of projects with months, the directions printed in cells beside each other; the paint marks one in each row. */
function choicesOf(projects: number, paint: string | null): WorkbookModel {
  const model = newWorkbook("業務計画");
  const sheet = model.sheets[0];
  const months = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3].map((month) => `${month}月`);
  const rows = Array.from({ length: projects }, (_, at) => [
    ...[at + 1, `健康づくり推進事業その${at}`, "拡充", "継続", "廃止", 1200 + at],
    ...months.map((_month, index) => (index === at % 12 ? "研修会の開催" : null)),
  ]);
  const head = ["順位", "事業名", "方向性", null, null, "予算額（千円）", ...months];
  [["令和7年度 健康課 業務計画"], head, ...rows].forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value === null) return;
      const fill = row > 1 && column === 2 + (row % 3) ? paint : null;
      const style = { ...EMPTY_CELL.style, fill };
      sheet?.cells.set(cellKey(row, column), { ...EMPTY_CELL, value, style });
    });
  });
  sheet?.merges.push({ top: 1, left: 2, bottom: 1, right: 4 });
  return model;
}

test("directions that may be painted are looked at together with the schedule", async () => {
  const opened = async (paint: string | null) => {
    host.open(choicesOf(9, paint));
    const from = host.executor.traffic.length;
    const { plans } = await openBook(openExcelWorkbook());
    const directions = plans[0]?.plan.projects.map(({ direction }) => direction);
    return { directions, syncs: host.executor.traffic.length - from };
  };
  const painted = ["廃止", "拡充", "継続"];
  expect(await opened("#FFFF00")).toEqual({
    directions: [...painted, ...painted, ...painted],
    syncs: 3,
  });
  expect(await opened(null)).toEqual({ directions: Array(9).fill(null), syncs: 3 });
});

test("five plans in a workbook are read in as many syncs as one", async () => {
  const [only] = choicesOf(9, "#FFFF00").sheets;
  if (!only) throw new Error("no sheet");
  const sheets = ["健康課", "福祉課", "税務課", "市民課", "建設課"].map((name) => {
    const cells = new Map(only.cells);
    cells.set(cellKey(0, 0), { ...EMPTY_CELL, value: `令和7年度 ${name} 業務計画` });
    return { ...only, name, cells };
  });
  host.open({ ...newWorkbook("健康課"), sheets });
  const from = host.executor.traffic.length;
  const { plans } = await openBook(openExcelWorkbook());
  expect(plans.map(({ name, draft }) => [name, draft.lanes.length])).toEqual(
    sheets.map(({ name }) => [name, 9])
  );
  expect(plans.map(({ plan }) => plan.projects[0]?.direction)).toEqual(Array(5).fill("廃止"));
  expect(host.executor.traffic.length - from).toBe(3);
});

test("3,000 projects take one sync more for every 4 MB, and no request or answer is too large", async () => {
  const { regenerating, sheet, validating } = await wholeJob(3_000);
  expect(sheet?.merges).toHaveLength(3_000 * 9);
  expect(sheet?.values.rows).toHaveLength(6_000);
  for (const { received, sent } of [...validating, ...regenerating]) {
    expect(Math.max(received, sent)).toBeLessThan(LIMIT);
  }
  expect(validating.length).toBeLessThanOrEqual(mostSyncs(3, validating));
  expect(regenerating.length).toBeLessThanOrEqual(mostSyncs(3, regenerating));
}, 60_000);

test("6,000 cells are edited in requests that are none too large", async () => {
  const model = newWorkbook("業務計画");
  const cells = Array.from({ length: 6_000 }, (_, row) => ({ sheet: "業務計画", row, column: 3 }));
  for (const { row, column } of cells) {
    model.sheets[0]?.cells.set(cellKey(row, column), { ...EMPTY_CELL, value: "１，２００" });
  }
  host.open(model);
  const from = host.executor.traffic.length;
  const edits = cells.map((cell) => ({ cell, value: 1200, numberFormat: "#,##0" }));
  await openExcelWorkbook().apply([{ kind: "edit", edits }]);
  const traffic = host.executor.traffic.slice(from);
  expect(Math.max(...traffic.map(({ sent }) => sent))).toBeLessThan(LIMIT);
  expect(traffic.length).toBeLessThanOrEqual(mostSyncs(3, traffic));
  const values = [...(host.model.sheets[0]?.cells.values() ?? [])].map(({ value }) => value);
  expect(new Set(values)).toEqual(new Set([1200]));
}, 60_000);

test("an answer that turns out too large is asked for in halves", async () => {
  const model = newWorkbook("業務計画");
  const text = "長い本文".repeat(250);
  for (let row = 0; row < 2_500; row += 1) {
    model.sheets[0]?.cells.set(cellKey(row, 0), { ...EMPTY_CELL, value: `${row}${text}` });
  }
  host.open(model);
  const from = host.executor.traffic.length;
  const { sheets } = await openExcelWorkbook().survey();
  expect(sheets[0]?.values.rows[2_499]).toEqual([`2499${text}`]);
  expect(sheets[0]?.merges).toEqual([]);
  const answered = host.executor.traffic.slice(from);
  expect(answered.some(({ received }) => received > LIMIT)).toBe(true);
});
