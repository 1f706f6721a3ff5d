import type { AnyField } from "../../../draft";
import type { LanePlace } from "../../evidence/grids/month-grid";
import type { ProjectNames } from "../owners/project-names";
import { isSection } from "../owners/under-sections";

interface Lane {
  readonly bars: readonly { readonly right: number; readonly label: AnyField | null }[];
}

/**
 * The lanes without the rows that name projects or sections over theirs in the first month's column, as pasting leaves
 * them, or with their keys across all months (`1 観光誘客推進事業`).
 */
export function withoutTitles<Each extends Lane>(
  { left, right }: LanePlace,
  lanes: readonly Each[],
  names: ProjectNames
): readonly Each[] {
  const said = ({ bars: [bar, more] }: Each): string => {
    const text = (!more && bar?.label?.text) || "";
    return bar?.right === left || (bar?.right === right && /^\P{L}/u.test(text)) ? text : "";
  };
  const rest = lanes.filter((lane) => names.byName(said(lane)) === null && !isSection(said(lane)));
  const isOver = rest[0] !== lanes[0] && lanes.length - rest.length > 1;
  return isOver && rest.length * 2 >= lanes.length ? rest : lanes;
}
