import type { GridSetting, TableSetting } from "../../settings/settings";
import type { Deed, OpenedWorkbook } from "../session/session";

/** What takes a decision back as if nobody had made it: the reading decides again. */
export function forgetting(
  said: { readonly table?: TableSetting; readonly grid?: GridSetting },
  { settings }: OpenedWorkbook
): Deed {
  const before = {
    ...settings,
    tables: settings.tables.filter((each) => each !== said.table),
    grids: settings.grids.filter((each) => each !== said.grid),
  };
  return { kind: "take-back", decision: { before, after: settings } };
}
