import { areaName } from "../../../src/sheet/address";
import { MARK_FORMULA } from "../../../src/workbooks/marks";
import type { Workbook } from "../../../src/workbooks/workbook";
import type { SheetModel, WorkbookModel } from "../../excel-host/model";
import { sampleDrawing } from "../drawings";

/** A workbook opened by one adapter, and what Excel would hold of it by now. */
export interface Opened {
  readonly workbook: Workbook;
  readonly held: () => WorkbookModel;
}

/**
 * Opens a book with a sheet 業務計画 of its own and none of ours. That of `formatted` has conditional formats and in A9
 * and C9 texts with red words, bold red letters in E9 and struck ones in F9, and beside it there are the protected sheets 様式 and 入力: A1 is locked there, B1 and C1
 * aren't, and 入力 lets cells be formatted.
 */
export type Open = (book: "plan" | "formatted") => Opened;

export const drawing = sampleDrawing("schedule：福祉", "スケジュール表", 30);
export const draw = { kind: "draw", drawing, record: '{"A1":"順位"}\r\n<&>' } as const;

/** The marks of all sheets, and all other conditional formats. */
export function formatsOf({ sheets }: WorkbookModel) {
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

export function sheetIn(model: WorkbookModel, name: string): SheetModel {
  const sheet = model.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}
