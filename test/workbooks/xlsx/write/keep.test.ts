import type { Change } from "../../../../src/workbooks/workbook";
import { openPackage } from "../../../../src/workbooks/xlsx/package";
import { openXlsx } from "../../../../src/workbooks/xlsx/xlsx-workbook";
import { relationship, relationshipsXml } from "../../../support/xlsx";
import { drawing, richWorkbook } from "./fixtures";
import { fault, faultsOf } from "./structure";
import { partOf, resaved, simple, tabs, workbookOf, written } from "./written";

describe("keeping a sheet of ours", () => {
  const keep: Change = { kind: "keep", key: "schedule", name: "スケジュール表（控え）" };
  const next = drawing({
    rows: [{ height: null, outline: 0, cells: [{ value: "新", style: 0 }] }],
  });

  test("puts what it holds now on a sheet of the user's own before it is drawn over", () => {
    const once = written(richWorkbook());
    const after = written(once, [keep, { kind: "draw", drawing: next, record: "2" }]);
    expect(faultsOf(after)).toEqual([]);
    expect(tabs(after).at(-1)).toBe("スケジュール表（控え）");
    expect(partOf(after, "xl/worksheets/sheet5.xml")).toBe(
      partOf(once, "xl/worksheets/sheet3.xml")
    );
    expect(partOf(after, "xl/worksheets/sheet3.xml")).toContain("新");
    const names = workbookOf(after);
    expect(names).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="4">'スケジュール表（控え）'!$A$1:$E$3</definedName>`
    );
  });

  test("makes a copy that reading knows from a plan and from the sheet itself", async () => {
    const workbook = openXlsx(written(written(richWorkbook()), [keep]), "");
    const { sheets, generated } = await workbook.survey();
    expect(sheets.map(({ name }) => name)).toEqual(["業務計画", "メモ"]);
    expect(generated.map(({ sheet }) => sheet)).toEqual(["スケジュール表", "事業一覧"]);
  });

  test("of a sheet that isn't there is refused", () => {
    expect(() => written(simple(), [keep])).toThrow(fault("unexpected"));
  });
});

describe("a copy of a sheet that people put notes and charts over", () => {
  const noted = resaved(written(simple()), (text) => ({
    "xl/worksheets/sheet2.xml": text("xl/worksheets/sheet2.xml")
      .replace("<sheetPr>", '<sheetPr codeName="Sheet2">')
      .replace("<sheetView ", '<sheetView tabSelected="1" ')
      .replace(
        "</worksheet>",
        '<drawing r:id="rId1"/><tableParts count="1"><tablePart r:id="rId2"/></tableParts></worksheet>'
      ),
    "xl/worksheets/_rels/sheet2.xml.rels": relationshipsXml(
      relationship("rId1", "drawing", "../drawings/drawing1.xml") +
        relationship("rId2", "table", "../tables/table1.xml")
    ),
    "xl/drawings/drawing1.xml": "<d/>",
    "xl/drawings/_rels/drawing1.xml.rels": relationshipsXml(
      relationship("rId1", "image", "../media/image1.png")
    ),
    "xl/media/image1.png": "png",
    "xl/tables/table1.xml": "<t/>",
    "[Content_Types].xml": text("[Content_Types].xml").replace(
      "</Types>",
      '<Default Extension="png" ContentType="image/png"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>' +
        '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>'
    ),
  }));
  const kept = written(noted, [{ kind: "keep", key: "schedule", name: "控え" }]);

  test("has drawings of its own and shares the pictures", () => {
    expect(faultsOf(kept)).toEqual([]);
    const source = openPackage(kept);
    expect(source.relationships("xl/worksheets/sheet4.xml").map(({ target }) => target)).toEqual([
      "xl/drawings/drawing2.xml",
    ]);
    expect(source.relationships("xl/drawings/drawing2.xml").map(({ target }) => target)).toEqual([
      "xl/media/image1.png",
    ]);
  });

  test("lacks what a workbook can hold only once", () => {
    const copy = partOf(kept, "xl/worksheets/sheet4.xml");
    for (const single of ["tablePart", "codeName", "tabSelected"])
      expect(copy).not.toContain(single);
    expect(partOf(kept, "xl/worksheets/sheet2.xml")).toContain("tablePart");
  });
});
