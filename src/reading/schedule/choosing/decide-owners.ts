import type { OwnerSetting } from "../../../settings/settings";
import { contains, hasRow } from "../../../sheet/address";
import type { DraftLane, Remark } from "../../draft";
import { fold } from "../../evidence/texts/folding";
import type { ScheduleContext } from "../contract";

/** Lanes with the owners that people gave them, and what of it couldn't be obeyed. */
interface DecidedOwners {
  readonly lanes: readonly DraftLane[];
  readonly remarks: readonly Remark[];
}

/** Gives lanes the owners that people said. A project that the plan doesn't have leaves the lane as it was read. */
export function decideOwners(
  lanes: readonly DraftLane[],
  { owners = [], projects }: Pick<ScheduleContext, "owners" | "projects">
): DecidedOwners {
  if (owners.length === 0) return { lanes, remarks: [] };
  const indexes = new Map(projects.map(({ id }, index) => [id, index]));
  const said = new Map<DraftLane, number | null>();
  const remarks: Remark[] = [];
  for (const owner of owners) {
    const lane = laneMeant(owner, lanes);
    if (!lane) continue;
    const project = owner.project === null ? null : indexes.get(owner.project);
    if (project !== undefined) said.set(lane, project);
    else remarks.push({ kind: "unknown-owner", cell: owner.cell, values: [owner.project ?? ""] });
  }
  return {
    lanes: lanes.map((lane): DraftLane => {
      const project = said.get(lane);
      if (project === undefined) return lane;
      return { ...lane, project, evidence: "said", confidence: 1 };
    }),
    remarks,
  };
}

/**
 * The lane that a setting means: the one in whose area the cell lies, or the only one in the cell's row. Where the
 * setting knows what the lane said and that one says something else, rows have moved, and the only lane of the sheet
 * that says so is meant; null where there is none or several.
 */
export function laneMeant(
  { cell, text }: OwnerSetting,
  lanes: readonly DraftLane[]
): DraftLane | null {
  const onSheet = lanes.filter(({ area }) => area.sheet === cell.sheet);
  const covering = onSheet.filter(({ area }) => contains(area, cell));
  const there =
    covering.length > 0 ? covering : onlyOne(onSheet.filter(({ area }) => hasRow(area, cell.row)));
  if (text === undefined) return nearestAbove(there);
  const saysSo = (lane: DraftLane): boolean => fold(laneText(lane)) === fold(text);
  const known = nearestAbove(there.filter(saysSo));
  if (known) return known;
  return onlyOne(onSheet.filter(saysSo))[0] ?? null;
}

/** What tells a lane from others: its item, else its first label. */
export function laneText({ item, activities }: Pick<DraftLane, "item" | "activities">): string {
  return item?.text || (activities.find(({ label }) => label)?.label?.text ?? "");
}

function onlyOne(lanes: readonly DraftLane[]): readonly DraftLane[] {
  return lanes.length === 1 ? lanes : [];
}

/** A lane whose bar is some rows high covers the lanes below its row; theirs begins later. */
function nearestAbove(lanes: readonly DraftLane[]): DraftLane | null {
  return [...lanes].sort((a, b) => a.area.top - b.area.top).at(-1) ?? null;
}
