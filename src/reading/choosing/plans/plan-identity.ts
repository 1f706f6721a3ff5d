import {
  departmentIn,
  departmentOf,
  departmentOfSheet,
  isDepartmentName,
  officesIn,
  unitRank,
} from "../../evidence/texts/department";
import type { Field } from "../../draft";
import { departmentBeside } from "../../evidence/sheets/department-beside";
import type { ScannedSheet } from "../tables/candidate-table";
import type { HeadingCell, Identity } from "./plan-segment";
import type { LabelCell } from "../../evidence/sheets/sheet-words";
import { yearOf } from "../years/title-year";

/**
 * Whose plan rows of a sheet say it is.
 * @param to how far down a department's label may stand; null where labels tell the projects' departments
 */
export function identityOf(
  sheet: ScannedSheet,
  from: number,
  head: number,
  to: number | null = head
): Identity {
  const labels = sheet.words.labels.filter(({ row }) => row >= from && row <= (to ?? head));
  const titles = labels.filter(
    (at) => at.label.kind === "title" && at.row <= head && !isFormsLabel(sheet, at)
  );
  const named =
    to === null ? [] : labels.flatMap((at) => departmentBeside(sheet.view, sheet.words, at) ?? []);
  const [lowest] = [...named].sort((a, b) => unitRank(b.text) - unitRank(a.text));
  const labelled = lowest?.text;
  const texts = titles.map(({ row, column }) => sheet.view.text(row, column));
  const [title = null] = texts;
  const year = texts.flatMap((text) => yearOf(text) ?? [])[0] ?? null;
  const inTitle = texts.flatMap((text) => departmentIn(text) ?? [])[0] ?? null;
  const ofSheet = departmentOfSheet(sheet.view.name);
  // Sheets of one bureau have its title, and are told apart by their names; 病院 is none below 病院事務局.
  const isBelow =
    ofSheet !== null &&
    (inTitle === null || (/[部局]$/.test(inTitle) && unitRank(ofSheet) >= unitRank(inTitle)));
  return {
    department: labelled ?? (isBelow ? ofSheet : inTitle),
    offices: officesOver(sheet, from, head),
    year: year ?? yearOf(sheet.view.name),
    isLastYears: LAST_YEARS.test(sheet.view.name),
    title,
    titles: texts,
    // What stands over a form is of its project.
    goal: to === head ? goalIn(sheet, labels) : null,
    heading: headingOf(sheet, from, head) ?? labelledHeading(lowest, head),
  };
}

/** Whether what may be a title is a form's label: 年次計画 before what each year brings. */
export function isFormsLabel({ view, words }: ScannedSheet, { row, column }: LabelCell): boolean {
  return (
    /^..計画$/.test(view.folded(row, column)) && words.columnsOf(row).some((at) => at > column)
  );
}

/** The bureaus and branches that stand nearest over a table, or that its sheet is named after; none that only take part. */
function officesOver({ view, words }: ScannedSheet, from: number, head: number): readonly string[] {
  for (let row = head; row >= from; row--) {
    const offices = words.columnsOf(row).flatMap((column) => {
      const text = view.text(row, column);
      const isOther = [view.text(row, column - 1), text].some((each) => OTHERS.test(each));
      return isOther ? [] : officesIn(text);
    });
    if (offices.length > 0) return offices;
  }
  return officesIn(view.name);
}

/** 関係課, 協議先, 連携部署, 提出先. */
const OTHERS = /^[関協連提]/;
const LAST_YEARS = /^.?(?:参考.?)?[前昨]年度?の?(?:分|(?:..)?計画)?.?$/;

/** What tells a measure goal from others, its number before all, where it has sections of its own. */
function goalIn({ view, words }: ScannedSheet, labels: readonly LabelCell[]): string | null {
  const isOwn = labels.some(({ label }) => label.kind === "section" && OWN.includes(label.section));
  const [goal = ""] = labels.flatMap(({ row, label }) =>
    label.kind === "goal" && !label.isPolicy
      ? words
          .columnsOf(row)
          .map((column) => view.folded(row, column))
          .join()
      : []
  );
  return isOwn && goal ? (/\d+/.exec(goal)?.[0] ?? goal) : null;
}

const OWN = ["approach", "aims"];

/** `課名 | 市民課` over a table heads its part of a sheet as the name alone does. */
function labelledHeading(named: Field | undefined, head: number): HeadingCell | null {
  const row = named?.cell.row ?? Infinity;
  return named && row <= head ? { row, department: named.text } : null;
}

/** The last cell above a table that holds a department's name and has its row for itself, but for a unit or a title. */
function headingOf({ view, words }: ScannedSheet, from: number, head: number): HeadingCell | null {
  for (let row = head; row >= from; row--) {
    const columns = words
      .columnsOf(row)
      .filter((column) => !ASIDE.has(words.labelAt(row, column)?.kind ?? ""));
    const [only] = columns;
    if (only === undefined || columns.length > 1) continue;
    const text = view.text(row, only);
    const department = isDepartmentName(text) ? departmentOf(text) : null;
    if (department !== null && !department.endsWith("係")) return { row, department };
  }
  return null;
}

const ASIDE: ReadonlySet<string> = new Set(["unit", "title"]);
