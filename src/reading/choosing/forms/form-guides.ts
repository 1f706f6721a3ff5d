import { guidesName } from "../../evidence/sheets/guiding-rows";
import type { FormField } from "./form-field";

/** What says how a form is filled in, under or over a name that says it as well: 記入要領 beside or below the form. */
export function guidesIn(fields: readonly FormField[]): readonly FormField[] {
  const guides = fields.filter(({ value }) => guidesName(value.text));
  const names = guides.filter(({ field }) => field === "name");
  return guides.filter((each) =>
    names.some(({ label: { cell } }) => cell.column === each.label.cell.column)
  );
}
