import { hasColumn, type Area } from "../../../sheet/address";
import type { Field } from "../../draft";
import { extentOf, withText } from "../../evidence/sheets/fields";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import { isUnended } from "../../evidence/texts/row-marks";
import { unitNoted } from "../../evidence/texts/unit";

/**
 * A text that goes on below its cell, a line a row, in rows that hold nothing else but its tall label. Below its label,
 * where a title of something else may follow, only items and sentences go on.
 */
export function withLinesBelow(
  view: SheetView,
  words: SheetWords,
  label: Area,
  first: Field,
  isLabel: (row: number, column: number) => boolean
): Field {
  const { left, bottom } = extentOf(view, first);
  const isBeside = left > label.right;
  const lines = [first.text];
  let told = 1;
  let row = bottom + 1;
  for (;;) {
    const [column, ...others] = words
      .columnsOf(row)
      .filter((each) => row > label.bottom || !hasColumn(label, each));
    const isLine = column === left && others.length === 0 && view.extent(row, column).top === row;
    if (!isLine || isLabel(row, column)) break;
    const { text, value } = view.field(row, column);
    if (typeof value !== "string" || unitNoted(text) !== null) break;
    const isItem = ITEM.test(first.text) && ITEM.test(text);
    const isSentence = SENTENCE.test(text) || isUnended(lines.at(-1) ?? "");
    const isTold = isBeside || isItem || (isSentence && !OTHER.test(text));
    if (!isTold && (text.length < LONG_LINE || OTHER.test(text))) break;
    lines.push(text);
    if (isTold) told = lines.length;
    row = view.extent(row, column).bottom + 1;
  }
  return withText(first, lines.slice(0, told).join("\n"));
}

/** What ends a sentence, as no title does. */
const SENTENCE = /(?:[るすくうたむぶつぐ]|ない)。?$|。$/;
/** What is numbered or marked heads something else, `※…` and 提出すること say how the form is filled in. */
const OTHER =
  /^\s*(?:[※＊注■◆◎【]|第?[(（]?[0-9０-９一二三四五])|(?:提出|記[入載]|添付).*(?:こと|[下くだ]さい)。?$/;
/** What ends no sentence and is this long goes on in the next line. */
const LONG_LINE = 20;

const ITEM = /^\s*(?:[・･■□●○◯◎◆◇-]|[①-⑳]|[(（]?[0-9０-９]{1,2}[)）.．])/;
