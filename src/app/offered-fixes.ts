import type { Finding, FixEdit } from "../rules/rule";
import type { CellRef } from "../sheet/address";

/** What a fix does to one cell, as a person sees it. */
export interface CellPreview {
  readonly cell: CellRef;
  readonly before: string;
  readonly after: string;
}

type Fixable = Pick<Finding, "fixes">;

/** The cell edits of the finding's fix; none where it has no fix that edits cells. */
export function editsOf({ fixes }: Fixable): readonly FixEdit[] {
  return fixes.find((fix) => fix.kind === "edit")?.edits ?? [];
}

/** What the finding's fix would write, cell by cell; nothing where it has no fix that edits cells. */
export function previewFix(finding: Fixable): readonly CellPreview[] {
  return editsOf(finding).map(({ cell, before, after }) => ({ cell, before, after }));
}

/** The findings whose fix can't change what the plan says: width, blanks, and amounts typed as text. */
export function safeFixes<F extends Fixable>(findings: readonly F[]): readonly F[] {
  return findings.filter(({ fixes }) =>
    fixes.some((fix) => fix.kind === "edit" && fix.isSafe === true)
  );
}
