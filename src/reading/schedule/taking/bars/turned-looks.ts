import { turnedArea } from "../../../evidence/sheets/turned-view";
import type { LookCloser } from "../../../reading";
import type { Anchor, Detail, Look } from "../../../../sheet/survey";

/** A look at cells as a grid has them, and whether that is with rows and columns exchanged. */
interface LookAtGrid {
  readonly look: Look;
  readonly isTurned: boolean;
}

/** Looks closer at all the cells at once; what is seen comes back as each grid has them. */
export async function lookThrough(
  looks: readonly LookAtGrid[],
  lookCloser: LookCloser
): Promise<readonly Detail[]> {
  if (looks.length === 0) return [];
  const details = await lookCloser(
    looks.map(({ look, isTurned }) => (isTurned ? { ...look, area: turnedArea(look.area) } : look))
  );
  return details.map((detail, index) => (looks[index]?.isTurned ? turned(detail) : detail));
}

/** Fills and shapes; of lines that go down none is taken for a bar. */
function turned({ area, fills, shapes }: Detail): Detail {
  return {
    area: turnedArea(area),
    ...(fills && {
      fills: {
        origin: { row: fills.origin.column, column: fills.origin.row },
        rows: Array.from({ length: area.right - area.left + 1 }, (_, column) =>
          fills.rows.map((cells) => cells[column] ?? null)
        ),
      },
    }),
    ...(shapes && {
      shapes: shapes.map((shape) => ({
        ...shape,
        from: turnedAnchor(shape.from),
        to: turnedAnchor(shape.to),
      })),
    }),
  };
}

function turnedAnchor({ row, column, intoRow, intoColumn }: Anchor): Anchor {
  return { row: column, column: row, intoRow: intoColumn, intoColumn: intoRow };
}
