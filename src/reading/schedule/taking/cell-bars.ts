import type { Area } from "../../../sheet/address";
import type { Field } from "../../draft";
import { isDitto } from "../../evidence/texts/ditto";
import { remarkOn, withText } from "../../evidence/sheets/fields";
import type { SheetView } from "../../evidence/sheets/sheet-view";
import { dateIn } from "../../evidence/texts/date-format";
import { NO_LEGEND, type Legend } from "../evidence/legend";
import type { MonthGrid } from "../evidence/month-grid";
import type { Bar } from "./bar";
import {
  afterHead,
  GOES_ON_AS_BLOCK,
  isMoment,
  isOfOther,
  linkIn,
  markIn,
  markOf,
  MAY_REACH,
  pointsIn,
  type Growing,
  type Piece,
} from "./growing-bar";
import { holdsOnes, readMarks, STARTS_LEFT, STROKE, strokesFillUp, type MarkRole } from "./marks";

/**
 * Bars that a lane's cells say by merges, text and marks, from left to right. `above` are those of the row above,
 * whose texts a `〃` may mean.
 */
export function cellBars(
  view: SheetView,
  row: number,
  grid: Pick<MonthGrid, "left" | "right" | "asides"> & Partial<Pick<MonthGrid, "bodyTop">>,
  above: readonly Bar[] = [],
  legend: Legend = NO_LEGEND
): readonly Bar[] {
  const { left, right, asides = NO_ASIDES } = grid;
  const run = new Run(row, above, asides, legend);
  const areOnes = holdsOnes(view, row, left, right) && !isCount(view, 1, grid);
  const areNone = strokesFillUp(view, row, left, right);
  for (let column = left; column <= right; column++) {
    const place = view.extent(row, column);
    // What a merge covers isn't seen.
    const value = place.left < column ? null : view.value(row, column);
    if (value === null || asides.has(column)) continue;
    const field = view.field(row, column);
    if (areOnes) {
      run.mark("block", place, null);
      continue;
    }
    if (typeof value === "number") {
      const day = dateIn(value, view.format(row, column));
      if (day) run.single(place, null, "text", day);
      else if (isCount(view, value, grid)) run.text(place, withText(field, `${value}回`));
      continue;
    }
    if (typeof value !== "string") continue;
    if (areNone && STROKE.test(value.trim())) {
      run.rest(place);
      continue;
    }
    if (isDitto(value)) {
      run.ditto(place, field);
      continue;
    }
    const { role, link, words: said } = readMarks(field.text);
    const words = legend.words.get(said.replace(/^[(（]|[)）]$/g, "")) ?? said;
    const named = words === "" ? null : words === field.text ? field : { ...field, text: words };
    const points = words === "" ? pointsIn(field.text, legend) : [];
    if (points.length > 0) run.points(place, points, field);
    else if (role !== null)
      run.mark(role, { ...place, mark: markIn(field.text, legend), link }, named);
    else if (named) run.text(place, named);
    else if (field.text.trim() !== "") run.rest(place);
  }
  return run.done();
}

/** Whether a number is how many times something takes place: what stands after the months counts them (`計（回）`). */
function isCount(
  view: SheetView,
  value: number,
  { right, bodyTop = 1 }: Parameters<typeof cellBars>[2]
): boolean {
  const isWhole = Number.isInteger(value) && value > 0 && value <= 31;
  return isWhole && COUNT.test(view.field(bodyTop - 1, right + 1).text);
}

const COUNT = /回数?[)）]?$/;
const NO_ASIDES: ReadonlySet<number> = new Set();

class Run {
  private readonly bars: Bar[] = [];
  private growing: Growing | null = null;
  /** Whether the last text was that of the row above. */
  private isRepeating = false;

  constructor(
    private readonly row: number,
    private readonly above: readonly Bar[],
    private readonly asides: ReadonlySet<number>,
    private readonly legend: Legend
  ) {}

  mark(role: MarkRole, place: Piece, label: Field | null): void {
    const last = this.goesOn(place);
    const isOther = last !== null && isOfOther(last, role, place, this.legend);
    if (isOther && role !== "head" && isMoment(last.mark, this.legend)) last.right = last.first;
    const before = isOther ? null : last;
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

  /** Points that mean different things: each for itself in a month, and of unknown months in several. */
  points(place: Piece, points: readonly string[], field: Field): void {
    if (place.left === place.right) {
      for (const mark of points) this.single({ ...place, mark }, null, "marks", null);
      return;
    }
    this.begin(place, null, "ended");
    this.growing?.doubts.push(remarkOn("unread-text", field));
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

  private doubt(field: Field, meant: Field | null): void {
    this.growing?.doubts.push(remarkOn("repeated-text", field, meant?.text ?? ""));
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
      first: right,
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
    run.mark = markOf(run, place, this.legend);
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
