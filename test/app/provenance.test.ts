import { provenanceOf } from "../../src/app/provenance";
import type { DraftProject, Field, PlanDraft } from "../../src/reading/draft";
import { valueText, type CellValue } from "../../src/sheet/survey";
import { surveyOf } from "../support/survey";

const SHEET = "業務計画";

function field(value: CellValue, row: number, column: number): Field {
  return {
    text: valueText(value),
    value,
    numberFormat: "General",
    cell: { sheet: SHEET, row, column },
  };
}

/** A draft of records of two rows each, their names in column B, over the sheet's rows from the second on. */
function draftOf(names: readonly (string | null)[]): PlanDraft {
  const projects = names.map((name, index): DraftProject => {
    const top = 1 + index * 2;
    return {
      id: String(index + 1),
      fields: {
        priority: field(index + 1, top, 0),
        name: field(name, top, 1),
        budget: field(100, top + 1, 2),
        content: field("[取組] 進める 【課題】 少ない", top, 3),
      },
      area: { sheet: SHEET, top, left: 0, bottom: top + 1, right: 3 },
      table: 0,
      repeated: null,
      isIncomplete: false,
    };
  });
  const bottom = names.length * 2;
  return {
    title: null,
    years: [],
    department: null,
    policyGoal: null,
    measureGoal: null,
    approach: [],
    aims: [],
    projects,
    lanes: [],
    notes: [],
    budgetBasis: null,
    tables: [
      {
        area: { sheet: SHEET, top: 0, left: 0, bottom, right: 3 },
        columns: [],
        confidence: 1,
        budgetUnit: 1,
        totals: [
          {
            label: field("合計", bottom + 1, 1),
            amount: field(200, bottom + 1, 2),
            projects: [0, 1],
          },
        ],
        strayRows: [],
      },
    ],
    schedules: [],
    remarks: [],
  };
}

const ROWS: readonly (readonly CellValue[])[] = [
  ["順位", "事業名", "予算", "内容"],
  [1, "甲", null, "…"],
  [null, null, 100],
  [2, "乙", null, "…"],
  [null, null, 100],
  [null, "合計", 200],
  [],
  [],
  [null, "※ 金額は円"],
];

describe("where a plan was read from", () => {
  it("names each value's cell, what it held, and the unit of its budget", () => {
    const { projects } = provenanceOf(draftOf(["甲", "乙"]), surveyOf({ [SHEET]: ROWS }));
    expect(projects[1]?.budgetUnit).toBe(1);
    expect(projects[1]?.fields.name).toEqual({
      cell: { sheet: SHEET, row: 3, column: 1 },
      value: "乙",
    });
    expect(projects[1]?.fields.aim).toBeUndefined();
    expect(projects[1]?.fields.challenges?.cell.column).toBe(3);
  });

  it("says what the whole cell holds where a field is a part of it", () => {
    const rows = ROWS.map((row, index) => (index === 3 ? ["乙", "２ 乙"] : row));
    const { projects } = provenanceOf(draftOf(["甲", "乙"]), surveyOf({ [SHEET]: rows }));
    expect(projects[1]?.fields.name?.value).toBe("２ 乙");
  });

  it("counts the names with the total row and the blank rows below, where a project may be added", () => {
    const { counted } = provenanceOf(draftOf(["甲", "乙"]), surveyOf({ [SHEET]: ROWS }));
    expect(counted).toEqual([
      { area: { sheet: SHEET, top: 1, left: 1, bottom: 7, right: 1 }, filled: 3, projects: 2 },
    ]);
  });

  it("counts a project without a name by its priority", () => {
    const rows = ROWS.map((row, index) => (index === 3 ? [2, null] : row));
    const { counted } = provenanceOf(draftOf(["甲", null]), surveyOf({ [SHEET]: rows }));
    expect(counted.map(({ area, projects }) => [area.left, projects])).toEqual([
      [1, 1],
      [0, 1],
    ]);
  });
});
