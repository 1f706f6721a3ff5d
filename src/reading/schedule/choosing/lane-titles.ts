import type { AnyField } from "../../draft";
import { labelOf } from "../../evidence/texts/labels";
import type { LanePlace } from "../evidence/month-grid";
import type { ProjectNames } from "./project-names";

interface Lane {
  readonly bars: readonly { readonly right: number; readonly label: AnyField | null }[];
}

/**
 * The lanes without the rows that name projects over theirs in the first month's column, as pasting leaves them, or
 * with their keys across all months (`1 観光誘客推進事業`), and without the title of the next page at their end.
 */
export function withoutTitles<Each extends Lane>(
  { left, right }: LanePlace,
  lanes: readonly Each[],
  names: ProjectNames
): readonly Each[] {
  const said = (lane: Each | undefined): string => {
    const [bar, more] = lane?.bars ?? [];
    const text = (!more && bar?.label?.text) || "";
    return bar?.right === left || (bar?.right === right && /^\P{L}/u.test(text)) ? text : "";
  };
  const own = labelOf(said(lanes.at(-1)))?.kind === "title" ? lanes.slice(0, -1) : lanes;
  const rest = own.filter((lane) => names.byName(said(lane)) === null);
  const isOver = rest[0] !== own[0] && own.length - rest.length > 1;
  return isOver && rest.length * 2 >= own.length ? rest : own;
}
