import type { PlanRule } from "./rule";
import { isNumbered, renumber, type NumberedRow } from "./shared/renumbering";
import { cellsOf, quoted, titleOf } from "./shared/rows";

export const priorityOrder: PlanRule = {
  id: "priority-order",
  about: "plan",
  severity: "warning",
  *check(context) {
    if (!isNumbered(context)) return;
    const late = context.numbered().flatMap((rows) =>
      rows.flatMap((row, index) => {
        const last = rows[index - 1] ?? row;
        const before = last.priority;
        return row.priority < before && headOf(row) === headOf(last) ? [{ row, before }] : [];
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

/** What a row over projects says of them (ねらい1 …, 高齢福祉係): under each the priorities rise anew. */
const headOf = ({ draft: { group, area, fields } }: NumberedRow): string | undefined =>
  (fields.aim?.cell.row ?? Infinity) < area.top ? fields.aim?.text : group;
