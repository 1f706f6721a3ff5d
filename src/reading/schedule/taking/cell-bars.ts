import type { Area } from "../../../sheet/address";
import type { Field, Remark } from "../../draft";
import { isDitto } from "../../evidence/ditto";
import { withText } from "../../evidence/fields";
import type { SheetView } from "../../evidence/sheet-view";
import { dateIn } from "../../evidence/date-format";
import type { MonthGrid } from "../evidence/month-grid";
import type { Bar } from "./bar";
import { readMarks, STARTS_LEFT, type MarkRole } from "./marks";

/**
 * Bars that a lane's cells say by merges, text and marks, from left to right. `above` are those of the row above,
 * whose texts a `〃` may mean.
 */
export function cellBars(
  view: SheetView,
  row: number,
  { left, right, asides = NO_ASIDES }: Pick<MonthGrid, "left" | "right" | "asides">,
  above: readonly Bar[] = []
): readonly Bar[] {
  const run = new Run(row, above, asides);
  for (let column = left; column <= right; column++) {
    const value = view.value(row, column);
    if (value === null || asides.has(column)) continue;
    const place = view.extent(row, column);
    const field = view.field(row, column);
    if (typeof value === "number") {
      const day = dateIn(value, view.format(row, column));
      if (day) run.single(place, null, "text", day);
      continue;
    }
    if (typeof value !== "string") continue;
    if (isDitto(value)) {
      run.ditto(place, field);
      continue;
    }
    const { role, link, words } = readMarks(field.text);
    const named = words === "" ? null : words === field.text ? field : { ...field, text: words };
    if (role !== null) run.mark(role, { ...place, mark: field.text.charAt(0), link }, named);
    else if (named) run.text(place, named);
    else if (field.text.trim() !== "") run.rest(place);
  }
  return run.done();
}

const NO_ASIDES: ReadonlySet<number> = new Set();

/** A cell, or several merged, the first of its marks, and the arrow that it may hand on. */
interface Piece extends Area {
  readonly mark?: string;
  readonly link?: string | null;
}

/** A run of marks as it grows. `state` says what may still follow. */
interface Growing {
  left: number;
  right: number;
  bottom: number;
  label: Field | null;
  isMarked: boolean;
  readonly mark: string | null;
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

function afterHead({ state, label }: Growing): Growing["state"] {
  return label && (state === "point" || state === "block") ? "carried" : AFTER_HEAD[state];
}

/** What an arrow head beyond blank cells ends: `設計 … →`. */
const MAY_REACH: ReadonlySet<Growing["state"]> = new Set(["text", "point", "carried", "open"]);

/** Squares beside each other make a bar, and so do those after a line. */
const GOES_ON_AS_BLOCK: ReadonlySet<Growing["state"]> = new Set(["block", "open"]);

/** The arrow of a single month; one over several has its own stretch. */
function linkIn({ left, right, link = null }: Piece): string | null {
  return left === right ? link : null;
}

class Run {
  private readonly bars: Bar[] = [];
  private growing: Growing | null = null;

  /** Whether the last text was that of the row above. */
  private isRepeating = false;

  constructor(
    private readonly row: number,
    private readonly above: readonly Bar[],
    private readonly asides: ReadonlySet<number>
  ) {}

  mark(role: MarkRole, place: Piece, label: Field | null): void {
    const before = this.goesOn(place);
    switch (role) {
      case "point":
        // A mark in or at the end of a line belongs to it; a line may begin at one.
        if (before?.state === "open" && label === null) this.grow(before, place, null, "point");
        else this.begin(place, label, "point");
        return;
      case "block":
        if (before && GOES_ON_AS_BLOCK.has(before.state) && label === null) {
          this.grow(before, place, null, "block");
        } else this.begin(place, label, "block");
        return;
      case "whole":
        // A word in the one month before an arrow names it; a bar with its own stretch stands for itself.
        if (label === null && before?.state === "text" && before.left === before.right) {
          this.grow(before, place, null, "ended");
          before.link = linkIn(place);
        } else if (label !== null || !this.handOn(place)) this.begin(place, label, "ended");
        return;
      case "start":
        if (before?.state === "text" && label === null) this.grow(before, place, null, "carried");
        else this.begin(place, label, "point");
        return;
      case "begin":
        if (before?.state === "text" && label === null) {
          before.back = place.left;
          this.grow(before, place, null, "open");
        } else this.begin(place, label, "open");
        return;
      case "line":
        if (before && before.state !== "carried") this.grow(before, place, label, "open");
        else this.begin(place, label, "open");
        return;
      case "head": {
        const from = before ?? (label ? null : this.awaiting());
        if (from) this.grow(from, place, label, label ? "ended" : afterHead(from));
        else this.begin(place, label, label ? "ended" : "heads");
        return;
      }
      case "end":
        if (before?.state === "open") this.grow(before, place, label, "ended");
        else this.begin(place, label, label ? "text" : "ended");
    }
  }

  /** What blank cells alone part from an arrow head; a point without words is an event of its own. */
  private awaiting(): Growing | null {
    const { growing } = this;
    if (!growing || !MAY_REACH.has(growing.state)) return null;
    return growing.state === "point" && !growing.label ? null : growing;
  }

  /** An arrow that began before blank cells and has no words yet. */
  private opened(): Growing | null {
    const { growing } = this;
    const isOpen = growing?.state === "open" && STARTS_LEFT.test(growing.mark ?? "");
    return isOpen && growing.label === null ? growing : null;
  }

  /** Whether the same arrow stood in the month before: both are one. */
  private handOn(place: Piece): boolean {
    const { growing } = this;
    const link = linkIn(place);
    if (!growing || link === null || growing.link !== link) return false;
    if (!this.follows(growing.right, place)) return false;
    this.grow(growing, place, null, "ended");
    return true;
  }

  /** A text within a line of marks names it; any other begins an activity that marks may carry on. */
  text(place: Area, label: Field): void {
    const before = this.goesOn(place) ?? this.opened();
    if (before?.state === "open" && before.label === null) this.grow(before, place, label, "open");
    else if (before?.state === "open" && before.back !== null) {
      const left = before.back;
      before.right = left - 1;
      this.begin({ ...place, left }, label, "open");
    } else this.begin(place, label, "text");
  }

  /**
   * `〃` goes on with what stands at its left. Where nothing does it means the text over it, and so do those
   * after it where another text begins there; else what the lane said last.
   */
  ditto(place: Area, field: Field): void {
    const before = this.goesOn(place);
    const last = this.growing ?? this.bars.at(-1);
    const over = this.above.find(({ left, right }) => left <= place.left && right >= place.left);
    const isAnew = over?.left === place.left;
    const isOther = isAnew && over.label && over.label.text !== last?.label?.text;
    if (before && !(this.isRepeating && isOther)) {
      this.grow(before, place, null, before.state === "open" ? "open" : "text");
      if (isOther) this.doubt(field, before.label);
      return;
    }
    const isBeside = last && this.follows(last.right, place) && !this.isRepeating;
    const meant = (isBeside ? last : (over ?? last))?.label ?? null;
    this.begin(place, meant && withText(field, meant.text), "text");
    this.isRepeating = meant === over?.label;
    if (!isBeside && !isAnew) this.doubt(field, meant);
  }

  private doubt({ text, cell }: Field, meant: Field | null): void {
    const remark: Remark = { kind: "repeated-text", cell, values: [text, meant?.text ?? ""] };
    this.growing?.doubts.push(remark);
  }

  /** A stroke (`－`) means nothing by itself; within a line of marks it is part of the line. */
  rest(place: Area): void {
    const { growing } = this;
    if (growing?.state === "open" && this.follows(growing.rests, place))
      growing.rests = place.right;
    else this.close();
  }

  single(place: Piece, label: Field | null, form: Bar["form"], day: Bar["day"]): void {
    this.close();
    const { left, right, bottom, mark = null } = place;
    this.bars.push({ row: this.row, bottom, left, right, label, form, mark, day });
  }

  done(): readonly Bar[] {
    this.close();
    return this.bars;
  }

  private goesOn(place: Area): Growing | null {
    const { growing } = this;
    return growing && growing.state !== "ended" && this.follows(growing.rests, place)
      ? growing
      : null;
  }

  /** Whether a cell is the month's after a column. */
  private follows(column: number, { left }: Area): boolean {
    let next = column + 1;
    while (this.asides.has(next)) next++;
    return next === left;
  }

  private begin(place: Piece, label: Field | null, state: Growing["state"]): void {
    this.close();
    const { left, right, bottom, mark = null } = place;
    this.growing = {
      left,
      right,
      bottom,
      label,
      isMarked: state !== "text",
      mark,
      doubts: [],
      back: null,
      link: linkIn(place),
      rests: right,
      state,
    };
    this.isRepeating = false;
  }

  private grow(run: Growing, place: Piece, label: Field | null, state: Growing["state"]): void {
    if (label && run.label) {
      this.begin(place, label, state);
      return;
    }
    run.right = place.right;
    run.rests = place.right;
    run.bottom = Math.max(run.bottom, place.bottom);
    run.label ??= label;
    run.isMarked = true;
    run.state = state;
  }

  private close(): void {
    if (!this.growing) return;
    const { left, right, bottom, label, isMarked, mark, doubts } = this.growing;
    const form = isMarked ? "marks" : right > left ? "merge" : "text";
    const own = { row: this.row, bottom, left, right, label, form, mark, day: null } as const;
    this.bars.push(doubts.length > 0 ? { ...own, doubts } : own);
    this.growing = null;
  }
}
