import type { Area } from "../../../../sheet/address";
import type { AnyField, Remark } from "../../../draft";
import { markKey, type Legend } from "../../evidence/legends/legend";
import type { Bar } from "./bar";
import { POINT, type MarkRole } from "./marks";

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
  label: AnyField | null;
  isMarked: boolean;
  mark: string | null;
  readonly doubts: Remark[];
  /** The last column of its first cell. */
  readonly first: number;
  /** Where `←` carried a text on: a text after it makes an arrow of its own of that. */
  back: number | null;
  /** The arrow that goes on where the next cell has the same. */
  link: string | null;
  /** The arrow head that blank cells part from the run, with the run as it was before it. */
  reach: { readonly run: Growing; readonly place: Piece } | null;
  /** The last of the strokes that belong to the run only where a mark follows them. */
  strokes: number;
  /**
   * `text`: a text that marks may carry on; `point`, `block`: such a mark likewise; `heads`: arrow heads
   * alone; `carried`: a text with arrow heads after it; `open`: a line that goes on; `ended`: by a head.
   */
  state: "text" | "point" | "block" | "heads" | "carried" | "open" | "ended";
}

/** What a head without words makes of a run: `広報 → → →` and `○～ → →` go on a head a month, and a line begins anew. */
export function afterHead({ state, label }: Growing): Growing["state"] {
  return label || state === "open" || state === "carried" ? "carried" : "heads";
}

/** Whether something is no wider than what stands for one time, be that several columns merged. */
export function isOne({ left, right }: Width, slots: readonly Width[]): boolean {
  return left === right || slots.some((slot) => slot.left <= left && slot.right >= right);
}

export type Width = Pick<Area, "left" | "right">;

/** What a legend says of a mark; undefined where it says nothing. */
export function meaningIn({ words }: Legend, mark: string | null | undefined): string | undefined {
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

/** Whether a legend says something else of a run than of a mark that could go on with it. */
export function isOfOther(run: Growing, role: MarkRole, { mark }: Piece, legend: Legend): boolean {
  const [own, other] = [run.mark, mark].map((each) => meaningIn(legend, each));
  const { state } = run;
  const isLine = role === "head" || role === "line";
  const mayGoOn =
    state === "open" ||
    (isLine && state === "point") ||
    (role === "head" && state === "heads") ||
    (role === "block" && state === "block");
  const isOther = own !== undefined && other !== undefined && own !== other;
  return mayGoOn && isOther && (isMoment(run.mark, legend) || !CONTINUED.test(other));
}

/** What a line means that goes on with what began. */
const CONTINUED = /継続/;

/** The points in a cell of marks that a legend tells apart; none where it holds but one kind. */
export function pointsIn(text: string, { words }: Legend): readonly string[] {
  const points = [...new Set(text.match(POINT))].filter((mark) => words.has(markKey(mark)));
  return new Set(points.map((mark) => words.get(markKey(mark)))).size > 1 ? points : [];
}

/** Whether a legend calls a mark what takes place once, and doesn't go on along a line after it. */
export function isMoment(mark: string | null, legend: Legend): boolean {
  return MOMENT.test(meaningIn(legend, mark) ?? "");
}

/** Whether words are of what takes place once: 入札, 説明会. */
function sayMoment(words: string): boolean {
  return MOMENT.test(words) || ACT.test(words);
}

/**
 * Whether a word in one month is what is done once and lasts no longer, whatever an arrow that is merged over the months
 * after it stands for: 契約, then the works.
 */
export function isDoneBefore(run: Growing, place: Area, slots: readonly Width[]): boolean {
  return (
    run.state === "text" &&
    isOne(run, slots) &&
    !isOne(place, slots) &&
    ACT.test(run.label?.text ?? "")
  );
}

/** One bar of the pieces of one that say the same in months beside each other, unless that takes place in each. */
export function joinAlike(
  bars: readonly Bar[],
  isPiece: (bar: Bar, said: string, last: Bar) => boolean
): readonly Bar[] {
  const joined: Bar[] = [];
  for (const bar of bars) {
    const last = joined.at(-1);
    const said = bar.label?.text ?? "";
    const isAlike = last?.right === bar.left - 1 && (last.label?.text ?? "") === said;
    if (isAlike && isPiece(bar, said, last) && !sayMoment(said))
      joined.splice(-1, 1, { ...last, right: bar.right });
    else joined.push(bar);
  }
  return joined;
}

const ACT = /(?:契約|締結|[入開]札|公告|告示|議決)$/;
const MOMENT = /(?:会議?|式|日|完了|終了|締切|期限|公表|発表|報告|決定|議決|提出|開催)$/;
