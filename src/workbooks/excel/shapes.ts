import { type Area, overlaps } from "../../sheet/address";
import type { Anchor, Shape } from "../../sheet/survey";
import type { Axis } from "../xlsx/axis";
import type { Task } from "./tasks";

/** A shape as a survey knows it: enough to ask for its particulars without Excel refusing. */
export interface DrawnShape {
  readonly id: string;
  readonly type: string;
  /** The group it belongs to; null for shapes of the sheet's own. */
  readonly group: string | null;
}

type LoadedShapes = Excel.ShapeCollection | Excel.GroupShapeCollection;

/** The shapes of a collection whose ids and types are loaded. */
export function knownShapes(
  shapes: LoadedShapes,
  group: string | null = null
): readonly DrawnShape[] {
  return shapes.items.map(({ id, type }) => ({ id, type, group }));
}

/** Tasks that find out what the groups among a sheet's shapes hold; `put` gets all shapes, members too. */
export function groupMembers(
  sheet: Excel.Worksheet,
  shapes: readonly DrawnShape[],
  put: (all: readonly DrawnShape[]) => void
): readonly Task[] {
  const groups = shapes.filter(({ type }) => type === "Group");
  const found = [...shapes];
  return groups.map(({ id }) => ({
    bytes: 2_000,
    queue: () => {
      const members = sheet.shapes.getItem(id).group.shapes;
      members.load("items/id,items/type");
      return () => {
        found.push(...knownShapes(members, id));
        put(found);
      };
    },
  }));
}

const BOX = "name,type,left,top,width,height,visible";

/** Queues the particulars of a sheet's shapes; answers what turns them into shapes once they are there. */
export function queueShapes(
  sheet: Excel.Worksheet,
  shapes: readonly DrawnShape[]
): (rows: Axis, columns: Axis, area: Area) => readonly Shape[] {
  const asked = shapes
    .filter(({ type }) => KINDS[type] !== undefined)
    .map(({ id, type, group }) => {
      const owner = group === null ? sheet.shapes : sheet.shapes.getItem(group).group.shapes;
      const shape = owner.getItem(id);
      shape.load(BOX);
      const text = type === "GeometricShape" ? shape.textFrame.textRange : null;
      text?.load("text");
      return { shape, text };
    });
  return (rows, columns, area) =>
    asked
      .filter(({ shape }) => shape.visible)
      .map(({ shape, text }): Shape => {
        const [left, top] = [shape.left, shape.top];
        return {
          name: shape.name,
          kind: KINDS[shape.type] ?? "shape",
          text: text?.text ?? "",
          from: anchor(rows, columns, top, left),
          to: anchor(rows, columns, top + shape.height, left + shape.width),
        };
      })
      .filter(({ from, to }) =>
        overlaps(area, { top: from.row, left: from.column, bottom: to.row, right: to.column })
      );
}

const KINDS: Readonly<Record<string, Shape["kind"] | undefined>> = {
  GeometricShape: "shape",
  Line: "connector",
  Image: "picture",
};

function anchor(rows: Axis, columns: Axis, top: number, left: number): Anchor {
  const [row, column] = [rows.at(Math.max(0, top)), columns.at(Math.max(0, left))];
  return { row: row.index, column: column.index, intoRow: row.into, intoColumn: column.into };
}
