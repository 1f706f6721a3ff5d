import { numbersFrom } from "../../../sheet/numbers";
import type { Area } from "../../../sheet/address";
import { valueText, type Grid, type CellValue } from "../../../sheet/survey";
import { isDirection, isNature, isOperator } from "../texts/choice";
import { isDepartmentName } from "../texts/department";
import { fold } from "../texts/folding";
import { saysTotal } from "../texts/row-marks";

type Rows = readonly (readonly CellValue[])[];

/** Texts one below the other, no two alike. */
interface List {
  readonly top: number;
  readonly bottom: number;
  readonly texts: readonly string[];
}

/**
 * The rows without the lists that stand right of all else for its cells to choose from: 方向性 over 拡充, 継続, 縮小 and
 * 廃止. A blank column that nothing is merged over parts them from it, and they don't go with its rows.
 */
export function withoutChoices(grid: Grid<CellValue>, merges: readonly Area[]): Rows {
  const { rows, origin } = grid;
  const columns = textsByColumn(rows);
  const lists: List[] = [];
  let cut: number | null = null;
  for (const [column, texts] of [...columns].sort(([a], [b]) => b - a)) {
    const list = listOf(texts);
    if (!list) break;
    lists.push(list);
    if (!columns.has(column - 1) && areChoices(rows, column, lists)) cut = column;
  }
  const end = cut;
  if (end === null) return rows;
  const gap = origin.column + end - 1;
  const isOver = merges.some(({ left, right }) => left <= gap && right >= gap);
  return isOver ? rows : rows.map((cells) => cells.slice(0, end));
}

/** What stands in each column, as far as a list can be long. */
function textsByColumn(
  rows: Rows
): ReadonlyMap<number, readonly (readonly [row: number, text: string])[]> {
  const columns = new Map<number, (readonly [number, string])[]>();
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell === null) continue;
      const texts = columns.get(column) ?? [];
      if (texts.length > LONGEST) continue;
      const text = fold(valueText(cell));
      if (text === "") continue;
      texts.push([row, text]);
      columns.set(column, texts);
    }
  }
  return columns;
}

function listOf(cells: readonly (readonly [row: number, text: string])[]): List | null {
  const [top = 0] = cells[0] ?? [];
  const texts = cells.map(([, text]) => text);
  const isOne =
    cells.length <= LONGEST &&
    cells.every(([row, text], at) => row === top + at && text.length <= WIDEST) &&
    new Set(texts).size === texts.length;
  return isOne ? { top, bottom: top + texts.length - 1, texts } : null;
}

/** Whether what stands from a column on are choices, and nothing that is said of what stands left of it. */
function areChoices(rows: Rows, from: number, lists: readonly List[]): boolean {
  if (!lists.every(offersChoices)) return false;
  const before = rows.map((cells) =>
    cells.slice(0, from).flatMap((cell) => fold(valueText(cell)) || [])
  );
  if (before.every((texts) => texts.length === 0)) return false;
  const areCounts = lists.some(({ texts }) => texts.some(isCount));
  const isBeside = (row: number): boolean => {
    const texts = before[row] ?? [];
    return texts.length > 0 && !texts.some(saysTotal);
  };
  const isTitle = (row: number): boolean => before[row]?.length === 1;
  const isSaid = (text: string, top: number): boolean =>
    before.some((texts, row) => row !== top && texts.includes(text));
  return lists.some(({ top, bottom, texts }) => {
    const [first = ""] = texts;
    const goOn = [bottom + 1, bottom + 2].every((row) => isBeside(row) && before[row]?.[1]);
    return (
      texts.some((text) => TITLE.test(text)) ||
      !numbersFrom(top, bottom).every(isBeside) ||
      (isTitle(top) && !isTitle(bottom)) ||
      isChoice(first) ||
      isSaid(first, top) ||
      (goOn && !areCounts)
    );
  });
}

/** Whether a list has choices that a plan's cells hold, or months or numbers that count on, and little else. */
function offersChoices({ texts }: List): boolean {
  const values = texts.filter((text) => isChoice(text) && !isCount(text)).length;
  const counts = texts.filter(isCount).map(parseFloat);
  const countOn = counts.every(
    (count, at) => at === 0 || count === ((counts[at - 1] ?? 0) % 12) + 1
  );
  return (
    (values >= 2 && values >= texts.length - 2) ||
    (counts.length >= 4 && counts.length >= texts.length - 1 && countOn)
  );
}

/** Whether a text is a number or a month: 1, 2, 3 or 4月, 5月. */
function isCount(text: string): boolean {
  return /^\d{1,2}月?$/.test(text);
}

function isChoice(text: string): boolean {
  return (
    isCount(text) ||
    isDirection(text) ||
    isOperator(text) ||
    isNature(text) ||
    isDepartmentName(text)
  );
}

const TITLE = /選択|^[【(]?(?:リスト|プルダウン|ドロップダウン|入力規則)/;
/** So many choices a list offers at most, and so long is each. */
const LONGEST = 40;
const WIDEST = 16;
