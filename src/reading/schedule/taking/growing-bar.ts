import type { Area } from "../../../sheet/address";
import type { Field, Remark } from "../../draft";
import { markKey, type Legend } from "../evidence/legend";
import type { MarkRole } from "./marks";

/** A cell, or several merged, the first of its marks, and the arrow that it may hand on. */
export interface Piece extends Area {
  readonly mark?: string;
  readonly link?: string | null;
}

/** A run of marks as it grows. `state` says what may still follow. */
export interface Growing {
  left: number;
  right: number;
  bottom: number;
  label: Field | null;
  isMarked: boolean;
  mark: string | null;
  readonly doubts: Remark[];
  /** Where `←` carried a text on: a text after it makes an arrow of its own of that. */
  back: number | null;
  /** The arrow that goes on where the next cell has the same. */
  link: string | null;
  /** The last of the strokes that belong to the run only where a mark follows them. */
  rests: number;
  /**
   * `text`: a text that marks may carry on; `point`, `block`: such a mark likewise; `heads`: arrow heads
   * alone; `carried`: a text with arrow heads after it; `open`: a line that goes on; `ended`: by a head.
   */
  state: "text" | "point" | "block" | "heads" | "carried" | "open" | "ended";
}

/** What a head without words makes of a run: `広報 → → →` goes on a head a month, a line ends at its head. */
const AFTER_HEAD: Readonly<Record<Growing["state"], Growing["state"]>> = {
  text: "carried",
  point: "heads",
  block: "heads",
  carried: "carried",
  heads: "heads",
  open: "ended",
  ended: "ended",
};

/** The state of a run once a head without words came to it. */
export function afterHead({ state, label }: Growing): Growing["state"] {
  return label && (state === "point" || state === "block") ? "carried" : AFTER_HEAD[state];
}

/** What an arrow head beyond blank cells ends: `設計 … →`. */
export const MAY_REACH: ReadonlySet<Growing["state"]> = new Set([
  "text",
  "point",
  "carried",
  "open",
]);

/** Squares beside each other make a bar, and so do those after a line. */
export const GOES_ON_AS_BLOCK: ReadonlySet<Growing["state"]> = new Set(["block", "open"]);

/** The arrow of a single month; one over several has its own stretch. */
export function linkIn({ left, right, link = null }: Piece): string | null {
  return left === right ? link : null;
}

/** What a legend says of a mark; undefined where it says nothing. */
function meaningIn({ words }: Legend, mark: string | null | undefined): string | undefined {
  return words.get(markKey(mark ?? ""));
}

/** The first mark of a text that a legend explains, else the first of all. */
export function markIn(text: string, legend: Legend): string {
  return Array.from(text).find((each) => meaningIn(legend, each)) ?? text.charAt(0);
}

/** The mark by which a legend knows a run that goes on with another. */
export function markOf({ mark }: Growing, { mark: next }: Piece, legend: Legend): string | null {
  return (meaningIn(legend, mark) ? mark : meaningIn(legend, next) && next) ?? mark;
}

/** Whether a run is of arrows or lines of which a legend says something else than of a mark after it. */
export function isOfOther(run: Growing, role: MarkRole, { mark }: Piece, legend: Legend): boolean {
  const [own, other] = [run.mark, mark].map((each) => meaningIn(legend, each));
  const isAlike = role === "head" ? run.state === "heads" : role === "line" && run.state === "open";
  return isAlike && own !== undefined && other !== undefined && own !== other;
}
