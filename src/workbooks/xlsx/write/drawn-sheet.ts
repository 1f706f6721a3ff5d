import { absoluteName, type Area, quotedSheet } from "../../../sheet/address";
import type { SheetDrawing } from "../../../sheet/drawing";
import { digitWidth } from "./lengths";
import type { Styles } from "./styles";
import { worksheetMarkup } from "./worksheet";

/** Where a drawing is written to. */
interface Canvas {
  readonly styles: Pick<Styles, "cell" | "conditional" | "normalFont">;
  /** A number as the workbook holds it under this number format. */
  readonly stored: (value: number, numberFormat: string) => number;
  /** Elements that refer to what people put over the cells. */
  readonly kept: string;
}

/** The text of a drawing's worksheet part, in pieces. Styles that the workbook lacks are added to it. */
export function drawnSheet(drawing: SheetDrawing, { styles, stored, kept }: Canvas) {
  return worksheetMarkup(drawing, {
    xfs: drawing.styles.map((style) => styles.cell(style)),
    dxfs: drawing.conditionalFormats.map((format) => styles.conditional(format)),
    stored: (value, style) => stored(value, drawing.styles[style]?.numberFormat ?? "General"),
    digit: digitWidth(styles.normalFont),
    kept,
  });
}

/** A name of a sheet's own by which Excel prints and filters it; null where it is to have none. */
interface SheetName {
  readonly name: string;
  readonly isHidden: boolean;
  readonly formula: string | null;
}

/** The names that go with a drawing on the sheet of this name. */
export function sheetNames(
  { print, autoFilter }: SheetDrawing,
  sheet: string
): readonly SheetName[] {
  const { titleRows } = print;
  const titles =
    titleRows && `${quotedSheet(sheet)}!$${titleRows.first + 1}:$${titleRows.last + 1}`;
  const filtered = autoFilter && absolute(sheet, autoFilter);
  return [
    { name: "_xlnm._FilterDatabase", isHidden: true, formula: filtered },
    { name: "_xlnm.Print_Area", isHidden: false, formula: absolute(sheet, print.area) },
    { name: "_xlnm.Print_Titles", isHidden: false, formula: titles },
  ];
}

/** Cells as a name refers to them: `'事業 一覧'!$A$1:$C$9`. */
export function absolute(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${absoluteName(area)}`;
}
