import type { OwnerSetting } from "../../../../settings/settings";
import { contains, hasRow } from "../../../../sheet/address";
import type { DraftLane, DraftProject, Remark } from "../../../draft";
import { fold } from "../../../evidence/texts/folding";
import { laneText } from "../lanes/lane-text";

/** Lanes with the owners that people gave them, and what of it couldn't be obeyed. */
export interface DecidedOwners {
  readonly lanes: readonly DraftLane[];
  readonly remarks: readonly Remark[];
}

/** Gives lanes the owners that people said. A project that the plan doesn't have leaves the lane as it was read. */
export function decideOwners(
  lanes: readonly DraftLane[],
  owners: readonly OwnerSetting[],
  projects: readonly DraftProject[]
): DecidedOwners {
  const said = new Map<DraftLane, number | null>();
  const remarks = new Map<DraftLane, Remark>();
  for (const owner of owners) {
    const lane = laneMeant(owner, lanes, owners);
    if (!lane) continue;
    const project = owner.project === null ? null : projectMeant(owner.project, projects);
    if (project !== -1) said.set(lane, project);
    else
      remarks.set(lane, {
        kind: "unknown-owner",
        cell: owner.cell,
        values: [owner.project ?? ""],
      });
  }
  return {
    lanes: lanes.map((lane): DraftLane => {
      const project = said.get(lane);
      if (project === undefined) return lane;
      return { ...lane, project, evidence: "said", confidence: 1 };
    }),
    // A lane that has moved may have been said anew.
    remarks: [...remarks].flatMap(([lane, remark]) => (said.has(lane) ? [] : remark)),
  };
}

/**
 * The project that a setting names: by its name, as next year's number may be another's; by its number alone where no
 * name is said, several bear it, or it was only made longer or shorter. -1 where none is.
 */
function projectMeant(said: string, projects: readonly DraftProject[]): number {
  const numbered = (key: string): number => projects.findIndex(({ id }) => id === fold(key));
  const gap = said.search(/\s/);
  const whole = numbered(said);
  if (whole >= 0) return whole;
  const name = fold(gap < 0 ? said : said.slice(gap));
  const names = projects.map(({ fields }) => fold(fields.name?.text ?? ""));
  const first = names.indexOf(name);
  if (first >= 0 && first === names.lastIndexOf(name)) return first;
  const byNumber = gap < 0 ? -1 : numbered(said.slice(0, gap));
  const own = names[byNumber] ?? "";
  const isSame = first >= 0 ? own === name : own.startsWith(name) || name.startsWith(own);
  return own !== "" && isSame ? byNumber : -1;
}

/**
 * The lane that a setting means: the one in whose area the cell lies, or the only one in the cell's row. Where the
 * setting knows what the lane said and that one says something else, rows have moved, and the only lane of the sheet
 * that says so is meant; null where there is none or several. Where another setting tells that the sheet's rows have
 * moved, so may have those of lanes that say the same, be one of them at the cell.
 */
export function laneMeant(
  owner: OwnerSetting,
  lanes: readonly DraftLane[],
  owners: readonly OwnerSetting[]
): DraftLane | null {
  const { sheet } = owner.cell;
  const onSheet = lanes.filter(({ area }) => area.sheet === sheet);
  const { there, alike } = lanesSaid(owner, onSheet);
  if (owner.text === undefined || alike.length < 2) return nearestAbove(there) ?? alike[0] ?? null;
  const isMoved = owners.some((other) => {
    const said = other.cell.sheet === sheet ? lanesSaid(other, onSheet) : null;
    return said && said.there.length === 0 && said.alike.length > 0;
  });
  return isMoved ? null : nearestAbove(there);
}

/** The lanes of a sheet that say what a setting does, and those of them at its cell. */
function lanesSaid({ cell, text }: OwnerSetting, onSheet: readonly DraftLane[]) {
  const covering = onSheet.filter(({ area }) => contains(area, cell));
  const there =
    covering.length > 0 ? covering : onlyOne(onSheet.filter(({ area }) => hasRow(area, cell.row)));
  if (text === undefined) return { there, alike: [] };
  const saysSo = (lane: DraftLane): boolean => fold(laneText(lane)) === fold(text);
  return { there: there.filter(saysSo), alike: onSheet.filter(saysSo) };
}

function onlyOne(lanes: readonly DraftLane[]): readonly DraftLane[] {
  return lanes.length === 1 ? lanes : [];
}

/** A lane whose bar is some rows high covers the lanes below its row; theirs begins later. */
function nearestAbove(lanes: readonly DraftLane[]): DraftLane | null {
  return [...lanes].sort((a, b) => a.area.top - b.area.top).at(-1) ?? null;
}
