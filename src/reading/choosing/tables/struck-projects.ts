import { hasRow } from "../../../sheet/address";
import { valueAt, type SheetSurvey } from "../../../sheet/survey";
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
 * whole stays, and so does a direction, as printed choices may be crossed out.
 */
export async function withoutStruck(
  sheet: ScannedSheet,
  survey: SheetSurvey,
  lookCloser: LookCloser,
  scan: (survey: SheetSurvey) => ScannedSheet
): Promise<ScannedSheet> {
  const { view, tables } = sheet;
  const area = { sheet: view.name, ...view.used };
  const [detail] = await lookCloser([{ area, kinds: ["fonts"] }]);
  const fonts = detail?.fonts;
  if (!fonts) return sheet;
  const isStruck: IsSo = (row, column) => valueAt(fonts, row, column)?.includes("struck") === true;
  const named = tables.flatMap((table) => {
    const names = struckNames(table, isStruck);
    return table.rows.records.filter((_, at) => names[at]);
  });
  const isGone: IsSo = (row, column) =>
    isStruck(row, column) &&
    !isDirection(view.text(row, column)) &&
    !named.some((record) => hasRow(record, row));
  const gone = fieldsWhere(sheet, isGone);
  const again = gone.length > 0 ? scan(blanked(survey, isGone)) : sheet;
  const now = again.tables.length > 0 ? again : sheet;
  const below = tables[0]?.band.bottom ?? 0;
  const mixed = fieldsWhere(
    sheet,
    (row, column) => row > below && valueAt(fonts, row, column) === null
  );
  const partly = mixed
    .slice(0, 1)
    .map((field) => remarkOn("struck-partly", field, String(mixed.length)));
  const remarks = [...(again === now ? gone : []).map(struckOut), ...partly];
  return {
    ...now,
    tables: now.tables.map((table, index) =>
      withoutNames(table, struckNames(table, isStruck), index === 0 ? remarks : [])
    ),
  };
}

function blanked(sheet: SheetSurvey, isGone: IsSo): SheetSurvey {
  const { origin, rows } = sheet.values;
  const values = rows.map((cells, down) =>
    cells.map((value, across) => (isGone(origin.row + down, origin.column + across) ? null : value))
  );
  return { ...sheet, values: { origin, rows: values } };
}

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
