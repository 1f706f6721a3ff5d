import { numbersFrom } from "../../../../sheet/numbers";
import type { ProjectField } from "../../../draft";
import type { ScheduleContext } from "../../schedule-context";
import { headsMonths } from "../../evidence/times/month-and-day";
import { monthIn, wholeYear, type Stretch } from "../../../evidence/texts/calendar";
import { dateIn } from "../../../evidence/texts/date-format";
import { fold } from "../../../evidence/texts/folding";
import { sideOfChange } from "../../../evidence/texts/revisions";
import { BOUND, isTimeHeading } from "../../../evidence/texts/time-heading";
import { isOtherYears } from "../../../evidence/texts/heading-preference";
import { known, meaningsOf } from "../../../evidence/texts/headings";
import { yearPreference } from "../../../choosing/years/fit-of-year";
import { columnFor, type FoundTable } from "../../../found-table";
import { NO_ITEM } from "../../choosing/lanes/left-columns";
import { readTime } from "../../../evidence/texts/time-text";
import { readWords } from "./words";

/**
 * Columns whose headings speak of time and that nobody took for a project's field: the table's own, and
 * those beside it.
 */
export function scheduleColumns(table: FoundTable, context: ScheduleContext): readonly number[] {
  const { view, headings, columns } = table;
  const taken = new Set(columns.flatMap(({ left, right }) => numbersFrom(left, right)));
  const names = columnFor(columns, "name")?.left ?? null;
  const found: number[] = [];
  for (const { field, left, heading } of columns) {
    // 変更前 and 変更後 are of what they stand under.
    const told = sideOfChange(heading.text) ? view.field(headings.top, left) : heading;
    const isOwn = speaksOfTime(told.text) || headsMonths(view, headings.bottom, left, names);
    // 事業概要・スケジュール tells both.
    if (isOwn && (field === null || field === "content")) found.push(left);
  }
  const headingOf = (column: number): string => fold(view.field(headings.bottom, column).text);
  const { first, last } = reachBeside(table, context);
  for (let column = first; column <= last; column++) {
    const rows = taken.has(column) ? [] : numbersFrom(headings.top, headings.bottom);
    // A group over several columns says it of each that has a heading of its own.
    const isOwn = rows.some((row) => view.text(row, column));
    if (isOwn && rows.some((row) => speaksOfTime(view.field(row, column).text))) found.push(column);
  }
  const planned = new Set(
    found.map(headingOf).flatMap((heading) => {
      const base = heading.replace("予定", "");
      return base === heading || base === "" ? [] : [base, `実施${base}`];
    })
  );
  // 実施月 beside 予定月, or 実施日 beside 実施予定日, is when it was done.
  const own = found.filter((column) => {
    const heading = headingOf(column);
    return !planned.has(heading) && !isOfOthers(table, column, context);
  });
  if (own.length > 0) return own.sort((a, b) => a - b);
  const telling = tellingColumns(table, context);
  return telling.length > 0 ? telling : stepColumns(table, context);
}

/**
 * Whether a column's headings say that it tells of another year or of what came of the plan: 前年度実施時期, 実施時期（実績）,
 * what stands under 実施状況.
 */
export function isOfOthers(
  { view, headings }: FoundTable,
  column: number,
  { fiscalYear }: ScheduleContext
): boolean {
  return numbersFrom(headings.top, headings.bottom).some((row) => {
    const { text } = view.field(row, column);
    // 前期 alone is the year's first half.
    const isBefore = isOtherYears(text) && !/^前半?期/.test(text);
    const told = row < headings.bottom ? CAME : CAME_ALONE;
    return isBefore || yearPreference(text, fiscalYear) < 0 || told.test(text);
  });
}

/** 実施時期（実績）, 実績時期; 結果報告時期 is planned. */
const CAME_ALONE = /[(（]実績[)）]|^(?:実施)?(?:実績|結果)(?!.*(?:報告|公表))/;
/** What stands over columns of what came of a plan; 計画・実績 may stand over both. */
const CAME = /^(?!.*[計予])\s*.{0,8}(?:実\s*績|結\s*果|(?:実施|進捗|取組|執行)状況)/;

/** Where no heading speaks of time, the columns most of whose cells tell what happens when from the plan's year on. */
function tellingColumns(
  { view, columns, records }: FoundTable,
  { fiscalYear }: ScheduleContext
): readonly number[] {
  const year = fiscalYear ?? 0;
  return columns.flatMap(({ field, left, heading }) => {
    if (field !== null || isOtherYears(heading.text) || tellsAside(heading.text)) return [];
    const texts = records.flatMap(({ area }) => view.text(area.top, left) || []);
    // 国1/2 is a share, and 6月補正 a budget.
    const told = texts.filter(
      (text) =>
        !MONEY.test(text) &&
        readWords(text, year)?.every(
          ({ label, start }) => label !== "" && start >= wholeYear(year).start
        )
    );
    return told.length > 1 && told.length * 2 > texts.length ? [left] : [];
  });
}

/**
 * Columns of times alone, one after the other in each row and within the plan's year, whose headings name a step each:
 * 設計, 入札 and 工事, or 中間報告 between 着手 and 完了. None where there is but one.
 */
function stepColumns(table: FoundTable, context: ScheduleContext): readonly number[] {
  const { view, columns, records } = table;
  const { fiscalYear } = context;
  const year = wholeYear(fiscalYear ?? 0);
  const timeAt = (row: number, column: number): Stretch | null => {
    const date = dateIn(view.value(row, column), view.format(row, column));
    const text = date ?? view.text(row, column);
    // 1/2 may be a share.
    return date || text.includes("月") ? readTime(text, fiscalYear ?? 0) : null;
  };
  const rows = records.map(({ area }) => area.top);
  const found = columns.flatMap(({ field, left, heading }) => {
    const isBound = TIMES.has(field);
    // What nobody took of 開始 under 第１期 and 第２期 is no step.
    const isStep =
      field === null &&
      namesStep(heading.text) &&
      !tellsAside(heading.text) &&
      !TIMES.has(known(meaningsOf(heading.text))?.field);
    if (!(isBound || isStep) || isOfOthers(table, left, context)) return [];
    const told = rows.filter((row) => !view.isBlank(row, left));
    const areTimes = told.every((row) => {
      const time = timeAt(row, left);
      return time && monthIn(time.start) >= year.start && monthIn(time.end) <= year.end;
    });
    return areTimes && told.length > 0
      ? { left, isBound, isFull: told.length > 1 && told.length * 2 > rows.length }
      : [];
  });
  const areInOrder = rows.every((row) => {
    const starts = found.flatMap(({ left }) => timeAt(row, left)?.start ?? []);
    return starts.every(
      (start, at) => at === 0 || monthIn(starts[at - 1] ?? start) <= monthIn(start)
    );
  });
  const areSeveral = found.filter(({ isFull }) => isFull).length > 1;
  const steps = found.flatMap(({ left, isBound }) => (isBound ? [] : left));
  return areSeveral && areInOrder ? steps : [];
}

const TIMES: ReadonlySet<ProjectField | null | undefined> = new Set(["start", "end"]);

/** Whether a heading stands over what times are no schedule of: 根拠, 目標, 進捗状況. Remarks may hold one. */
const tellsAside = (heading: string): boolean => NO_ITEM.test(heading) && !heading.includes("備考");

const MONEY = /[国県補率]\D{0,2}\p{Nd}[/／]\p{Nd}|\p{Nd}[/／]\p{Nd}\D?補|月補正/u;

/**
 * The columns of the plan that can be a table's own: what stands between two tables is the left one's, and nothing more
 * where projects beside each other share their labels.
 */
export function reachBeside(
  table: FoundTable,
  { sheets, tables }: ScheduleContext
): { readonly first: number; readonly last: number } {
  const { view, area } = table;
  const plan = sheets.find((sheet) => sheet.view === view)?.area ?? view.used;
  let first = Math.max(plan.left, area.left - BESIDE);
  let last = Math.min(area.right + BESIDE, plan.right);
  for (const other of tables) {
    if (other.view !== view) continue;
    if (other.area.top > area.bottom || other.area.bottom < area.top) continue;
    if (other.area.right < area.left) first = area.left;
    if (other.area.left > area.right) last = Math.min(last, other.area.left - 1);
    else if (other !== table && other.area.right >= area.left) last = Math.min(last, area.right);
  }
  return { first, last };
}

/** How far from its table a column of words may stand. */
const BESIDE = 12;

/** Whether a heading stands over what tells when. */
export function speaksOfTime(heading: string): boolean {
  return HEADING.test(fold(heading).replace(BOUND, ""));
}

/** Whether a heading over times names what is done then: 設計, 募集; not 実施時期, 計画, 変更後, 上期 or １回目. */
export function namesStep(heading: string): boolean {
  return (
    /^(?!計画$|予定$|[前次]|直近)\P{Nd}*\p{L}{2}\P{Nd}*$/u.test(heading) &&
    sideOfChange(heading) === null &&
    !speaksOfTime(heading) &&
    !isTimeHeading(heading)
  );
}

/** Not what a text says of time: 工期の長期化. */
const HEADING =
  /いつ|(?:スケジュール|時期|日程|[工行]程|期[日間]|^(?:予定|変更.)?[会工]期)(?![のをはが])|予定(?:月?日|月|表)?$|^(?:(?:年間|月別)計画|年間の流れ|ロードマップ|マイルストーン)$|実施[月日]|開催[月日]|所要月$/;
