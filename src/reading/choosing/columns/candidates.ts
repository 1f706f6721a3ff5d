import type { ProjectField } from "../../draft";
import type { HeadingLeaf } from "../../evidence/sheets/heading-bands";

/** A field that a column may hold, and how much speaks for it: its heading alone, and its cells with it. */
export interface Candidate {
  readonly leaf: HeadingLeaf;
  readonly field: ProjectField;
  readonly weight: number;
  readonly score: number;
}

/** The fields with the column of each. */
export type Chosen = Map<ProjectField, Candidate>;
