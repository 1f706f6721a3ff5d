import type { PlanRule } from "./rule";
import { isNumbered, renumber, repeatedNumbers, type NumberedRow } from "./shared/renumbering";
import { quoted } from "./shared/rows";

export const priorityGap: PlanRule = {
  id: "priority-gap",
  about: "plan",
  severity: "warning",
  *check(context) {
    if (!isNumbered(context)) return;
    const sections = context.numbered();
    const taken = new Set(repeatedNumbers(context));
    const gaps = sections.flatMap((rows) => gapsIn(rows, taken));
    const missing = gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0);
    const numbered = sections.reduce((sum, { length }) => sum + length, 0);
    const unnumbered = context.rows().filter(({ project }) => !project.repeated).length - numbered;
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

function gapsIn(section: readonly NumberedRow[], taken: ReadonlySet<number>) {
  const rows = [...section].sort((a, b) => a.priority - b.priority);
  return rows.flatMap((row, index) => {
    let from = (rows[index - 1]?.priority ?? 0) + 1;
    let to = row.priority - 1;
    while (from <= to && taken.has(from)) from++;
    while (from <= to && taken.has(to)) to--;
    return from <= to ? [{ row, from, to }] : [];
  });
}
