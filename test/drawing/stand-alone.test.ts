import { drawPlan } from "../../src/drawing/draw-plan";
import { standAlone } from "../../src/drawing/stand-alone";
import type { DrawnCell, SheetDrawing } from "../../src/sheet/drawing";
import { planBook } from "./plan-book";

function drawn(cells: readonly Partial<DrawnCell>[], name = "事業一覧"): SheetDrawing {
  const [plain] = drawPlan(planBook([]).plan, planBook([]).provenance, { suffix: null });
  if (!plain) throw new Error("nothing drawn");
  const row = {
    height: null,
    outline: 0,
    cells: cells.map((cell) => ({ value: 1, style: 0, ...cell })),
  };
  return { ...plain, name, rows: [row] };
}

const alone = (cells: readonly Partial<DrawnCell>[], others: readonly string[] = []) => {
  const drawings = [drawn(cells), ...others.map((name) => drawn([], name))];
  return standAlone(drawings)[0]?.rows[0]?.cells;
};

describe("drawings that stand alone", () => {
  it.each([
    ["'業務計画'!$D$33", "quoted"],
    ["業務計画!D33", "bare"],
    ["SUM('30''s 計画'!A1,B2)", "with an apostrophe"],
    ["IF(A1=\"'集計'!\",'業務計画'!A1,0)", "after a text that looks like one of ours"],
  ])("have the value of a formula that reads another sheet: =%s, %s", (formula) => {
    expect(alone([{ value: 5, formula: `=${formula}` }], ["集計"])).toEqual([
      { value: 5, style: 0 },
    ]);
  });

  it.each([
    ['=IF(A1="業務計画!D33","",A1)', "a text that looks like a cell"],
    ["=SUM('集計'!$A$1:$A$9)", "a sheet among them"],
    ["=SUM(A1:A3)", "no sheet"],
  ])("keep a formula with %s: %s", (formula) => {
    expect(alone([{ value: 5, formula }], ["集計"])).toEqual([{ value: 5, formula, style: 0 }]);
  });

  it("leave a cell blank that a formula showed as no text", () => {
    expect(alone([{ value: "", formula: "='業務計画'!A1" }])).toEqual([{ value: null, style: 0 }]);
  });

  it("have no link to another sheet", () => {
    expect(alone([{ link: "'業務 計画'!D33" }, { link: "事業一覧!A1" }])).toEqual([
      { value: 1, style: 0 },
      { value: 1, style: 0, link: "事業一覧!A1" },
    ]);
  });
});
