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
