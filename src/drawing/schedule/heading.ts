import type { ActivityKind } from "../../plan/activity";
import type { Budget } from "../../plan/budget";
import type { FiscalYear } from "../../plan/fiscal-year";
import type { Goal, Plan } from "../../plan/plan";
import { saysBudgets, type Totals } from "../../plan/totals";
import { calendarYearName, yearName } from "../../plan/year-names";
import type { DrawnCell, DrawnRow } from "../../sheet/drawing";
import { HEADING_FILL, INK, MUTED, RULE, line, type Style, type StyleBook } from "../look";
import type { Tone } from "../palette";
import { MONTHS } from "./bars";
import type { ScheduleColumns } from "./columns";
import { monthLine, months } from "./month-cells";

/** What occurs in a schedule and so stands in its legend. */
interface Occurring {
  readonly kinds: ReadonlySet<ActivityKind>;
  readonly beyond: boolean;
  readonly outside: boolean;
  readonly inferred: boolean;
  readonly tones: ReadonlyMap<string, Tone>;
}

/** The rows above the month headings: title and figures, a note, goals, legend. */
export function titleRows(
  plan: Plan,
  totals: Totals,
  occurring: Occurring,
  columns: ScheduleColumns,
  book: StyleBook,
  note: string | null
): readonly DrawnRow[] {
  const last = columns.left.length + MONTHS - 1;
  const title = [yearName(plan), plan.department, "スケジュール表"];
  const first = rowOf(30, last + 1, {
    0: cell(title.filter((part) => part !== null).join("　"), book, { size: 17, bold: true }),
    [last]: cell(figures(plan, totals), book, { size: 11, bold: true, align: "right" }),
  });
  const below = [
    note,
    goalText("政策目標", plan.policyGoal),
    goalText("施策目標", plan.measureGoal),
  ]
    .filter((text) => text !== null)
    .map((text) => rowOf(16, last + 1, { 0: cell(text, book, { color: MUTED }) }));
  return [first, ...below, legend(occurring, columns, book), rowOf(5, 0, {})];
}

/** `8事業　当初予算額 234,908千円（予算なし 1事業）`; no amount where no project says one. */
export function figures(plan: Plan, totals: Totals): string {
  if (!saysBudgets(plan)) return `${totals.grand.count}事業`;
  const counted = plan.projects.filter((project) => !project.repeated);
  const withStatus = (status: Budget["status"]): number =>
    counted.filter(({ budget }) => budget.status === status).length;
  const blank = withStatus("blank");
  const unread = withStatus("unreadable");
  const without = totals.grand.count - totals.grand.funded - unread - blank;
  const remarks = [
    ...(without > 0 ? [`予算なし ${without}事業`] : []),
    ...(blank > 0 ? [`空欄 ${blank}事業`] : []),
    ...(unread > 0 ? [`金額を読めないもの ${unread}事業`] : []),
  ];
  const basis = plan.budgetBasis ?? "";
  const amount = `${basis}予算額 ${grouped(totals.grand.thousandYen)}千円`;
  const remark = remarks.length ? `（${remarks.join("、")}）` : "";
  return `${totals.grand.count}事業　${amount}${remark}`;
}

function grouped(amount: number): string {
  const digits = String(Math.abs(amount)).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
  return amount < 0 ? `▲${digits}` : digits;
}

function goalText(name: string, goal: Goal | null): string | null {
  if (goal === null) return null;
  const number = goal.number === null ? name : `${name} ${goal.number}`;
  return [number, goal.division, goal.text].filter((part) => part !== null).join("　");
}

function legend(occurring: Occurring, columns: ScheduleColumns, book: StyleBook): DrawnRow {
  const { kinds, beyond, outside, inferred, tones } = occurring;
  const signs = [
    ...(kinds.has("period") ? ["━ 期間"] : []),
    ...(kinds.has("month") ? ["● 単月"] : []),
    ...(kinds.has("step") ? ["▸ 段階"] : []),
    ...(beyond ? ["◂ ▸ 年度外へ続く"] : []),
    ...(outside ? ["灰色の文字 年度外"] : []),
    ...(inferred ? ["＊ 担当事業は推定"] : []),
  ];
  const width = columns.left.length + MONTHS;
  const cells: Record<number, DrawnCell> = {};
  if (signs.length) {
    cells[0] = cell(`凡例　${signs.join("　　")}`, book, { color: MUTED });
  }
  const shown = [...tones].slice(0, MONTHS - 2);
  const start = width - shown.length;
  if (shown.length) {
    const style: Style = { color: MUTED, align: "right", indent: 1 };
    cells[start - 1] = cell("事業の方向性", book, style);
  }
  shown.forEach(([direction, tone], index) => {
    cells[start + index] = cell(direction, book, {
      fill: tone.fill,
      align: "center",
      shrink: true,
      borders: { left: line("medium", tone.accent) },
    });
  });
  return rowOf(17, width, cells);
}

/** The rows of headings: half-years, calendar years where the year is known, months with the columns' names. */
export function headingRows(
  year: FiscalYear | null,
  columns: ScheduleColumns,
  book: StyleBook
): readonly DrawnRow[] {
  const left = (style: Style): DrawnCell[] => columns.left.map(() => cell(null, book, style));
  const base: Style = { fill: HEADING_FILL };
  const spans = (
    starts: readonly number[],
    texts: readonly string[],
    size: number,
    bold: boolean
  ) =>
    months((month) => {
      const at = starts.indexOf(month);
      return cell(at < 0 ? null : (texts[at] ?? null), book, {
        ...base,
        size,
        bold,
        align: "center-across",
        borders: at < 0 ? {} : { left: monthLine(month === 9 ? 1 : month) },
      });
    });
  const topEdge = { borders: { top: line("medium", RULE) } };
  const halves = spans([0, HALF], ["上期", "下期"], 9, true).map((drawn, month) =>
    withTop(drawn, month, book)
  );
  const monthRow = months((month) =>
    cell(`${((month + 3) % 12) + 1}月`, book, {
      ...base,
      size: 10,
      bold: true,
      align: "center",
      borders: { left: monthLine(month), bottom: line("thin", RULE) },
    })
  );
  const names = columns.left.map(({ heading }) =>
    cell(heading, book, {
      ...base,
      wrap: true,
      align: "center",
      borders: { bottom: line("thin", RULE) },
    })
  );
  const upper: DrawnRow = {
    height: 16,
    outline: 0,
    cells: [...left({ ...base, ...topEdge }), ...halves],
  };
  const years: readonly DrawnRow[] =
    year === null
      ? []
      : [
          {
            height: 15,
            outline: 0,
            cells: [
              ...left(base),
              ...spans([0, 9], [calendarYearName(year), calendarYearName(year + 1)], 8, false),
            ],
          },
        ];
  return [upper, ...years, { height: 28, outline: 0, cells: [...names, ...monthRow] }];
}

/** The half-years' cells again, with the table's upper edge. */
function withTop(drawn: DrawnCell, month: number, book: StyleBook): DrawnCell {
  const style = book.index({
    fill: HEADING_FILL,
    size: 9,
    bold: true,
    align: "center-across",
    borders: {
      top: line("medium", RULE),
      ...(month % HALF === 0 ? { left: monthLine(month) } : {}),
    },
  });
  return { ...drawn, style };
}

const HALF = 6;

export function cell(value: DrawnCell["value"], book: StyleBook, style: Style): DrawnCell {
  return { value, style: book.index({ color: INK, ...style }) };
}

/** A row with cells at some columns only. */
export function rowOf(
  height: number,
  width: number,
  cells: Readonly<Record<number, DrawnCell>>
): DrawnRow {
  const drawn = Array.from({ length: width }, (_, column) => cells[column] ?? null);
  return { height, outline: 0, cells: drawn };
}
