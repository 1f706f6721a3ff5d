/** @jest-environment jsdom */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkBook, checkPlans } from "../../../src/app/check-book";
import { findingsSketch } from "../../../src/app/findings-drawing";
import { openBook } from "../../../src/app/open-book";
import { foresee, regenerationOf } from "../../../src/app/regenerate";
import { DEFAULT_SETTINGS } from "../../../src/settings/settings";
import { openExcelWorkbook } from "../../../src/workbooks/excel/excel-workbook";
import { bootExcel } from "../../excel-host/boot";
import type { ExcelHost } from "../../excel-host/host";
import { loadXlsx } from "../../excel-host/load-xlsx";
import { newWorkbook } from "../../excel-host/model";

const SAMPLES = join(__dirname, "../samples");
const samples = readdirSync(SAMPLES).filter((file) => file.endsWith(".xlsx"));

let host: ExcelHost;
beforeAll(async () => {
  host = await bootExcel(newWorkbook("業務計画"));
});

function syncs(): number {
  return host.executor.traffic.length;
}

async function validated(workbook = openExcelWorkbook()) {
  const before = syncs();
  const book = await openBook(workbook);
  const findings = await checkBook(book, book.plans, DEFAULT_SETTINGS);
  return { workbook, book, findings, syncs: syncs() - before };
}

async function regenerated(
  { book, workbook }: Awaited<ReturnType<typeof validated>>,
  withFindings = false
) {
  const before = syncs();
  const listed = withFindings
    ? [findingsSketch(book, book.plans, checkPlans(book, book.plans))]
    : [];
  const sheets = await foresee(book, book.plans, listed);
  const { changes } = regenerationOf(sheets, book, "overwrite");
  const applied = changes.length > 0 ? await workbook.apply(changes) : { sheets: [] };
  await workbook.reveal({
    sheet: sheets[0]?.present?.sheet ?? applied.sheets[0]?.name ?? "",
    row: 0,
    column: 0,
  });
  return { applied, sheets, syncs: syncs() - before };
}

describe.each(samples)("%s, in LTSC 2021", (file) => {
  beforeEach(() => {
    host.open(loadXlsx(Uint8Array.from(readFileSync(join(SAMPLES, file))), file));
  });

  test("is validated in three syncs and regenerated in three, the first time and later", async () => {
    const first = await validated();
    expect(first.syncs).toBeLessThanOrEqual(3);
    expect(first.book.plans).not.toEqual([]);
    const drawn = await regenerated(first);
    expect(drawn.applied.sheets).toHaveLength(3);
    expect(drawn.syncs).toBeLessThanOrEqual(3);
    host.type(first.book.survey.sheets[0]?.name ?? "", "B2", "計画の変更");
    const second = await validated();
    expect(second.syncs).toBeLessThanOrEqual(3);
    expect((await regenerated(second)).syncs).toBeLessThanOrEqual(3);
  });

  test("is regenerated in three syncs with 検証結果 as well, long after it was read", async () => {
    await regenerated(await validated(), true);
    host.type("検証結果", "B1", "財政課に提出済み");
    const read = await validated();
    const later = performance.now() + 10_000;
    const clock = jest.spyOn(performance, "now").mockImplementation(() => later);
    const { sheets, syncs: needed } = await regenerated(read, true);
    clock.mockRestore();
    expect(sheets.map(({ present }) => present?.sheet)).toContain("検証結果");
    expect(needed).toBeLessThanOrEqual(3);
  });

  test("regenerating twice writes nothing the second time, and hand edits are named by cell", async () => {
    const first = await validated();
    await regenerated(first);
    const again = await regenerated(await validated());
    expect(again.sheets.map(({ state }) => state.unchanged)).toEqual([true, true, true]);
    const sheet = again.sheets[0]?.present?.sheet ?? "";
    host.type(sheet, "B2", "手で直した");
    const edited = await validated();
    const { sheets } = await regenerated(edited);
    expect(sheets[0]?.state.edited.map(({ cell }) => cell)).toEqual([{ row: 1, column: 1 }]);
  });
});
