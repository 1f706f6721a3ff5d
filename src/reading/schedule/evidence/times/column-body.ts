import { shareColumns, type Area } from "../../../../sheet/address";
import { numbersFrom } from "../../../../sheet/numbers";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import { fold } from "../../../evidence/texts/folding";
import { meaningsOf } from "../../../evidence/texts/headings";
import { unitNoted } from "../../../evidence/texts/unit";
import { dateIn } from "../../../evidence/texts/date-format";
import type { LabelRun } from "./heading-labels";
import { areParts } from "./year-axis";
import type { FoundTable } from "../../../found-table";

/**
 * What stands under headings that name years or halves, which head amounts, targets and results as often as
 * a schedule: `told` where texts or marks tell what happens, `blank` where nothing does, `other` where the
 * columns hold something else.
 */
export type ColumnBody = "told" | "blank" | "other";

export function bodyUnder(
  view: SheetView,
  run: LabelRun,
  area: Area,
  tables: readonly FoundTable[]
): ColumnBody {
  const { left, row: top } = run[0];
  const right = Math.max(...run.map((placed) => placed.right));
  if (isOfStarts(view, top, left)) return "other";
  const group = top > area.top ? groupOver(view, top, left, right) : "";
  // A unit noted over the table's end may be of amounts in any of its columns.
  const isUnit = unitNoted(group) !== null;
  if (OTHER.test(group) && !isUnit) return "other";
  const bottom = Math.max(...run.map((placed) => placed.bottom));
  const beside = tables.filter(({ headings }) => headings.top <= bottom && headings.bottom >= top);
  // 令和6年度（実績） beside 令和7年度（計画）
  if (run.some(({ row, left: at }) => OTHER.test(view.folded(row, at)))) return "other";
  // Years of an indicator, right of its name.
  if (beside.length === 0 && MEASURED.test(fold(view.field(top, left - 1).text))) return "other";
  const isKnown = beside.some(({ columns }) =>
    columns.some((column) => column.field !== null && shareColumns(column, { left, right }))
  );
  if (isKnown) return "other";
  const rows =
    beside.length > 0
      ? beside
          .flatMap(({ records }) => records)
          .flatMap((record) => numbersFrom(record.area.top, record.area.bottom))
      : rowsBelow(view, bottom + (areParts(view, bottom + 1, run[0]) ? 2 : 1), area);
  const body = bodyOf(view, rows, left, right);
  return isUnit && body === "blank" ? "other" : body;
}

/** Whether a column tells when what its rows name begins: 第1四半期 under 開始. */
function isOfStarts(view: SheetView, row: number, column: number): boolean {
  let top = row;
  while (top > 0 && !view.areBlank(top - 1, view.used.left, view.used.right)) top--;
  return numbersFrom(top, row - 1).some(
    (above) => meaningsOf(view.field(above, column).text)[0]?.field === "start"
  );
}

/** What most of a row's cells hold. */
export function bodyAcross(view: SheetView, row: number, left: number, right: number): ColumnBody {
  const { told, graded, dashes, measured } = counted(view, [row], left, right);
  if (told + measured === dashes) return "blank";
  // 計画 may be what is done first.
  return told - graded > measured + (graded - dashes) / 2 ? "told" : "other";
}

function bodyOf(view: SheetView, rows: readonly number[], left: number, right: number): ColumnBody {
  const { told, graded, figures, measured } = counted(view, rows, left, right);
  // Among texts one of a measure tells what happens too: `設計`, `工事`, `3公園`.
  if (figures > 0 || measured * FEW > told - graded) return "other";
  if (told === 0) return "blank";
  return told === graded ? "other" : "told";
}

/** How many cells tell something, how many of these no more than a grade or a dash, how many measure, and how many of these are numbers; dates do neither. */
function counted(view: SheetView, rows: readonly number[], left: number, right: number) {
  const counts = { told: 0, graded: 0, dashes: 0, measured: 0, figures: 0 };
  for (const row of rows) {
    for (const column of view.columnsOf(row, left, right)) {
      const value = view.value(row, column);
      const text = view.folded(row, column);
      if (MONTH.test(text)) continue;
      if (typeof value === "string" && !MEASURE.test(text)) {
        counts.told++;
        if (GRADE.test(text)) counts.graded++;
        if (text === "-") counts.dashes++;
      } else if (typeof value === "string" || !dateIn(value, view.format(row, column))) {
        counts.measured++;
        if (typeof value === "number") counts.figures++;
      }
    }
  }
  return counts;
}

/** So many texts tell what happens for each that measures. */
const FEW = 2;

/** What a cell right over the headings says of all of them; a title over the whole sheet says nothing. */
function groupOver(view: SheetView, top: number, left: number, right: number): string {
  return numbersFrom(left, right)
    .map((column) => view.extent(top - 1, column))
    .map((extent) => (extent.left < left ? "" : view.folded(extent.top, extent.left)))
    .join("");
}

/** The rows down to the first that is blank. */
function rowsBelow(view: SheetView, top: number, area: Area): readonly number[] {
  let row = top;
  while (row <= area.bottom && !view.areBlank(row, area.left, area.right)) row++;
  return numbersFrom(top, row - 1);
}

const MEASURED = /指標|目標値?$|実績/;
/** Groups of columns that tell amounts, targets or results by year. */
export const OTHER =
  /予算|決算|事業費|金額|経費|費用|財源|指標|目標値|実績|評価|進捗|達成|人数|件数|単位/;
/** A date without a day. */
const MONTH = /^\d{1,2}月(?:[上中下]旬|[末頃])?$/;
/** `1,200`, `80%`, `約120人`, `▲3.5`; on 13日 調査 something happens, and so in 2期工事. */
const MEASURE =
  /^(?:約|計|延べ|[▲△-])?\d[\d.,]*(?![期次]\p{Script=Han}{2})(?![日月][^間以未程\d]\D)\D{0,3}$/u;
/** `A`, `B` : results; 決算額, 予算 and 計画 say what kind of figures stand below. */
const GRADE =
  /^[A-DS][+-]?$|^-$|^(?:当初|(?:当初)?(?:予算|決算|実績|計画|予定|目標)(?:見込)?[額値]?)$/i;
