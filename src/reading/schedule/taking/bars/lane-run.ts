import type { Area } from "../../../../sheet/address";
import type { AnyField, Field } from "../../../draft";
import { remarkOn, withText } from "../../../evidence/sheets/fields";
import type { Legend } from "../../evidence/legends/legend";
import type { Bar } from "./bar";
import {
  afterHead,
  isDoneBefore,
  isMoment,
  isOfOther,
  isOne,
  markOf,
  meaningIn,
  type Growing,
  type Piece,
  type Width,
} from "./growing-bar";
import { STARTS_LEFT, type MarkRole } from "./marks";

/** What laneRun needs to know of a grid's columns. */
export interface LaneColumns {
  /** Columns that hold something else than a time. */
  readonly asides?: ReadonlySet<number>;
  /** The columns of each time. */
  readonly slots?: readonly Width[];
}

const NO_ASIDES: ReadonlySet<number> = new Set();

/** What a lane's cells come to, taken from left to right: a run of marks grows until something else begins. */
export function laneRun(
  row: number,
  above: readonly Bar[],
  { asides = NO_ASIDES, slots = [] }: LaneColumns,
  legend: Legend
) {
  const bars: Bar[] = [];
  let growing: Growing | null = null;
  /** Whether the last text was that of the row above. */
  let isRepeating = false;

  const mark = (role: MarkRole, place: Piece, label: Field | null): void => {
    const last = goesOn(place);
    const isOther =
      last !== null &&
      (isOfOther(last, role, place, legend) ||
        (label === null && isDoneBefore(last, place, slots)));
    if (isOther && role !== "head" && isMoment(last.mark, legend)) last.right = last.first;
    const before = isOther ? null : last;
    /** What went before, if a mark without words goes on with it. */
    const silentAfter = (...states: readonly Growing["state"][]): Growing | null =>
      label === null && before && states.includes(before.state) ? before : null;
    const carryOn = (from: Growing | null, to: Growing["state"], anew = to): void => {
      if (from) grow(from, place, label, to);
      else begin(place, label, anew);
    };
    switch (role) {
      case "point":
        // A mark in or at the end of a line belongs to it; a line may begin at one.
        carryOn(silentAfter("open"), "point");
        return;
      case "block":
        // Squares beside each other make a bar, and so do those after a line.
        carryOn(silentAfter("block", "open"), "block");
        return;
      case "whole": {
        // A word in the one month before an arrow names it; a bar with its own stretch stands for itself.
        const word = silentAfter("text");
        if (word && isOne(word, slots)) {
          carryOn(word, "ended");
          word.link = linkOf(place);
        } else if (label !== null || !handOn(place)) begin(place, label, "ended");
        return;
      }
      case "start":
        carryOn(silentAfter("text"), "carried", "point");
        return;
      case "begin": {
        const word = silentAfter("text");
        if (word) word.back = place.left;
        carryOn(word, "open");
        return;
      }
      case "line":
        // After `○説明会` it is the next text's, if one stands in it.
        if (before?.state === "point") before.back = place.left;
        carryOn(before?.state === "carried" ? null : before, "open");
        return;
      case "head": {
        // An arrow over several months goes on with no arrow before it.
        const isLong = !isOne(place, slots);
        const isApart = before?.state === "heads" && isLong;
        const open = label || isOther || isLong ? null : (awaiting() ?? stroked(place));
        const from = isApart ? null : (before ?? open);
        // An arrow a month after blank cells is no end of what stood before these.
        const reach = label ? null : before?.reach;
        if (reach) {
          growing = reach.run;
          begin(reach.place, null, "heads");
          carryOn(growing, "heads");
          return;
        }
        const run = open && !before ? { ...open } : null;
        carryOn(from, from && !label ? afterHead(from) : "ended", label ? "ended" : "heads");
        if (run && growing && !isApart) growing.reach = { run, place };
        return;
      }
      case "end":
        // `～○` ends what leads to it, unless the legend tells what takes place there.
        carryOn(
          before?.state === "open" || (label === null && !meaningIn(legend, place.mark))
            ? before
            : null,
          "ended",
          label ? "text" : "ended"
        );
    }
  };

  /** Points that mean different things: each for itself in a month, and of unknown months in several. */
  const points = (place: Piece, signs: readonly string[], field: Field): void => {
    if (isOne(place, slots)) {
      for (const sign of signs) single({ ...place, mark: sign }, null, "marks", null);
      return;
    }
    begin(place, null, "ended");
    growing?.doubts.push(remarkOn("unread-text", field));
  };

  /** What blank cells alone part from the arrow head that ends it: a line, or words (`設計 … →`). */
  const awaiting = (): Growing | null => {
    const mayReach = growing?.label && growing.state !== "block" && growing.state !== "ended";
    return mayReach || growing?.state === "open" ? growing : null;
  };

  /** A point that nothing but strokes part from the arrow head: `○ － － →`. */
  const stroked = (place: Piece): Growing | null =>
    growing?.state === "point" && growing.strokes > growing.right && follows(growing.strokes, place)
      ? growing
      : null;

  /** An arrow that began before blank cells and has no words yet. */
  const opened = (): Growing | null => {
    if (growing?.state !== "open" || growing.label !== null) return null;
    return STARTS_LEFT.test(growing.mark ?? "") ? growing : null;
  };

  /** The arrow of a single month; one over several has its own stretch. */
  const linkOf = (place: Piece): string | null =>
    isOne(place, slots) ? (place.link ?? null) : null;

  /** Whether the same arrow stood in the month before: both are one. */
  const handOn = (place: Piece): boolean => {
    const link = linkOf(place);
    if (!growing || link === null || growing.link !== link) return false;
    if (!follows(growing.right, place)) return false;
    grow(growing, place, null, "ended");
    return true;
  };

  /** A text within a line of marks names it; any other begins an activity that marks may carry on. */
  const text = (place: Area, label: Field): void => {
    const before = goesOn(place) ?? opened();
    if (before?.state === "open" && before.label === null) grow(before, place, label, "open");
    else if (before?.state === "open" && before.back !== null) {
      const left = before.back;
      before.right = left - 1;
      begin({ ...place, left }, label, "open");
    } else begin(place, label, "text");
  };

  /**
   * `〃` goes on with what stands at its left. Where nothing does it means the text over it, and so do those
   * after it where another text begins there; else what the lane said last.
   */
  const ditto = (place: Area, field: Field): void => {
    const before = goesOn(place);
    const last = growing ?? bars.at(-1);
    const over = above.find(({ left, right }) => left <= place.left && right >= place.left);
    const isAnew = over?.left === place.left;
    const isOther = isAnew && over.label && over.label.text !== last?.label?.text;
    if (before && !(isRepeating && isOther)) {
      grow(before, place, null, before.state === "open" ? "open" : "text");
      if (isOther) doubt(field, before.label);
      return;
    }
    const isBeside = last && follows(last.right, place) && !isRepeating;
    const meant = (isBeside ? last : (over ?? last))?.label ?? null;
    begin(place, meant && withText(field, meant.text), "text");
    isRepeating = meant === over?.label;
    if (!isBeside && !isAnew) doubt(field, meant);
  };

  const doubt = (field: AnyField, meant: AnyField | null): void => {
    growing?.doubts.push(remarkOn("repeated-text", field, meant?.text ?? ""));
  };

  /** A stroke (`－`) means nothing by itself; within a line of marks, or before an arrow head, it is part of the line. */
  const rest = (place: Area): void => {
    if (growing && follows(growing.strokes, place)) growing.strokes = place.right;
    else close();
  };

  const single = (place: Piece, label: Field | null, form: Bar["form"], day: Bar["day"]): void => {
    close();
    const { left, right, bottom, mark = null } = place;
    bars.push({ row, bottom, left, right, label, form, mark, day });
  };

  const goesOn = (place: Area): Growing | null =>
    growing &&
    growing.state !== "ended" &&
    follows(growing.state === "open" ? growing.strokes : growing.right, place)
      ? growing
      : null;

  const slotOf = (column: number): Width | undefined =>
    slots.find(({ left, right }) => left <= column && right >= column);

  /** Whether a cell is the month's after a column; a month of several columns may hold but one sign. */
  const follows = (column: number, { left }: Area): boolean => {
    const own = slotOf(left);
    let next = column + 1;
    if (own !== slotOf(column)) next = (slotOf(column)?.right ?? column) + 1;
    while (asides.has(next)) next++;
    return next === left || next === own?.left;
  };

  const begin = (place: Piece, label: AnyField | null, state: Growing["state"]): void => {
    close();
    growing = {
      mark: null,
      ...place,
      label,
      isMarked: state !== "text",
      doubts: [],
      first: place.right,
      back: null,
      link: linkOf(place),
      reach: null,
      strokes: place.right,
      state,
    };
    isRepeating = false;
  };

  const grow = (run: Growing, place: Piece, label: Field | null, state: Growing["state"]): void => {
    if (label && run.label) {
      begin(place, label, state);
      return;
    }
    run.mark = markOf(run, place, legend);
    run.right = place.right;
    run.strokes = place.right;
    run.bottom = Math.max(run.bottom, place.bottom);
    run.label ??= label;
    run.isMarked = true;
    run.state = state;
  };

  const close = (): void => {
    if (!growing) return;
    const { left, right, bottom, label, isMarked, mark, doubts } = growing;
    const form = isMarked ? "marks" : isOne({ left, right }, slots) ? "text" : "merge";
    bars.push({ row, bottom, left, right, label, form, mark, day: null, doubts });
    growing = null;
  };

  const done = (): readonly Bar[] => {
    close();
    return bars;
  };
  return { mark, points, text, ditto, rest, single, done };
}
