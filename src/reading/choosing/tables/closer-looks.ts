import { sheetsByName, type SheetSurvey, type WorkbookSurvey } from "../../../sheet/survey";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import type { LookCloser } from "../../reading";
import { sideBySide } from "../../side-by-side";
import type { ScannedSheet } from "./candidate-table";
import { settingIn } from "./indented-names";
import { withoutStruck } from "./struck-projects";

/** The sheets as they are read once it is known how the cells of their tables look. */
export function lookedAtCloser(
  sheets: readonly ScannedSheet[],
  survey: WorkbookSurvey,
  lookCloser: LookCloser,
  viewOf: (sheet: SheetSurvey) => SheetView,
  scan: (view: SheetView) => ScannedSheet
): Promise<readonly ScannedSheet[]> {
  const known = sheetsByName(survey);
  const together = sideBySide(sheets.length, lookCloser);
  const lookedAt = async (sheet: ScannedSheet, look: LookCloser): Promise<ScannedSheet> => {
    const own = known.get(sheet.view.name);
    if (!own || !sheet.tables[0]) return sheet;
    const setIn = await settingIn(sheet, own, look);
    const view = setIn(sheet.view);
    const scanned = view === sheet.view ? sheet : scan(view);
    return own.hasStruck
      ? withoutStruck(scanned, own, look, (rest) => scan(setIn(viewOf(rest))))
      : scanned;
  };
  return Promise.all(sheets.map((sheet) => together((look) => lookedAt(sheet, look))));
}
