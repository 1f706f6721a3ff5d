import { Plain } from "./conditional-formats";
import { HostObject, type Members, method, property } from "./host-object";
import type { ShapeModel } from "./model";
import { HostError, itemNotFound } from "./wire";

/** The shapes over a sheet's cells, or within a group. */
export class ShapesObject extends Plain {
  private readonly shapes: readonly ShapeModel[];

  constructor(shapes: readonly ShapeModel[]) {
    super("ShapeCollection", {
      GetCount: method(() => shapes.length),
      GetItem: method((args) => {
        const shape = shapes.find(({ id, name }) => id === args.at(0) || name === args.at(0));
        if (!shape) throw itemNotFound("shape");
        return new ShapeObject(shape);
      }),
    });
    this.shapes = shapes;
  }

  override items(): readonly HostObject[] {
    return this.shapes.map((shape) => new ShapeObject(shape));
  }
}

/** A drawn shape. Asking a picture or a line for its text is refused. */
class ShapeObject extends HostObject {
  readonly typeName = "Shape";
  override readonly id: string;
  private readonly shape: ShapeModel;

  constructor(shape: ShapeModel) {
    super();
    this.shape = shape;
    this.id = shape.id;
  }

  protected describe(): Members {
    const { shape } = this;
    return {
      Id: property(() => shape.id),
      Name: property(() => shape.name),
      Type: property(() => shape.type),
      Left: property(() => shape.left),
      Top: property(() => shape.top),
      Width: property(() => shape.width),
      Height: property(() => shape.height),
      Rotation: property(() => shape.rotation ?? 0),
      Visible: property(() => shape.visible),
      GeometricShapeType: property(() => {
        if (shape.type !== "GeometricShape")
          throw new HostError("InvalidOperation", "The shape is no geometric one.");
        return shape.form ?? "Rectangle";
      }),
      Fill: property(
        () =>
          new Plain("ShapeFill", {
            Type: property(() => (shape.fill === undefined ? "NoFill" : "Solid")),
            ForegroundColor: property(() => shape.fill ?? ""),
          })
      ),
      LineFormat: property(
        () =>
          new Plain("ShapeLineFormat", {
            DashStyle: property(() => (shape.isDashed ? "Dash" : "Solid")),
            Color: property(() => shape.line ?? "#000000"),
          })
      ),
      Line: property(() => {
        if (shape.type !== "Line") throw new HostError("InvalidOperation", "The shape is no line.");
        return new Plain("Line", { connectorType: property(() => shape.form ?? "Straight") });
      }),
      Group: property(() => {
        if (shape.type !== "Group")
          throw new HostError("InvalidOperation", "The shape is no group.");
        return new Plain("ShapeGroup", {
          Shapes: property(() => new ShapesObject(shape.members)),
        });
      }),
      TextFrame: property(() => {
        if (shape.type !== "GeometricShape")
          throw new HostError("InvalidOperation", "The shape holds no text.");
        return new Plain("TextFrame", {
          HasText: property(() => shape.text !== ""),
          TextRange: property(() => new Plain("TextRange", { Text: property(() => shape.text) })),
        });
      }),
    };
  }
}
