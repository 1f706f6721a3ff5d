import { isSameCell } from "../../../sheet/address";
import { numbersFrom } from "../../../sheet/numbers";
import type { DraftProject, Field } from "../../draft";
import type { FoundRecord } from "../../found-table";
import { dateIn } from "../../evidence/texts/date-format";
import { withText } from "../../evidence/sheets/fields";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { isTimeHeading } from "../../evidence/texts/time-heading";
import { readTime } from "../../evidence/texts/time-text";
import type { ScheduleContext } from "../contract";
import { fromWords } from "./from-words";
import { speaksOfTime } from "./schedule-columns";

/** What a form says of times beside a label (スケジュール), in the column of its values where others stand beside. */
export function besideLabels(
  view: SheetView,
  { area }: FoundRecord,
  { fields: { name } }: DraftProject,
  { projects, fiscalYear }: ScheduleContext
): readonly Field[] {
  return numbersFrom(area.top, area.bottom).flatMap((row) => {
    const column = numbersFrom(area.left, area.right).find((each) =>
      speaksOfTime(view.text(row, each))
    );
    if (column === undefined) return [];
    const { right, bottom } = view.extent(row, column);
    const { label = "", rest = "" } = LABELLED.exec(view.text(row, column))?.groups ?? {};
    if (speaksOfTime(label)) return withText(view.field(row, column), rest);
    const below = numbersFrom(bottom + 1, area.bottom + 1).map((each) => view.field(each, column));
    const end = below.findIndex((field) => !fromWords(field, null, fiscalYear ?? 0)?.length);
    // What stands below a label of its own row is when, as long as it says a time.
    if (end > 0 && view.columnsOf(row).length === 1) return below.slice(0, end);
    const beside = right + 1;
    const isNamed = (at: number): boolean =>
      projects.some(({ fields }) =>
        isSameCell(fields.name?.cell, { row: name?.cell.row ?? 0, column: at })
      );
    // Values of projects beside each other stand under their names; a name may also stand right of another value.
    const isApart = column === area.left && (view.isBlank(row, beside) || isNamed(beside));
    const own = isApart ? (name?.cell.column ?? 0) : 0;
    const at = Math.max(beside, view.extent(row, own).left);
    const next = view.extent(row, beside).right + 1;
    // Months beside each other head what stands below, if they aren't two projects' own.
    const isAnothers = isNamed(next);
    const areHeadings =
      !isAnothers && [beside, next].every((each) => isTimeHeading(view.text(row, each)));
    // A tall label has a line of times in each of its rows, one that isn't merged in those that hold nothing else.
    const others = numbersFrom(bottom + 1, area.bottom).find((each) => {
      const [only, ...more] = view.columnsOf(each, area.left, area.right);
      return only !== at || more.length > 0;
    });
    return areHeadings
      ? []
      : numbersFrom(row, (others ?? area.bottom + 1) - 1).flatMap((each) => {
          const field = view.field(each, at);
          if (field.text === "" || field.cell.row !== each) return [];
          const all = view
            .columnsOf(each, at, isAnothers ? area.right : view.used.right)
            .map((to) => view.field(each, to));
          const areTimes = all.every((one) => fromWords(one, null, fiscalYear ?? 0)?.length);
          return areTimes && all.length > 1 ? all : upTo(view, field);
        });
  });
}

/** A time with the one behind a sign in the cell beside it: `令和7年6月` `～` `令和7年12月`. */
function upTo(view: SheetView, field: Field): Field {
  const { row, column } = field.cell;
  const sign = view.extent(row, column).right + 1;
  const end = view.field(row, view.extent(row, sign).right + 1);
  const [from, to] = [field, end].map((each) => dateIn(each.value, each.numberFormat) ?? each.text);
  const isTime = readTime(from ?? "", 0) !== null;
  return isTime && TO.test(view.folded(row, sign)) ? withText(field, `${from}~${to}`) : field;
}

const TO = /^(?:[~〜∼ー―→-]|から|より)$/;

/** `【スケジュール】6月 設計`. */
const LABELLED = /^【?(?<label>[^】:：]{2,12})[】:：]\s*(?<rest>\S[^]*)/;
