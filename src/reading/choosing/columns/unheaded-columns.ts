import { hasColumn } from "../../../sheet/address";
import type { ProjectField } from "../../draft";
import { numbersFrom } from "../../../sheet/numbers";
import { byPlace, type HeadingBand, type HeadingLeaf } from "../../evidence/sheets/heading-bands";
import { isDirection } from "../../evidence/texts/choice";
import { headsAnything, headsByMonth, isAside } from "../../evidence/texts/naming-words";
import { dressOf } from "../../evidence/texts/key-dress";
import type { SheetView } from "../../evidence/sheets/sheet-view";

/**
 * The headings with one over the columns of keys and of directions, where their own say nothing of these or are missing:
 * columns left of the names whose cells count on in one dress, or all say 新規, 拡 and the like.
 */
export function withUnheaded(view: SheetView, band: HeadingBand, lastRow: number): HeadingBand {
  const { leaves, bottom } = band;
  const means = (leaf: HeadingLeaf, field: string): boolean =>
    leaf.meanings.some((meaning) => meaning.field === field);
  const name =
    leaves.find((leaf) => means(leaf, "name")) ??
    besideEachMonth(leaves) ??
    besideMonths(view, band, lastRow);
  if (!name) return band;
  if (!leaves.includes(name)) {
    const others = leaves.filter(({ left }) => left !== name.left);
    return withUnheaded(view, { ...band, leaves: [name, ...others].sort(byPlace) }, lastRow);
  }
  for (
    let column = name.left - 1;
    column >= Math.max(view.used.left, name.left - BESIDE);
    column--
  ) {
    const over = leaves.find((leaf) => hasColumn(leaf, column));
    // 目 counts an account's parts.
    if (
      over &&
      (over.meanings.length > 0 ||
        over.isCalendar ||
        over.isDecided ||
        /^[款項目節]$/.test(over.words))
    )
      continue;
    const field = TOLD.find(
      ([each, tells]) =>
        !leaves.some((leaf) => means(leaf, each)) &&
        tells(view, column, name.left, bottom + 1, lastRow)
    )?.[0];
    if (!field) continue;
    const own = unheaded(view, bottom, column, field);
    const leaf = over ? { ...over, isDepartment: false, meanings: own.meanings } : own;
    const others = leaves.filter((each) => each !== over);
    return withUnheaded(view, { ...band, leaves: [...others, leaf].sort(byPlace) }, lastRow);
  }
  return band;
}

/** The column of what is done in each month, right of those where they go down. */
function besideEachMonth([first, next, ...more]: readonly HeadingLeaf[]): HeadingLeaf | null {
  const isPlain = more.every(({ meanings }) => meanings.length === 0);
  return first &&
    next &&
    !next.isDecided &&
    isPlain &&
    headsByMonth(first.heading.text) &&
    headsAnything(next.heading.text)
    ? { ...next, meanings: [{ field: "name", weight: WEIGHT }] }
    : null;
}

/**
 * The column that names the rows of a schedule where no heading says so: the one without a heading before months, and
 * before what else is said of each row, or the first of those before them, under a word for things of any kind.
 */
function besideMonths(
  view: SheetView,
  { leaves, bottom }: HeadingBand,
  lastRow: number
): HeadingLeaf | null {
  const [first] = leaves;
  const right = Math.max(...leaves.flatMap(({ isCalendar, left }) => (isCalendar ? left : [])));
  // What is added right of the months names nothing: 更新日.
  const others = leaves.filter(
    ({ isCalendar, heading, left, meanings }) =>
      !isCalendar && !isAside(heading.text) && (left < right || meanings.length > 0)
  );
  if (!first || right < 0) return null;
  const [told = null] = others;
  const isAny = told && !told.isDecided && headsAnything(told.heading.text);
  if (told && (!isAny || others.length > 1)) return null;
  const column = told ? told.left : first.left - 1;
  const names = numbersFrom(bottom + 1, lastRow).flatMap((row) => view.text(row, column) || []);
  if (new Set(names).size < FEW) return null;
  const own = unheaded(view, bottom, column, "name");
  // 数量 or 担当 that reaches down to the months heads its column, though no field.
  if (own.heading.text !== "" && !headsAnything(own.heading.text)) return null;
  return told ? { ...told, meanings: own.meanings } : own;
}

const unheaded = (
  view: SheetView,
  row: number,
  column: number,
  field: ProjectField
): HeadingLeaf => ({
  left: column,
  right: column,
  level: 0,
  heading: view.field(row, column),
  group: "",
  words: "",
  meanings: [{ field, weight: WEIGHT }],
  isCalendar: false,
  isDepartment: false,
});

/** Whether a column's cells all say what becomes of what is named beside them, some in short: 新, 【拡】. */
function directs(
  view: SheetView,
  column: number,
  names: number,
  from: number,
  to: number
): boolean {
  const said = numbersFrom(from, Math.min(to, from + ROWS)).flatMap((row) =>
    view.isBlank(row, names) ? [] : view.text(row, column).replace(ENDS, "") || []
  );
  return (
    said.length >= FEW &&
    said.every((text) => isDirection(text) || /^[新拡継縮廃]$/.test(text)) &&
    said.some((text) => /[新拡継]/.test(text))
  );
}

const ENDS = /^[(（【［[]|[)）】］\]]$/g;

/** Whether a column's cells count 1, 2, 3 (or ア, イ, ウ) beside the names. */
function countsOn(
  view: SheetView,
  column: number,
  names: number,
  from: number,
  to: number
): boolean {
  let count = 0;
  let rows = 0;
  let dress: string | null = null;
  let last = 0;
  const heading = view.text(from - 1, column);
  for (let row = from; row <= Math.min(to, from + ROWS); row++) {
    // Where the headings come again, so may the list.
    if (view.isBlank(row, names) || view.text(row, column) === heading) continue;
    rows++;
    if (view.isBlank(row, column)) continue;
    // A number over several names is a group's.
    if (view.extent(row, column).bottom > view.extent(row, names).bottom) return false;
    const key = dressOf(view.text(row, column));
    if (!key || key.place === 0) return false;
    dress ??= key.dress;
    // What stands below the table may begin another list.
    if (key.dress !== dress || key.place !== last + 1) break;
    last = key.place;
    count++;
  }
  return count >= FEW && count * 2 >= rows;
}

/** What is told by a column without a heading, and how it is known. */
const TOLD = [
  ["priority", countsOn],
  ["direction", directs],
] as const;
const WEIGHT = 0.75;
const BESIDE = 3;
const ROWS = 400;
const FEW = 2;
