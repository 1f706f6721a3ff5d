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

const BOX = "name,type,left,top,width,height,visible,rotation";

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
      shape.load(type === "GeometricShape" ? `${BOX},geometricShapeType` : BOX);
      const text = type === "GeometricShape" ? shape.textFrame.textRange : null;
      text?.load("text");
      const line = type === "Line" ? shape.line : null;
      line?.load("beginArrowheadStyle,endArrowheadStyle");
      return { shape, text, line };
    });
  return (rows, columns, area) =>
    asked
      .filter(({ shape }) => shape.visible)
      .map(({ shape, text, line }): Shape => {
        const [left, top] = [shape.left, shape.top];
        return {
          name: shape.name,
          kind: KINDS[shape.type] ?? "shape",
          text: text?.text ?? "",
          from: anchor(rows, columns, top, left),
          to: anchor(rows, columns, top + shape.height, left + shape.width),
          arrow: line ? lineArrow(line, shape.rotation) : blockArrow(shape),
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

/** Excel doesn't say whether a line was drawn from right to left; it is taken to run to the right. */
function lineArrow(line: Excel.Line, rotation: number): Shape["arrow"] {
  const [first, last] = [line.beginArrowheadStyle, line.endArrowheadStyle].map(
    (style) => style !== "None"
  );
  return seen(first === true, last === true, isTurned(rotation));
}

/** Block arrows whose point is at the right, at the left, at both ends. */
const RIGHT = /^(?:(?:Striped|Notched|Curved)?RightArrow(?:Callout)?|Chevron|HomePlate|BentArrow)$/;
const LEFT = /^LeftArrow(?:Callout)?$/;
const BOTH = /^LeftRightArrow(?:Callout)?$/;

function blockArrow(shape: Excel.Shape): Shape["arrow"] {
  if (shape.type !== "GeometricShape") return null;
  const name = shape.geometricShapeType;
  const turned = isTurned(shape.rotation);
  if (RIGHT.test(name)) return seen(false, true, turned);
  if (LEFT.test(name)) return seen(true, false, turned);
  return BOTH.test(name) ? "both" : null;
}

function isTurned(rotation: number): boolean {
  return Math.abs((((rotation % 360) + 360) % 360) - 180) < 45;
}

function seen(first: boolean, last: boolean, turned: boolean): Shape["arrow"] {
  const [start, end] = turned ? [last, first] : [first, last];
  if (start && end) return "both";
  return start ? "start" : end ? "end" : "none";
}
