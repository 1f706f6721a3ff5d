import { fold } from "../../evidence/texts/folding";
import { conflict, type Segment } from "./plan-segment";

/**
 * The segments of a workbook that speaks of one office, those of its parts (広報係) as the office's: a part's sheet
 * without a title of its own goes on with the plan, unless it counts its projects from 1. Where but a sheet without
 * projects (総括), or the head of each part's, names the office, the first part's sheet begins its plan.
 * @param heads the departments that sheets without projects name
 */
export function ofOneOffice(
  segments: readonly Segment[],
  keysOf: (segment: Segment) => readonly number[],
  heads: readonly string[]
): readonly Segment[] {
  const own = segments.flatMap(({ identity: { department } }) => department ?? []);
  const over = segments.flatMap(({ identity: { heading } }) => heading?.department ?? []);
  const named = [...own, ...heads, ...over];
  const [office, ...others] = new Set(named.filter((name) => !PART.test(name)));
  if (office === undefined || others.length > 0 || !OFFICE.test(office)) return segments;
  const parts = segments.filter(({ identity }) => PART.test(identity.department ?? ""));
  const titleOf = ({ identity: { title } }: Segment): string => fold(title ?? "");
  const titles = new Set(["", ...segments.slice(0, 1).map(titleOf)]);
  const goesOn = (segment: Segment): boolean =>
    conflict(segment.identity.department, office) &&
    titles.has(titleOf(segment)) &&
    keysOf(segment)[0] !== 1;
  const [first, ...more] = parts;
  const isBegun =
    first !== undefined &&
    (first.identity.heading?.department === office || !own.includes(office)) &&
    titles.has(titleOf(first)) &&
    more.length > 0 &&
    more.every(goesOn);
  return segments.map((segment) => {
    const { identity } = segment;
    const isPart = goesOn(segment) || (isBegun && segment === first);
    return isPart ? { ...segment, identity: { ...identity, department: office } } : segment;
  });
}

const OFFICE = /[課室館]$/;
const PART = /(?:係|班|担当|グループ)$/;
