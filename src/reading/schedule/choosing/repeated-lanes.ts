import type { DraftLane } from "../../draft";

/** The lanes without those whose activities all stand on another sheet before, for the same project. */
export function withoutRepeats(lanes: readonly DraftLane[]): readonly DraftLane[] {
  const sheets = new Map<string, string>();
  return lanes.filter(({ project, area: { sheet }, activities }) => {
    const said = activities.map(({ label, start, end }) =>
      [project, label?.text, start, end].join("\n")
    );
    const isRepeat =
      project !== null &&
      said.length > 0 &&
      said.every((each) => (sheets.get(each) ?? sheet) !== sheet);
    for (const each of said) if (!sheets.has(each)) sheets.set(each, sheet);
    return !isRepeat;
  });
}
