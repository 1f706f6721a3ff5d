import { fold } from "../texts/folding";
import type { SheetView } from "./sheet-view";

/**
 * The sheets without those that show how the others are to be filled in (記入例), unless there are no others.
 * @param wanted the names of sheets that people want, whatever they look like
 */
export function withoutExamples(
  views: readonly SheetView[],
  wanted: readonly string[]
): readonly SheetView[] {
  const real = views.filter((view) => wanted.includes(view.name) || !isExample(view));
  return real.length > 0 ? real : views;
}

function isExample(view: SheetView): boolean {
  if (EXAMPLE.test(fold(view.name))) return true;
  const { used } = view;
  for (let row = used.top; row <= Math.min(used.bottom, used.top + HEAD); row++) {
    for (const column of view.columnsOf(row, used.left, used.left + WIDTH)) {
      const text = view.folded(row, column);
      if (text.length <= 60 && EXAMPLE_MARK.test(text)) return true;
    }
  }
  return false;
}

const HEAD = 4;
const WIDTH = 40;
const EXAMPLE =
  /(?:記入|記載|入力|作成)(?:例|見本|要領|の?手引)|^[(]?(?:見本|例|サンプル|sample)\d?[)]?$/i;
/** Alone, or in brackets before a title; a note that says where to find an example is none. */
const EXAMPLE_MARK = /^[([【<《※*]?(?:記入|記載|入力|作成)(?:例|見本)(?:$|[)\]】>》])/;
