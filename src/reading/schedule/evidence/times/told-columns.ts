import type { FiscalYear } from "../../../../plan/fiscal-year";
import { TEXTS } from "../../../evidence/texts/field-kinds";
import { known, meaningsOf } from "../../../evidence/texts/headings";
import type { SheetView } from "../../../evidence/sheets/sheet-view";
import { OTHER } from "./column-body";
import type { LabelRun } from "./heading-labels";
import { headingYears } from "./year-axis";

/**
 * Years up to later ones than the plan's that each stand over what is done and what that costs, as those of the columns
 * of what is done: 事業内容 and 事業費 under 令和7年度 and 令和8年度. Null for any other labels.
 */
export function toldColumns(
  view: SheetView,
  run: LabelRun,
  fiscalYear: FiscalYear
): LabelRun | null {
  const [first, ...more] = run.map((placed) => {
    const row = placed.bottom + 1;
    const columns = view.columnsOf(row, placed.left, placed.right);
    const heads = columns.map((column) => view.folded(row, column));
    const at = heads.findIndex((text) => TEXTS.has(known(meaningsOf(text))?.field ?? null));
    const left = columns[at];
    return left === undefined ||
      at === heads.length - 1 ||
      OTHER.test(view.folded(placed.row, placed.left))
      ? null
      : { heads: heads.join(), ...placed, left, right: view.extent(row, left).right, bottom: row };
  });
  const told = more.flatMap((each) => (each && each.heads === first?.heads ? each : []));
  const last = told.at(-1);
  const isLater = last && (headingYears(last.label, fiscalYear)?.last ?? 0) > fiscalYear;
  return first && isLater && told.length === more.length ? [first, ...told] : null;
}
