import { conflict, type Segment } from "./plan-segment";

/**
 * The segments of a workbook that speaks of one office, those of its parts (広報係) as the office's: a part's sheet
 * without a title of its own goes on with the plan, unless it counts its projects from 1.
 */
export function ofOneOffice(
  segments: readonly Segment[],
  keysOf: (segment: Segment) => readonly number[]
): readonly Segment[] {
  const named = segments.flatMap(({ identity: { department } }) => department ?? []);
  const [office, ...others] = new Set(named.filter((name) => !PART.test(name)));
  if (office === undefined || others.length > 0 || !OFFICE.test(office)) return segments;
  return segments.map((segment) => {
    const { identity } = segment;
    const isPart =
      conflict(identity.department, office) && identity.title === null && keysOf(segment)[0] !== 1;
    return isPart ? { ...segment, identity: { ...identity, department: office } } : segment;
  });
}

const OFFICE = /[課室館]$/;
const PART = /(?:係|班|担当|グループ)$/;
