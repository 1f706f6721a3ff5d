import type { OwnerEvidence } from "../../../draft";
import { saysCommon } from "../../../evidence/texts/row-marks";
import type { ScheduleContext } from "../../schedule-context";
import { inferOwners, type UnownedLane } from "./infer-owners";

/** Whose a lane is, and how that is known. */
export interface Owner {
  /** Index into the draft's projects; null where none was found. */
  readonly project: number | null;
  readonly evidence: OwnerEvidence;
  readonly confidence: number;
}

/** An owner that the sheet itself tells. */
export const told = (project: number | null, evidence: OwnerEvidence): Owner => ({
  project,
  evidence,
  confidence: 1,
});

export const NOBODY: Owner = { project: null, evidence: "none", confidence: 0 };

/** What a department does as a whole is no one project's, and nobody is to say whose. */
export const COMMON: Owner = { project: null, evidence: "common", confidence: 0.9 };

/** The projects whose the lanes of a schedule can be. */
export interface Candidates {
  readonly projects: readonly number[];
  /** Those whose own schedule was left empty before it. */
  readonly missed?: readonly number[];
}

/** A schedule's projects, with those before whose own was left empty where what lanes say is surely of one of them. */
export function withMissed(
  near: readonly number[],
  missed: readonly number[],
  lanes: readonly UnownedLane[],
  context: ScheduleContext
): readonly number[] {
  if (missed.length === 0) return near;
  const all = [...missed, ...near];
  return ownersByInference(lanes, all, context).some(
    ({ project, confidence }) => missed.includes(project ?? -1) && confidence > LIKELY
  )
    ? all
    : near;
}

/** A lane that nothing but its place tells is no evidence, and words alone that any project may say are hardly any. */
const LIKELY = 0.7;

/** Owners by what is written in the lanes, among the projects that the schedule can be for. */
export function ownersByInference(
  lanes: readonly UnownedLane[],
  candidates: readonly number[],
  context: ScheduleContext
): readonly Owner[] {
  const texts = candidates.map((index) => {
    const fields = context.projects[index]?.fields ?? {};
    const written = [fields.content, fields.initiative, fields.challenges];
    return [
      { text: fields.name?.text ?? "", weight: NAME_WEIGHT },
      { text: written.map((field) => field?.text ?? "").join("\n"), weight: 1 },
    ];
  });
  const areCommon = lanes.map(({ text }) => saysCommon(text.trim().replace(/\n.*/s, "")));
  const own = lanes.filter((_, index) => !areCommon[index]);
  const owners = [...inferOwners(own, texts, context.department)];
  return areCommon.map((isCommon) => {
    if (isCommon) return COMMON;
    const found = owners.shift();
    const project = found ? candidates[found.project] : undefined;
    if (!found || project === undefined) return NOBODY;
    return { project, evidence: "inference", confidence: found.confidence };
  });
}

/** What a word of the project's name counts beside one of its texts. */
const NAME_WEIGHT = 2;
