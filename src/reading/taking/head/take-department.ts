import type { FiscalYear } from "../../../plan/fiscal-year";
import { hasRow, isSameCell } from "../../../sheet/address";
import { once } from "../../../sheet/once";
import type { CandidateTable } from "../../choosing/tables/candidate-table";
import { newerIn, revisionsIn } from "../../choosing/tables/newer";
import { commonDepartment } from "../../choosing/plans/departments-in";
import type { AnyField, DraftGoal, Field, Remark } from "../../draft";
import {
  departmentIn,
  departmentOf,
  departmentOfSheet,
  isDepartmentName,
  unitRank,
  withoutLater,
} from "../../evidence/texts/department";
import { departmentBeside } from "../../evidence/sheets/department-beside";
import { remarkOn, textField, withText } from "../../evidence/sheets/fields";
import { fold } from "../../evidence/texts/folding";
import type { Label } from "../../evidence/texts/labels";
import type { FrameLabels } from "./frame";

/** The department that a plan says it is of: in a cell of its own, its title, a column, a sheet's name. */
export function takeDepartment(
  frames: readonly FrameLabels[],
  tables: readonly CandidateTable[],
  title: Field | null,
  goal: DraftGoal | null
): AnyField | null {
  const labelled = frames.flatMap(labelledDepartments);
  const titled = title && departmentIn(title.text);
  // 担当：窓口係 below a list says whom to ask, and in the forms of 市民課 who operates each.
  const named = labelled.filter(
    (field) => !titled || !(isBelow(field, tables) || isSectionOf(titled, field, tables))
  );
  const areForms = tables.every(({ form }) => form);
  const isOneEach = areForms && named.length === tables.length;
  const lowest = Math.max(...named.map(({ text }) => unitRank(text)));
  const low = named.filter(({ text }) => unitRank(text) === lowest);
  // 危機管理室 in one cell and 危機管理課 in another: a 室 may be a bureau, a 課 is none.
  const units = low.filter(({ text }) => text.endsWith("課"));
  // 北部支所 in one form and 市民課 in another.
  const [first, ...others] = isOneEach ? named : units.length > 0 ? units : low;
  // Forms that each name their own say nothing of the plan's.
  const isOne = others.every(({ text }) => text === first?.text) || !areForms;
  const home = frames.filter(({ part }) => tables.some(({ view }) => view === part.sheet.view));
  const sections = tables.flatMap(departmentsOver);
  // 【総務課】 over a table that goes on with 【財政課】 heads but the first of its parts.
  const isOfPart = ({ text }: AnyField): boolean =>
    sections.some((other) => other !== text && unitRank(other) === unitRank(text));
  const own = home.flatMap((frame) => [...loneDepartments(frame), ...namedBySheet(frame)]);
  // 市立図書館 over its part of a bureau's sheet.
  const [head] = own.filter(({ cell }) =>
    home.some(({ part }) => part.top > 0 && part.top === cell?.row)
  );
  const lonely = own.length > 0 ? own : frames.flatMap(onlyDepartment);
  // 移動図書館 and 総合体育館 are what forms are about.
  const isNamed = ({ cell }: AnyField): boolean =>
    tables.some(
      ({ view, form }) => cell?.sheet === view.name && isSameCell(form?.name?.cell, cell)
    );
  // 管理係 in one form and 防災係 in the next are who sees to each.
  const inForms = lonely.filter((field) => tables.some((table) => isInForm(table, field)));
  const isOfOne = (field: AnyField): boolean =>
    inForms.includes(field) && inForms.some(({ text }) => text !== field.text);
  // What they are parts of may stand alone: 福祉課 over forms of 福祉係 and 高齢係, 福祉部 over those of its 課.
  const isOfAll = (office: AnyField): boolean => named.every((each) => isPartOf(each, office));
  const alone = lonely.filter(
    (field) => (isOne || isOfAll(field)) && !isOfPart(field) && !isNamed(field) && !isOfOne(field)
  );
  if (first && isOne) {
    // 部局 企画部 over 担当 企画政策課; 福祉課 over forms of its 福祉係.
    const other = isSection(first)
      ? alone.find(({ text }) => /[課室]$/.test(text))
      : /[部局]$/.test(first.text) && lowerUnit(first.text, alone);
    return other || first;
  }
  // 農業委員会事務局 over its own of plans beside each other, whose title names the other.
  const beside = home.some(({ part }) => part.sheet.stripe)
    ? own.findLast(({ cell }) => cell && cell.row > (title?.cell.row ?? cell.row))
    : undefined;
  if (beside && !beside.text.endsWith("部")) return beside;
  const inTitle = (field: AnyField): readonly AnyField[] => {
    const name = departmentIn(field.text);
    if (name === null) return [];
    return [(lowerUnit(name, alone) ?? (/[部局]$/.test(name) && head)) || withText(field, name)];
  };
  const inLabels = (kind: Label["kind"]): AnyField | undefined =>
    frames.flatMap(({ part, labels }) =>
      labels.flatMap(({ row, column, label }) =>
        label.kind === kind ? inTitle(part.sheet.view.field(row, column)) : []
      )
    )[0];
  const inTitles = (title && inTitle(title)[0]) ?? commonDepartment(tables) ?? inLabels("title");
  if (inTitles) return inTitles;
  const cells = alone.filter(({ cell }) => cell !== null);
  const lone = cells.find((field) => /[課室]$/.test(field.text)) ?? cells[0];
  if (lone) return lone;
  if (goal?.division && /[課室]$/.test(fold(goal.division.text))) return goal.division;
  // 市民課重点事業一覧 beside 令和7年度.
  const inSections = inLabels("section");
  if (inSections) return inSections;
  return frames.flatMap(({ part }) => inTitle(textField(part.sheet.view.name)))[0] ?? null;
}

/** The departments that head groups of a table's projects; one below its last project heads what follows the table. */
function departmentsOver({ view, rows }: CandidateTable): readonly string[] {
  const last = rows.records.at(-1)?.top ?? 0;
  return rows.groups.flatMap(({ row, column }) => {
    const text = row < last ? view.text(row, column) : "";
    return isDepartmentName(text) ? (departmentOf(text) ?? []) : [];
  });
}

function isInForm({ view, form, band, rows }: CandidateTable, { cell }: AnyField): boolean {
  const isRow = cell !== null && hasRow({ top: band.top, bottom: rows.bottom }, cell.row);
  return form !== null && cell?.sheet === view.name && isRow;
}

function isSection({ text }: AnyField): boolean {
  return text.endsWith("係");
}

function isPartOf(unit: AnyField, office: AnyField): boolean {
  return isSection(unit)
    ? !isSection(office)
    : /[課室]$/.test(unit.text) && /[部局]$/.test(office.text);
}

function isBelow({ cell }: Field, tables: readonly CandidateTable[]): boolean {
  const lists = tables.filter(({ view, form }) => !form && view.name === cell.sheet);
  return lists.length > 0 && lists.every(({ rows }) => rows.bottom < cell.row);
}

function isSectionOf(
  department: string,
  section: Field,
  tables: readonly CandidateTable[]
): boolean {
  const { cell } = section;
  const isWithin = tables.some(
    ({ form, view, band, rows }) =>
      form && view.name === cell.sheet && hasRow({ top: band.top, bottom: rows.bottom }, cell.row)
  );
  return isWithin && /[課室]$/.test(department) && isSection(section);
}

/** The department of the plan's year, where its cell names one that is to follow; that alone is none of the plan's. */
export function departmentOfYear(
  department: AnyField | null,
  frames: readonly FrameLabels[],
  year: FiscalYear | null
): { readonly department: AnyField | null; readonly remarks: readonly Remark[] } {
  const at = department?.cell;
  const view = frames.map(({ part }) => part.sheet.view).find(({ name }) => name === at?.sheet);
  const whole = at && view ? view.text(at.row, at.column).normalize("NFKC") : "";
  const told = withoutLater(whole, year ?? Infinity);
  if (!department || told === whole) return { department, remarks: [] };
  const name = departmentIn(told);
  return name === null
    ? { department: null, remarks: [remarkOn("other-year", withText(department, whole))] }
    : { department: withText(department, name), remarks: [] };
}

function namedBySheet({ part }: FrameLabels): readonly AnyField[] {
  const name = departmentOfSheet(part.sheet.view.name);
  return name === null ? [] : [textField(name)];
}

/** The only 課 that stands alone, where the title names but the bureau above it; 中央図書館 where it says 図書館. */
function lowerUnit(inTitle: string, alone: readonly AnyField[]): AnyField | null {
  if (/[課室]$/.test(inTitle)) return null;
  const lower = alone.filter(
    ({ text }) => /[課室]$/.test(text) || (text !== inTitle && text.endsWith(inTitle))
  );
  return new Set(lower.map(({ text }) => text)).size === 1 ? (lower[0] ?? null) : null;
}

/**
 * The departments that stand alone on another sheet, where it lists no two 課, as 連絡先 and 目次 do; what stands in the
 * rows of a list (氏名, 係, 内線) is anybody's.
 */
function onlyDepartment(frame: FrameLabels): readonly Field[] {
  const { words } = frame.part.sheet;
  const fields = loneDepartments(frame).filter(
    ({ cell }) => words.columnsOf(cell.row).length < LISTED
  );
  const units = fields.flatMap(({ text }) => (/[課室]$/.test(text) ? text : []));
  return new Set(units).size > 1 ? [] : fields;
}

/** So many cells in a row make it one of a list. */
const LISTED = 3;

/** What labels name; where one asks for a section (課名), not what another asks as its bureau (部局名 市長公室). */
function labelledDepartments({ part, labels }: FrameLabels): readonly Field[] {
  const { view, words } = part.sheet;
  const revisions = once(() => revisionsIn(view, words, part));
  const named = labels.flatMap((at) => {
    const { row, column, label } = at;
    if (label.kind !== "department") return [];
    const newer =
      label.rest === "" ? newerIn(view, words, revisions(), view.extent(row, column)) : null;
    const name = newer && departmentIn(newer.text);
    const field =
      newer && name !== null ? withText(newer, name) : departmentBeside(view, words, at);
    const asked = view.folded(row, column).replace(fold(label.rest), "");
    return field ? [{ field, asked }] : [];
  });
  const areSections = named.some(({ asked }) => asked.includes("課") && !BUREAU.test(asked));
  return named.flatMap(({ field, asked }) =>
    areSections && BUREAU.test(asked) && !asked.includes("課") ? [] : field
  );
}

/** What asks for a bureau; 担当部署 for any department. */
const BUREAU = /部(?!署)|局/;

/** What stands before a department that isn't the plan's own: 関係課, 協議先, 連携部署, 実施場所. */
const OTHERS = /[関協連]|(?:場所|会場|対象|施設名?)$/;

const ASIDE =
  /(?<=.)[(（][^(（]*[)）]$|\s\S{1,12}担当$|\s\S*[0-9０-９元]年\S*(?:現在|時点|作成|日)$|(?<=[部課局室])長(?:\s+(?![様殿宛印]|あて|決裁|確認)\S{1,4}){1,2}$/;

/** Cells above the tables that hold a department's name and nothing else. */
function loneDepartments({ part, free }: FrameLabels): readonly Field[] {
  const { view, words } = part.sheet;
  const fields: Field[] = [];
  for (let row = part.top; row <= Math.min(part.bottom, part.top + 20); row++) {
    if (free.isTable(row)) break;
    const columns = words.columnsOf(row);
    if (columns.some((column) => words.labelAt(row, column)?.kind === "goal")) continue;
    for (const column of columns) {
      const text = view.text(row, column);
      if (OTHERS.test(view.field(row, column - 1).text)) continue;
      // 健康増進課（保健センター）, 総務部　人権課　啓発担当, 市民課　令和7年4月1日現在, 市民課長　山田　太郎
      const own = text.replace(ASIDE, "");
      // 都市整備部／まちづくり課
      // 中央卸売市場
      const isWhole = departmentIn(own) === fold(own);
      if (own.split(/[/／]/).every(isDepartmentName) || isDepartmentName(own) || isWhole)
        fields.push(withText(view.field(row, column), departmentOf(own) ?? own));
    }
  }
  return fields;
}
