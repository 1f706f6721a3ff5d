import { fiscalYearOf, toMonth, type FiscalYear } from "../../plan/fiscal-year";
import type { DraftSchedule, Field, Remark, YearMention } from "../draft";
import { fold } from "../evidence/folding";
import { dayOfSerial, isDateFormat } from "../evidence/serial-day";
import { resolveBare, yearsIn } from "../evidence/years";
import type { TakenProjects } from "../taking/take-projects";
import type { FrameLabels } from "../taking/take-head";

export interface ChosenYear {
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
  taken: TakenProjects
): ChosenYear {
  const inFrame = [
    ...(title ? rawMentions(title, false) : []),
    ...frames.flatMap((frame) => headFields(frame)).flatMap((field) => rawMentions(field, true)),
    ...frames.flatMap(({ part }) => rawMentions(named(part.sheet.view.name), false)),
  ];
  const file = rawMentions(named(fileName.replace(/\.[a-z]+$/i, "")), false);
  const near =
    [...inFrame, ...file].find((each) => each.fiscalYear !== null)?.fiscalYear ?? datedYear(taken);
  const own = resolve(inFrame.length > 0 ? inFrame : file, near);
  const [first] = own;
  if (first) return { fiscalYear: first.fiscalYear, mentions: distinct(own), remarks: [] };
  const indirect = resolve(
    projectFields(taken).flatMap((field) => rawMentions(field, true)),
    near
  );
  const [said] = indirect;
  if (said) {
    return {
      fiscalYear: said.fiscalYear,
      mentions: [said],
      remarks: [
        {
          kind: "chosen-year",
          cell: said.field.cell,
          values: [said.text, said.field.text.slice(0, 40)],
        },
      ],
    };
  }
  return { fiscalYear: datedYear(taken), mentions: [], remarks: datedRemark(datedYear(taken)) };
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
  const values = [String(fiscalYear), heading?.text ?? ""];
  return {
    fiscalYear,
    remarks: [{ kind: "chosen-year", cell: heading?.cell ?? null, values }],
  };
}

interface RawMention {
  readonly field: Field;
  readonly text: string;
  readonly fiscalYear: FiscalYear | null;
  readonly bare: number | null;
}

function rawMentions(field: Field, onlyFiscal: boolean): readonly RawMention[] {
  return yearsIn(field.text)
    .filter((year) => year.isFiscal || !onlyFiscal)
    .map(({ text, fiscalYear, bare }) => ({ field, text, fiscalYear, bare }));
}

function resolve(raw: readonly RawMention[], near: FiscalYear | null): readonly YearMention[] {
  return raw.flatMap(({ field, text, fiscalYear, bare }) => {
    const year = fiscalYear ?? (bare === null ? null : resolveBare(bare, near));
    return year === null ? [] : [{ field, text, fiscalYear: year }];
  });
}

function distinct(mentions: readonly YearMention[]): readonly YearMention[] {
  const seen = new Set<string>();
  return mentions.filter(({ field, text }) => {
    const cell = field.cell
      ? `${field.cell.sheet}\n${field.cell.row}\n${field.cell.column}`
      : field.text;
    const key = `${cell}\n${text}`;
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}

function named(text: string): Field {
  return { text, value: text, numberFormat: "General", cell: null };
}

/** Short texts around the tables; sentences, notes and other years' figures don't name the plan's year. */
function headFields({ part, free }: FrameLabels): readonly Field[] {
  const { view, words } = part.sheet;
  const used = view.used;
  if (!used) return [];
  const fields: Field[] = [];
  const firstTable = part.sheet.tables.find((table) => table.band.top >= part.top);
  const last = Math.min(part.bottom, (firstTable?.band.top ?? used.top + HEAD) - 1, used.top + 200);
  for (let row = Math.max(part.top, used.top); row <= last; row++) {
    if (free.isTable(row)) continue;
    for (const column of words.columnsOf(row)) {
      const value = view.value(row, column);
      if (typeof value !== "string" || value.length > 60) continue;
      const kind = words.labelAt(row, column)?.kind;
      if (kind === "note" || kind === "policy-goal" || kind === "measure-goal") continue;
      const folded = fold(value);
      if (!/年度|FY/i.test(folded) || OTHER_YEARS.test(folded)) continue;
      fields.push(view.field(row, column));
    }
  }
  return fields;
}

const HEAD = 10;
const OTHER_YEARS = /[。]|実績|決算|前年|昨年|比較|評価|総合計画|基本計画|中期|現在|から|[~～〜]/;

function projectFields({ found, projects }: TakenProjects): readonly Field[] {
  const headings = found.flatMap(({ columns }) =>
    columns.flatMap(({ field, heading }) =>
      field === "initiative" || field === "content" || field === "budget" ? [heading] : []
    )
  );
  const texts = projects.slice(0, 5).flatMap(({ fields }) => {
    const field = fields.content ?? fields.initiative;
    return field
      ? [
          {
            ...field,
            text:
              /^.{0,4}[[［【〔(（][^\]］】〕)）]{1,20}[\]］】〕)）]/.exec(field.text)?.[0] ?? "",
          },
        ]
      : [];
  });
  return [...headings, ...texts];
}

/** The fiscal year that most of the projects' dates of beginning lie in. */
function datedYear({ projects }: TakenProjects): FiscalYear | null {
  const counts = new Map<FiscalYear, number>();
  for (const { fields } of projects) {
    const start = fields.start;
    if (typeof start?.value !== "number" || !isDateFormat(start.numberFormat)) continue;
    const day = dayOfSerial(start.value);
    if (!day) continue;
    const year = fiscalYearOf(toMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7))));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function datedRemark(year: FiscalYear | null): readonly Remark[] {
  return year === null ? [] : [{ kind: "chosen-year", cell: null, values: [String(year), "開始"] }];
}
