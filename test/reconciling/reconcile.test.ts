import { drawPlan } from "../../src/drawing/draw-plan";
import { reconcile, type SheetNow } from "../../src/reconciling/reconcile";
import { recordOf } from "../../src/reconciling/record";
import type { SheetDrawing } from "../../src/sheet/drawing";
import type { CellValue } from "../../src/sheet/survey";
import { planBook, type ProjectSpec } from "../drawing/plan-book";

const SPECS: readonly ProjectSpec[] = [
  {
    name: "地域コミュニティ事業",
    direction: "拡大",
    initiative: "長い文章。".repeat(40),
    without: ["initiative"],
  },
  { name: "市民参加推進・啓発事業", budget: { status: "amount", thousandYen: 1140 } },
];

function listOf(specs: readonly ProjectSpec[]): SheetDrawing {
  const { plan, provenance } = planBook(specs);
  const list = drawPlan(plan, provenance, { suffix: null })[2];
  if (!list) throw new Error("no list");
  return list;
}

/** The sheet as it stands after drawing, changed by hand. */
function sheetOf(
  drawing: SheetDrawing,
  edit: (values: CellValue[][], formulas: (string | null)[][]) => void = () => undefined
): SheetNow {
  const values = drawing.rows.map(({ cells }) =>
    cells.map((cell): CellValue => cell?.value ?? null)
  );
  const formulas = drawing.rows.map(({ cells }) => cells.map((cell) => cell?.formula ?? null));
  edit(values, formulas);
  const origin = { row: 0, column: 0 };
  return { values: { origin, rows: values }, formulas: { origin, rows: formulas } };
}

describe("reconciling", () => {
  const drawing = listOf(SPECS);
  const record = recordOf(drawing);

  it("has nothing to write where the sheet holds the drawing already", () => {
    const { unchanged, edited } = reconcile(record, sheetOf(drawing), drawing);
    expect({ unchanged, edited }).toEqual({ unchanged: true, edited: [] });
  });

  it("has something to write where the plan changed, without calling that an edit", () => {
    const next = listOf([...SPECS, { name: "新しい事業" }]);
    const result = reconcile(record, sheetOf(drawing), next);
    expect(result).toMatchObject({ unchanged: false, incomplete: false, edited: [] });
    expect(result.record).toBe(recordOf(next));
  });

  it("names the cells that were changed by hand, with what was and is there", () => {
    const now = sheetOf(drawing, (values, formulas) => {
      values[0]?.splice(0, 1, "No.");
      values[1]?.splice(2, 1, "別の名前");
      formulas[1]?.splice(2, 1, null);
      values[2]?.splice(20, 0, ...Array.from({ length: 5 }, () => null), "メモ");
      formulas[2]?.splice(7, 1, "=SUM(A1:A2)");
    });
    expect(reconcile(record, now, drawing)).toMatchObject({
      unchanged: false,
      edited: [
        { cell: { row: 0, column: 0 }, was: "番号", now: "No." },
        { cell: { row: 1, column: 2 }, was: "地域コミュニティ事業", now: "別の名前" },
        { cell: { row: 2, column: 7 }, was: 1140, now: "=SUM(A1:A2)" },
        { cell: { row: 2, column: 20 }, was: null, now: "メモ" },
      ],
    });
  });

  it("names formulas that people wrote beside and below the sheet, also before they have a result", () => {
    const now = sheetOf(drawing, (_, formulas) => {
      formulas[1]?.splice(20, 0, ...Array.from({ length: 5 }, () => null), "=H2*2");
      formulas.push([], ["=SUM(H2:H3)"]);
    });
    expect(reconcile(record, now, drawing).edited).toEqual([
      { cell: { row: 1, column: 20 }, was: null, now: "=H2*2" },
      { cell: { row: 4, column: 0 }, was: null, now: "=SUM(H2:H3)" },
    ]);
  });

  it("says the beginning of a long text that was changed after the plan changed too", () => {
    const now = sheetOf(drawing, (values) => values[1]?.splice(10, 1, "短くした"));
    const { edited } = reconcile(record, now, listOf(SPECS.slice(1)));
    expect(edited).toEqual([
      { cell: { row: 1, column: 10 }, was: `${"長い文章。".repeat(8)}…`, now: "短くした" },
    ]);
  });

  it("takes no edit from values that the formulas bring, rows that moved, a sheet renamed, Excel's spelling", () => {
    const now = sheetOf(drawing, (values, formulas) => {
      values[1]?.splice(2, 1, "計画で変えた名前");
      const moved = (formula: string | null) =>
        formula?.replaceAll("'業務計画'!", "計画!").replaceAll(/\$(\d)/g, "$1$1") ?? null;
      formulas.forEach((row, index) => formulas.splice(index, 1, row.map(moved)));
      formulas[2]?.splice(1, 1, '=IF(計画!#REF!="","",計画!#REF!)');
    });
    expect(reconcile(record, now, drawing).edited).toEqual([]);
  });

  it("takes a formula that was replaced by its value for an edit", () => {
    const now = sheetOf(drawing, (_values, formulas) => formulas[2]?.splice(2, 1, null));
    expect(reconcile(record, now, drawing).edited).toHaveLength(1);
  });

  it.each([null, "", "{", '{"v":99}', "[]"])(
    "knows a sheet with the record %j to be incomplete",
    (last) => {
      expect(reconcile(last, sheetOf(drawing), drawing)).toMatchObject({
        unchanged: false,
        incomplete: true,
        edited: [],
      });
    }
  );

  it("draws a sheet that isn't there", () => {
    expect(reconcile(record, null, drawing)).toMatchObject({ unchanged: false, incomplete: false });
  });

  it("keeps records small: some hundred characters a project, whatever the plan's texts", () => {
    const many = Array.from({ length: 300 }, (_, index) => ({
      name: `事業${index}`,
      initiative: "取組の説明。".repeat(50),
      direction: "現状維持",
    }));
    expect(recordOf(listOf(many)).length / many.length).toBeLessThan(120);
  });
});
