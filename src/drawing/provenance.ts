import type { AreaRef, CellRef } from "../sheet/address";
import type { CellValue } from "../sheet/survey";

/** The parts of a project that 事業一覧 takes from the plan sheet's own cells. */
export const SOURCED_FIELDS = [
  "priority",
  "name",
  "aim",
  "direction",
  "operator",
  "nature",
  "budget",
  "initiative",
  "challenges",
] as const;
export type SourcedField = (typeof SOURCED_FIELDS)[number];

/** A cell a value was read from, and what it held. It may hold more than the value (a code with its text). */
export interface Source {
  readonly cell: CellRef;
  readonly value: CellValue;
}

/** Where a project stands on the plan's sheets; a field is absent where no cell has it. */
export interface ProjectProvenance {
  readonly fields: Readonly<Partial<Record<SourcedField, Source>>>;
  /** What one unit of the project's budget cell is in yen: 1, 1,000 or 1,000,000. */
  readonly budgetUnit: number;
}

/** A stretch of a plan sheet's key column, by which a project added or removed later is noticed. */
export interface CountedCells {
  readonly area: AreaRef;
  /** Cells that are not blank at drawing: the projects' own, and others such as repeated headings. */
  readonly filled: number;
  /** How many projects they stand for. */
  readonly projects: number;
}

/** Where a plan was read from. */
export interface Provenance {
  /** In the order of the plan's projects. */
  readonly projects: readonly ProjectProvenance[];
  readonly counted: readonly CountedCells[];
}
