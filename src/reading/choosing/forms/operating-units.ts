import { hasColumn, hasRow } from "../../../sheet/address";
import { numbersFrom } from "../../../sheet/numbers";
import type { Field } from "../../draft";
import { departmentBeside } from "../../evidence/sheets/department-beside";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import { isDepartmentName } from "../../evidence/texts/department";
import { bareHeading } from "../../evidence/texts/headings";
import type { CandidateTable, ScannedSheet } from "../tables/candidate-table";

/** Who is in charge, where a form says so, and the label that asks for it. */
export interface Unit {
  readonly label: Field;
  readonly value: Field;
}

/**
 * Forms with who operates each project, where nothing says so in its own words: the departments beside 担当課, 担当 or 係,
 * one in every form, not all the same. One department is the plan's.
 */
export function withOperators(
  tables: readonly CandidateTable[],
  sheets: readonly ScannedSheet[]
): readonly CandidateTable[] {
  const units = tables.map((table) => unitOf(table, tables, sheets));
  const names = new Set(units.map((unit) => unit?.value.text));
  if (names.size < 2 || names.has(undefined)) return tables;
  return tables.map((table, index) => {
    const unit = units[index];
    if (!unit) return table;
    const { label, value } = unit;
    const { column } = value.cell;
    const operator = { field: "operator", left: column, right: column, heading: label } as const;
    const columns = [...table.chosen.columns, { ...operator, level: 0, confidence: 1 }];
    return {
      ...table,
      form: { ...table.form, operator: value },
      chosen: { ...table.chosen, columns },
    };
  });
}

function unitOf(
  table: CandidateTable,
  tables: readonly CandidateTable[],
  sheets: readonly ScannedSheet[]
): Unit | null {
  const { view, form, band, rows, left, right } = table;
  const words = sheets.find((sheet) => sheet.view === view)?.words;
  if (!form || form.operator || !words) return null;
  const others = tables.filter((other) => other !== table && other.view === view);
  const above = others.map((other) => other.rows.bottom).filter((bottom) => bottom < band.top);
  const top = Math.max(view.used.top - 1, ...above) + 1;
  const isBeside = others.some((other) => hasRow({ top, bottom: rows.bottom }, other.band.top));
  const found = unitsIn(view, words, { top, bottom: rows.bottom });
  const unit = found.findLast(
    ({ label: { cell } }) => !isBeside || hasColumn({ left, right }, cell.column)
  );
  return unit && words.decided.fieldOf(unit.label.text) === undefined ? unit : null;
}

/** What stands beside 担当課, 担当 or 係 in some rows, where it is a department's or a section's name. */
export function unitsIn(
  view: SheetView,
  words: SheetWords,
  { top, bottom }: { readonly top: number; readonly bottom: number }
): readonly Unit[] {
  return numbersFrom(top, bottom).flatMap((row) =>
    words.columnsOf(row).flatMap((column) => {
      const said = words.labelAt(row, column);
      const text = view.field(row, column).text;
      const rest =
        said?.kind === "department" ? said.rest : SECTION.exec(bareHeading(text))?.groups?.name;
      const value =
        rest === undefined
          ? null
          : departmentBeside(view, words, { row, column, label: { kind: "department", rest } });
      const isUnit = value && isDepartmentName(value.text);
      return isUnit ? [{ label: view.field(row, column), value }] : [];
    })
  );
}

const SECTION =
  /^(?:(?:取組|推進|実施)?担当(?:係|班|グループ|チーム)?|係|所管|主管|(?:責任|主務)課|実施部門|(?:実施|推進)体制)名?\s*[:：]?\s*(?<name>\S*)$/;
