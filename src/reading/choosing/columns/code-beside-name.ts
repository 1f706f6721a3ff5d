import { numbersFrom } from "../../../sheet/numbers";
import type { HeadingBand, HeadingLeaf } from "../../evidence/sheets/heading-bands";
import { fold } from "../../evidence/texts/folding";
import type { SheetView } from "../../evidence/sheets/sheet-view";

/** The headings with one over codes and names (`事業名` over `E-01` and `窓口改革事業`) parted in two. */
export function partCodes(view: SheetView, band: HeadingBand, lastRow: number): HeadingBand {
  const name = band.leaves.find(
    ({ meanings: [first], isDecided }) => first?.field === "name" && !isDecided
  );
  // Left of them may stand what heads groups: `１　ごみの減量` over `(1)` and `資源回収事業`.
  const at = numbersFrom(name?.left ?? 0, (name?.right ?? 0) - 1).find((column) =>
    holdsCodes(view, column, band.bottom + 1, lastRow)
  );
  if (!name || at === undefined) return band;
  const hasKey = band.leaves.some(({ meanings }) =>
    meanings.some(({ field }) => field === "priority")
  );
  const code: HeadingLeaf = {
    ...name,
    right: at,
    meanings: hasKey ? [] : [{ field: "priority", weight: WEIGHT }],
  };
  const parted = band.leaves.flatMap((leaf) =>
    leaf === name ? [code, { ...name, left: at + 1 }] : [leaf]
  );
  return { ...band, leaves: parted };
}

/** Whether a code stands in nearly every row of a column, and a text in the next. */
function holdsCodes(view: SheetView, left: number, from: number, to: number): boolean {
  let rows = 0;
  let coded = 0;
  for (let row = from; row <= Math.min(to, from + ROWS); row++) {
    if (view.isBlank(row, left)) continue;
    rows++;
    const isCode = CODE.test(fold(view.text(row, left)));
    if (isCode && WORDS.test(view.text(row, left + 1))) coded++;
  }
  return coded >= FEW && coded * 10 >= rows * 8;
}

const WEIGHT = 0.75;
const ROWS = 400;
const FEW = 2;
const CODE = /^[([]?(?:[0-9A-Za-z.-]{1,10}|[ア-ン])[)\]]?$/;
const WORDS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{2}/u;
