import type { PlanRule } from "./rule";
import { isNumbered, numberedRows, renumber, repeatedNumbers } from "./shared/renumbering";
import { quoted, rowsOf } from "./shared/rows";

export const priorityGap: PlanRule = {
  id: "priority-gap",
  about: "plan",
  severity: "warning",
  category: "identity",
  *check(context) {
    if (!isNumbered(context)) return;
    const rows = [...numberedRows(context)].sort((a, b) => a.priority - b.priority);
    const taken = new Set(repeatedNumbers(context));
    const gaps = rows.flatMap((row, index) => {
      let from = (rows[index - 1]?.priority ?? 0) + 1;
      let to = row.priority - 1;
      while (from <= to && taken.has(from)) from++;
      while (from <= to && taken.has(to)) to--;
      return from <= to ? [{ row, from, to }] : [];
    });
    const missing = gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0);
    const unnumbered =
      rowsOf(context).filter(({ project }) => !project.repeated).length - rows.length;
    // Numbers that were left blank are missing too, but there the blank cell is to blame.
    if (missing <= unnumbered) return;
    const fixes = gaps.length > 0 ? renumber(context, "priority") : [];
    for (const { row, from, to } of gaps) {
      const field = row.draft.fields.priority;
      yield {
        cell: field?.cell ?? null,
        project: row.project.id,
        message: {
          id: "priority-gap",
          values: {
            missing: from === to ? String(from) : `${from}～${to}`,
            text: quoted(field?.text ?? ""),
          },
        },
        fixes,
      };
    }
  },
};
