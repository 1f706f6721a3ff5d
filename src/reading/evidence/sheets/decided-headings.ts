import type { ColumnSetting } from "../../../settings/settings";
import type { ProjectField } from "../../draft";
import { fold } from "../texts/folding";

/** What people decided about the columns of a sheet. */
export interface DecidedHeadings {
  /** The field of a heading, null where its column is to be left alone; undefined where nobody decided. */
  fieldOf(heading: string): ProjectField | null | undefined;
}

/** The decisions that hold on a sheet: its own before those for every sheet. */
export function decidedOn(sheet: string, columns: readonly ColumnSetting[]): DecidedHeadings {
  const fields = new Map<string, ProjectField | null>();
  for (const scope of ["", sheet]) {
    for (const { sheet: named, heading, field } of columns) {
      if (named === scope && heading !== "") fields.set(fold(heading), field);
    }
  }
  const longest = Math.max(...[...fields.keys()].map((heading) => heading.length));
  return {
    // Folding takes time; a text that is much longer than all headings isn't one.
    fieldOf: (text) => (text.length > longest * 2 + 20 ? undefined : fields.get(fold(text))),
  };
}
