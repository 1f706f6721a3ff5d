import { commonest } from "../../../sheet/grouping";
import type { Segment } from "../plans/plan-segment";

/**
 * Segments without the years that were left from last year: a form's, where most forms bear another and count on
 * with its number.
 */
export function withoutYearSlips(
  segments: readonly Segment[],
  keysOf: (segment: Segment) => readonly number[]
): readonly Segment[] {
  const forms = segments.filter(
    ({ tables, identity }) => tables[0]?.form && identity.year !== null
  );
  const usual = commonest(forms.flatMap(({ identity }) => identity.year ?? []));
  const own = forms.filter(({ identity }) => identity.year === usual);
  if (own.length < LEAST || own.length * 2 <= forms.length) return segments;
  const keys = new Set(own.flatMap(keysOf));
  const isSlip = (segment: Segment): boolean => {
    const [key] = keysOf(segment);
    return (
      forms.includes(segment) &&
      !own.includes(segment) &&
      segment.identity.department === own[0]?.identity.department &&
      key !== undefined &&
      !keys.has(key) &&
      key <= Math.max(...keys) + 1
    );
  };
  return segments.map((segment) =>
    isSlip(segment) ? { ...segment, identity: { ...segment.identity, year: null } } : segment
  );
}

/** So many forms of one year make it the plan's. */
const LEAST = 3;
