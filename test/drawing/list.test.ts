import { drawPlan } from "../../src/drawing/draw-plan";
import type { DrawnCell } from "../../src/sheet/drawing";
import { planBook, type ProjectSpec } from "./plan-book";

/** A project's row in 事業一覧, by heading. */
function rowOf(spec: ProjectSpec, more: Parameters<typeof planBook>[2] = {}) {
  const { plan, provenance } = planBook([spec], [], more);
  const list = drawPlan(plan, provenance, { suffix: null })[2];
  const [headings, row] = list?.rows ?? [];
  const cells = new Map<string, DrawnCell | null>();
  headings?.cells.forEach((heading, column) => {
    cells.set(String(heading?.value), row?.cells[column] ?? null);
  });
  return (heading: string) => ({
    value: cells.get(heading)?.value,
    formula: cells.get(heading)?.formula,
  });
}

describe("the list", () => {
  it("points at the plan sheet's own cells, absolutely, with a blank staying blank", () => {
    const cell = rowOf({ name: "図書館運営", direction: null }, { sheet: "30's 計画" });
    expect(cell("事業名")).toEqual({
      value: "図書館運営",
      formula: `=IF('30''s 計画'!$B$2="","",'30''s 計画'!$B$2)`,
    });
    expect(cell("方向性")).toEqual({
      value: "",
      formula: `=IF('30''s 計画'!$D$2="","",'30''s 計画'!$D$2)`,
    });
  });

  it("holds the value itself where a cell holds more, and says which cell", () => {
    const cell = rowOf({
      aim: 2,
      nature: "政策的事業",
      cells: { aim: "②市民主体", nature: "Ａ 政策的事業" },
    });
    expect(cell("ねらい")).toEqual({ value: 2, formula: undefined });
    expect(cell("性質区分")).toEqual({ value: "政策的事業", formula: undefined });
    expect(cell("参照セル").value).toBe("ねらい=業務計画!C2\n性質区分=業務計画!F2");
  });

  it("names no cell for challenges where the project's text has none", () => {
    const told = { challenges: ["人手"], cells: { challenges: "進める\n課題：人手" } };
    expect(rowOf(told)("参照セル").value).toMatch(/^課題=/);
    const untold = { challenges: [], cells: { challenges: "進める" } };
    expect(rowOf(untold)("参照セル").value).toBeNull();
  });

  it.each([
    ["2024", 2024, 2024, `=IF('業務計画'!$B$2="","",'業務計画'!$B$2)`],
    ["図書館", " 図書館 ", "図書館", "=TRIM('業務計画'!$B$2)"],
    [
      "図書館",
      "図書\n館",
      "図書館",
      `=SUBSTITUTE(SUBSTITUTE(SUBSTITUTE('業務計画'!$B$2,CHAR(10),"")," ",""),"　","")`,
    ],
    ["図書館", "1 図書館", "図書館", undefined],
    ["図書館", 1, "図書館", undefined],
    ["図書館", true, "図書館", undefined],
    ["図書館", null, "図書館", undefined],
  ])("follows the name %j written as %j", (name, written, value, formula) => {
    expect(rowOf({ name, cells: { name: written } })("事業名")).toEqual({ value, formula });
  });

  it.each([
    [3, 3, `=IF('業務計画'!$A$2="","",'業務計画'!$A$2)`],
    [3, "3", `=IF('業務計画'!$A$2="","",IFERROR(VALUE('業務計画'!$A$2),'業務計画'!$A$2))`],
    [3, "３", undefined],
    [3, null, undefined],
    [null, "－", undefined],
  ])("follows the priority %j written as %j", (priority, written, formula) => {
    expect(rowOf({ priority, cells: { priority: written } })("優先順位")).toEqual({
      value: priority,
      formula,
    });
  });

  it("says nothing of other cells where all are followed", () => {
    expect(rowOf({ aim: 2, budget: { status: "none" } })("参照セル").value).toBeNull();
  });

  it.each([
    [{ status: "amount", thousandYen: 1234 }, "１，２３４", 1234, "金額"],
    [{ status: "amount", thousandYen: -500 }, "▲500千円", -500, "金額"],
    [{ status: "none" }, "－", "", "なし"],
    [{ status: "blank" }, null, "", "空欄"],
    [{ status: "unreadable" }, "未定", "", "読めない"],
  ] as const)("follows the budget %j written as %j", (budget, said, amount, status) => {
    const cell = rowOf({ budget, cells: { budget: said } });
    expect(cell("予算額（千円）").value).toBe(amount);
    expect(cell("予算の状態").value).toBe(status);
    expect(cell("予算額（千円）").formula).toContain("NUMBERVALUE");
    expect(cell("予算の記載").value).toBe(said ?? "");
  });

  it("keeps the plan's amount where the formula would come to another", () => {
    const cell = rowOf({
      budget: { status: "amount", thousandYen: 5 },
      cells: { budget: "5,000円" },
    });
    expect(cell("予算額（千円）")).toEqual({ value: 5, formula: undefined });
    expect(cell("参照セル").value).toBe("予算額=業務計画!G2");
  });

  it("has no formula longer than Excel takes", () => {
    const { plan, provenance } = planBook([{ budget: { status: "blank" } }], [], {
      sheet: "名".repeat(31),
    });
    const formulas = drawPlan(plan, provenance, { suffix: null }).flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? []))
    );
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(1200);
  });
});
