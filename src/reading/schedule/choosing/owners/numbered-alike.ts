import type { LanePlace } from "../../evidence/grids/month-grid";
import { headingOf, KEY } from "../lanes/left-columns";
import type { ProjectNames } from "./project-names";

/**
 * Whether rows that are numbered as projects are name others beside their numbers: what a department does as well
 * (業務名, 行事名), of which none has a word in common with the project of its number.
 */
export function areOthers(
  grid: LanePlace,
  rows: readonly number[],
  key: number,
  names: ProjectNames
): boolean {
  const { view } = grid.sheet;
  const heading = headingOf(view, grid, key);
  const numbers = new Set(rows.map((row) => view.text(row, key)));
  const areCounted = KEY.test(heading) && rows.length > 1 && numbers.size === rows.length;
  if (!areCounted || !NAMES.test(headingOf(view, grid, key + 1))) return false;
  return rows.every((row) => {
    const project = names.byKey(view.text(row, key), heading);
    const text = view.text(row, key + 1);
    return text !== "" && (project === null || !names.isLike(text, project));
  });
}

const NAMES = /(?:[事業]務|事業|行事|会議|イベント|件)名称?$/;
