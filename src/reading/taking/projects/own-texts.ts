import type { ProjectFields, Remark } from "../../draft";
import { columnFor, type FoundColumn } from "../../found-table";

/** What is said of 事業内容 where a project is told by what is done (実施内容), as the plan takes one text of the two. */
export function remarksOnTexts(
  columns: readonly FoundColumn[],
  projects: readonly ProjectFields[]
): readonly Remark[] {
  const done = columnFor(columns, "initiative");
  const all = columnFor(columns, "content");
  const areTwo = projects.some(({ initiative, content }) => initiative?.text && content?.text);
  if (!done || !all || !areTwo) return [];
  const values = [done.heading.text, all.heading.text, "initiative"];
  return [{ kind: "chosen-column", cell: all.heading.cell, values }];
}
