import type { Anchor, Shape } from "../../sheet/survey";
import { type Box, boxInGroup, type Group } from "./boxes";
import type { Geometry } from "./geometry";
import { fraction } from "./axis";
import { drawnColor, type Palette } from "./colors";
import { attribute, child, descend, flag, type XmlElement } from "./xml";

/** The shapes, connectors and pictures of a drawing part, groups taken apart; charts and controls left out. */
export function readShapes(
  root: XmlElement,
  geometry: Geometry,
  palette: Palette
): readonly Shape[] {
  const shapeOf: Draw = (element, from, to) => drawnShape(element, from, to, palette);
  return visibleChildren(root).flatMap((anchor) => {
    const from = fromOf(anchor, geometry);
    const to = from && toOf(anchor, from, geometry);
    if (!from || !to) return [];
    return visibleChildren(anchor).flatMap((each) => shapesIn(each, from, to, geometry, shapeOf));
  });
}

/** The shape of an element between two points; null for what is none to us. */
type Draw = (element: XmlElement, from: Anchor, to: Anchor) => Shape | null;

function shapesIn(
  element: XmlElement,
  from: Anchor,
  to: Anchor,
  geometry: Geometry,
  shapeOf: Draw
): readonly Shape[] {
  if (isHidden(element)) return [];
  if (element.name === "grpSp") {
    const outer = boxBetween(from, to, geometry);
    return groupMembers(element, { box: outer, frame: transform(element) }, geometry, shapeOf);
  }
  const shape = shapeOf(element, from, to);
  return shape ? [shape] : [];
}

function groupMembers(
  element: XmlElement,
  group: Group,
  geometry: Geometry,
  shapeOf: Draw
): readonly Shape[] {
  return visibleChildren(element).flatMap((member) => {
    if (isHidden(member)) return [];
    const frame = transform(member);
    if (!frame) return [];
    const box = boxInGroup(frame, group);
    if (member.name === "grpSp") return groupMembers(member, { box, frame }, geometry, shapeOf);
    const { left, top, width, height } = asTurned(member, box);
    const shape = shapeOf(
      member,
      anchorAt(left, top, geometry),
      anchorAt(left + width, top + height, geometry)
    );
    return shape ? [shape] : [];
  });
}

/** Where a member lies once it is turned: by about a quarter it lies across its frame. Anchors of sheets tell it so. */
function asTurned(member: XmlElement, box: Box): Box {
  const turn = Number(attribute(descend(member, "spPr", "xfrm"), "rot") ?? 0);
  if (Math.round(turn / QUARTER) % 2 === 0) return box;
  const { left, top, width, height } = box;
  const shift = (width - height) / 2;
  return { left: left + shift, top: top - shift, width: height, height: width };
}

/** In sixty-thousandths of a degree. */
const QUARTER = 5_400_000;

function drawnShape(element: XmlElement, from: Anchor, to: Anchor, palette: Palette): Shape | null {
  const kind = kindOf(element);
  if (!kind) return null;
  const colour = kind === "picture" ? null : colourOf(element, kind, palette);
  return {
    name: attribute(properties(element), "name") ?? "",
    kind,
    form: formOf(element),
    text: textOf(child(element, "txBody")),
    ...(kind === "shape" && isColoured(element) && { isColoured: true }),
    ...(colour !== null && { colour }),
    ...(isDashed(element) && { isDashed: true }),
    from,
    to,
  };
}

/** What sort of shape an element is to us; null for charts, controls and whatever else. */
function kindOf(element: XmlElement): Shape["kind"] | null {
  if (element.name === "pic") return "picture";
  if (element.name === "cxnSp") return "connector";
  if (element.name !== "sp") return null;
  return /^line(?:Inv)?$|Connector\d/.test(formOf(element)) ? "connector" : "shape";
}

function formOf(element: XmlElement): string {
  return attribute(descend(element, "spPr", "prstGeom"), "prst") ?? "";
}

function isDashed(element: XmlElement): boolean {
  const dash = attribute(descend(element, "spPr", "ln", "prstDash"), "val");
  return dash !== undefined && dash !== "solid";
}

/** Of a line, or of a fill: the first of several that it has. */
function colourOf(element: XmlElement, kind: Shape["kind"], palette: Palette): string | null {
  const isLine = kind === "connector";
  const holder = isLine ? descend(element, "spPr", "ln") : child(element, "spPr");
  const fill = fillOf(holder);
  const style = descend(element, "style", isLine ? "lnRef" : "fillRef");
  const hasStyle = Number(attribute(style, "idx") ?? 0) > 0;
  if (!fill) return hasStyle ? drawnColor(style?.children[0], palette) : null;
  const [first] = child(child(fill, "gsLst"), "gs")?.children ?? [];
  const color = first ?? child(fill, "fgClr")?.children[0] ?? fill.children[0];
  return drawnColor(color, palette);
}

function fillOf(holder: XmlElement | undefined): XmlElement | undefined {
  return holder?.children.find(({ name }) => name.endsWith("Fill"));
}

/** By the shape's own fill, else by its style's. */
function isColoured(element: XmlElement): boolean {
  const fill = fillOf(child(element, "spPr"));
  if (!fill) return Number(attribute(descend(element, "style", "fillRef"), "idx") ?? 0) > 0;
  const [colour] = fill.children;
  const isWhite =
    /^(?:bg1|lt1|FFFFFF|window)$/.test(attribute(colour, "val") ?? "") &&
    colour?.children.length === 0;
  return fill.name !== "noFill" && !isWhite;
}

/** The children, with what is said in alternative ways taken in the first that we know something of. */
function visibleChildren(parent: XmlElement): readonly XmlElement[] {
  return parent.children.flatMap((each) => {
    if (each.name !== "AlternateContent") return [each];
    const ways = each.children.filter(({ name }) => name === "Choice" || name === "Fallback");
    return ways.map(visibleChildren).find((way) => way.some(isKnown)) ?? [];
  });
}

function isKnown({ name }: XmlElement): boolean {
  return /^(?:sp|cxnSp|pic|grpSp|twoCellAnchor|oneCellAnchor|absoluteAnchor)$/.test(name);
}

function isHidden(element: XmlElement): boolean {
  return flag(attribute(properties(element), "hidden"));
}

/** `<cNvPr>`, which stands in an element named after the shape's own. */
function properties(element: XmlElement): XmlElement | undefined {
  const holder = element.children.find(({ name }) => /^nv\w+Pr$/.test(name));
  return child(holder, "cNvPr");
}

/** Paragraphs as lines; runs, fields and line breaks in their order. */
function textOf(body: XmlElement | undefined): string {
  const paragraphs = body?.children.filter(({ name }) => name === "p") ?? [];
  return paragraphs
    .map((paragraph) =>
      paragraph.children
        .map((piece) => (piece.name === "br" ? "\n" : (child(piece, "t")?.text ?? "")))
        .join("")
    )
    .join("\n");
}

/** The transform of a shape or group: where it lies, and for a group what its members count from. */
function transform(element: XmlElement): Group["frame"] {
  const xfrm =
    descend(element, "spPr", "xfrm") ??
    descend(element, "grpSpPr", "xfrm") ??
    child(element, "xfrm");
  const box = boxOf(child(xfrm, "off"), child(xfrm, "ext"));
  if (!box) return null;
  return { ...box, inner: boxOf(child(xfrm, "chOff"), child(xfrm, "chExt")) ?? box };
}

function boxOf(offset: XmlElement | undefined, extent: XmlElement | undefined): Box | null {
  const [left, top] = [number(offset, "x"), number(offset, "y")];
  const [width, height] = [number(extent, "cx"), number(extent, "cy")];
  if (left === null || top === null || width === null || height === null) return null;
  return { left, top, width, height };
}

function fromOf(anchor: XmlElement, geometry: Geometry): Anchor | null {
  if (anchor.name === "absoluteAnchor") {
    const position = child(anchor, "pos");
    const [left, top] = [number(position, "x"), number(position, "y")];
    return left === null || top === null ? null : anchorAt(left, top, geometry);
  }
  return marker(child(anchor, "from"), geometry);
}

function toOf(anchor: XmlElement, from: Anchor, geometry: Geometry): Anchor | null {
  if (anchor.name === "twoCellAnchor") return marker(child(anchor, "to"), geometry);
  const extent = child(anchor, "ext");
  const [width, height] = [number(extent, "cx"), number(extent, "cy")];
  if (width === null || height === null) return null;
  const start = boxBetween(from, from, geometry);
  return anchorAt(start.left + width, start.top + height, geometry);
}

function marker(element: XmlElement | undefined, { rows, columns }: Geometry): Anchor | null {
  const read = (name: string): number | null => {
    const text = child(element, name)?.text.trim();
    const value = text === undefined ? Number.NaN : Number(text);
    return Number.isFinite(value) ? value : null;
  };
  const [row, column] = [read("row"), read("col")];
  if (row === null || column === null || row < 0 || column < 0) return null;
  return {
    row,
    column,
    intoRow: fraction(read("rowOff") ?? 0, rows.size(row)),
    intoColumn: fraction(read("colOff") ?? 0, columns.size(column)),
  };
}

function anchorAt(left: number, top: number, { rows, columns }: Geometry): Anchor {
  const [row, column] = [rows.at(top), columns.at(left)];
  return {
    row: row.index,
    column: column.index,
    intoRow: row.into,
    intoColumn: column.into,
  };
}

function boxBetween(from: Anchor, to: Anchor, { rows, columns }: Geometry): Box {
  const x = ({ column, intoColumn }: Anchor): number =>
    columns.start(column) + intoColumn * columns.size(column);
  const y = ({ row, intoRow }: Anchor): number => rows.start(row) + intoRow * rows.size(row);
  return { left: x(from), top: y(from), width: x(to) - x(from), height: y(to) - y(from) };
}

function number(element: XmlElement | undefined, name: string): number | null {
  const value = attribute(element, name);
  const parsed = value === undefined ? Number.NaN : Number(value);
  return Number.isFinite(parsed) ? parsed : null;
}
