import { numbersFrom } from "../../../sheet/numbers";
import { remembered } from "../../../sheet/once";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { ScannedSheet } from "../tables/candidate-table";

/**
 * The sheets but for empty forms of those that others fill in: nearly all that such a sheet says one of them says as
 * well, and more. Its months and labels are nobody's schedule, and it names no project as that would.
 * @param sheets sheets without projects
 * @param forms sheets with forms
 * @param names of the projects of these
 */
export function withoutBlankForms(
  sheets: readonly ScannedSheet[],
  forms: readonly ScannedSheet[],
  names: ReadonlySet<string>
): readonly ScannedSheet[] {
  const textsOf = remembered(textsIn);
  return sheets.filter(({ view }) => {
    const texts = [...textsOf(view)];
    if (texts.some((text) => names.has(text))) return true;
    return !forms.some((form) => {
      const filled = textsOf(form.view);
      const again = texts.filter((text) => filled.has(text));
      return again.length >= Math.max(LEAST, texts.length * MOST) && filled.size > texts.length;
    });
  });
}

/** The texts of a sheet, printed choices as if none of them were marked. */
function textsIn(view: SheetView): ReadonlySet<string> {
  const { top, bottom } = view.used;
  return new Set(
    numbersFrom(top, bottom).flatMap((row) =>
      view
        .columnsOf(row)
        .map((column) => view.folded(row, column).replace(BOXES, ""))
        .filter((text) => /\p{L}/u.test(text))
    )
  );
}

const BOXES = /[■□☑☒☐▣▢◻]/gu;
/** So many texts make a form. */
const LEAST = 5;
/** What an empty form says beside its labels is little: 〇〇課, 令和　年度. */
const MOST = 0.8;
