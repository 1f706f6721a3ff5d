import { fold } from "../sheet/fold";
import type { PlanRule } from "./rule";
import { quoted, seenFrom, type Row } from "./shared/rows";

export const nameDuplicate: PlanRule = {
  id: "name-duplicate",
  about: "plan",
  severity: "error",
  *check(context) {
    const first = new Map<string, Row>();
    for (const row of context.rows()) {
      const field = row.draft.fields.name;
      const key = fold(row.project.name);
      if (!field || row.project.repeated || key === "") continue;
      const other = first.get(key);
      if (!other) {
        first.set(key, row);
        continue;
      }
      const cell = other.draft.fields.name?.cell;
      yield {
        cell: field.cell,
        cells: cell ? [cell] : [],
        project: row.project.id,
        message: {
          id: "name-duplicate",
          values: {
            text: quoted(field.text),
            other: quoted(other.project.name),
            cell: cell ? seenFrom(field.cell, cell) : other.project.id,
          },
        },
      };
    }
  },
};
