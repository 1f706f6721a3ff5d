import { isSameCell } from "../../../../sheet/address";
import { numbersFrom } from "../../../../sheet/numbers";
import type { DraftProject, Field, ProjectField } from "../../../draft";
import type { FoundRecord } from "../../../found-table";
import { dateIn } from "../../../evidence/texts/date-format";
import { withText } from "../../../evidence/sheets/fields";
import { bareHeading, known, meaningsOf } from "../../../evidence/texts/headings";
import { labelledIn } from "../../../evidence/texts/labels";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import { isTimeHeading } from "../../../evidence/texts/time-heading";
import { tellsTimes } from "../../../evidence/texts/told-times";
import { readTime } from "../../../evidence/texts/time-text";
import type { ScheduleContext } from "../../schedule-context";
import { fromWords } from "./from-words";
import { speaksOfTime } from "./schedule-columns";
import { saysWhat } from "./start-and-end";
import { NUMBER } from "./times-apart";

/** What a form says of times beside a label (スケジュール), in the column of its values where others stand beside. */
export function besideLabels(
  view: SheetView,
  { area }: FoundRecord,
  { fields: { name } }: DraftProject,
  { projects, fiscalYear }: ScheduleContext
): readonly Field[] {
  return numbersFrom(area.top, area.bottom).flatMap((row) => {
    const fieldsFrom = (each: number, from: number, to = area.right): readonly Field[] =>
      view.columnsOf(each, from, to).map((at) => view.field(each, at));
    const asksWhen = (at: number): boolean =>
      speaksOfTime(view.text(row, at)) ||
      tellsTimes(bareHeading(view.text(row, at)), view.text(row, view.extent(row, at).right + 1));
    const column = numbersFrom(area.left, area.right).find(
      (each) => asksWhen(each) || means(view, row, each) === "start"
    );
    if (column === undefined) return [];
    // 終了時期 below 開始時期 is told with it.
    const isTold = (): boolean =>
      numbersFrom(area.top, row - 1).some((each) => means(view, each, column) === "start");
    if (means(view, row, column) === "end" && isTold()) return [];
    const { right, bottom } = view.extent(row, column);
    const { label, value } = labelledIn(view.text(row, column));
    if (speaksOfTime(label)) return withText(view.field(row, column), value);
    const isAlone = view.columnsOf(row).length === 1;
    const over = isAlone ? stepsOver(view, bottom + 1, area.left, bottom + 2) : [];
    if (over.length > 0) return over;
    const below = numbersFrom(bottom + 1, area.bottom + 1).map((each) => view.field(each, column));
    const end = below.findIndex((field) => !fromWords(field, null, fiscalYear ?? 0)?.length);
    // What stands below a label of its own row is when, as long as it says a time.
    if (end > 0 && isAlone)
      return below.slice(0, end).flatMap((field) => {
        const steps = stepsIn(fieldsFrom(field.cell.row, column));
        return steps.length > 0 ? steps : field;
      });
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
    if (means(view, row, column) === "start") {
      const isEnd = (at: number, under: number): boolean => means(view, at, under) === "end";
      const ends = numbersFrom(bottom + 1, area.bottom).find((each) => isEnd(each, column));
      const from = view.field(row, at);
      if (from.text !== "" && ends !== undefined) return between(from, view.field(ends, at));
      if (from.text !== "" && isEnd(row, next))
        return between(from, view.field(row, view.extent(row, next).right + 1));
    }
    if (!asksWhen(column)) return [];
    const isOwn = (each: number): boolean =>
      each <= bottom ||
      view.isBlank(each, column) ||
      (each === row + 1 && saysWhat(view.text(each, column)));
    const other = numbersFrom(row + 1, area.bottom).find((each) => !isOwn(each));
    const steps = isNamed(next) ? [] : stepsOver(view, row, beside, (other ?? area.bottom + 1) - 1);
    if (steps.length > 0) return steps;
    // Months beside each other head what stands below, if they aren't two projects' own.
    const isAnothers = isNamed(next);
    const areHeadings =
      !isAnothers && [beside, next].every((each) => isTimeHeading(view.text(row, each)));
    // Over nothing of their own 実施期間 goes from the one to the other.
    if (areHeadings && (other ?? area.bottom + 1) === row + 1 && isSpan(view, row, column))
      return between(view.field(row, at), view.field(row, next));
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
          const all = fieldsFrom(each, at, isAnothers ? area.right : view.used.right);
          const areTimes = all.every((one) => fromWords(one, null, fiscalYear ?? 0)?.length);
          const steps = PLANNED.test(view.text(row, column)) ? stepsIn(all) : [];
          if (steps.length > 0) return steps;
          return areTimes && all.length > 1 ? all : upTo(view, field);
        });
  });
}

/** What is done at the time over it, or under it, where rows hold nothing else: 4月 | 10月 over 募集 | 講座. */
function stepsOver(view: SheetView, row: number, left: number, last: number): readonly Field[] {
  const [head = left] = view.columnsOf(row, left);
  // 時期 over 内容 may head the rows.
  const isHeaded = ![row, row + 1].some((at) => isTime(view.field(at, head)));
  const steps = numbersFrom(row + 1, last).flatMap((at) =>
    view.columnsOf(at, isHeaded ? head + 1 : head).map((column) => {
      const [over, own] = [view.extent(row, column), view.extent(at, column)];
      const [upper, lower] = [view.field(row, column), view.field(at, column)];
      const [time, what] = isWhat(upper) ? [lower, upper] : [upper, lower];
      // What is done all over 4月 | 10月 is done from the one to the other.
      const isStep = own.left === over.left && own.right === over.right && isWhat(what);
      return isStep && isTime(time) ? withText(time, `${timeIn(time)}：${what.text}`) : null;
    })
  );
  return steps.length > 1 && steps.every((step) => step) ? steps.flatMap((step) => step ?? []) : [];
}

/** What is done at the time beside it, where such pairs are all there is: 4月 | 募集 | 10月 | 講座. */
function stepsIn(fields: readonly Field[]): readonly Field[] {
  const steps = fields.flatMap((field, at) => {
    if (at % 2 === 1 || (at > 0 && isWhat(field))) return [];
    const what = fields[at + 1];
    if (!what) return at > 0 ? field : [];
    return isWhat(what) ? withText(field, `${timeIn(field)}：${what.text.replace(OFTEN, "")}`) : [];
  });
  return steps.length * 2 >= fields.length ? steps : [];
}

/** A time with the one behind a sign in the cell beside it: `令和7年6月` `～` `令和7年12月`. */
function upTo(view: SheetView, field: Field): Field {
  const { row, column } = field.cell;
  const sign = view.extent(row, column).right + 1;
  const end = view.field(row, view.extent(row, sign).right + 1);
  return isTime(field) && TO.test(view.folded(row, sign)) ? between(field, end) : field;
}

/** Whether two cells alone stand beside 期間. */
const isSpan = (view: SheetView, row: number, column: number): boolean =>
  /期間$/.test(view.folded(row, column)) && view.columnsOf(row, column).length === 3;

const between = (from: Field, to: Field): Field => withText(from, `${timeIn(from)}~${timeIn(to)}`);

const timeIn = ({ value, numberFormat, text }: Field): string =>
  dateIn(value, numberFormat) ?? text.replace(NUMBER, "");

const isTime = (field: Field): boolean => readTime(timeIn(field), 0) !== null;

/** Whether a text says what is done, and no time alone. */
const isWhat = ({ text }: Field): boolean => /\p{L}{2}/u.test(text) && readTime(text, 0) === null;

/** How often it is done within its time: 配布（毎月２回）. */
const OFTEN = /[(（][^()（）]*[毎月週][^()（）]*[)）]$/;
/** A label that asks for more than when. */
const PLANNED = /予定|スケジュール|日程|[工行]程|計画/;

/** What a label asks for. */
const means = (view: SheetView, row: number, column: number): ProjectField | undefined =>
  known(meaningsOf(view.text(row, column)))?.field;

const TO = /^(?:[~〜∼ー―→-]|から|より)$/;
