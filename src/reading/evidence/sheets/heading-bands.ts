import { hasColumn, shareColumns } from "../../../sheet/address";
import type { AnyField, Field } from "../../draft";
import { bandRows, countsColumns } from "./band-rows";
import { withBareMonths } from "./bare-months";
import { SURE } from "../texts/heading-weights";
import { TEXTS } from "../texts/field-kinds";
import { isCalendarHeading, isYearOnly } from "../texts/time-heading";
import { bareHeading, isDepartmentHeading, known, meaningsOf, weaker } from "../texts/headings";
import type { Meaning } from "../texts/heading-words";
import { headsByMonth } from "../texts/naming-words";
import { sideIn, stageSideIn } from "../texts/revisions";
import { placesInRecords, type PlaceInRecords } from "./echoed-headings";
import { guidedUnit, guidesColumns } from "./guiding-rows";
import { widened } from "./heading-groups";
import { isUnit, standsAlone, type HeadingCell, FOREIGN } from "./lone-headings";
import { splitRepeats } from "./repeated-headings";
import type { TickOption } from "./ticks";
import { withText } from "./fields";
import type { SheetView } from "./sheet-view";
import type { SheetWords } from "./sheet-words";

/** A heading over one column of values, with the group headings above it. */
export interface HeadingLeaf {
  readonly left: number;
  readonly right: number;
  /** 0, or 1 and up for a heading that stands under another one of its own (方向性 over 予算額). */
  readonly level: number;
  readonly heading: AnyField;
  /** The group headings over it, from top to bottom, a line each; empty where there are none. */
  readonly group: string;
  /** The group headings and the heading itself, from top to bottom. */
  readonly words: string;
  /** What tells it from others that say the same. */
  readonly name?: string;
  readonly meanings: readonly Meaning[];
  readonly isCalendar: boolean;
  readonly isDepartment: boolean;
  /** Whether people said what it is. */
  readonly isDecided?: boolean;
  /** The values that are ticked under it, where each has a column of its own. */
  readonly options?: readonly TickOption[];
  readonly place?: PlaceInRecords | undefined;
}

/** Rows of headings, and the headings over the columns of one table. */
export interface HeadingBand {
  readonly top: number;
  /** The last row of headings. */
  readonly last: number;
  /** That row, or the one below it that numbers the columns or says how they are filled in. */
  readonly bottom: number;
  readonly leaves: readonly HeadingLeaf[];
  /** Where months begin that are those of another table beside it: of 会議名. */
  readonly monthsOfOthers?: number;
}

/** The order of headings from the left, and of those that share a column from the top. */
export function byPlace(a: HeadingLeaf, b: HeadingLeaf): number {
  return a.left - b.left || a.level - b.level;
}

/** The heading rows of a sheet from top to bottom; tables side by side have a band each. */
export function findBands(view: SheetView, words: SheetWords): readonly HeadingBand[] {
  const bands: (HeadingBand & { readonly shape: BandShape })[] = [];
  let free = 0;
  for (const row of words.headingRows) {
    if (row < free) continue;
    const { top, bottom: last } = bandRows(view, words, row, free);
    const below = last + 1;
    const isGuided = guidesColumns(view, below);
    const cells = headingCells(view, top, last);
    const shape = {
      top,
      cells: isGuided ? withGuidedUnits(view, cells) : cells,
      placeOf: placesInRecords(view, cells, top, last),
    };
    const leaves = leavesOf(shape);
    const isCounted = countsColumns(view, below, leaves[0]?.right ?? 0);
    const bottom = isGuided || isCounted ? below : last;
    free = bottom + 1;
    bands.push({ top, last, bottom, leaves, shape });
  }
  // Bands whose records repeat their shape tell of others of the same headings, whose records may not.
  const shaped = new Set(
    bands.map(({ shape }) => shape).filter(({ cells, placeOf }) => cells.some(placeOf))
  );
  const twins = new Map([...shaped].map((shape) => [saidIn(shape), shape]));
  return bands.flatMap(({ shape, leaves, ...band }) => {
    const twin = shaped.has(shape) || shaped.size === 0 ? undefined : twins.get(saidIn(shape));
    const own = twin ? leavesOf(shape, twin) : leaves;
    return splitRepeats(withBareMonths(own), view, band.bottom).map((part) => ({
      ...band,
      leaves: part,
    }));
  });
}

/** The headings of a band, and where their values stand in records that repeat their shape. */
interface BandShape {
  readonly top: number;
  readonly cells: readonly HeadingCell[];
  readonly placeOf: (cell: HeadingCell) => PlaceInRecords | undefined;
}

const saidIn = ({ top, cells }: BandShape): string =>
  cells.map(({ area, field: { text } }) => [area.top - top, area.left, text].join()).join("|");

/** The headings with the units that the row of guidance below them asks for: 予算額 over ※円単位で記入. */
function withGuidedUnits(view: SheetView, cells: readonly HeadingCell[]): readonly HeadingCell[] {
  return cells.map((cell) => {
    const unit = guidedUnit(view.text(cell.area.bottom + 1, cell.area.left));
    return { ...cell, field: withText(cell.field, cell.field.text + unit) };
  });
}

function headingCells(view: SheetView, top: number, bottom: number): readonly HeadingCell[] {
  const cells: HeadingCell[] = [];
  for (let row = top; row <= bottom; row++) {
    for (const column of view.columnsOf(row)) {
      const extent = view.extent(row, column);
      const area = { ...extent, bottom: Math.min(extent.bottom, bottom) };
      const field = view.field(row, column);
      // `事業名※1` is said more of below the table.
      const text = field.text.replace(/(?<=.)[※＊][0-9０-９]{0,2}$/s, "");
      cells.push({
        area: widened(view, area, bottom),
        field: withText(field, text),
      });
    }
  }
  return cells;
}

function leavesOf({ cells, placeOf }: BandShape, twin?: BandShape): readonly HeadingLeaf[] {
  const leaves: (HeadingLeaf & { readonly top: number })[] = [];
  const top = cells[0]?.area.top ?? 0;
  for (const [at, cell] of cells.entries()) {
    const place = placeOf(cell);
    const same = twin?.cells[at];
    const isOwn = place !== undefined || (same && twin.placeOf(same) !== undefined);
    const below = cells.filter(
      (other) =>
        other.area.top > cell.area.bottom &&
        other.area.left >= cell.area.left &&
        other.area.right <= cell.area.right
    );
    if (below.length > 0 && !isOwn && !standsAlone(cell, below)) continue;
    const groups = cells.filter(
      (other) =>
        !isOwn &&
        other.area.bottom < cell.area.top &&
        other.area.left <= cell.area.left &&
        other.area.right >= cell.area.right
    );
    const lone = groups.filter((group) => standsAlone(group, [cell]));
    // 上期 over 事業名 and months is said of the months.
    const isName = names(cell);
    const isOver = (group: HeadingCell): boolean =>
      !lone.includes(group) &&
      !(isCalendarHeading(group.field.text) && (isName || headsList(group, cells)));
    const over = groups.filter(isOver).map(({ field }) => field.text);
    const lines = [...over, cell.field.text];
    const words = lines.join("\n");
    // `（千円）` in a cell of its own belongs to the heading over it.
    const noted = isUnit(cell.field.text) && over.pop();
    const group = over.join("\n");
    const above = leaves.filter((leaf) => shareColumns(leaf, cell.area));
    const isTold = !groups.some((each) => isMixed(each, cells));
    leaves.push({
      top: cell.area.top,
      left: cell.area.left,
      right: cell.area.right,
      level: place
        ? cell.area.top - top
        : above.length === 0
          ? 0
          : Math.max(...above.map((leaf) => leaf.level)) + 1,
      heading: noted ? withText(cell.field, noted + cell.field.text) : cell.field,
      group,
      words,
      meanings: leafMeanings(lines, isTold),
      isCalendar: isCalendarLeaf(cell.field, words),
      // 担当課 under 今後の方向性 is what the staff wants, no department.
      isDepartment:
        isDepartmentHeading(cell.field.text) && !(isTold && known(meaningsOf(asOneLine(group)))),
      place,
    });
  }
  return leaves.sort(byPlace);
}

/** Whether a half of the year stands over a list of its own, its names among it, and not beside what is said of both. */
function headsList({ area }: HeadingCell, cells: readonly HeadingCell[]): boolean {
  return (
    isCalendarHeading(cells[0]?.field.text ?? "") &&
    cells.some(
      (other) =>
        other.area.top > area.bottom &&
        hasColumn(area, other.area.left) &&
        (names(other) || headsByMonth(other.field.text))
    )
  );
}

/** Whether a group that could be a field's heads others as well, and says but where they belong: 事業概要 over 事業名 and 担当課. */
function isMixed(group: HeadingCell, cells: readonly HeadingCell[]): boolean {
  const own = known(meaningsOf(group.field.text))?.field;
  return (
    own !== undefined &&
    cells.some(({ area, field: { text } }) => {
      if (area.top <= group.area.bottom || !hasColumn(group.area, area.left)) return false;
      const part = meaningsOf(text)[0]?.field ?? own;
      // 目的 tells of it as well, as 区分 and 内容 do of anything.
      const isItsOwn = part === own || part === "aim" || PARTS.test(bareHeading(text));
      const isOther = !isItsOwn && !(TEXTS.has(part) && TEXTS.has(own));
      return isOther || (TEXTS.has(own) && isDepartmentHeading(text));
    })
  );
}

const PARTS = /^(?:区分|種[別類]|分類|内容|概要|説明|詳細|番号|No\.?|コード|名称)$/i;

function names({ field }: HeadingCell): boolean {
  return meaningsOf(field.text)[0]?.field === "name";
}

/** What a heading can mean under its groups, from top to bottom, where these say more than where it belongs. */
function leafMeanings(lines: readonly string[], areTelling: boolean): readonly Meaning[] {
  const own = lines.at(-1) ?? "";
  const groups = lines.slice(0, -1);
  if (groups.length === 0) return meaningsOf(own);
  // A unit says nothing of what it is the unit of.
  if (isUnit(own)) return leafMeanings(groups, areTelling);
  const best = new Map<string, Meaning>();
  const group = asOneLine(groups.join(""));
  const alone = meaningsOf(own).filter(
    ({ field, weight }) => weight > SURE || !(ANYONES.has(field) && FOREIGN.test(group))
  );
  // A part of a group is what its own words say, else what both say together, else what the group says.
  const together = weaker(meaningsOf(group + own), 0.97);
  // Either side of 実施期間 is a time.
  if (TIMED.test(group) && (PHASE.test(own) || sideIn(own) !== null)) return [];
  // `R7年度` under 年次計画（事業費） is that year's cost, 変更後 under 取組内容 what is done after the change.
  const ofGroup = meaningsOf(group);
  // 当初予算額 under 事業の概要 is a budget all the same.
  const isSide =
    known(ofGroup) !== null &&
    (PHASE.test(own) || ((sideIn(own) ?? stageSideIn(own)) !== null && alone[0]?.weight !== 1));
  // 概要 under 現状と課題 tells of these.
  const isOfGroup = TELLS_ANY.test(own) && TEXTS.has(known(ofGroup)?.field ?? "name");
  if (isYearOnly(own) || isSide || isOfGroup) return weaker(ofGroup, 0.95);
  const shared = areTelling ? [...together, ...(known(alone) ? [] : weaker(ofGroup, 0.75))] : [];
  for (const each of [...alone, ...shared]) {
    if ((best.get(each.field)?.weight ?? 0) < each.weight) best.set(each.field, each);
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight);
}

/** 計画 beside 実績 under 取組内容 or 方向性; no field of its own there. */
const PHASE =
  /^(?:(?:令和|平成|[RH])?[\d０-９元]+年?度?|.?年度?)?の?(?:年間|実施|当初)?\s*(?:計\s*画|予\s*定|実\s*績|結\s*果)(?:[(（].*)?$/;
const TIMED = /(?:時期|[期日]間|工期|日程|スケジュール)$/;
const TELLS_ANY = /^\s*(?:内\s*容|概\s*要|説\s*明|詳\s*細)\s*$/;
const ANYONES: ReadonlySet<string> = new Set(["name", "priority", "nature", "operator", "aim"]);

function asOneLine(group: string): string {
  return group.replaceAll("\n", "");
}

function isCalendarLeaf(field: Field, words: string): boolean {
  if (isCalendarHeading(field.text)) return true;
  if (
    typeof field.value === "number" &&
    (/[dm月日]/.test(field.numberFormat) || words.includes("月"))
  ) {
    return true;
  }
  const groups = words.split("\n").slice(0, -1);
  return groups.some((line) => isCalendarHeading(line)) && !isEnd(field.text, groups.join(""));
}

/** Whether a heading says when something begins or ends: 開始, and まで under 実施時期. */
function isEnd(heading: string, group: string): boolean {
  return [heading, group + heading].some((words) =>
    meaningsOf(words).some(({ field }) => field === "start" || field === "end")
  );
}
