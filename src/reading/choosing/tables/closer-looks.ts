import { sheetsByName, type SheetSurvey, type WorkbookSurvey } from "../../../sheet/survey";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { Remark } from "../../draft";
import type { LookCloser } from "../../reading";
import { sideBySide } from "../../side-by-side";
import type { ScannedSheet } from "./candidate-table";
import { settingIn } from "./indented-names";
import { withoutStruck, type Looked } from "./struck-projects";

/** The sheets as they are read once it is known how the cells of their tables look. */
export async function lookedAtCloser(
  sheets: readonly ScannedSheet[],
  survey: WorkbookSurvey,
  lookCloser: LookCloser,
  viewOf: (sheet: SheetSurvey) => SheetView,
  scan: (view: SheetView) => ScannedSheet
): Promise<readonly ScannedSheet[]> {
  const known = sheetsByName(survey);
  const together = sideBySide(sheets.length, lookCloser);
  const lookedAt = async (sheet: ScannedSheet, look: LookCloser): Promise<Looked> => {
    const own = known.get(sheet.view.name);
    // A schedule's own sheet has no table of projects.
    if (!own || !(sheet.tables[0] ?? sheet.others[0])) return { sheet, remarks: [] };
    const setIn = sheet.tables[0] ? await settingIn(sheet, own, look) : null;
    const view = setIn?.(sheet.view) ?? sheet.view;
    const scanned = view === sheet.view ? sheet : scan(view);
    return own.hasStruck
      ? withoutStruck(scanned, own, look, (rest) => {
          const left = viewOf(rest);
          return scan(setIn?.(left) ?? left);
        })
      : { sheet: scanned, remarks: [] };
  };
  const looked = await Promise.all(
    sheets.map((sheet) => together((look) => lookedAt(sheet, look)))
  );
  const remarks = looked.flatMap((each) => each.remarks);
  const first = looked.findIndex(({ sheet }) => sheet.tables.length > 0);
  return looked.map(({ sheet }, index) => (index === first ? saying(sheet, remarks) : sheet));
}

/** A sheet whose first table says more. */
function saying(sheet: ScannedSheet, remarks: readonly Remark[]): ScannedSheet {
  const [table, ...tables] = sheet.tables;
  if (!table || remarks.length === 0) return sheet;
  const chosen = { ...table.chosen, remarks: [...table.chosen.remarks, ...remarks] };
  return { ...sheet, tables: [{ ...table, chosen }, ...tables] };
}
