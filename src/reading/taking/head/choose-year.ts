import { fiscalYearOf, monthNumber, type FiscalYear } from "../../../plan/fiscal-year";
import { commonest, firstOfEach } from "../../../sheet/grouping";
import { numbersFrom } from "../../../sheet/numbers";
import type { AnyField, DraftSchedule, Field, Remark, YearMention } from "../../draft";
import { textField, withText } from "../../evidence/sheets/fields";
import { fold } from "../../evidence/texts/folding";
import { monthIn } from "../../evidence/texts/calendar";
import { dateIn } from "../../evidence/texts/date-format";
import { plain, timesIn } from "../../evidence/texts/time-text";
import { yearNamed, yearsIn, type NamedYear } from "../../evidence/texts/years";
import type { TakenProjects } from "../projects/take-projects";
import type { FrameLabels } from "./frame";
import { headingWords } from "../../choosing/tables/find-tables";
import type { CandidateTable } from "../../choosing/tables/candidate-table";
import { yearAbove } from "../../choosing/forms/form-years";
import { headFields } from "../../choosing/years/head-fields";
import { ownSpan } from "../../choosing/years/title-year";
import { yearColumn } from "../../choosing/years/year-rows";

interface ChosenYear {
  readonly fiscalYear: FiscalYear | null;
  /** The one that was taken first. */
  readonly mentions: readonly YearMention[];
  readonly remarks: readonly Remark[];
}

/**
 * The plan's year: the title's, else the other heading texts', the sheets' names, the file's name; where
 * none of them names one, what the projects' own texts and dates say.
 */
export function chooseYear(
  title: Field | null,
  frames: readonly FrameLabels[],
  fileName: string,
  taken: TakenProjects,
  tables: readonly CandidateTable[]
): ChosenYear {
  const inFrame = withoutAsides([
    ...(title ? rawMentions(title, false) : []),
    ...frames.flatMap((frame) => fieldsOfHead(frame)).flatMap((field) => rawMentions(field, true)),
    ...frames.flatMap(({ part }) => rawMentions(textField(part.sheet.view.name), false)),
  ]);
  const file = rawMentions(textField(fileName.replace(/\.[a-z]+$/i, "")), false);
  const spans = [
    ...(title ? [title] : []),
    ...frames.map(({ part }) => textField(part.sheet.view.name)),
  ].flatMap(spanMention);
  const near =
    [...inFrame, ...file, ...spans].find((each) => each.fiscalYear !== null)?.fiscalYear ??
    datedYear(taken);
  const inTables = inFrame.length === 0 ? columnYear(tables, near) : null;
  const isByFile = inFrame.length === 0 && !inTables;
  const own = resolve(isByFile ? file : inFrame, near);
  const [first] = own;
  if (first) {
    const { cell, text } = first.field;
    // A sheet without the plan's tables may be a memo of another year.
    const isAside = cell !== null && tables.every(({ view }) => view.name !== cell.sheet);
    const remarks = isByFile || isAside ? chosen(cell, first.text, text) : [];
    return { fiscalYear: first.fiscalYear, mentions: firstOfEach(own, placeOf), remarks };
  }
  const indirect = [
    ...(inTables ? [inTables] : []),
    ...resolve(projectYears(tables, taken), near),
    ...spans,
  ];
  const [said] = indirect;
  if (said) {
    return {
      fiscalYear: said.fiscalYear,
      mentions: [said],
      remarks: chosen(said.field.cell, said.text, said.field.text.slice(0, 40)),
    };
  }
  const fiscalYear = datedYear(taken);
  const remarks = fiscalYear === null ? [] : chosen(null, String(fiscalYear), "開始");
  return { fiscalYear, mentions: [], remarks };
}

/** What is said of a year that no title names: which it is, and where from. */
function chosen(cell: Remark["cell"], ...values: readonly string[]): readonly Remark[] {
  return [{ kind: "chosen-year", cell, values }];
}

/** The year of a workbook's other plans, by their tables, where all that name one name the same; else null. */
export function yearOfOthers(tables: readonly CandidateTable[]): ReturnType<typeof scheduledYear> {
  const [first, ...more] = tables.flatMap(({ year, view }) =>
    year === null ? [] : { year, sheet: view.name }
  );
  if (!first || more.some(({ year }) => year !== first.year)) return null;
  const remarks = chosen(null, String(first.year), first.sheet);
  return { fiscalYear: first.year, remarks };
}

/** The year that a plan's schedule begins in, where the headings of its grids say so; null where none does. */
export function scheduledYear(
  schedules: readonly DraftSchedule[]
): { readonly fiscalYear: FiscalYear; readonly remarks: readonly Remark[] } | null {
  const named = schedules
    .flatMap(({ months }) => months)
    .filter(({ month }) => month > "1900")
    .sort((a, b) => (a.month < b.month ? -1 : 1))[0];
  if (!named) return null;
  const fiscalYear = fiscalYearOf(named.month);
  const { heading } = named;
  const remarks = chosen(heading?.cell ?? null, String(fiscalYear), heading?.text ?? "");
  return { fiscalYear, remarks };
}

/**
 * The year of the first date above a plan's tables (`令和8年4月`, `令和8年11月8日執行`), where nothing names its year; from
 * January on a plan may be dated that is of the next one, and may have been written from October on.
 */
export function writtenYear(frames: readonly FrameLabels[]): ReturnType<typeof scheduledYear> {
  for (const { part } of frames) {
    const { view, words, tables } = part.sheet;
    const end = Math.min(part.top + HEAD, ...tables.map(({ band }) => band.top));
    for (const row of numbersFrom(part.top, end - 1)) {
      for (const column of words.columnsOf(row)) {
        const { text, value, numberFormat, cell } = view.field(row, column);
        const [time] = text.length > LONGEST || SINCE.test(text) ? [] : timesIn(plain(text), 0);
        const day = dateIn(value, numberFormat) ?? time?.stretch.start;
        const month = day ? monthNumber(monthIn(day)) : 0;
        if (!day || day < "1900" || month < 4 || (month > 9 && WRITTEN.test(text))) continue;
        const fiscalYear = fiscalYearOf(monthIn(day));
        return { fiscalYear, remarks: chosen(cell, String(fiscalYear), text) };
      }
    }
  }
  return null;
}

const LONGEST = 40;
/** What is said of a date when a plan was written, which may be half a year before its own begins. */
const WRITTEN = /作成|提出|更新|改訂|現在|時点|印刷/;
/** What a date is said of that isn't the plan's. */
const SINCE = /施行|[制改策]定|改[訂正]|設[置立]|開[設始]|から/;

interface RawMention extends NamedYear {
  readonly field: AnyField;
}

/** Years said of what was done count only where no other is named. */
function withoutAsides<Year extends NamedYear>(years: readonly Year[]): readonly Year[] {
  const own = years.filter(({ isAside }) => !isAside);
  return own.length > 0 ? own : years;
}

function rawMentions(field: AnyField, onlyFiscal: boolean): readonly RawMention[] {
  const years = yearsIn(field.text).filter((year) => year.isFiscal || !onlyFiscal);
  return withoutAsides(years).map((year) => ({ ...year, field }));
}

function resolve(raw: readonly RawMention[], near: FiscalYear | null): readonly YearMention[] {
  return raw.flatMap((named) => {
    const fiscalYear = yearNamed(named, near);
    const { field, text } = named;
    return fiscalYear === null ? [] : [{ field, text, fiscalYear }];
  });
}

function placeOf({ field: { cell, text: whole }, text }: YearMention): string {
  return [cell ? `${cell.sheet}\n${cell.row}\n${cell.column}` : whole, text].join("\n");
}

/** The texts around a part's tables that name a year. */
function fieldsOfHead({ part, free }: FrameLabels): readonly Field[] {
  const { view, words, tables } = part.sheet;
  const { used } = view;
  const firstTable = tables.find((table) => table.band.top >= part.top);
  const last = Math.min(part.bottom, (firstTable?.band.top ?? used.top + HEAD) - 1, used.top + 200);
  return headFields(view, words, Math.max(part.top, used.top), last).filter(
    ({ cell }) => !free.isTable(cell.row)
  );
}

const HEAD = 10;

/** The years over the columns taken, of which R7当初予算額 needs no 年度, and those that the projects' texts begin with. */
function projectYears(
  tables: readonly CandidateTable[],
  { projects }: TakenProjects
): readonly RawMention[] {
  const headings = tables.flatMap((table) =>
    table.chosen.columns.flatMap((column) => {
      const { field, heading } = column;
      if (field !== "initiative" && field !== "content" && field !== "budget") return [];
      return rawMentions(withText(heading, headingWords(table, column) ?? heading.text), false);
    })
  );
  // Of a form's years the budget's is the plan's.
  const overBudget = tables.flatMap(
    ({ view, form }) => (form?.budget && yearAbove(view, form.budget)) ?? []
  );
  const texts = projects.slice(0, 5).flatMap(({ fields }) => {
    const field = fields.content ?? fields.initiative;
    const [text] = (field && BRACKETED.exec(field.text)) ?? [];
    return field && text ? [{ ...field, text }] : [];
  });
  return [...headings, ...[...overBudget, ...texts].flatMap((field) => rawMentions(field, true))];
}

const BRACKETED = /^.{0,4}[(（[［【〔][^)）\]］】〕]{1,20}[)）\]］】〕]/;

/** The year in a table's column 年度, where all its cells name one and the same. */
function columnYear(
  tables: readonly CandidateTable[],
  near: FiscalYear | null
): YearMention | null {
  const fields = tables.flatMap(({ view, chosen, rows }) => {
    const column = yearColumn(chosen.columns);
    return column
      ? rows.records.map(({ top, ofYear }) => view.field(ofYear?.top ?? top, column.left))
      : [];
  });
  const mentions = fields.map((field) => {
    const shown = typeof field.value === "number" || /^\d+$/.test(fold(field.text));
    return resolve(rawMentions(shown ? withYear(field) : field, false), near)[0] ?? null;
  });
  const years = new Set(mentions.map((mention) => mention?.fiscalYear));
  return years.size === 1 ? (mentions[0] ?? null) : null;
}

function withYear(field: Field): Field {
  return { ...field, text: `${field.text}年度` };
}

/** `業務計画（令和7～9年度）` begins in its first year. */
function spanMention(field: AnyField): readonly YearMention[] {
  const span = ownSpan(field.text);
  return span ? [{ field, ...span }] : [];
}

/** The fiscal year that most of the projects' dates of beginning lie in. */
function datedYear({ projects }: TakenProjects): FiscalYear | null {
  const years = projects.flatMap(({ fields: { start } }) => {
    const date = start && dateIn(start.value, start.numberFormat);
    return date ? [fiscalYearOf(monthIn(date))] : [];
  });
  return commonest(years);
}
