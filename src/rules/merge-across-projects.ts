import { groupedBy } from "../sheet/grouping";
import { firstCell, areaName, overlaps, type Area } from "../sheet/address";
import { firstNot } from "../sheet/sorted";
import type { ProjectField } from "../reading/draft";
import type { PlanContext, PlanRule } from "./rule";
import { titleOf, type Row } from "./shared/rows";

export const mergeAcrossProjects: PlanRule = {
  id: "merge-across-projects",
  about: "plan",
  severity: "warning",
  *check(context) {
    const rowsBySheet = projectsBySheet(context);
    for (const sheet of context.survey.sheets) {
      const rows = rowsBySheet.get(sheet.name);
      if (!rows) continue;
      for (const merge of sheet.merges) {
        if (merge.top === merge.bottom) continue;
        const first = projectAt(rows, merge.top);
        const last = projectAt(rows, merge.bottom);
        if (!first || !last || first === last || !isJudged(context, sheet.name, merge)) continue;
        yield {
          cell: firstCell({ sheet: sheet.name, ...merge }),
          project: first.project.id,
          message: {
            id: "merge-across-projects",
            values: {
              area: areaName(merge),
              first: titleOf(first.project),
              last: titleOf(last.project),
            },
          },
        };
      }
    }
  },
};

/** The projects of each sheet from top to bottom; where two stand side by side rows don't tell them apart. */
function projectsBySheet(context: PlanContext): ReadonlyMap<string, readonly Row[]> {
  const bySheet = groupedBy(context.rows(), ({ draft }) => draft.area.sheet);
  return new Map(
    [...bySheet].map(([sheet, rows]) => [
      sheet,
      rows.toSorted((a, b) => a.draft.area.top - b.draft.area.top),
    ])
  );
}

function projectAt(rows: readonly Row[], line: number): Row | null {
  const row = rows[firstNot(rows.length, (at) => (rows[at]?.draft.area.bottom ?? line) < line)];
  return row && row.draft.area.top <= line ? row : null;
}

/** Whether the merge lies in a schedule or in a column that each project must fill for itself. */
function isJudged({ draft }: PlanContext, sheet: string, merge: Area): boolean {
  const isHere = (area: Area & { readonly sheet: string }): boolean =>
    area.sheet === sheet && overlaps(area, merge);
  if (draft.schedules.some(({ area }) => isHere(area))) return true;
  return draft.tables.some(
    ({ area, columns }) =>
      isHere(area) &&
      columns.some(
        ({ field, heading }) =>
          field !== null && OWN.has(field) && heading.cell?.column === merge.left
      )
  );
}

/** Aims, directions and the like are often merged over the projects that share them. */
const OWN: ReadonlySet<ProjectField> = new Set([
  "priority",
  "name",
  "budget",
  "content",
  "initiative",
  "challenges",
]);
