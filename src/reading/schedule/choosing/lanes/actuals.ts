import {
  phaseIn,
  phaseSaid,
  saysLegend,
  saysPhase,
  withoutStep,
} from "../../../evidence/texts/row-marks";
import { fold, withoutBrackets } from "../../../evidence/texts/folding";
import { sideIn } from "../../../evidence/texts/revisions";
import { afterYear } from "../../../evidence/texts/years";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import { numbersFrom } from "../../../../sheet/numbers";
import { isAstride, type Area } from "../../../../sheet/address";
import { placeOf, within, type LanePlace, type MonthGrid } from "../../evidence/grids/month-grid";
import type { LeftColumns } from "./left-columns";

/**
 * Whether a row under a grid tells what came of the plan (実績) or stood before it was changed: as the row itself says,
 * else as the whole grid does, but where its columns tell it.
 * @param isBeside whether projects are named beside the grid
 */
export function actualRows(
  grid: LanePlace & Pick<MonthGrid, "said">,
  columns: LeftColumns,
  inColumns = 0,
  isBeside = false
): (row: number) => boolean {
  const isAll = inColumns === 0 && !grid.said && isActualGrid(grid, isBeside);
  return (row) => isActualRow(grid, row, columns) ?? isAll;
}

function isActualRow(grid: LanePlace, row: number, { phase, item }: LeftColumns): boolean | null {
  const column = phase ?? item;
  if (column === null) return null;
  const text = fold(grid.sheet.view.field(row, column).text);
  if (phase === null) {
    // In a form the row 実績 stands among other labels, 実施結果 under what was planned.
    const above = grid.sheet.view.field(row - 1, column).text;
    const isResult = RESULTS.test(withoutBrackets(text)) && phaseIn(above) === "plan";
    const isTarget = TARGETS.test(text) && row > grid.bodyTop && !FIGURES.test(fold(above));
    return phaseSaid(text) === "actual" || isResult || isTarget || null;
  }
  const bare = withoutStep(text);
  const said = phaseIn(bare);
  return bare === "実施" || (said && said === "actual") || isBelowPlan(grid, row, column) || null;
}

/** Whether a row without a word stands below one of the plan as one does below each, in pairs: 計画 alone is written then. */
function isBelowPlan({ sheet, bodyTop, left }: LanePlace, row: number, column: number): boolean {
  const { view } = sheet;
  const area = within(sheet);
  if (view.field(row, column).text !== "" || !view.areBlank(row, area.left, left - 1)) return false;
  const planned = numbersFrom(bodyTop, area.bottom).filter(
    (each) => phaseIn(withoutStep(view.text(each, column))) === "plan"
  );
  return (
    planned.length > 1 &&
    planned.includes(row - 1) &&
    planned.every((each, at) => at === 0 || each === (planned[at - 1] ?? 0) + 2)
  );
}

/**
 * Which of two rows under each other tells what came of the plan, by a note (上段：計画、下段：実績): 0 for the upper, 1
 * for the lower, -1 where none says so of one and that the other is planned.
 */
export function halfOfActuals(words: ReadonlyMap<string, string>): number {
  const phases = ["上段", "下段"].map((half) => phaseIn(words.get(half) ?? ""));
  return phases.includes("plan") ? phases.indexOf("actual") : -1;
}

/** How often something is to be done, below when: alone under months it tells that itself. */
const TARGETS = /^(?:目標(?:[回件人]?数|[値額])|(?:KPI|(?:成果|活動|評価)?指標)値?)(?:\(.*)?$/i;
const FIGURES = /^(?:目標|実績)/;
const RESULTS =
  /^(?:事業|業務|取組|実施)*(?:実績|結果|成果|状況)(?:[・と及び]+(?:成果|結果|課題))?$/;

/** Whether a column tells it beside one of the plan under the same month, or what is aimed at beside what is done. */
export function isActualColumn(
  { sheet: { view }, bodyTop, left, right }: LanePlace,
  column: number
): boolean {
  const row = bodyTop - 1;
  const text = fold(view.field(row, column).text);
  const [before = "", after = ""] = [column - 1, column + 1].map((at) =>
    at < left || at > right ? "" : fold(view.field(row, at).text)
  );
  const isAim = AIM.test(text) && (DONE.test(before) || DONE.test(after));
  // 実績 may stand first under 上期.
  const isFirst = view.extent(row - 1, column).right > column && phaseSaid(after) === "plan";
  return (
    isAim ||
    (phaseSaid(text) === "actual" && (isFirst || phaseSaid(before) === "plan" || AIM.test(before)))
  );
}

const AIM = /(?:目標|指標|KPI)値?$/i;
/** What heads what is done. */
const DONE = /^(?:具体的)?な?(?:取り?組み?|実施|行動|活動|事業)(?:の?内容|事項|項目|計画)?$/;

/**
 * Whether a whole grid tells what came of the plan: by the group over its months, else by the title over it, else
 * by the sheet's name.
 */
function isActualGrid(grid: LanePlace, isBeside: boolean): boolean {
  const place = placeOf(grid);
  const { view } = place.sheet;
  const top = Math.max(within(place.sheet).top, place.top - TITLE_ROWS);
  let isTitled = false;
  for (let row = place.top - 1; row >= top; row--) {
    const said = saidOver(view, place, row);
    const phase = phaseIn(said ?? "");
    if (phase) return phase === "actual";
    // What stands beyond a title and a blank row is another's.
    if (said === null && isTitled) break;
    isTitled ||= said !== null;
  }
  // Where a sheet alone calls its plan the old one, there is no newer to read, nor where 進捗 names the projects.
  const name = fold(view.name);
  return (
    phaseIn(name) === "actual" && sideIn(name) === null && !(isBeside && name.startsWith("進捗"))
  );
}

const NUMBER = /^[\d,.]+[^年月]?$/;
/** How far above a grid its title may stand. */
const TITLE_ROWS = 4;

/** The only text of a row, or the only one over the months that says a phase and nothing else; null for a blank row. */
function saidOver(view: SheetView, { left, right, bottom }: Area, row: number): string | null {
  const texts: string[] = [];
  const phases: string[] = [];
  for (const column of view.columnsOf(row)) {
    const text = view.folded(row, column);
    texts.push(text);
    // 実績 there is what a colour means.
    if (saysLegend(text)) return "";
    // 実績 in a column that goes on saying 計画 and 実績 is of the table above, 進捗 over a blank heading heads that column.
    const isHeading =
      view.isBlank(bottom - 1, column) && view.columnsOf(bottom - 1, 0, column).length > 0;
    if (column < left && (isHeading || saysPhase(view.folded(bottom, column)))) return "";
    const extent = view.extent(row, column);
    const last = extent.right;
    const isOver = column <= right && last >= left;
    const bare = afterYear(withoutBrackets(text));
    // 前年度の実績 before what came of it is its label, and heads no months.
    const beside = view.folded(row, last + 1);
    const isShort = last === column || isAstride(extent, view.extent(bottom - 1, left));
    const isLabel = beside !== "" && (isShort || NUMBER.test(beside));
    if (isOver && saysPhase(bare) && !isLabel) phases.push(bare);
  }
  if (texts.length === 0) return null;
  const [only, ...more] = texts.length === 1 ? texts : phases;
  return only !== undefined && more.length === 0 ? only : "";
}
