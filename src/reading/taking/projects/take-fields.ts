import { shareColumns, type Area } from "../../../sheet/address";
import { numbersFrom } from "../../../sheet/numbers";
import type { Field, ProjectField, ProjectFields } from "../../draft";
import { isDitto } from "../../evidence/texts/ditto";
import { LISTED, TEXTS } from "../../evidence/texts/field-kinds";
import { firstIn, withText } from "../../evidence/sheets/fields";
import { fold } from "../../evidence/texts/folding";
import { saysSame, sideOfChange } from "../../evidence/texts/revisions";
import { saysRepeated, saysTotal } from "../../evidence/texts/row-marks";
import type { TickOption } from "../../evidence/sheets/ticks";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { isMoney } from "../../evidence/texts/amount-aside";
import { headsAmount } from "../../choosing/forms/form-years";
import { cellChoices } from "../../choosing/columns/cell-choices";
import type { RecordRows } from "../../choosing/rows/found-rows";
import { isMark } from "../../evidence/texts/choice";
import type { FoundColumn } from "../../found-table";
import { jointTaker } from "./joint-fields";

/** The rows of one record, and what else is known of them. */
type RowsOfRecord = Pick<RecordRows, "top" | "bottom"> & Partial<RecordRows>;

/**
 * Takes the fields of a table's records, one record after the other, each field with its cell; blank cells
 * give fields with empty text.
 * @param last the last row of the table
 * @param amountOf which of the amounts in a record's rows is the project's
 * @param unread is told of cells whose fields can't be told apart
 */
export function fieldTaker(
  view: SheetView,
  columns: readonly FoundColumn[],
  last: number,
  amountOf: (amounts: readonly Field[]) => Field | null,
  unread: (field: Field) => void
): (rows: RowsOfRecord) => ProjectFields {
  const named = columns.flatMap((column) => {
    const { field } = column;
    if (field === null) return [];
    const rivals = columns.filter((other) => shareColumns(other, column));
    const levels = [...new Set(rivals.map((rival) => rival.level))].sort((a, b) => a - b);
    const isTicked = isTickColumn(view, column, last);
    const takeJoint = jointTaker(column, columns, unread);
    return [{ field, column, rivals, levels, isTicked, takeJoint }];
  });
  return (rows) => {
    const fields: Partial<Record<ProjectField, Field>> = {};
    for (const { field, column, rivals, levels, isTicked, takeJoint } of named) {
      const own = ownRows(column, rows);
      const joint = takeJoint?.(blocksOf(view, column, own));
      if (joint) {
        Object.assign(fields, joint);
        continue;
      }
      const found = column.options
        ? optionField(view, column, column.options, own)
        : rivals.length > 1 && !column.place
          ? stackedField(view, column, rivals, levels, own)
          : (choiceAcross(view, column, own) ?? singleField(view, column, own, amountOf, unread));
      const meant = isTicked ? tickedField(column, found) : found;
      if (!meant) continue;
      // A budget that wasn't changed may stand under 当初 alone.
      const isSame = saysSame(meant.text) || (field === "budget" && meant.text === "");
      fields[field] = isSame ? asAtLeft(view, column, meant) : meant;
    }
    return fields;
  };
}

/** The rows of a record that hold a column's values: all, but where its headings tell which. */
function ownRows({ place, level }: FoundColumn, rows: RowsOfRecord): RowsOfRecord {
  if (!place || (level === 0 && place.end === Infinity)) return rows;
  const bottom = Math.min(rows.bottom, rows.top + place.end - 1);
  return { top: rows.top + level, bottom };
}

/** What 同左 means: the cell at the left under the same heading, be it another year's, or what stood before a change. */
function asAtLeft(view: SheetView, { heading, left }: FoundColumn, field: Field): Field {
  const row = heading.cell?.row ?? 0;
  for (let column = left - 1; column >= 0; column--) {
    const text = view.text(row, column);
    const isBefore = sideOfChange(heading.text) === "new" && sideOfChange(text) === "old";
    const isAlike = text !== "" && withoutYear(text) === withoutYear(heading.text);
    if (field.text === "" ? isBefore : isAlike) return view.field(field.cell.row, column);
  }
  return field;
}

const withoutYear = (heading: string): string => fold(heading).replace(YEARS, "");
const YEARS = /(?:[前昨今本当該]|(?:令和|平成|[RH])(?:\d+|元)|20\d\d)年?度?の?/;

/** A column 新規 whose cells are ticked, with no more than one sign: `◎` and `○` tell two things. */
function isTickColumn(
  view: SheetView,
  { field, heading, left }: FoundColumn,
  last: number
): boolean {
  if (field !== "direction" || fold(heading.text) !== "新規") return false;
  const rows = numbersFrom((heading.cell?.row ?? 0) + 1, last);
  return new Set(rows.map((row) => view.folded(row, left)).filter(isMark)).size < 2;
}

/** A ticked cell says what the heading says; one that isn't says nothing of its project. */
function tickedField({ heading }: FoundColumn, field: Field): Field | null {
  if (field.text === "") return null;
  if (!isMark(field.text)) return field;
  return withText(field, fold(heading.text));
}

/** What is ticked of a field's values, several joined; the first ticked cell stands for it. */
function optionField(
  view: SheetView,
  column: FoundColumn,
  options: readonly TickOption[],
  rows: RowsOfRecord
): Field {
  const ticked = options.filter(({ column: at }) => isMark(view.field(rows.top, at).text));
  const [first] = ticked;
  if (!first) return blankField(view, column, rows.top);
  const text = ticked.map((option) => option.text).join("・");
  return withText(view.field(rows.top, first.column), text);
}

/** The field that says the budget is counted elsewhere (再掲, 内数), in any column of the record. */
export function repeatedField(
  view: SheetView,
  columns: readonly FoundColumn[],
  fields: ProjectFields,
  row: number
): Field | null {
  for (const field of [fields.budget, fields.name, fields.priority]) {
    // What stands behind an amount is no part of the field any more.
    const text = field?.cell ? view.text(field.cell.row, field.cell.column) : "";
    if (field && (saysRepeated(field.text) || saysRepeated(text))) return field;
  }
  for (const column of columns) {
    if (column.field !== null || column.right - column.left > 3) continue;
    const text = view.text(row, column.left);
    if (text.length <= 20 && saysRepeated(text)) return view.field(row, column.left);
  }
  return null;
}

/** Which of the directions printed in cells beside each other under one heading is marked; blank where none is. */
function choiceAcross(view: SheetView, column: FoundColumn, rows: RowsOfRecord): Field | null {
  if (column.field !== "direction" || column.left === column.right) return null;
  const top = rows.ofYear?.top ?? rows.top;
  const [printed] = cellChoices(view, { ...column, top, bottom: top });
  const [first] = printed?.words ?? [];
  return first ? (printed?.chosen ?? withText(first, "")) : null;
}

/** A column with one field: the first row's cell, or the first that holds something. */
function singleField(
  view: SheetView,
  column: FoundColumn,
  rows: RowsOfRecord,
  amountOf: (amounts: readonly Field[]) => Field | null,
  unread: (field: Field) => void
): Field {
  const { partsFrom, ofYear } = rows;
  const from = view.extent(ofYear?.top ?? 0, column.left).top;
  // What is merged over the rows of several years is said of each.
  if (ofYear && (from === ofYear.top || from < rows.top)) {
    const found = singleField(view, column, ofYear, amountOf, unread);
    const { row } = found.cell;
    // 同上 means the row of another year or side above it, not the project above.
    if (isDitto(found.text) && row > rows.top) return view.field(row - 1, column.left);
    // What other years say is the project's own only where it names or classes it.
    if (found.text !== "" || !TIMELESS.has(column.field)) return found;
  }
  // The rows of its parts hold none of a project's own fields but its texts.
  const own =
    partsFrom == null || TEXTS.has(column.field) ? rows : { ...rows, bottom: partsFrom - 1 };
  const more = TEXTS.has(column.field) ? (column.stages ?? []) : [];
  const filled = [column, ...more]
    .flatMap((each) => blocksOf(view, { ...column, right: each.left, ...each }, own))
    .filter((field) => field.text !== "")
    .flatMap((field) => [
      field,
      ...(TEXTS.has(column.field) ? textsBeside(view, column, field) : []),
    ]);
  const [first] = filled;
  if (!first) return blankField(view, column, rows.top);
  if (column.field === "budget") {
    return sharedAmount(view, column, rows, amountOf(filled) ?? first);
  }
  if (rows.isWrapped && column.field === "name") {
    return withText(first, filled.map((field) => field.text).join(""));
  }
  if (LISTED.has(column.field) || column.field === "name") {
    // A project has one of these; what its other rows say is of parts of it.
    filled.filter(({ text }) => text !== first.text && !isDitto(text)).forEach(unread);
  }
  if (!TEXTS.has(column.field) || filled.length === 1) return first;
  // A text typed over several rows is one text; 小計 is none of its lines.
  const lines = filled.flatMap(({ text }) => (saysTotal(text) ? [] : text));
  return withText(first, [...new Set(lines)].join("\n"));
}

/** The texts right of a cell under the same heading, with which its own goes on. */
function textsBeside(view: SheetView, { right }: FoundColumn, { cell }: Field): readonly Field[] {
  return view
    .columnsOf(cell.row, view.extent(cell.row, cell.column).right + 1, right)
    .map((column) => view.field(cell.row, column))
    .filter(({ text, value }) => typeof value === "string" && !isMark(text));
}

/** An amount merged over several records is the first one's; it must not be counted twice. */
function sharedAmount(
  view: SheetView,
  column: FoundColumn,
  rows: { readonly top: number },
  field: Field
): Field {
  if (view.extent(rows.top, column.left).top >= rows.top) return field;
  return { ...withText(field, ""), cell: { sheet: view.name, row: rows.top, column: column.left } };
}

/** One of several fields that stand under each other in a column. */
function stackedField(
  view: SheetView,
  column: FoundColumn,
  rivals: readonly FoundColumn[],
  levels: readonly number[],
  rows: RowsOfRecord
): Field {
  const blocks = blocksOf(view, column, rows);
  const place = levels.indexOf(column.level);
  const height = rows.bottom - rows.top + 1;
  const filled = blocks.filter((field) => field.text !== "");
  const found =
    blocks.length === levels.length || height === levels.length
      ? blocks[place]
      : filled.length === levels.length
        ? filled[place]
        : filled.find((field) => levelOf(field, rivals, levels, rows) === column.level);
  return found ?? blankField(view, column, Math.min(rows.top + place, rows.bottom));
}

/** Which of the stacked fields a lone cell is: by what it holds, else by where it stands. */
function levelOf(
  field: Field,
  rivals: readonly FoundColumn[],
  levels: readonly number[],
  rows: { readonly top: number }
): number {
  const budget = rivals.find((rival) => rival.field === "budget");
  if (budget && isMoney(field)) return budget.level;
  const others = rivals.filter((rival) => rival.field !== "budget");
  if (budget && others.length === 1 && others[0]) return others[0].level;
  return (field.cell.row === rows.top ? levels[0] : levels.at(-1)) ?? 0;
}

/** The cells of a column within a record, merged ones once. */
function blocksOf(view: SheetView, column: FoundColumn, rows: RowsOfRecord): readonly Field[] {
  const blocks: Field[] = [];
  for (let row = rows.top; row <= rows.bottom;) {
    const extent: Area = view.extent(row, column.left);
    const field = view.field(row, column.left);
    const isHead =
      column.field === "budget" && column.right > extent.right && headsAmount(field.text);
    const bare = isHead ? withText(field, "") : field;
    // The value may stand in another column under the same heading.
    const inside = { left: extent.right + 1, right: column.right };
    blocks.push(bare.text === "" ? (firstIn(view, row, inside) ?? bare) : bare);
    row = Math.max(extent.bottom, row) + 1;
  }
  return blocks;
}

function blankField(view: SheetView, column: FoundColumn, row: number): Field {
  return withText(view.field(row, column.left), "");
}

const TIMELESS: ReadonlySet<ProjectField | null> = new Set([
  "priority",
  "name",
  "aim",
  "operator",
  "nature",
] as const);
