import type { Field, ProjectField } from "../../draft";
import type { MeantAmount } from "./form-years";

/** A field of a form: its label and the cell that holds the value. */
export interface FormField {
  readonly field: ProjectField;
  readonly weight: number;
  /** How well the label fits the plan's year and what was decided, among labels of the same field. */
  readonly fit: number;
  readonly label: Field;
  readonly value: Field;
  readonly row: number;
  /** A number of a register, which names the project and ranks nothing. */
  readonly isCode?: boolean;
  /** How its value was chosen among several. */
  readonly among?: MeantAmount | null;
}
