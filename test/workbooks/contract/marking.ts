import { draw, drawing, formatsOf, type Open } from "./opened";

/** What every adapter keeps to where it marks cells. */
export function marksByContract(open: Open): void {
  const mark = (sheet: string, row: number, column: number, color: string) => ({
    cell: { sheet, row, column },
    color,
  });
  const RED = "#F8D0D0";
  const BLUE = "#D0E4F8";

  test("marks cells, those of a colour together, and leaves the sheet's own formats", async () => {
    const { held, workbook } = open("formatted");
    const before = formatsOf(held());
    const marks = [
      mark("業務計画", 4, 0, BLUE),
      mark("業務計画", 1, 1, RED),
      mark("業務計画", 4, 3, RED),
      mark("業務計画", 4, 4, RED),
    ];
    await workbook.apply([{ kind: "mark", marks }]);
    const [added, kept] = formatsOf(held());
    expect(kept).toEqual(before[1]);
    expect(added).toEqual([
      { areas: ["A5"], fill: BLUE },
      { areas: ["B2", "D5:E5"], fill: RED },
    ]);
    expect((await workbook.survey()).generated).toEqual([]);
  });

  test("marking anew takes the place of earlier marks, none at all leaves none", async () => {
    const { held, workbook } = open("formatted");
    const before = formatsOf(held());
    await workbook.apply([{ kind: "mark", marks: [mark("業務計画", 1, 1, RED)] }]);
    await workbook.apply([
      { kind: "mark", marks: [mark("業務計画", 7, 7, RED)] },
      { kind: "mark", marks: [mark("業務計画", 0, 0, BLUE)] },
    ]);
    expect(formatsOf(held())).toEqual([[{ areas: ["A1"], fill: BLUE }], before[1]]);
    await workbook.apply([{ kind: "mark", marks: [] }]);
    expect(formatsOf(held())).toEqual(before);
    await workbook.apply([{ kind: "mark", marks: [] }]);
    expect(formatsOf(held())).toEqual(before);
  });

  test("a marked sheet reads and looks as it did", async () => {
    const { workbook } = open("plan");
    const area = { sheet: "業務計画", top: 0, left: 0, bottom: 60, right: 40 };
    const looks = [{ area, kinds: ["fills", "borders"] }] as const;
    const before = [await workbook.survey(), await workbook.look(looks)];
    const marks = Array.from({ length: 60 }, (_, row) => mark("業務計画", row, row % 40, RED));
    await workbook.apply([{ kind: "mark", marks }]);
    expect([await workbook.survey(), await workbook.look(looks)]).toEqual(before);
  });

  test("marks are gone after a generated sheet is drawn over, and none are missed", async () => {
    const { held, workbook } = open("plan");
    await workbook.apply([draw]);
    const before = formatsOf(held());
    await workbook.apply([{ kind: "mark", marks: [mark(drawing.name, 1, 1, RED)] }]);
    await workbook.apply([draw, { kind: "mark", marks: [mark("業務計画", 1, 1, RED)] }]);
    expect(formatsOf(held())).toEqual([[{ areas: ["B2"], fill: RED }], before[1]]);
  });

  test("marks nothing where a sheet is protected", async () => {
    const { held, workbook } = open("formatted");
    const before = formatsOf(held());
    const marks = [mark("業務計画", 0, 0, RED), mark("様式", 0, 0, RED)];
    await expect(workbook.apply([{ kind: "mark", marks }])).rejects.toMatchObject({
      fault: "sheet-protected",
      detail: "様式",
    });
    expect(formatsOf(held())).toEqual(before);
  });
}
