import type { Settings } from "../../settings/settings";
import type { Deed, OpenedWorkbook } from "../session/session";

/** What takes a decision back as if nobody had made it: the reading decides again. */
export function forgetting(decision: unknown, { settings }: OpenedWorkbook): Deed {
  const others = <Setting>(list: readonly Setting[]) => list.filter((each) => each !== decision);
  const { severities, columns, tables, grids, owners, accepted }: Settings = settings;
  const before: Settings = {
    ...settings,
    severities: new Map([...severities].filter(([rule]) => rule !== decision)),
    columns: others(columns),
    tables: others(tables),
    grids: others(grids),
    owners: others(owners),
    accepted: accepted.filter(({ rule }) => rule !== decision),
  };
  return { kind: "take-back", decision: { before, after: settings } };
}
