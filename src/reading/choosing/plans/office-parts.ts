import { conflict, type Segment } from "./plan-segment";

/**
 * The segments of a workbook that speaks of one office, those of its parts (広報係) as the office's: a part's sheet
 * without a title of its own goes on with the plan, unless it counts its projects from 1. Where but a sheet without
 * projects names the office (総括), the first part's sheet begins its plan.
 * @param heads the departments that sheets without projects name
 */
export function ofOneOffice(
  segments: readonly Segment[],
  keysOf: (segment: Segment) => readonly number[],
  heads: readonly string[]
): readonly Segment[] {
  const own = segments.flatMap(({ identity: { department } }) => department ?? []);
  const named = [...own, ...heads];
  const [office, ...others] = new Set(named.filter((name) => !PART.test(name)));
  if (office === undefined || others.length > 0 || !OFFICE.test(office)) return segments;
  const goesOn = (segment: Segment): boolean =>
    conflict(segment.identity.department, office) &&
    segment.identity.title === null &&
    keysOf(segment)[0] !== 1;
  const [first, ...more] = segments;
  const isBegun =
    !own.includes(office) &&
    first?.identity.title === null &&
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
