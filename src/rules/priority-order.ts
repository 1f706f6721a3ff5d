import type { PlanRule } from "./rule";
import { isNumbered, renumber } from "./shared/renumbering";
import { cellsOf, quoted, titleOf } from "./shared/rows";

export const priorityOrder: PlanRule = {
  id: "priority-order",
  about: "plan",
  severity: "warning",
  *check(context) {
    if (!isNumbered(context)) return;
    const late = context.numbered().flatMap((rows) =>
      rows.flatMap((row, index) => {
        const before = rows[index - 1]?.priority ?? 0;
        return row.priority < before ? [{ row, before }] : [];
      })
    );
    const [first, ...others] = late;
    if (!first) return;
    const field = first.row.draft.fields.priority;
    yield {
      cell: field?.cell ?? null,
      cells: cellsOf(others.map(({ row }) => row.draft.fields.priority)),
      project: first.row.project.id,
      message: {
        id: "priority-order",
        values: {
          project: titleOf(first.row.project),
          text: quoted(field?.text ?? ""),
          before: first.before,
        },
      },
      fixes: renumber(context, "position"),
    };
  },
};
