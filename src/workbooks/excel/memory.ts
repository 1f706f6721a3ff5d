import type { Area } from "../../sheet/address";
import type { Detail } from "../../sheet/survey";
import type { DrawnShape } from "./shapes";

/** What a survey learns for later: where the records lie, what sorts of shapes there are, how far the cells go. */
export interface Memory {
  /** Ids of the custom XML parts by the key of the sheet they belong to. */
  readonly recordParts: ReadonlyMap<string, readonly string[]>;
  /** Shapes by sheet: Excel fails when a picture is asked for its text or a box for its arrow heads. */
  readonly shapes: ReadonlyMap<string, readonly DrawnShape[]>;
  /** The cells with values by sheet, as far as they were counted. */
  readonly used: ReadonlyMap<string, Area | null>;
  readonly uses1904: boolean;
  /** What stands on the sheets that we drew, in all their used cells. */
  readonly ours: readonly Detail[];
}
