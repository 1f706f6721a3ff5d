import type { Plan } from "../plan/plan";
import { isObject, parse } from "../reconciling/record";
import { groupedBy } from "../sheet/grouping";

/** One thing that differs between two schedules of a plan. */
export type ScheduleChange =
  | { readonly kind: "project-added" | "project-removed"; readonly project: string }
  | {
      readonly kind: "bar-moved" | "bar-added" | "bar-removed";
      readonly project: string;
      readonly label: string;
    };

/**
 * A sheet's record with the schedule it showed, so that the next regeneration can say what has changed.
 * Reading the record takes no notice of it.
 */
export function rememberSchedule(record: string, plan: Plan): string {
  const memory = JSON.stringify(Object.fromEntries(scheduleOf(plan)));
  return `${record.slice(0, record.lastIndexOf("}"))},"schedule":${memory}}`;
}

/** What differs between the schedule that a record remembers and the plan's; null where it remembers none. */
export function scheduleChanges(record: string, plan: Plan): readonly ScheduleChange[] | null {
  const before = rememberedIn(record);
  if (before === null) return null;
  const after = scheduleOf(plan);
  const changes: ScheduleChange[] = [];
  for (const project of before.keys()) {
    if (!after.has(project)) changes.push({ kind: "project-removed", project });
  }
  for (const [project, bars] of after) {
    const known = before.get(project);
    if (known) changes.push(...barChanges(project, known, bars));
    else changes.push({ kind: "project-added", project });
  }
  return changes;
}

/** By project's name: its bars as label and times. */
type Schedule = ReadonlyMap<string, readonly SpokenBar[]>;
type SpokenBar = readonly [label: string, time: string];

function scheduleOf(plan: Plan): Schedule {
  const schedule = new Map<string, SpokenBar[]>();
  const names = new Map(plan.projects.map(({ id, name }) => [id, name]));
  for (const name of names.values()) schedule.set(name, []);
  for (const { project, activities } of plan.lanes) {
    const bars = schedule.get((project !== null && names.get(project)) || "");
    for (const { label, start, end } of activities) bars?.push([label, `${start}/${end}`]);
  }
  return schedule;
}

/** Bars of the same label that stand at other times have moved; one left over was added or removed. */
function barChanges(
  project: string,
  before: readonly SpokenBar[],
  after: readonly SpokenBar[]
): readonly ScheduleChange[] {
  const [old, fresh] = [byLabel(before), byLabel(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((label): ScheduleChange[] => {
    const [was, is] = [old.get(label) ?? [], fresh.get(label) ?? []];
    if (was.length > is.length) return [{ kind: "bar-removed", project, label }];
    if (was.length < is.length) return [{ kind: "bar-added", project, label }];
    return was.join() === is.join() ? [] : [{ kind: "bar-moved", project, label }];
  });
}

function byLabel(bars: readonly SpokenBar[]): ReadonlyMap<string, readonly SpokenBar[]> {
  return groupedBy(bars.toSorted(), ([label]) => label);
}

function rememberedIn(record: string): Schedule | null {
  const at = record.lastIndexOf(',"schedule":{');
  if (at < 0) return null;
  const remembered = parse(`{${record.slice(at + 1)}`);
  if (!isObject(remembered) || !isObject(remembered["schedule"])) return null;
  return new Map(Object.entries(remembered["schedule"]).map(([name, bars]) => [name, read(bars)]));
}

function read(bars: unknown): readonly SpokenBar[] {
  if (!Array.isArray(bars)) return [];
  return bars.flatMap((bar: unknown): SpokenBar[] => {
    if (!Array.isArray(bar)) return [];
    const label: unknown = bar[0];
    const time: unknown = bar[1];
    return typeof label === "string" && typeof time === "string" ? [[label, time]] : [];
  });
}
