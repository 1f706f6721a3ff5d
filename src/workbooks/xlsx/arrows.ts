import type { Anchor, Shape } from "../../sheet/survey";
import { attribute, child, descend, flag, type XmlElement } from "./xml";

/** What sort of shape an element is to us; null for charts, controls and whatever else. */
export function kindOf(element: XmlElement): Shape["kind"] | null {
  if (element.name === "pic") return "picture";
  if (element.name === "cxnSp") return "connector";
  if (element.name !== "sp") return null;
  return isLine(geometryName(element)) ? "connector" : "shape";
}

/**
 * Which ends bear an arrow head, as seen: the start is the left end, or the upper one of a line that
 * goes down within a column and of arrows up and down. Null for shapes that have no ends.
 */
export function arrowOf(element: XmlElement, from: Anchor, to: Anchor): Shape["arrow"] {
  const name = geometryName(element);
  if (element.name === "cxnSp" || isLine(name)) {
    const line = descend(element, "spPr", "ln");
    const [head, tail] = [bearsHead(child(line, "headEnd")), bearsHead(child(line, "tailEnd"))];
    const isUpright = Math.abs(to.column - from.column) < 1 && to.row - from.row >= 1;
    return seen(head, tail, isTurned(element, isUpright ? "down" : "right"));
  }
  const block = BLOCK_ARROWS[name];
  if (!block) return null;
  const [start, end, direction] = block;
  return seen(start, end, isTurned(element, direction));
}

type Direction = "right" | "down";

/** Block arrows: whether they point back, whether they point on, and along which way. */
const BLOCK_ARROWS: Readonly<Record<string, readonly [boolean, boolean, Direction] | undefined>> = {
  rightArrow: [false, true, "right"],
  stripedRightArrow: [false, true, "right"],
  notchedRightArrow: [false, true, "right"],
  rightArrowCallout: [false, true, "right"],
  curvedRightArrow: [false, true, "right"],
  bentArrow: [false, true, "right"],
  homePlate: [false, true, "right"],
  chevron: [false, true, "right"],
  leftArrow: [true, false, "right"],
  leftArrowCallout: [true, false, "right"],
  curvedLeftArrow: [true, false, "right"],
  leftRightArrow: [true, true, "right"],
  leftRightArrowCallout: [true, true, "right"],
  upArrow: [true, false, "down"],
  upArrowCallout: [true, false, "down"],
  downArrow: [false, true, "down"],
  downArrowCallout: [false, true, "down"],
  upDownArrow: [true, true, "down"],
  upDownArrowCallout: [true, true, "down"],
};

function geometryName(element: XmlElement): string {
  return attribute(descend(element, "spPr", "prstGeom"), "prst") ?? "";
}

function isLine(name: string): boolean {
  return name === "line" || name === "lineInv" || name.includes("Connector");
}

function bearsHead(end: XmlElement | undefined): boolean {
  return (attribute(end, "type") ?? "none") !== "none";
}

/** Whether flips and turns leave what was left (or up) on the other side. */
function isTurned(element: XmlElement, direction: Direction): boolean {
  const xfrm = descend(element, "spPr", "xfrm");
  const quarters = Math.round(Number(attribute(xfrm, "rot") ?? 0) / QUARTER_TURN) & 3;
  const flip = direction === "right" ? "flipH" : "flipV";
  const isFlipped = flag(attribute(xfrm, flip));
  // A quarter clockwise brings left up and up to the right; the second and third half turn things round.
  const turns = direction === "right" ? quarters >= 2 : quarters === 1 || quarters === 2;
  return isFlipped !== turns;
}

/** Angles are counted in sixty-thousandths of a degree. */
const QUARTER_TURN = 90 * 60_000;

function seen(first: boolean, second: boolean, isTurned: boolean): Shape["arrow"] {
  const [start, end] = isTurned ? [second, first] : [first, second];
  if (start && end) return "both";
  return start ? "start" : end ? "end" : "none";
}
