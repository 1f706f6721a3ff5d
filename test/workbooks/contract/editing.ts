import { cellOf } from "../../excel-host/model";
import { draw, drawing, sheetIn, type Open } from "./opened";

/** What every adapter keeps to where it edits cells, and tells what may be edited. */
export function editsByContract(open: Open): void {
  test("edits cells to exactly the text or number they are given", async () => {
    const { held, workbook } = open("plan");
    const at = (row: number) => ({ sheet: "業務計画", row, column: 40 });
    const values = ["0012", "=1+1", "4/1", "'a'", "１２", 500, null];
    await workbook.apply([
      { kind: "edit", edits: values.map((value, row) => ({ cell: at(row), value })) },
    ]);
    const sheet = sheetIn(held(), "業務計画");
    expect(values.map((_, row) => cellOf(sheet, row, 40).value)).toEqual(
      values.map((value) => value ?? "")
    );
    expect(values.map((_, row) => cellOf(sheet, row, 40).formula)).toEqual(values.map(() => null));
  });

  test("an edit may bring a number format", async () => {
    const { held, workbook } = open("plan");
    const cell = { sheet: "業務計画", row: 3, column: 40 };
    await workbook.apply([
      { kind: "edit", edits: [{ cell, value: -500, numberFormat: "#,##0;▲#,##0" }] },
    ]);
    expect(cellOf(sheetIn(held(), "業務計画"), 3, 40)).toMatchObject({
      value: -500,
      numberFormat: "#,##0;▲#,##0",
    });
  });

  test("writes a formula over another", async () => {
    const { held, workbook } = open("plan");
    const cell = { sheet: "業務計画", row: 3, column: 40 };
    for (const formula of ["=SUM(A1:A2)", "=SUM(A1:A3)"]) {
      await workbook.apply([{ kind: "edit", edits: [{ cell, value: 7, formula }] }]);
    }
    expect(cellOf(sheetIn(held(), "業務計画"), 3, 40).formula).toBe("=SUM(A1:A3)");
  });

  test("tells what protection leaves open of cells", async () => {
    const { workbook } = open("formatted");
    await workbook.survey();
    const details = await workbook.look(
      ["業務計画", "様式", "入力"].map((sheet) => ({
        area: { sheet, top: 0, left: 0, bottom: 0, right: 2 },
        kinds: ["access"],
      }))
    );
    expect(details.map(({ access }) => access?.rows)).toEqual([
      [["all", "all", "all"]],
      [["none", "content", "content"]],
      [["none", "all", "all"]],
    ]);
  });

  test("tells which sheets have anything struck through", async () => {
    const { sheets } = await open("formatted").workbook.survey();
    expect(sheets.map(({ hasStruck }) => hasStruck)).toEqual([true, false, false]);
  });

  test("tells how cells' letters look", async () => {
    const { workbook } = open("formatted");
    await workbook.survey();
    const area = { sheet: "業務計画", top: 8, left: 3, bottom: 8, right: 5 };
    const [detail] = await workbook.look([{ area, kinds: ["fonts"] }]);
    expect(detail?.fonts).toEqual({
      origin: { row: 8, column: 3 },
      rows: [["struck #000000", "bold #FF0000", "struck underlined #000000"]],
    });
  });

  test("tells how far texts may reach beyond their cells", async () => {
    const { workbook } = open("formatted");
    await workbook.survey();
    await workbook.apply([draw]);
    await workbook.survey();
    const area = { sheet: drawing.name, top: 0, left: 0, bottom: 5, right: 5 };
    const [detail] = await workbook.look([{ area, kinds: ["room"] }]);
    const shares = { general: 1, left: 1, center: 0.5, right: 0 } as const;
    const expected = drawing.rows.slice(0, 6).map(({ cells }) =>
      drawing.columns.slice(0, 6).map(({ width }, column) => {
        const style = drawing.styles[cells[column]?.style ?? -1];
        const { align = "general", font, indent = 0, shrink = false, wrap = false } = style ?? {};
        const isAcross = align === "center-across";
        const toRight = shrink || wrap || isAcross ? null : shares[align];
        const room = { width, size: font?.size ?? 11, indent, toRight };
        return isAcross ? { ...room, isAcross } : room;
      })
    );
    expect(detail?.room?.rows).toEqual(expected);
  });

  test("tells the cells of which parts look different, until they are written", async () => {
    const { workbook } = open("formatted");
    await workbook.survey();
    const area = { sheet: "業務計画", top: 8, left: 0, bottom: 8, right: 3 };
    const mixed = async () => {
      const [detail] = await workbook.look([{ area, kinds: ["fonts"] }]);
      return detail?.fonts?.rows.map((row) => row.map((look) => look === null));
    };
    expect(await mixed()).toEqual([[true, false, true, false]]);
    const edits = [{ cell: { sheet: "業務計画", row: 8, column: 0 }, value: "赤い字です" }];
    await workbook.apply([{ kind: "edit", edits }]);
    await workbook.survey();
    expect(await mixed()).toEqual([[false, false, true, false]]);
  });

  test("edits unlocked cells of a protected sheet, their looks where that is left open", async () => {
    const { held, workbook } = open("formatted");
    const edit = (sheet: string, column: number, numberFormat?: string) => ({
      cell: { sheet, row: 0, column },
      value: 500,
      ...(numberFormat === undefined ? {} : { numberFormat }),
    });
    const edits = [edit("様式", 1), edit("様式", 2, "0.0"), edit("入力", 1, "#,##0")];
    await workbook.apply([{ kind: "edit", edits }]);
    const cells = edits.map(({ cell }) => cellOf(sheetIn(held(), cell.sheet), 0, cell.column));
    expect(cells).toMatchObject([
      { value: 500, numberFormat: "General", style: { isLocked: false } },
      { value: 500, numberFormat: "0.0", style: { isLocked: false } },
      { value: 500, numberFormat: "#,##0", style: { isLocked: false } },
    ]);
  });

  test.each([
    ["a locked cell of a protected sheet", "入力", 0, undefined],
    ["the looks of an unlocked one where these are closed", "様式", 1, "#,##0"],
  ])("edits nothing where one edit is of %s", async (_, sheet, column, numberFormat) => {
    const { held, workbook } = open("formatted");
    const edits = [
      { cell: { sheet: "業務計画", row: 0, column: 0 }, value: 7 },
      {
        cell: { sheet, row: 0, column },
        value: 7,
        ...(numberFormat === undefined ? {} : { numberFormat }),
      },
    ];
    await expect(workbook.apply([{ kind: "edit", edits }])).rejects.toMatchObject({
      fault: "sheet-protected",
      detail: sheet,
    });
    expect(cellOf(sheetIn(held(), "業務計画"), 0, 0).value).toBe(1);
  });
}
