import { type Area, overlaps } from "../../sheet/address";
import type { Anchor, Shape } from "../../sheet/survey";
import { axisOf, type Axis } from "../xlsx/axis";
import type { DrawnShape } from "./shapes";
import type { Task } from "./tasks";

/** Shapes lie in points; rows and columns are measured up to the area's end to tell their cells. */
export function shapesTask(
  sheet: Excel.Worksheet,
  area: Area,
  drawn: readonly DrawnShape[],
  shapes: Shape[]
): Task {
  return {
    bytes: (area.bottom + 1) * 60 + (area.right + 1) * 60 + drawn.length * 800,
    queue: () => {
      const finish = queueShapes(sheet, drawn);
      const heights = sheet
        .getRangeByIndexes(0, 0, area.bottom + 1, 1)
        .getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      const widths = sheet
        .getRangeByIndexes(0, 0, 1, area.right + 1)
        .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      return () => {
        const rows = axis(
          heights.value.map(({ rowHidden, format }) => (rowHidden ? 0 : format?.rowHeight)),
          1_048_576
        );
        const columns = axis(
          widths.value.map(({ columnHidden, format }) => (columnHidden ? 0 : format?.columnWidth)),
          16_384
        );
        shapes.push(...finish(rows, columns, area));
      };
    },
  };
}

/** Lines of known sizes from the first on; those beyond are like the last. */
function axis(sizes: readonly (number | undefined)[], count: number): Axis {
  const usual = sizes.findLast((size) => size !== undefined && size > 0) ?? USUAL_HEIGHT;
  return axisOf(count, usual, new Map(sizes.map((size, index) => [index, size ?? usual])));
}

const USUAL_HEIGHT = 15;

/** What is asked of each sort of shape: Excel fails when a picture is asked for its text. */
const ASKED: Readonly<Record<string, string | undefined>> = {
  GeometricShape:
    "geometricShapeType,fill/type,fill/foregroundColor,lineFormat/dashStyle,textFrame/textRange/text",
  Line: "line/connectorType,lineFormat/dashStyle,lineFormat/color",
  Image: "type",
};

/** Queues the particulars of a sheet's shapes; answers what turns them into shapes once they are there. */
function queueShapes(
  sheet: Excel.Worksheet,
  shapes: readonly DrawnShape[]
): (rows: Axis, columns: Axis, area: Area) => readonly Shape[] {
  const asked = shapes.flatMap(({ id, type, group }) => {
    const particulars = ASKED[type];
    if (particulars === undefined) return [];
    const owner = group === null ? sheet.shapes : sheet.shapes.getItem(group).group.shapes;
    const shape = owner.getItem(id);
    shape.load(`name,left,top,width,height,rotation,visible,${particulars}`);
    return { shape, type };
  });
  return (rows, columns, area) =>
    asked
      .filter(({ shape }) => shape.visible)
      .map(({ shape, type }): Shape => {
        const { height, width, name, rotation } = shape;
        const isFlat = height === 0;
        // What is turned by about a quarter lies across its frame.
        const across = Math.round(rotation / 90) % 2 ? (width - height) / 2 : 0;
        const [left, top] = [shape.left + across, shape.top - across];
        return {
          name,
          ...lookOf(shape, type),
          from: anchor(rows, columns, top, left, isFlat),
          to: anchor(rows, columns, top + height + 2 * across, left + width - 2 * across, isFlat),
        };
      })
      .filter(({ from, to }) =>
        overlaps(area, { top: from.row, left: from.column, bottom: to.row, right: to.column })
      );
}

type ShapeLook = Omit<Shape, "name" | "from" | "to">;

function lookOf(shape: Excel.Shape, type: string): ShapeLook {
  if (type === "Image") return { kind: "picture", form: "", text: "" };
  const isDashed = shape.lineFormat.dashStyle !== "Solid";
  if (type === "Line") {
    const colour = shape.lineFormat.color.toUpperCase();
    return { kind: "connector", form: shape.line.connectorType, text: "", colour, isDashed };
  }
  const { fill, geometricShapeType, textFrame } = shape;
  const colour = fill.foregroundColor.toUpperCase();
  const isFilled = fill.type !== "NoFill";
  return {
    kind: "shape",
    form: geometricShapeType,
    text: textFrame.textRange.text,
    isColoured: isFilled && colour !== "#FFFFFF",
    ...(isFilled && { colour }),
    isDashed,
  };
}

/** What lies in a hidden row is flat: Excel tells no more than where the next row begins. */
function anchor(rows: Axis, columns: Axis, top: number, left: number, isFlat: boolean): Anchor {
  const [row, column] = [rows.at(Math.max(0, top)), columns.at(Math.max(0, left))];
  const isHidden = isFlat && row.into === 0 && rows.size(row.index - 1) === 0;
  return {
    row: isHidden ? row.index - 1 : row.index,
    column: column.index,
    intoRow: row.into,
    intoColumn: column.into,
  };
}
