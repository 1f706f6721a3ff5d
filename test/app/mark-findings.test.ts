import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkBook } from "../../src/app/check-book";
import { clearMarks, MARK_COLORS, markFindings } from "../../src/app/mark-findings";
import { openBook } from "../../src/app/open-book";
import type { Finding } from "../../src/rules/rule";
import { areaName, cellName } from "../../src/sheet/address";
import type { Workbook } from "../../src/workbooks/workbook";
import { openXlsx, type XlsxWorkbook } from "../../src/workbooks/xlsx/xlsx-workbook";
import { loadXlsx } from "../excel-host/load-xlsx";

const SAMPLES = join(__dirname, "../workbooks/samples");

function open(file: string): XlsxWorkbook {
  return openXlsx(new Uint8Array(readFileSync(join(SAMPLES, file))), file);
}

async function check(workbook: Workbook): Promise<readonly Finding[]> {
  const book = await openBook(workbook);
  return checkBook(book, book.plans);
}

/** The marks by their addresses, as Excel would show them. */
function marksOf(workbook: XlsxWorkbook): Readonly<Record<string, string | null>> {
  const { sheets } = loadXlsx(workbook.toBytes(), "計画.xlsx");
  return Object.fromEntries(
    sheets.flatMap(({ conditionalFormats, name }) =>
      conditionalFormats.flatMap(({ areas, fill }) =>
        areas.map((area) => [`${name}!${areaName(area)}`, fill])
      )
    )
  );
}

const finding = (
  severity: Finding["severity"],
  row: number,
  ...more: readonly number[]
): Finding => {
  const at = (each: number) => ({ sheet: "業務計画", row: each, column: 2 });
  return {
    rule: "budget-missing",
    severity,
    plan: null,
    project: null,
    cell: at(row),
    cells: more.map(at),
    message: { id: "name-missing", values: { key: "1" } },
    text: "",
    fixes: [],
  };
};

describe("marks", () => {
  it("colour a finding's cells by its severity, the gravest first", async () => {
    const workbook = open("plan-side-by-side.xlsx");
    await markFindings(workbook, [
      finding("info", 3, 9),
      finding("error", 3),
      finding("warning", 5, 3, 7),
    ]);
    expect(marksOf(workbook)).toEqual({
      "業務計画!C4": MARK_COLORS.error,
      "業務計画!C6": MARK_COLORS.warning,
      "業務計画!C8": MARK_COLORS.warning,
      "業務計画!C10": MARK_COLORS.info,
    });
    await markFindings(workbook, [finding("info", 4)]);
    expect(marksOf(workbook)).toEqual({ "業務計画!C5": MARK_COLORS.info });
  });

  it.each(["plan-as-pasted.xlsx", "plan-side-by-side.xlsx", "plan-two-sheets.xlsx"])(
    "of what is found in %s change nothing of what is read, and can be taken away",
    async (file) => {
      const workbook = open(file);
      const found = await check(workbook);
      await markFindings(workbook, found);
      const marked = Object.keys(marksOf(workbook));
      expect(marked.length).toBeGreaterThan(0);
      const [first] = found.flatMap(({ cell }) =>
        cell ? [`${cell.sheet}!${cellName(cell)}`] : []
      );
      expect(marked.some((area) => area.startsWith(first?.slice(0, -1) ?? "?"))).toBe(true);
      expect(await check(workbook)).toEqual(found);
      await clearMarks(workbook);
      expect(marksOf(workbook)).toEqual({});
    }
  );
});
