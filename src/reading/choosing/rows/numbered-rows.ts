import type { LevelRow } from "./level-row";
import { areProjects } from "./uncounted-rows";

/**
 * Whether what costs is numbered under rows that aren't, which say what their group costs and when: the numbers go on from
 * group to group, or the numbered alone are called what projects are.
 */
export function areNumbered(upper: readonly LevelRow[], lower: readonly LevelRow[]): boolean {
  const goOn = (): boolean =>
    upper.length > 1 && lower.every(({ mark }, at) => mark?.place === at + 1);
  return (
    !upper.some(({ isKeyed }) => isKeyed) &&
    lower.every(({ isKeyed, hasAmount }) => isKeyed && hasAmount) &&
    (areProjects(upper, lower) || goOn())
  );
}
