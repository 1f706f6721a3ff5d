import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkBook } from "../../src/app/check-book";
import { openBook } from "../../src/app/open-book";
import { foresee, regenerationOf, type HandEdits } from "../../src/app/regenerate";
import { DEFAULT_SETTINGS } from "../../src/settings/settings";
import type { CellEdit } from "../../src/sheet/survey";
import { openXlsx, type XlsxWorkbook } from "../../src/workbooks/xlsx/xlsx-workbook";

const SAMPLE = join(__dirname, "../workbooks/samples/plan-side-by-side.xlsx");
const BAR = { sheet: "スケジュール表", row: 12, column: 8 };

test("a second regeneration writes nothing", async () => {
  const workbook = await built();
  const before = workbook.toBytes();
  const { changes } = await regenerate(workbook, "keep");
  expect(changes).toEqual([]);
  expect(workbook.toBytes()).toBe(before);
  expect(await rulesOf(workbook)).not.toContain("generated-stale");
});

test("cells that people edited are told, and kept on a copy before the sheet is drawn anew", async () => {
  const workbook = await built();
  await edit(workbook, { cell: BAR, value: "部長了承済み" });
  expect(await rulesOf(workbook)).toContain("generated-edited");
  const { kept } = await regenerate(workbook, "keep");
  expect(kept).toEqual([{ sheet: "スケジュール表（控え）", cells: 1 }]);
  expect(await textAt(workbook, "スケジュール表（控え）")).toBe("部長了承済み");
  expect(await textAt(workbook, "スケジュール表")).not.toBe("部長了承済み");
  expect(await rulesOf(workbook)).not.toContain("generated-edited");
});

test("a kept copy is neither a plan nor a sheet of ours", async () => {
  const workbook = await built();
  await edit(workbook, { cell: BAR, value: "部長了承済み" });
  await regenerate(workbook, "keep");
  const { plans, survey } = await openBook(workbook);
  expect(plans).toHaveLength(1);
  expect(survey.generated.map(({ key }) => key)).toEqual(["schedule", "summary", "list"]);
});

test("edits are drawn over where that is chosen", async () => {
  const workbook = await built();
  await edit(workbook, { cell: BAR, value: "部長了承済み" });
  expect((await regenerate(workbook, "overwrite")).kept).toEqual([]);
  expect((await workbook.survey()).sheetNames).not.toContain("スケジュール表（控え）");
});

test("a plan that changed since is told, and its sheets follow", async () => {
  const workbook = await built();
  await edit(workbook, { cell: { sheet: "業務計画", row: 17, column: 3 }, value: 20000 });
  expect(await rulesOf(workbook)).toContain("generated-stale");
  const { changes, kept } = await regenerate(workbook, "keep");
  expect(changes.map(({ kind }) => kind)).toContain("draw");
  expect(kept).toEqual([]);
  expect(await rulesOf(workbook)).not.toContain("generated-stale");
});

test("sheets of a plan that is gone, or goes by another name now, are told", async () => {
  const workbook = await built();
  const book = await openBook(workbook);
  const sheets = await foresee(book, book.plans);
  await workbook.apply(
    sheets.map(({ drawing, state }) => ({
      kind: "draw",
      drawing: { ...drawing, key: `${drawing.key}:旧課`, name: `${drawing.name}（旧課）` },
      record: state.record,
    }))
  );
  const opened = await openBook(workbook);
  const findings = await checkBook(opened, opened.plans, DEFAULT_SETTINGS);
  const left = ["スケジュール表（旧課）", "集計（旧課）", "事業一覧（旧課）"];
  expect(findings.filter(({ rule }) => rule === "generated-stale")).toMatchObject(
    left.map((sheet) => ({ message: { id: "generated-stale/no-plan", values: { sheet } } }))
  );
});

test("without a record a sheet that says what the plan says is left in peace", async () => {
  const workbook = await built("");
  expect(await rulesOf(workbook)).not.toContain("generated-stale");
  expect((await regenerate(workbook, "keep")).kept).toEqual([]);
});

test("without a record a sheet that says something else is kept on a copy, as it might be people's", async () => {
  const workbook = await built("");
  await edit(workbook, { cell: BAR, value: "部長了承済み" });
  const { kept } = await regenerate(workbook, "keep");
  expect(kept).toEqual([{ sheet: "スケジュール表（控え）", cells: 0 }]);
});

/** The sample with its sheets drawn; the records as given, or as they should be. */
async function built(record?: string): Promise<XlsxWorkbook> {
  const workbook = openXlsx(readFileSync(SAMPLE), "plan.xlsx");
  const book = await openBook(workbook);
  const { changes } = regenerationOf(await foresee(book, book.plans), book, "keep");
  await workbook.apply(
    changes.map((change) =>
      change.kind === "draw" && record !== undefined ? { ...change, record } : change
    )
  );
  return workbook;
}

async function regenerate(workbook: XlsxWorkbook, handEdits: HandEdits) {
  const book = await openBook(workbook);
  const regeneration = regenerationOf(await foresee(book, book.plans), book, handEdits);
  await workbook.apply(regeneration.changes);
  return regeneration;
}

async function edit(workbook: XlsxWorkbook, change: CellEdit): Promise<void> {
  await workbook.apply([{ kind: "edit", edits: [change] }]);
}

async function rulesOf(workbook: XlsxWorkbook): Promise<readonly string[]> {
  const book = await openBook(workbook);
  return (await checkBook(book, book.plans, DEFAULT_SETTINGS)).map(({ rule }) => rule);
}

async function textAt(workbook: XlsxWorkbook, sheet: string) {
  const { row, column } = BAR;
  const area = { sheet, top: row, left: column, bottom: row, right: column };
  const [detail] = await workbook.look([{ area, kinds: ["values"] }]);
  return detail?.values?.rows[0]?.[0];
}
