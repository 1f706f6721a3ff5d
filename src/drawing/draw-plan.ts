import type { Plan } from "../plan/plan";
import { totalsOf } from "../plan/totals";
import type { SheetDrawing } from "../sheet/drawing";
import { drawList } from "./list/list-sheet";
import type { Provenance } from "./provenance";
import { drawSchedule } from "./schedule/schedule-sheet";
import { sheetKey, sheetName, type SheetKind } from "./sheet-names";
import { drawSummary } from "./summary/summary-sheet";

interface DrawOptions {
  /** The plan's name where the book has several; null where it is the only one. */
  readonly suffix: string | null;
  /** Names that sheets of the user's bear; ours get others. */
  readonly taken?: readonly string[];
  /** Names that our sheets go by already, by key: a person may have renamed them. */
  readonly existing?: ReadonlyMap<string, string>;
  /** What every sheet says of itself below its title; null for nothing. */
  readonly note?: string | null;
}

/** The sheets a plan becomes: スケジュール表, 集計 and 事業一覧, in this order. The same plan gives the same drawings. */
export function drawPlan(
  plan: Plan,
  provenance: Provenance,
  options: DrawOptions
): readonly SheetDrawing[] {
  const tab = (kind: SheetKind) => {
    const key = sheetKey(kind, options.suffix);
    const name = options.existing?.get(key) ?? sheetName(kind, options.suffix, options.taken ?? []);
    return { key, name };
  };
  const totals = totalsOf(plan);
  const listTab = tab("list");
  const { note = null } = options;
  const list = drawList(plan, provenance, listTab, note);
  const summary = drawSummary(plan, totals, provenance, listTab.name, tab("summary"), note);
  return [drawSchedule(plan, totals, tab("schedule"), note), summary, list];
}
