import { numbersFrom } from "../../../sheet/numbers";
import type { ProjectField } from "../../draft";
import {
  headsAnything,
  headsByMonth,
  isListHeading,
  SCHEDULE,
} from "../../evidence/texts/naming-words";
import { bareHeading, meaningsOf } from "../../evidence/texts/headings";
import { EVENTS } from "../../evidence/texts/heading-words";
import { PLAN_TITLE } from "../../evidence/texts/labels";
import { KNOWN, LIKELY, SURE } from "../../evidence/texts/heading-weights";
import { isTimeHeading } from "../../evidence/texts/time-heading";
import { fold } from "../../evidence/texts/folding";
import { isUnderPlan } from "../../evidence/sheets/under-plan";
import type { CandidateTable, ScannedSheet } from "./candidate-table";
import type { RecordRows } from "../rows/found-rows";
import { goesOnIn, isScheduleOf } from "./listed-again";
import { headingsOf } from "./named-alike";
import { columnFor, nameHeading } from "../../found-table";

/**
 * The sheets of a workbook without a table of budgets or ranks, with tables taken for a plan's that name
 * projects beside a schedule (工程表, ロードマップ), or beside what is done for each under a plan's title, or are forms
 * that say little.
 */
export function withRoadMaps(sheets: readonly ScannedSheet[]): readonly ScannedSheet[] {
  if (sheets.some(({ tables }) => tables.length > 0)) return sheets;
  const all = sheets.flatMap(({ others }) => others);
  const found = sheets.map((sheet) => withPlans(sheet, all));
  const plans = found.flatMap(({ tables }) => tables);
  const isSchedule = (table: CandidateTable): boolean =>
    plans.some((list) => isScheduleOf(list, table));
  return found.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.filter((table) => !isSchedule(table)),
    others: [...sheet.others, ...sheet.tables.filter(isSchedule)],
  }));
}

/** @param every the tables of all sheets, as each department may list few of its own on one */
function withPlans(sheet: ScannedSheet, every: readonly CandidateTable[]): ScannedSheet {
  const forms = sheet.others.filter(({ isEnough }) => isEnough);
  if (forms.length > 0) {
    // What stands under a form's months is no table, but other forms are shown as left over.
    const others = sheet.others.filter((each) => each.form && !forms.includes(each));
    return { ...sheet, tables: forms, others };
  }
  const lists = sheet.others.filter((each) => isProgramme(each, sheet));
  const listed = new Set(lists.map(headingsOf));
  const rows = (lists.length > 0 ? every : lists).reduce(
    (sum, each) => sum + (listed.has(headingsOf(each)) ? each.rows.records.length : 0),
    0
  );
  const least = lists.some((each) => isUnderPlan(each.view, sheet.words, each.band.top, PLAN))
    ? 2
    : FEW;
  const found = sheet.others.filter(
    (each) => isRoadMap(each, sheet) || (rows >= least && lists.includes(each))
  );
  // A page may hold no more than one of its projects.
  const heads = new Set(found.map(headingsOf));
  const all = sheet.others.filter(
    (each) => heads.has(headingsOf(each)) && each.rows.records.length > 0
  );
  const tables = all.filter((each) => !all.some((other) => goesOnIn(other, each)));
  return { ...sheet, tables, others: sheet.others.filter((each) => !tables.includes(each)) };
}

/** The rows under the headings of a table, on this page of its sheet and others. */
function recordsOf(table: CandidateTable, { others }: ScannedSheet): readonly RecordRows[] {
  const heads = headingsOf(table);
  return others.flatMap((each) => (headingsOf(each) === heads ? each.rows.records : []));
}

/**
 * Whether a plan's title stands over a list that names projects and tells of each what is done, by whom or when, or a
 * year's over one that tells both what and when.
 */
function isProgramme(table: CandidateTable, sheet: ScannedSheet): boolean {
  const { chosen, rows, band, view } = table;
  const isCalled = (title: RegExp): boolean => isUnderPlan(view, sheet.words, band.top, title);
  const isMonthly =
    headsByMonth(band.leaves[0]?.heading.text ?? "") &&
    !band.leaves.some(({ isCalendar }) => isCalendar);
  if (isMonthly && isCalled(YEARS_LIST) && !isCalled(ONE))
    return sheet.others.every((each) => headingsOf(each) !== headingsOf(table) || listsAll(each));
  const isSaid = (field: ProjectField): boolean => (chosen.words.get(field) ?? 0) >= KNOWN;
  // 件名 and 実施項目 as well, beside two things more that only plans judge together.
  const said = [...chosen.words.keys()].filter((field) => field !== "name" && isSaid(field));
  const isJudged = said.length > 1 && said.some((field) => JUDGED.has(field));
  const isNamed =
    (chosen.words.get("name") ?? 0) >= (isJudged ? LIKELY : SURE) ||
    NAMES.test(bareHeading(nameHeading(chosen.columns)));
  // How far targets were met, and by whom, plans nothing.
  const isOfResults = band.leaves.some(({ heading }) => MET.test(heading.text));
  // 達成手段 tells what is done where 目標項目 or 取組項目 surely names what for.
  const least = isSaid("name") ? KNOWN : SURE;
  const isDone =
    TOLD.some((field) => (chosen.words.get(field) ?? 0) >= least) ||
    band.leaves.some(({ isCalendar }) => isCalendar);
  if (isOfResults && !isDone) return false;
  const areTimed = TOLD.some(isSaid) && band.leaves.some(({ words }) => WHEN.test(words));
  const isTold =
    isDone ||
    chosen.department !== null ||
    (SAID.some(isSaid) && isCalled(PLAN)) ||
    band.leaves.some(({ heading }) => isListHeading(heading.text));
  return (
    isNamed &&
    !band.leaves.some(({ heading }) => ROSTER.test(fold(heading.text))) &&
    isTold &&
    rows.records.length > 0 &&
    rows.strays.length === 0 &&
    (isUnderPlan(view, sheet.words, band.top) || (areTimed && isCalled(YEARS)))
  );
}

/** Whether each of what stands in the column of names is a project, as what has no month of its own may be none. */
function listsAll({ view, chosen, rows, band }: CandidateTable): boolean {
  const name = columnFor(chosen.columns, "name");
  const told = numbersFrom(band.bottom + 1, rows.bottom + 1).filter(
    (row) => name && view.text(row, name.left) !== "" && view.extent(row, name.left).top === row
  );
  return told.length > 0 && told.length === rows.records.length;
}

const TOLD: readonly ProjectField[] = ["content", "initiative", "direction", "operator", "end"];
/** What is enough of projects under the title of a plan alone: not 実施計画 目次, or 未達成事業一覧. */
const SAID: readonly ProjectField[] = ["priority", "challenges", "nature", "budget"];
const JUDGED: ReadonlySet<ProjectField> = new Set(["direction", "nature", "budget", "challenges"]);
const PLAN = new RegExp(`(?:${PLAN_TITLE.source})(?:[書表]|一覧表?)?(?:$|[(【])`);
/** What stands over names under a plan's title, though not everywhere. */
const NAMES = new RegExp(`^(?:事業|業務(?:項目)?|${EVENTS})$`);
/** What is planned for a year, and not what came of it. */
const YEARS = /年度(?!.*(?:実績|状況|結果|報告|決算|評価|成果|振り?返り))/;
const WHEN = /時期|期[日間限]|日程|(?:実施|開催)[月日]/;
const WHO = /^主?担当|^責任者/;
const MET = /達成[率度状]/;
/** Whose row it is, and no project's. */
const ROSTER = /氏名$/;
/** So few projects are no plan's. */
const FEW = 3;

function isRoadMap(table: CandidateTable, sheet: ScannedSheet): boolean {
  const { chosen, rows, band, view } = table;
  const name = columnFor(chosen.columns, "name");
  const weight = chosen.words.get("name") ?? 0;
  const count = recordsOf(table, sheet).length;
  if (!name || count < 2) return false;
  const times = band.leaves.filter(
    (leaf) => leaf.left > name.right && (leaf.isCalendar || isTimeHeading(leaf.heading.text))
  );
  const isHeld = (kind: string): boolean =>
    rows.records.some(({ top, bottom }) =>
      numbersFrom(top, bottom).some((row) =>
        times.some(({ left }) => typeof view.value(row, left) === kind)
      )
    );
  const isWritten = isHeld("string");
  // Beside a blank corner may stand people, or what is spent in each month.
  const heading = nameHeading(chosen.columns);
  const isNaming = meaningsOf(heading).some(({ field }) => field === "name");
  const isBare = heading === "" || (headsAnything(heading) && !isNaming);
  const isCounted = isHeld("number");
  const isCalled = (title?: RegExp): boolean => isUnderPlan(view, sheet.words, band.top, title);
  const isOfOffice = !isCounted && isCalled(OFFICES) && !isCalled(ONE);
  // 内容 says of each what it is, 実施内容 what is done.
  const isSaid = (field: ProjectField): boolean => (chosen.words.get(field) ?? 0) >= SURE;
  const areTold = isOfOffice || (!isCounted && (isSaid("content") || isSaid("initiative")));
  if (isBare ? !isOfOffice : weight < KNOWN && !areActions(table, sheet, areTold)) return false;
  const isPlan = isCalled();
  // 施設名 and 行事名 head lists of what is there, or takes place, too; 業務 what is to be done, where words say so by months,
  // as do 案件名 and 工事名 under スケジュール.
  const isWork =
    isWritten && (WORK.test(heading) || (CASES.test(fold(heading)) && isCalled(SCHEDULE)));
  if (weight < SURE && !isPlan && !isOfOffice && !isWork) return false;
  const least = times.every(({ heading }) => HALF.test(heading.text)) ? 2 : 3;
  // Where a plan's title stands over it, bars may as well be painted or drawn.
  const isOwn = isListUnderPlan(table, sheet);
  const isListed = isOwn || ((isPlan || isOfOffice) && isListUnderPlan(table, sheet, true));
  if (times.length >= least && (isWritten || isListed)) return true;
  return chosen.words.has("start") && (weight < KNOWN || isOwn);
}

const HALF = /^[上下]/;
const OFFICES = /(?:業務|事業|年間|行事)(?:実施)?(?:計画|予定|スケジュール)/;
/** What an office does, or holds, in each month of its year; not 業務計画説明会. */
const YEARS_LIST = new RegExp(`${OFFICES.source}(?:[表書]|一覧表?)?(?:$|[(【])`);
/** What names the only project of its sheet, of which steps stand below. */
const ONE = /^[^:]{0,4}(?:事業|業務|取組|施策|プロジェクト|計画)名/;
const CASES = /^(?:工事|委託|案件|プロジェクト|システム)名?$/;
const WORK = /^\s*(?:事\s*業|業\s*務)\s*$/;

/**
 * Whether rows of 実施項目 or 作業 that somebody sees to, or that have parts of their own, are what a plan consists of, as
 * those of one event or of 環境目標; so are those of an office's year, or that are told.
 */
function areActions(table: CandidateTable, sheet: ScannedSheet, areTold: boolean): boolean {
  const { chosen, band, rows } = table;
  const areParted = rows.records.every(({ partsFrom }) => partsFrom !== null);
  const isSeenTo = band.leaves.some(
    ({ heading: { text } }) => WHO.test(text) || /^目[的標]/.test(text)
  );
  const name = bareHeading(nameHeading(chosen.columns));
  return (
    ACTIONS.test(name) &&
    (areParted || isSeenTo || areTold) &&
    isListUnderPlan(table, sheet, /^重点/.test(name))
  );
}

/** Whether a plan of what is to be done, or any plan, lists enough, each row of its projects among it. */
function isListUnderPlan(table: CandidateTable, sheet: ScannedSheet, isAny = false): boolean {
  const listed = recordsOf(table, sheet).reduce(
    (sum, { top, bottom }) => sum + bottom - top + 1,
    0
  );
  const isCalled = (plan?: RegExp): boolean =>
    isUnderPlan(table.view, sheet.words, table.band.top, plan);
  return listed >= FEW && (isCalled(isAny ? undefined : PLAN_TITLE) || isCalled(OFFICES));
}

const ACTIONS = /^(?:(?:実施|(?:重点|主要)?取組|作業|活動|タスク)(?:[項事][目項]|名)?|項目|事項)$/;
