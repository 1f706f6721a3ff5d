import type { Area } from "../../../sheet/address";
import type { Field } from "../../draft";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { isCalendarHeading } from "../../evidence/texts/time-heading";
import {
  choiceIn,
  isBox,
  isDirection,
  isMark,
  isMarkedDirection,
  isNature,
  isOperator,
} from "../../evidence/texts/choice";
import { fold } from "../../evidence/texts/folding";
import { extentOf, withText } from "../../evidence/sheets/fields";

/** Directions printed in cells of their own, one of them to be marked. */
export interface CellChoices {
  /** The cells of the words, in their order. */
  readonly words: readonly Field[];
  /** The marked one; null where none or several are marked. */
  readonly chosen: Field | null;
}

/** The choices printed in a form, from top to bottom: 拡充, 継続 and 廃止 side by side or under each other. */
export function cellChoices(view: SheetView, area: Area): readonly CellChoices[] {
  const rows: Field[][] = [];
  const columns = new Map<number, Field[]>();
  const found: CellChoices[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const across: Field[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const value = view.value(row, column);
      if (typeof value !== "string") continue;
      const field = view.field(row, column);
      if (!isMarkedDirection(value)) {
        const chosen = choiceIn(value) ?? "";
        if (isDirection(chosen))
          found.push({ words: [field], chosen: withText(field, fold(chosen)) });
        continue;
      }
      across.push(field);
      const above = columns.get(column) ?? [];
      const last = above.at(-1)?.cell.row;
      const isNext = last !== undefined && view.extent(last, column).bottom + 1 === row;
      if (!isNext) {
        found.push(...choicesOf(view, above, COLUMN_SIDES));
        columns.set(column, [field]);
      } else above.push(field);
    }
    rows.push(across);
  }
  found.push(...rows.flatMap((across) => choicesOf(view, across, rowSides(view, across))));
  found.push(...[...columns.values()].flatMap((down) => choicesOf(view, down, COLUMN_SIDES)));
  const topOf = ({ words: [first] }: CellChoices): number => first?.cell.row ?? 0;
  return found.sort((a, b) => topOf(a) - topOf(b));
}

/**
 * What is marked where signs stand in cells of their own before their words, or behind them where these begin right
 * after a label: `□` `拡充` `■` `継続`; or with the words of cells side by side: `□直営` `■委託`. Undefined where the cells
 * from the one given on are no such row; null where none is marked, or several signs in cells of their own are.
 */
export function boxedChoice(cells: readonly Field[], label: Area): Field | null | undefined {
  const [first] = cells;
  // `1拡充 2継続 3縮小` beside a 2.
  const [before, ...words] = fold(first?.text ?? "").split(/[1-9][:.、]?/);
  if (first && before === "" && words.length > 2 && !choiceIn(first.text)) {
    const chosen = words[Number(cells[1]?.text) - 1];
    return chosen ? withText(first, chosen) : null;
  }
  const printed = printedAmong(cells);
  if (first && printed.length > 1 && printed.some(({ text }) => SIGNED.test(text))) {
    const chosen = choiceIn(printed.map(({ text }) => text.replace(/\s/g, "")).join(" "));
    return chosen ? withText(first, chosen) : null;
  }
  if (!first || !cells.some(isSign)) return undefined;
  const isBehind = !isSign(first) && first.cell.column === label.right + 1;
  // 継続 | チェック | レ: what has no place for a sign is a value before another label.
  const [, second] = cells;
  if (isBehind && second && !isSign(second) && second.cell.column === first.cell.column + 1)
    return undefined;
  const marked = cells.flatMap((box, index) => {
    const word = cells[isBehind ? index - 1 : index + 1];
    return isMark(box.text) && word && !isSign(word) ? [word] : [];
  });
  return marked.length === 1 ? (marked[0] ?? null) : null;
}

/** The first cells that print choices: words with a box each, some of them open, or known ones. ■対象者 may be a label. */
function printedAmong(cells: readonly Field[]): readonly Field[] {
  const upTo = (isOne: (cell: Field) => boolean): readonly Field[] => {
    const end = cells.findIndex((cell) => !isOne(cell));
    return cells.slice(0, end < 0 ? undefined : end);
  };
  const boxed = upTo(({ text }) => BOXED.test(text));
  return boxed.some(({ text }) => OPEN.test(text)) ? boxed : upTo(isPrinted);
}

/** Whether a cell is a nature or operator, with a sign at it or without. */
export function isPrinted({ text }: Field): boolean {
  return [isNature, isOperator].some((isOne) => isOne(text.replace(SIGNED, "")));
}

const BOXED = /^[□■▢▣☐☑☒◻]\s*[^\s□■▢▣☐☑☒◻]+$/;
const OPEN = /^[□▢☐◻]/;
const SIGNED = /^[□■▢▣☐☑☒◻✓✔○◯〇●◎](?=.)/;

function isSign({ text }: Field): boolean {
  return isBox(text) || isMark(text);
}

function choicesOf(
  view: SheetView,
  words: readonly Field[],
  sides: readonly Side[]
): readonly CellChoices[] {
  if (words.length < 2 || new Set(words.map(({ text }) => text)).size < words.length) return [];
  const signed = choiceIn(words.map(({ text }) => text.replace(/\s/g, "")).join(" "));
  const own = signed && words.find(({ text }) => text.includes(signed));
  if (own) return [{ words, chosen: withText(own, signed) }];
  for (const side of sides) {
    let marked = words.filter((field) => isMarkedAt(view, field, side));
    // The row of 二次評価 stands under that of 一次評価, and counts once it is filled.
    for (let down = 2, next = marked; side[0] > 0 && next.length > 0; down++) {
      marked = next;
      next = words.filter((field) => isMarkedAt(view, field, [down, 0]));
    }
    const [chosen] = marked;
    if (marked.length === 1 && chosen) return [{ words, chosen }];
  }
  return words.length >= 3 || adjoin(view, words) ? [{ words, chosen: null }] : [];
}

/** Whether two words stand in one row with nothing between them. */
function adjoin(view: SheetView, [one, two]: readonly Field[]): boolean {
  return one !== undefined && extentOf(view, one).right + 1 === two?.cell.column;
}

/** Steps down and right. */
type Side = readonly [down: number, right: number];

const COLUMN_SIDES: readonly Side[] = [
  [0, 1],
  [0, -1],
];
const ROW_SIDES: readonly Side[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
];
const ROW_SIDES_BEHIND: readonly Side[] = [[1, 0], [-1, 0], ...COLUMN_SIDES];

/** Signs stand behind words of which the first has no place for one before it: 方向性 | 拡充 | ○ | 継続. */
function rowSides(view: SheetView, [first]: readonly Field[]): readonly Side[] {
  if (!first) return ROW_SIDES;
  const { row, column } = first.cell;
  const before = column > 0 ? view.field(row, column - 1) : first;
  return before.text === "" || isSign(before) ? ROW_SIDES : ROW_SIDES_BEHIND;
}

function isMarkedAt(view: SheetView, field: Field, [down, right]: Side): boolean {
  const area = extentOf(view, field);
  const row = down > 0 ? area.bottom + down : area.top + down;
  const column = right > 0 ? area.right + 1 : area.left + right;
  // Right of 4月 it tells what is done then.
  const first = view.firstColumn(row, 0, column) ?? column;
  return isMark(view.field(row, column).text) && !isCalendarHeading(view.text(row, first));
}
