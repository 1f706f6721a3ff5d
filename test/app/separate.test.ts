import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openBook } from "../../src/app/open-book";
import { foresee, regenerationOf } from "../../src/app/regenerate";
import { isLockedOut, separateDrawings } from "../../src/app/separate";
import { valueText } from "../../src/sheet/survey";
import { newXlsx } from "../../src/workbooks/xlsx/new-xlsx";
import { openXlsx } from "../../src/workbooks/xlsx/xlsx-workbook";
import { calculated, compared, hasCalc, withoutResults } from "../drawing/calc";
import { faultsOf } from "../workbooks/xlsx/write/structure";
import { structureLocked } from "../workbooks/xlsx/write/written";

const SAMPLES = ["plan-side-by-side", "plan-two-sheets", "plan-as-pasted"] as const;
const sample = (name: string) =>
  new Uint8Array(readFileSync(join(__dirname, "../workbooks/samples", `${name}.xlsx`)));

async function separated(name: string) {
  const book = await openBook(openXlsx(sample(name), "業務計画.xlsx"));
  const drawings = separateDrawings(book, book.plans, "2019-04-10");
  return { book, drawings, bytes: newXlsx(drawings) };
}

describe("the plan's sheets in a workbook of their own", () => {
  it.each(SAMPLES)("are sound, and hold no plan themselves: %s", async (name) => {
    const { bytes, drawings } = await separated(name);
    expect(faultsOf(bytes)).toEqual([]);
    const { plans, survey } = await openBook(openXlsx(bytes, "Book1.xlsx"));
    expect(plans).toEqual([]);
    expect(survey.sheetNames).toEqual(["スケジュール表", "集計", "事業一覧"]);
    expect(drawings.map(({ key }) => key)).toEqual(["schedule", "summary", "list"]);
  });

  it("say each whose plan they show and of which day", async () => {
    const { bytes } = await separated("plan-side-by-side");
    const { sheets } = await openXlsx(bytes, "Book1.xlsx").survey();
    for (const { values } of sheets) {
      expect(values.rows.slice(0, 3).flat().map(valueText).join("\n")).toContain(
        "「業務計画.xlsx」の計画を2019年4月10日に写したものです。元の計画を直しても、この表は変わりません。"
      );
    }
  });

  it("show what the sheets in the plan's own workbook show", async () => {
    const { book, drawings } = await separated("plan-side-by-side");
    const own = await foresee(book, book.plans);
    const list = (sheets: typeof drawings) =>
      sheets
        .at(2)
        ?.rows.slice(1)
        .map(({ cells }) => cells.map((cell) => cell?.value || null));
    expect(list(drawings)).toEqual(list(own.map(({ drawing }) => drawing)));
    expect(list(drawings)).toHaveLength(8);
  });

  (hasCalc() ? it : it.skip)(
    "come to the same when they are calculated anew",
    async () => {
      const { drawings } = await separated("plan-side-by-side");
      const [sheets = new Map()] = calculated([newXlsx(withoutResults(drawings))]);
      const { differing, formulas } = compared(drawings, sheets);
      expect(differing).toEqual([]);
      expect(formulas).toBeGreaterThan(40);
    },
    60_000
  );

  it("have names of their own where there are several plans", async () => {
    const book = await openBook(openXlsx(sample("plan-side-by-side"), "業務計画.xlsx"));
    const twice = book.plans.flatMap((plan) => [plan, plan]);
    const names = separateDrawings(book, twice, "2019-04-10").map(({ name }) => name);
    expect(new Set(names).size).toBe(6);
  });
});

describe("a locked structure", () => {
  it("shuts out sheets that would be new, and no others", async () => {
    const open = openXlsx(sample("plan-side-by-side"), "業務計画.xlsx");
    const book = await openBook(open);
    const sheets = await foresee(book, book.plans);
    expect(isLockedOut(book, sheets)).toBe(false);
    const locked = await openBook(openXlsx(structureLocked(open.toBytes()), "業務計画.xlsx"));
    expect(isLockedOut(locked, await foresee(locked, locked.plans))).toBe(true);

    await open.apply(regenerationOf(sheets, book, "keep").changes);
    const drawn = await openBook(openXlsx(structureLocked(open.toBytes()), "業務計画.xlsx"));
    expect(isLockedOut(drawn, await foresee(drawn, drawn.plans))).toBe(false);
  });
});
