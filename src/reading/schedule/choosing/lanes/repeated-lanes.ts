import type { DraftActivity, DraftLane } from "../../../draft";

/**
 * The lanes without those whose activities all stand elsewhere before, for the same project. A list of times says
 * the same as a grid where the months are the same, and the words where it has any of its own.
 */
export function withoutRepeats(lanes: readonly DraftLane[]): readonly DraftLane[] {
  // What all stands in one place says nothing twice.
  if (new Set(lanes.map(placeOf)).size < 2) return lanes;
  const places = new Map<string, string>();
  return lanes.filter((lane) => {
    const { project, item, activities } = lane;
    const place = placeOf(lane);
    const said = activities.map((activity): readonly string[] => {
      const months = [activity.start, activity.end].map((time) => time?.slice(0, 7)).join();
      const text = activity.label?.text;
      return [exact(activity), `${text} ${months}`, months].map((each) => `${project} ${each}`);
    });
    const at = isListed(lane) ? (item ? 1 : 2) : 0;
    const isRepeat =
      project !== null &&
      said.length > 0 &&
      said.every((each) => (places.get(each[at] ?? "") ?? place) !== place);
    for (const each of said.flat()) if (!places.has(each)) places.set(each, place);
    return !isRepeat;
  });
}

function isListed({ activities }: DraftLane): boolean {
  return activities.every(({ form }) => form === "dates");
}

/** A sheet's grids are one place, its lists of times another. */
function placeOf(lane: DraftLane): string {
  return isListed(lane) ? `${lane.area.sheet}\n` : lane.area.sheet;
}

function exact({ label, start, end }: DraftActivity): string {
  return [label?.text, start, end].join("\n");
}
