import { fold } from "../sheet/fold";
import type { Fix, PlanContext, PlanRule } from "./rule";
import { isPriority, renumber } from "./shared/renumbering";
import { isBlank, placeOf, quoted, titleOf, type Row } from "./shared/rows";

export const priorityDuplicate: PlanRule = {
  id: "priority-duplicate",
  about: "plan",
  severity: "error",
  *check(context) {
    const first = new Map<string, Row>();
    let fixes: readonly Fix[] | null = null;
    if (areRanks(context)) return;
    const sections = context.numbered();
    const sectionOf = new Map(
      sections.flatMap((rows, section) => rows.map(({ index }) => [index, section] as const))
    );
    for (const row of context.rows()) {
      const field = row.draft.fields.priority;
      if (!field || row.project.repeated || isBlank(field)) continue;
      const { priority } = row.project;
      const key = isPriority(priority)
        ? `${priority} of ${sectionOf.get(row.index) ?? 0}`
        : fold(field.text);
      const other = first.get(key);
      if (!other) first.set(key, row);
      // What is merged over several projects is one number of theirs all: a goal's, say.
      const typed = other?.draft.fields.priority;
      if (!other || (typed && placeOf(typed) === placeOf(field))) continue;
      fixes ??= renumber(context, "priority");
      yield {
        cell: field.cell,
        project: row.project.id,
        message: {
          id: "priority-duplicate",
          values: {
            project: titleOf(row.project),
            text: quoted(field.text),
            other: titleOf(other.project),
          },
        },
        fixes,
      };
    }
  },
};

/** `高`, `中`, `低` or `A`, `B`, `C` say how much a project matters, not which it is, and many may share one. */
function areRanks(context: PlanContext): boolean {
  const keys = context.rows().flatMap(({ draft }) => {
    const field = draft.fields.priority;
    return field && !isBlank(field) ? [field.text.normalize("NFKC").trim()] : [];
  });
  return keys.every((key) => RANK.test(key));
}

const RANK = /^(?:[A-ES]|[高中低大小上下]|[●○〇◎▲△★☆×]+|最?優先|最?重要)$/u;
