import type { ColumnSetting, TableSetting } from "../../../settings/settings";
import type { ProjectField } from "../../draft";
import { fold } from "../texts/folding";
import { beginsName } from "./table-name";

/** What people decided about the columns of a sheet. */
export interface DecidedHeadings {
  /** The field of a heading, null where its column is to be left alone; undefined where nobody decided. */
  readonly fieldOf: (heading: string) => ProjectField | null | undefined;
  /** The greater, the later it was decided on. */
  readonly orderOf: (heading: string) => number;
  /** Whether a row's texts are the headings of a table that people want, be they known words or not. */
  areHeadings(texts: () => readonly string[]): boolean;
}

/** The decisions that hold on a sheet: its own before those for every sheet. */
export function decidedOn(
  sheet: string,
  columns: readonly ColumnSetting[],
  tables: readonly TableSetting[]
): DecidedHeadings {
  const fields = new Map<string, ProjectField | null>();
  for (const scope of ["", sheet]) {
    for (const { sheet: named, heading, field } of columns) {
      if (named !== scope || heading === "") continue;
      fields.delete(fold(heading));
      fields.set(fold(heading), field);
    }
  }
  const said = [...fields.keys()];
  const longest = Math.max(...said.map((heading) => heading.length));
  const wanted = tables.filter(
    ({ sheet: named, heading, isUsed }) =>
      isUsed && heading !== "" && (named === "" || named === sheet)
  );
  return {
    // Folding takes time; a text that is much longer than all headings isn't one.
    fieldOf: (text) => (text.length > longest * 2 + 20 ? undefined : fields.get(fold(text))),
    orderOf: (text) => said.indexOf(fold(text)),
    areHeadings: (texts) => {
      if (wanted.length === 0) return false;
      const row = texts();
      return wanted.some(({ heading }) =>
        row.some((_text, from) => beginsName(row.slice(from), heading))
      );
    },
  };
}
