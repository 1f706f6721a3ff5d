import { areaName } from "../../src/sheet/address";
import type { CellStyle, SheetDrawing } from "../../src/sheet/drawing";
import { generatedName } from "../../src/workbooks/generated-names";
import { MARK_FORMULA } from "../../src/workbooks/marks";
import type { Workbook } from "../../src/workbooks/workbook";
import {
  cellOf,
  type Edge,
  shownBorder,
  type SheetModel,
  type WorkbookModel,
} from "../excel-host/model";
import { sampleDrawing } from "./drawings";

/** A workbook opened by one adapter, and what Excel would hold of it by now. */
export interface Opened {
  readonly workbook: Workbook;
  readonly held: () => WorkbookModel;
}

/**
 * What every adapter keeps to; each book has a sheet 業務計画 of its own and none of ours. That of `formatted` has
 * conditional formats and in A9 and C9 texts with red words, and beside it there are the protected sheets 様式 and 入力: A1 is locked there, B1 and C1 aren't,
 * and 入力 lets cells be formatted.
 */
export function keepsTheContract(
  adapter: string,
  open: (book: "plan" | "formatted") => Opened
): void {
  describe(adapter, () => {
    const drawing = sampleDrawing("schedule：福祉", "スケジュール表", 30);
    const draw = { kind: "draw", drawing, record: '{"A1":"順位"}\r\n<&>' } as const;

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
      expect(values.map((_, row) => cellOf(sheet, row, 40).formula)).toEqual(
        values.map(() => null)
      );
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

    test("tells the cells of which parts look different, until they are written", async () => {
      const { workbook } = open("formatted");
      await workbook.survey();
      const area = { sheet: "業務計画", top: 8, left: 0, bottom: 8, right: 3 };
      const mixed = async () => {
        const [detail] = await workbook.look([{ area, kinds: ["mixed"] }]);
        return detail?.mixed?.rows;
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
  });
}

/** The marks of all sheets, and all other conditional formats. */
function formatsOf({ sheets }: WorkbookModel) {
  const all = sheets.flatMap(({ conditionalFormats, name }) =>
    conditionalFormats.map(({ areas, fill, formula, type }) => ({
      ...{ sheet: name, type, formula, fill },
      areas: areas.map(areaName),
    }))
  );
  const isMark = ({ formula }: { formula: string }): boolean => formula === MARK_FORMULA;
  return [
    all
      .filter(isMark)
      .map(({ areas, fill }) => ({ areas, fill }))
      .sort((a, b) => String(a.areas).localeCompare(String(b.areas))),
    all.filter((format) => !isMark(format)),
  ];
}

function sheetIn(model: WorkbookModel, name: string): SheetModel {
  const sheet = model.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** What the drawing asks for, in the words of the model. */
function wanted(drawing: SheetDrawing) {
  return {
    cells: drawing.rows.map(({ cells }) =>
      cells.map((cell) => {
        const style = cell && drawing.styles[cell.style];
        if (!cell || !style) return null;
        return {
          ...(cell.formula === undefined ? { value: cell.value ?? "" } : { formula: cell.formula }),
          link: cell.link ?? null,
          ...looks(style),
        };
      })
    ),
    widths: drawing.columns.map(({ width }) => width),
    heights: drawing.rows.map(({ height }) => height),
    outline: drawing.rows.map(({ outline }) => outline),
    frozen: drawing.frozen,
    tabColor: drawing.tabColor,
    showGridlines: drawing.showGridlines,
    autoFilter: drawing.autoFilter,
    conditionalFormats: drawing.conditionalFormats,
    page: {
      orientation: "Landscape",
      paperSize: "A3",
      zoom: { horizontalFitToPages: 1 },
      margins: drawing.print.margins,
      printArea: drawing.print.area,
      titleRows: drawing.print.titleRows,
      footer: drawing.print.footer,
    },
  };
}

function looks(style: CellStyle) {
  const { align, font, valign } = style;
  const names = {
    general: "General",
    left: "Left",
    center: "Center",
    right: "Right",
    "center-across": "CenterAcrossSelection",
  };
  return {
    numberFormat: style.numberFormat,
    font,
    fill: style.fill,
    borders: style.borders,
    horizontal: names[align],
    vertical: { top: "Top", center: "Center", bottom: "Bottom" }[valign],
    wrap: style.wrap,
    shrink: style.shrink,
    indent: style.indent,
  };
}

/** The same of the sheet as it stands; borders as they show between neighbours. */
function seen(sheet: SheetModel, drawing: SheetDrawing): unknown {
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  return {
    cells: drawing.rows.map(({ cells }, row) =>
      cells.map((cell, column) => {
        if (!cell) return null;
        const { formula, hyperlink, numberFormat, style, value } = cellOf(sheet, row, column);
        const line = (edge: Edge) => {
          const asked = drawing.styles[cell.style]?.borders[edge] ?? null;
          const shown = shownBorder(sheet, row, column, edge);
          const drawn = shown && { style: WEIGHTS[shown.weight] ?? "", color: shown.color };
          // Where neighbours disagree about the line between them, either may win.
          return asked === null || disputed(drawing, row, column, edge) ? asked : drawn;
        };
        return {
          ...(cell.formula === undefined ? { value } : { formula }),
          link: hyperlink?.documentReference ?? null,
          numberFormat,
          font: {
            name: style.fontName,
            size: style.fontSize,
            bold: style.bold,
            color: style.fontColor,
          },
          fill: style.fill,
          borders: {
            top: line("top"),
            bottom: line("bottom"),
            left: line("left"),
            right: line("right"),
          },
          horizontal: style.horizontal,
          vertical: style.vertical,
          wrap: style.wrap,
          shrink: style.shrink,
          indent: style.indent,
        };
      })
    ),
    widths: drawing.columns.map((_, column) => rounded(sheet.columnWidths.get(column) ?? 0)),
    heights: drawing.rows.map((_, row) => sheet.rowHeights.get(row) ?? null),
    outline: drawing.rows.map((_, row) => sheet.rowOutline.get(row) ?? 0),
    frozen: sheet.frozen,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    autoFilter: sheet.autoFilter,
    conditionalFormats: sheet.conditionalFormats.map(({ areas, fill, fontColor, formula }) => ({
      area: areas[0],
      formula,
      fill,
      fontColor,
    })),
    page: {
      ...sheet.page,
      margins: Object.fromEntries(
        Object.entries(sheet.page.margins).map(([side, value]) => [side, rounded(value)])
      ),
    },
  };
}

const WEIGHTS: Readonly<Record<string, string | undefined>> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};

function disputed(drawing: SheetDrawing, row: number, column: number, edge: Edge): boolean {
  const [down, across, opposite] = OPPOSITE[edge];
  const style = (r: number, c: number) => drawing.styles[drawing.rows[r]?.cells[c]?.style ?? -1];
  const [own, other] = [
    style(row, column)?.borders[edge],
    style(row + down, column + across)?.borders[opposite],
  ];
  return JSON.stringify(own) !== JSON.stringify(other ?? own);
}

const OPPOSITE: Readonly<Record<Edge, readonly [number, number, Edge]>> = {
  top: [-1, 0, "bottom"],
  bottom: [1, 0, "top"],
  left: [0, -1, "right"],
  right: [0, 1, "left"],
};
