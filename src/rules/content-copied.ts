import { refText } from "../sheet/address";
import { fold } from "../sheet/fold";
import type { PlanRule } from "./rule";
import { quoted, seenFrom, titleOf, type Row } from "./shared/rows";

export const contentCopied: PlanRule = {
  id: "content-copied",
  about: "plan",
  severity: "warning",
  *check(context) {
    const first = new Map<string, Row>();
    for (const row of context.rows()) {
      const text = fold(row.project.initiative);
      if (row.project.repeated || text.length < SHORTEST) continue;
      const other = first.get(text);
      if (!other) {
        first.set(text, row);
        continue;
      }
      const [own, cell] = [row, other].map(textCell);
      // A cell merged over several projects says it once.
      if (own && cell && refText(own) === refText(cell)) continue;
      yield {
        cell: own ?? null,
        cells: cell ? [cell] : [],
        project: row.project.id,
        message: {
          id: "content-copied",
          values: {
            project: titleOf(row.project),
            text: quoted(row.project.initiative),
            other: titleOf(other.project),
            cell: cell ? seenFrom(own ?? null, cell) : other.project.id,
          },
        },
      };
    }
  },
};

function textCell({ draft }: Row) {
  return (draft.fields.initiative ?? draft.fields.content)?.cell ?? null;
}

/** Shorter texts (`継続実施`) are alike by chance. */
const SHORTEST = 12;
