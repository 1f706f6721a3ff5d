import { type Area, parseArea } from "../../sheet/address";
import type {
  CellValue,
  GeneratedSheet,
  Grid,
  SheetSurvey,
  Visibility,
  WorkbookSurvey,
} from "../../sheet/survey";
import { from1904, showsDate } from "../xlsx/date-formats";
import { mergeTiles } from "./areas";
import { type BlockQueue, blockTasks } from "./blocks";
import { groupMembers } from "./shapes";
import { inventory } from "./inventory";
import { parseRecord } from "./records";
import { lookTasks } from "./look";
import type { Memory } from "./memory";
import { runTasks, type Task } from "./tasks";
import { cellValue } from "./values";

/** How far around the cells with values merged cells without any are looked for. */
const ROWS_BEYOND = 62;
const COLUMNS_BEYOND = 15;

/** The first look at the open workbook: two syncs, and one more for every 4 MB. */
export async function surveyExcel(
  context: Excel.RequestContext
): Promise<{ readonly survey: WorkbookSurvey; readonly memory: Memory }> {
  const found = await inventory(context);
  const { workbook, list, generated, parts } = found;
  const ours = new Set([...generated.map(({ sheet }) => sheet), ...found.copies]);
  const readings = list
    .filter(({ name }) => !ours.has(name))
    .map((sheet) => ({
      ...sheet,
      used: sheet.visibility === "Visible" ? (found.used.get(sheet.name) ?? null) : null,
      cells: noCells(),
    }));
  const records = new Map<string, { readonly id: string; readonly record: string }[]>();
  const read = readings.flatMap((reading) =>
    reading.used
      ? sheetTasks(workbook.worksheets.getItem(reading.name), reading.used, reading.cells)
      : []
  );
  const shapes = new Map(list.map((sheet) => [sheet.name, sheet.shapes]));
  const onOurs = generated.flatMap(({ sheet }) => {
    const used = found.used.get(sheet);
    const look = { area: { sheet, ...(used ?? NOWHERE) }, kinds: ["values", "formulas"] } as const;
    return used ? [lookTasks(context, look, null)] : [];
  });
  await runTasks(context, [
    ...parts.map((id) => recordTask(workbook, id, records)),
    ...list.flatMap(({ name, shapes: own }) =>
      groupMembers(workbook.worksheets.getItem(name), own, (all) => shapes.set(name, all))
    ),
    ...read,
    ...onOurs.flatMap(({ tasks }) => tasks),
  ]);
  return {
    survey: {
      name: workbook.name,
      isStructureProtected: workbook.protection.protected,
      sheets: readings.map((reading) => sheetSurvey(reading, found.uses1904)),
      generated: generated.map(({ key, sheet }): GeneratedSheet => {
        const own = records.get(key) ?? [];
        // Two records mean that a writing broke off between them.
        const record = own.length === 1 ? (own[0]?.record ?? null) : null;
        return { key, sheet, record, used: found.used.get(sheet) ?? null };
      }),
      sheetNames: list.map(({ name }) => name),
    },
    memory: {
      recordParts: new Map([...records].map(([key, own]) => [key, own.map(({ id }) => id)])),
      shapes,
      used: found.used,
      uses1904: found.uses1904,
      ours: onOurs.map(({ detail }) => detail),
    },
  };
}

const NOWHERE: Area = { top: 0, left: 0, bottom: -1, right: -1 };

function recordTask(
  workbook: Excel.Workbook,
  id: string,
  records: Map<string, { readonly id: string; readonly record: string }[]>
): Task {
  return {
    bytes: 100_000,
    queue: () => {
      const xml = workbook.customXmlParts.getItem(id).getXml();
      return () => {
        const found = parseRecord(xml.value);
        if (!found) return;
        const own = { id, record: found.record };
        const all = records.get(found.key);
        if (all) all.push(own);
        else records.set(found.key, [own]);
      };
    },
  };
}

/** What a sheet's tasks bring together. */
interface Cells {
  readonly values: (readonly CellValue[])[];
  readonly formats: (readonly string[])[];
  readonly merges: Area[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  readonly indented: number[];
  hasStruck: boolean;
}

function noCells(): Cells {
  return {
    values: [],
    formats: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    indented: [],
    hasStruck: false,
  };
}

function sheetTasks(sheet: Excel.Worksheet, used: Area, cells: Cells): readonly Task[] {
  const width = used.right - used.left + 1;
  return [
    ...blockTasks(sheet, used, 32 + 24 / width, (range) => queueCells(range, used, cells)),
    ...mergeTiles(around(used)).map((area) => mergesTask(sheet, area, cells)),
  ];
}

/** The used cells and a stretch beyond, where bars and boxes without any text may begin. */
function around({ bottom, left, right, top }: Area): Area {
  return {
    top: Math.max(0, top - ROWS_BEYOND),
    left: Math.max(0, left - COLUMNS_BEYOND),
    bottom: Math.min(bottom + ROWS_BEYOND, 1_048_575),
    right: Math.min(right + COLUMNS_BEYOND, 16_383),
  };
}

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

function queueCells(range: Excel.Range, used: Area, cells: Cells): ReturnType<BlockQueue> {
  range.load("values,numberFormat,format/font/strikethrough");
  const hidden = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true, format: { indentLevel: true } });
  return (firstRow) => {
    range.values.forEach((row: readonly unknown[], index) => {
      cells.values[firstRow + index] = row.map(cellValue);
    });
    range.numberFormat.forEach((row: readonly unknown[], index) => {
      cells.formats[firstRow + index] = row.map(String);
    });
    cells.hasStruck ||= isSomewhere(range.format.font.strikethrough);
    hidden.value.forEach(({ rowHidden }, index) => {
      if (rowHidden) cells.hiddenRows.push(used.top + firstRow + index);
    });
    columns.value.forEach(({ columnHidden, format }, index) => {
      const column = used.left + index;
      if (columnHidden && firstRow === 0) cells.hiddenColumns.push(column);
      // Of cells that differ Excel says null.
      if (format?.indentLevel == null) cells.indented.push(column);
    });
  };
}

/** Whether some cells of a range look so: of cells that differ Excel says null. */
function isSomewhere(look: unknown): boolean {
  return look !== false;
}

function mergesTask(sheet: Excel.Worksheet, tile: Area, cells: Cells): Task {
  return {
    bytes: 8_000,
    queue: () => {
      const merged = rangeOf(sheet, tile).getMergedAreasOrNullObject();
      merged.load("areas/items/address");
      return () => {
        if (merged.isNullObject) return;
        for (const { address } of merged.areas.items) {
          const area = parseArea(address.slice(address.lastIndexOf("!") + 1));
          if (area) cells.merges.push(area);
        }
      };
    },
  };
}

interface Reading {
  readonly name: string;
  readonly visibility: string;
  readonly isProtected: boolean;
  readonly used: Area | null;
  readonly cells: Cells;
}

function sheetSurvey(
  { name, visibility, isProtected, used, cells }: Reading,
  uses1904: boolean
): SheetSurvey {
  const origin = { row: used?.top ?? 0, column: used?.left ?? 0 };
  const widths = cells.values.map((row) => row.findLastIndex((value) => value !== null) + 1);
  const lastRow = widths.findLastIndex((width) => width > 0) + 1;
  const values = cells.values.slice(0, lastRow).map((row, index) => {
    return row
      .slice(0, widths[index])
      .map((value, column) =>
        uses1904 && typeof value === "number" && showsDate(cells.formats[index]?.[column] ?? "")
          ? from1904(value)
          : value
      );
  });
  const formats = cells.formats.slice(0, lastRow).map((row, index) => row.slice(0, widths[index]));
  return {
    ...cells,
    name,
    visibility: VISIBILITIES[visibility] ?? "visible",
    isProtected,
    values: { origin, rows: values } satisfies Grid<CellValue>,
    formats: { origin, rows: formats } satisfies Grid<string>,
  };
}

const VISIBILITIES: Readonly<Record<string, Visibility | undefined>> = {
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};
