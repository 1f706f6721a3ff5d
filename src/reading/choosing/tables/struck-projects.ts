import { hasRow } from "../../../sheet/address";
import { numbersFrom } from "../../../sheet/numbers";
import { valueAt, type Grid, type SheetSurvey } from "../../../sheet/survey";
import type { Field, Remark } from "../../draft";
import { remarkOn } from "../../evidence/sheets/fields";
import { isDirection } from "../../evidence/texts/choice";
import { columnFor } from "../../found-table";
import type { LookCloser } from "../../reading";
import type { CandidateTable, ScannedSheet } from "./candidate-table";

type IsSo = (row: number, column: number) => boolean;

/**
 * The sheet without what is struck through: people cross out what was dropped from a plan, and leave it to be seen.
 * A project whose name is crossed out goes with its row, any other cell alone. A table that is struck through as a
 * whole stays, and so does a direction, as printed choices may be crossed out. Which part of a text is crossed out
 * no host tells: of two years that adjoin the later is read, and a number not at all. On a sheet without projects, as
 * a schedule's own, lanes keep what they are called by.
 */
export async function withoutStruck(
  sheet: ScannedSheet,
  survey: SheetSurvey,
  lookCloser: LookCloser,
  scan: (survey: SheetSurvey) => ScannedSheet
): Promise<Looked> {
  const { view, tables } = sheet;
  const area = { sheet: view.name, ...view.used };
  const [detail] = await lookCloser([{ area, kinds: ["fonts"] }]);
  const fonts = detail?.fonts;
  if (!fonts) return { sheet, remarks: [] };
  const isStruck: IsSo = (row, column) => valueAt(fonts, row, column)?.includes("struck") === true;
  const named = tables.flatMap((table) => {
    const names = struckNames(table, isStruck);
    return table.rows.records.filter((_, at) => names[at]);
  });
  // What 200300 says where a part of it is crossed out can't be told.
  const isNamed: IsSo = (row, column) =>
    tables.length > 0 ||
    numbersFrom(view.used.left, column - 1).some((at) => {
      const { top, left } = view.extent(row, at);
      return !view.isBlank(top, left) && !isStruck(top, left);
    });
  const isGone: IsSo = (row, column) =>
    isNamed(row, column) &&
    (isStruck(row, column) ||
      (valueAt(fonts, row, column) === null && DIGITS.test(view.text(row, column)))) &&
    !isDirection(view.text(row, column)) &&
    !named.some((record) => hasRow(record, row));
  const gone = fieldsWhere(sheet, isGone);
  const mixed = fieldsWhere(
    sheet,
    (row, column) => valueAt(fonts, row, column) === null && !isGone(row, column)
  );
  const isRead = gone.length + mixed.length === 0;
  const again = isRead ? sheet : scan(withoutParts(survey, isGone, fonts));
  const now = again.tables.length > 0 || tables.length === 0 ? again : sheet;
  const partly = mixed
    .slice(0, 1)
    .map((field) => remarkOn("struck-partly", field, String(mixed.length)));
  const remarks = [...(again === now ? gone : []).map(struckOut), ...partly];
  return {
    sheet: {
      ...now,
      tables: now.tables.map((table, index) =>
        withoutNames(table, struckNames(table, isStruck), index === 0 ? remarks : [])
      ),
    },
    remarks: now.tables.length > 0 ? [] : remarks,
  };
}

/** A sheet that was looked at, and what is to be said of it where it has no table to say it of. */
export interface Looked {
  readonly sheet: ScannedSheet;
  readonly remarks: readonly Remark[];
}

function withoutParts(sheet: SheetSurvey, isGone: IsSo, fonts: Grid<string | null>): SheetSurvey {
  const { origin, rows } = sheet.values;
  const values = rows.map((cells, down) =>
    cells.map((value, across) => {
      const row = origin.row + down;
      const column = origin.column + across;
      if (isGone(row, column)) return null;
      return typeof value === "string" && valueAt(fonts, row, column) === null
        ? withLaterYear(value)
        : value;
    })
  );
  return { ...sheet, values: { origin, rows: values } };
}

/** `令和6年度令和7年度`, `令和67年度` as one of the years is crossed out: last year's book was written over. */
function withLaterYear(text: string): string {
  const [all, era, former, latter, crossed, own] = TWO_YEARS.exec(text.normalize("NFKC")) ?? [];
  if (all === undefined) return text;
  const year = Math.max(Number(former ?? crossed), Number(latter ?? own));
  return text.normalize("NFKC").replace(all, `${era ?? ""}${String(year)}`);
}

const TWO_YEARS =
  /(令和|R)\s*(?:(\d{1,2})(?:年?度?\s*(?:令和|R)|年度\s*)(\d{1,2})|([3-9]|1\d)(1?\d))(?!\d)/;
const DIGITS = /^[\d０-９,，.]+$/;

const struckOut = (field: Field): Remark => remarkOn("struck-out", field);

/** The filled cells of a sheet of which something is so. */
function fieldsWhere({ view, words }: ScannedSheet, isSo: IsSo): readonly Field[] {
  const fields: Field[] = [];
  for (let row = view.used.top; row <= view.used.bottom; row++) {
    for (const column of words.columnsOf(row)) {
      if (isSo(row, column)) fields.push(view.field(row, column));
    }
  }
  return fields;
}

/** The names of a table's records that are struck through; none of a form's, or where all are. */
function struckNames(
  { view, rows, chosen, form }: CandidateTable,
  isStruck: IsSo
): readonly (Field | null)[] {
  const name = form ? null : columnFor(chosen.columns, "name");
  return rows.records.map(({ top }) => {
    if (!name) return null;
    const at = view.firstColumn(top, name.left, name.right) ?? name.left;
    return isStruck(top, at) ? view.field(top, at) : null;
  });
}

function withoutNames(
  table: CandidateTable,
  struck: readonly (Field | null)[],
  more: readonly Remark[]
): CandidateTable {
  const { rows, chosen } = table;
  const fields = struck.flatMap((field) => field ?? []);
  const isKept = fields.length === struck.length;
  const names = (isKept ? [] : fields).map(struckOut);
  const told = { ...table, chosen: { ...chosen, remarks: [...chosen.remarks, ...names, ...more] } };
  if (names.length === 0) return told;
  return {
    ...told,
    rows: {
      ...rows,
      records: rows.records.filter((_, index) => !struck[index]),
      totals: rows.totals.map((total) => ({
        ...total,
        after: struck.slice(0, total.after).filter((field) => !field).length,
      })),
    },
  };
}
