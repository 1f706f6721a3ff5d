import { generatedName } from "../../../src/workbooks/generated-names";
import { cellOf } from "../../excel-host/model";
import { sampleDrawing } from "../drawings";
import { seen, wanted } from "./looks";
import { draw, drawing, sheetIn, type Open } from "./opened";

/** What every adapter keeps to where it draws sheets. */
export function drawsByContract(open: Open): void {
  test("draws what the drawing says", async () => {
    const { held, workbook } = open("plan");
    const { sheets } = await workbook.apply([draw]);
    expect(sheets).toEqual([{ key: drawing.key, name: drawing.name }]);
    expect(seen(sheetIn(held(), drawing.name), drawing)).toEqual(wanted(drawing));
  });

  test("knows its own sheet by a hidden name, and what was written last", async () => {
    const { held, workbook } = open("plan");
    await workbook.apply([draw]);
    const survey = await workbook.survey();
    expect(survey.generated).toMatchObject([
      {
        key: drawing.key,
        sheet: drawing.name,
        record: draw.record,
        used: { top: 0, left: 0, bottom: 30, right: 15 },
      },
    ]);
    expect(survey.sheets.map(({ name }) => name)).not.toContain(drawing.name);
    expect(survey.sheetNames.at(-1)).toBe(drawing.name);
    const name = held().names.find((one) => one.name === generatedName(drawing.key));
    expect(name).toMatchObject({ visible: false, target: { area: { top: 0, left: 0 } } });
  });

  test("draws in place, whatever was drawn before", async () => {
    const { held, workbook } = open("plan");
    await workbook.apply([draw]);
    const smaller = {
      ...sampleDrawing(drawing.key, "別の名前", 6),
      frozen: { rows: 2, columns: 0 },
      autoFilter: null,
    };
    const { sheets } = await workbook.apply([{ kind: "draw", drawing: smaller, record: "2" }]);
    expect(sheets).toEqual([{ key: drawing.key, name: drawing.name }]);
    const sheet = sheetIn(held(), drawing.name);
    expect(seen(sheet, smaller)).toEqual(wanted(smaller));
    expect(cellOf(sheet, 20, 1).value).toBe("");
    expect(sheet.rowHeights.has(20)).toBe(false);
    expect((await workbook.survey()).generated.map(({ record }) => record)).toEqual(["2"]);
  });

  test("leaves a sheet of the user's that bears the name alone", async () => {
    const { workbook } = open("plan");
    const other = { ...drawing, name: "業務計画" };
    const { sheets } = await workbook.apply([{ kind: "draw", drawing: other, record: "" }]);
    expect(sheets).toEqual([{ key: drawing.key, name: "業務計画 (2)" }]);
  });

  test("keeps a generated sheet's content on a sheet that is neither ours nor a plan", async () => {
    const { held, workbook } = open("plan");
    await workbook.apply([draw]);
    await workbook.apply([
      { kind: "keep", key: drawing.key, name: "控え" },
      { ...draw, drawing: sampleDrawing(drawing.key, "x", 2) },
    ]);
    const survey = await workbook.survey();
    expect(survey.generated).toHaveLength(1);
    expect(survey.sheets.map(({ name }) => name)).not.toContain("控え");
    expect(survey.sheetNames).toContain("控え");
    expect(cellOf(sheetIn(held(), "控え"), 12, 1).value).toBe("災害医療対策事業");
  });
}
