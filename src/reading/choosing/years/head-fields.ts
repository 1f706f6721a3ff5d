import type { Field } from "../../draft";
import { fold } from "../../evidence/texts/folding";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { SheetWords } from "../../evidence/sheets/sheet-words";
import { fieldWithYear, isNoPlansYear } from "../../evidence/sheets/year-cells";
import { WHOLE, yearsIn } from "../../evidence/texts/years";

/**
 * Short texts in rows above a sheet's tables that name a fiscal year; sentences, notes and other years'
 * figures don't name the plan's.
 */
export function headFields(
  view: SheetView,
  words: SheetWords,
  from: number,
  to: number
): readonly Field[] {
  const fields: Field[] = [];
  for (let row = from; row <= to; row++) {
    const columns = words.columnsOf(row);
    for (const column of columns) {
      const kind = words.labelAt(row, column)?.kind;
      if (isNoPlansYear(view, row, column, columns)) continue;
      if (kind === "note" || kind === "goal") continue;
      const field = fieldWithYear(view, row, column);
      if (field.text.length > LONGEST) continue;
      const folded = fold(field.text).replace(WHOLE, "年度");
      if (!/年度|FY/i.test(folded) || OTHER_YEARS.test(folded) || isOfDone(folded)) continue;
      fields.push(field);
    }
  }
  return fields;
}

const LONGEST = 60;
const OTHER_YEARS = /。|[前昨]年|比較|評価|総合計画|基本計画|中期|現在|から|[~〜～]|額$/;

/** `令和6年度決算による`, `実績（令和6年度）`; not `令和6年度実績・令和7年度計画`. */
function isOfDone(text: string): boolean {
  const asides = new Set(yearsIn(text).map(({ isAside }) => isAside));
  return asides.size < 2 && /実績|決算/.test(text);
}
