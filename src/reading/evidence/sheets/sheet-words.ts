import { numbersFrom } from "../../../sheet/numbers";
import { once } from "../../../sheet/once";
import { cardLabels } from "./card-labels";
import { namesDrawnRow } from "./drawn-rows";
import { isFormsName, isFormsRow } from "./form-rows";
import { guidesColumns } from "./guiding-rows";
import type { SheetView } from "./sheet-view";
import type { DecidedHeadings } from "./decided-headings";
import { isCalendarCell } from "./band-rows";
import { monthColumns } from "./bare-months";
import { monthHeadings } from "./month-headings";
import { headsMore, TIMES } from "./named-headings";
import { isDirection } from "../texts/choice";
import { LIKELY } from "../texts/heading-weights";
import { isDepartmentHeading, known, meaningsOf } from "../texts/headings";
import type { Meaning } from "../texts/heading-words";
import {
  DEPARTMENT,
  groupsRecords,
  headOfRecord,
  isBesideRecord,
  leftOfRecord,
  type Head,
  type Place,
} from "./record-cells";
import { isNoPlansYear } from "./year-cells";
import { labelOf, type Label } from "../texts/labels";
import { canName, isListHeading } from "../texts/naming-words";
import { isTimeHeading } from "../texts/time-heading";

/** A cell whose words have a part in a plan's frame. */
export interface LabelCell {
  readonly row: number;
  readonly column: number;
  readonly label: Label;
}

/** What one pass over a sheet's words found. */
export interface SheetWords {
  /** Rows with the headings of at least two fields, or of a table that people want, from top to bottom. */
  readonly headingRows: readonly number[];
  /** Rows of words that head columns elsewhere, but are a record's under the headings above them. */
  readonly records: Pick<ReadonlySet<number>, "has">;
  /** The cells whose words can be a field's heading. */
  readonly headings: readonly { readonly row: number; readonly column: number }[];
  /** Labels, titles, section titles and notes, row by row. */
  readonly labels: readonly LabelCell[];
  labelAt(row: number, column: number): Label | null;
  /** Rows of labels over what cards of projects say below them. */
  cardLabels(): ReadonlySet<number>;
  /** What a heading can mean on this sheet: what people decided, else what its words say. */
  meaningsOf(heading: string): readonly Meaning[];
  /** What a cell's words surely mean, be they a heading or a label; null for any others. */
  knownAt(row: number, column: number): Meaning | null;
  /** What people decided about the sheet's columns. */
  readonly decided: DecidedHeadings;
  /** The columns of a row that hold something, from left to right. */
  columnsOf(row: number): readonly number[];
}

interface WordJudgement {
  readonly meanings: readonly Meaning[];
  readonly fields: readonly string[];
  readonly canName: boolean;
  readonly label: Label | null;
}

export function scanWords(
  view: SheetView,
  judge: typeof judgeWords,
  decided: DecidedHeadings
): SheetWords {
  const headingRows: number[] = [];
  const names: Place[] = [];
  const named: Place[] = [];
  const headings: Place[] = [];
  const labels: LabelCell[] = [];
  const records = new Map<number, number>();
  const byRow = new Map<number, Map<number, Label>>();
  const { used } = view;
  let above: readonly Head[] = [];
  for (let row = used.top; row <= used.bottom; row++) {
    const isGuide = guidesColumns(view, row);
    const fields = new Set<string>();
    const heads: Head[] = [];
    for (let column = used.left; column <= view.lastColumn(row); column++) {
      const value = view.value(row, column);
      if (typeof value !== "string" || value === "") continue;
      const judged = judge(value);
      const said = decided.fieldOf(value);
      const fieldsMeant = said ? [said] : isGuide ? [] : judged.fields;
      // 令和8年度 業務計画 over all else heads no column, whatever stands right of it.
      const isTitle =
        row === used.top &&
        column === used.left &&
        judged.label?.kind === "title" &&
        judged.label.weight >= DATED;
      if (fieldsMeant.length > 0) {
        headings.push({ row, column });
        // 新規 and 終了 stand in records more often than over them.
        if (said || !(isTitle || isDirection(value))) {
          for (const field of fieldsMeant) fields.add(field);
          heads.push({
            row,
            column,
            field: fieldsMeant[0],
            isKnown: known(judged.meanings) !== null,
          });
        }
      }
      if (fieldsMeant.includes("name") || judged.canName) {
        names.push({ row, column });
        if (fields.size === 1) named.push({ row, column });
      }
      if (!judged.label || isNoPlansYear(view, row, column)) continue;
      // 実施計画 below 作業項目 names a lane, as no title with a year does.
      const isBare = judged.label.kind === "title" && value.length <= BARE_TITLE;
      if (isBare && namesDrawnRow(view, row, column)) continue;
      labels.push({ row, column, label: judged.label });
      const line = byRow.get(row) ?? new Map<number, Label>();
      byRow.set(row, line.set(column, judged.label));
    }
    const beside = (): readonly Head[] =>
      heads.filter(({ column }) => !isUnderMonth(view, row, column));
    const last = heads.at(-1);
    const list = names.findLast((name) => name.row < row);
    // 発注 in a month before 重点事業 behind all months is a record's.
    const isHeads =
      fields.size >= 2 &&
      (fields.has("name")
        ? last?.field !== "name" || beside().length !== 1 || beside()[0] !== last
        : new Set(beside().map(({ field }) => field)).size >= 2 &&
          !isBesideRecord(view, row, heads, list));
    const areSaid = decided.areHeadings(() =>
      view.columnsOf(row).map((column) => view.text(row, column))
    );
    const isTold = (): boolean => namesWhatIsTold(view, row, named.at(-1)?.row === row, heads);
    const isOther = (): boolean =>
      isFormsName(view, row, heads) ||
      isFormsRow(view, row) ||
      (heads[0]?.field === "name" && groupsRecords(view, row, heads, list));
    if (!areSaid && ((!isHeads && !isTold()) || isOther())) continue;
    const head = areSaid ? undefined : headOfRecord(view, row, heads, above);
    if (head) {
      records.set(row, leftOfRecord(view, row, head));
      continue;
    }
    const owners = view.columnsOf(row).filter((at) => isDepartmentHeading(view.text(row, at)));
    // 予算額 below 方向性 is a row of the headings that 優先順位 begins.
    above = [
      ...(headingRows.at(-1) === row - 1 ? above : []),
      ...heads,
      ...owners.map((column) => ({ row, column, field: DEPARTMENT })),
    ];
    headingRows.push(row);
  }
  const found = new Set(headingRows);
  const headed = new Set(headings.map(({ row }) => row));
  for (const cell of named) {
    const list = names.findLast(({ row }) => row < cell.row && found.has(row));
    const isOfRecord = [isBesideRecord, groupsRecords].some((is) =>
      is(view, cell.row, [cell], list)
    );
    if (found.has(cell.row) || isOfRecord || isFormsRow(view, cell.row)) continue;
    if (!headsMore(view, cell, headed)) continue;
    headingRows.push(cell.row);
    found.add(cell.row);
  }
  if (headingRows.length === 0) headingRows.push(...monthHeadings(view));
  headingRows.sort((a, b) => a - b);
  const meanings = (heading: string): readonly Meaning[] => {
    const said = decided.fieldOf(heading);
    if (said === null) return [];
    return said ? [{ field: said, weight: DECIDED }] : judge(heading).meanings;
  };
  return {
    headingRows,
    records,
    headings: headings.filter(({ row, column }) => column < (records.get(row) ?? Infinity)),
    labels,
    cardLabels: once(() => {
      const meant = (row: number, column: number): Meaning | null =>
        known(meanings(view.text(row, column)));
      const isOverName = ({ row, column }: { readonly row: number; readonly column: number }) =>
        meant(row, column)?.field === "name" && !meant(row + 1, column);
      return cardLabels(
        view,
        headings.filter(isOverName).map(({ row }) => row)
      );
    }),
    decided,
    meaningsOf: meanings,
    knownAt: (row, column) => known(meanings(view.text(row, column))),
    labelAt: (row, column) => byRow.get(row)?.get(column) ?? null,
    columnsOf: (row) => view.columnsOf(row),
  };
}

/** Whether the first heading of a row names what the next one tells of, in the same words: 重点取組 before 対象 and 取組内容. */
function namesWhatIsTold(
  view: SheetView,
  row: number,
  isNamed: boolean,
  [first, second]: readonly Head[]
): boolean {
  return (
    isNamed &&
    first?.field === "initiative" &&
    second?.field === "initiative" &&
    numbersFrom(view.extent(row, first.column).right + 1, second.column - 1).every((column) =>
      isListHeading(view.text(row, column))
    )
  );
}

/** So surely a text with a year is a title. */
const DATED = 4;
/** So long is 実施計画, and what is said of nothing more. */
const BARE_TITLE = 6;
/** Whether a month stands over a cell: 着工, 竣工 and 予算要求 then say what happens in it, and head nothing. */
function isUnderMonth(view: SheetView, row: number, column: number): boolean {
  for (let above = row - 1; above >= view.used.top; above--) {
    const value = view.value(above, column);
    // A year that stands alone is the plan's; a text may be 4 alone.
    const columns = typeof value === "string" ? view.columnsOf(above) : [];
    const isMonth =
      typeof value === "string"
        ? (isTimeHeading(value) && columns.length > TIMES) ||
          (value.length < 3 && monthColumns(view, above, columns).includes(column))
        : isCalendarCell(view, above, column);
    if (isMonth) return true;
  }
  return false;
}

/** Judges a text by its words alone; thousands of a workbook's cells are alike, and need be judged once. */
export function judgeWords(text: string): WordJudgement {
  const meanings = meaningsOf(text);
  const [meaning] = meanings;
  return {
    meanings,
    canName: canName(text, meanings),
    fields: meaning && meaning.weight >= LIKELY ? [meaning.field] : [],
    label: labelOf(text),
  };
}

/** What people decided outweighs all that words and cells can say together. */
export const DECIDED = 10;
