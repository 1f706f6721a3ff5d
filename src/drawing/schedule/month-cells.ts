import type { DrawnCell } from "../../sheet/drawing";
import { FAINT, INK, LINE, MUTED, PAPER, RULE, line, type Style, type StyleBook } from "../look";
import { NEUTRAL, type Tone } from "../palette";
import { MONTHS } from "./bars";
import { LABEL_SIZE, type PlacedLabel } from "./labels";

/** Where a row of cells stands: the first of a project, of a lane, or one that goes on a lane. */
export type RowPlace = "project" | "lane" | "rest";

export interface MonthPainter {
  /** The twelve cells of a row, showing the given line of each label. */
  paint(
    labels: readonly PlacedLabel[],
    tone: Tone,
    lineIndex: number,
    place: RowPlace
  ): readonly DrawnCell[];
  /** The twelve cells of a project that has no lanes. */
  empty(): readonly DrawnCell[];
}

/** Paints the cells under the months. The first month of the second half-year has a line before it. */
export function monthPainter(book: StyleBook): MonthPainter {
  const blank = (place: RowPlace, month: number): DrawnCell => ({
    value: null,
    style: book.index({ borders: { ...top(place, false), left: monthLine(month) } }),
  });
  const covered = (place: RowPlace): DrawnCell => ({
    value: null,
    style: book.index({ borders: top(place, false) }),
  });
  const blanks: Readonly<Record<RowPlace, readonly DrawnCell[]>> = {
    project: months((month) => blank("project", month)),
    lane: months((month) => blank("lane", month)),
    rest: months((month) => blank("rest", month)),
  };
  const under: Readonly<Record<RowPlace, DrawnCell>> = {
    project: covered("project"),
    lane: covered("lane"),
    rest: covered("rest"),
  };

  // Thousands of bars look like one of a few.
  const looks = new Map<string, BarLook>();
  const lookOf = (label: PlacedLabel, tone: Tone, edge: Edge): BarLook => {
    const { bar, way, size } = label;
    const key = `${edge} ${way} ${size} ${tone.fill} ${startLine(label)} ${bar.outside} ${bar.to > bar.from}`;
    const known = looks.get(key);
    if (known) return known;
    const look = barLook(label, tone, edge, book);
    looks.set(key, look);
    return look;
  };

  const paintBar = (
    cells: DrawnCell[],
    label: PlacedLabel,
    tone: Tone,
    lineIndex: number,
    place: RowPlace
  ): void => {
    const { from, to } = label.bar;
    const { start, rest, end } = lookOf(label, tone, lineIndex === 0 ? place : "none");
    const value = label.lines[lineIndex] ?? null;
    if (to > from) cells.fill({ value: null, style: rest }, from + 1, to + 1);
    if (label.way !== "left" || to === from) cells[from] = { value, style: start };
    else {
      cells[from] = { value: null, style: start };
      cells[to] = { value, style: end };
    }
  };

  return {
    paint(labels, tone, lineIndex, place) {
      const cells = [...blanks[place]];
      for (const label of labels) {
        if (lineIndex >= label.lines.length) continue;
        // Lines between months would run through a label that reaches over them.
        const { bar, coversFrom, coversTo } = label;
        for (let month = bar.to + 1; month <= coversTo; month++) cells[month] = under[place];
        for (let month = coversFrom + 1; month < bar.from; month++) cells[month] = under[place];
        paintBar(cells, label, tone, lineIndex, place);
      }
      return cells;
    },
    empty() {
      const cells = [...blanks.project];
      const style = book.index({
        size: LABEL_SIZE,
        color: MUTED,
        indent: 1,
        align: "left",
        borders: { ...top("project", false), left: monthLine(0) },
      });
      cells[0] = { value: "記載なし", style };
      return cells;
    },
  };
}

/** What stands above a bar: what its row begins, or nothing within the bar. */
type Edge = RowPlace | "none";

/** The styles of a bar's first cell, of those after it, and of its last where that holds the label. */
interface BarLook {
  readonly start: number;
  readonly rest: number;
  readonly end: number;
}

function isFilled({ kind, outside }: PlacedLabel["bar"]): boolean {
  return kind !== "month" && !outside;
}

/** The line before a bar: its own edge; a mark keeps that of its month, unless its label runs over it. */
function startLine({ bar, coversFrom }: PlacedLabel): "bar" | "year" | "half" | "month" | "none" {
  if (isFilled(bar)) return "bar";
  if (coversFrom !== bar.from) return "none";
  return bar.from === 0 ? "year" : bar.from === MONTHS / 2 ? "half" : "month";
}

function barLook(label: PlacedLabel, tone: Tone, edge: Edge, book: StyleBook): BarLook {
  const { bar, way, size } = label;
  const filled = isFilled(bar);
  const base: Style = {
    size,
    color: bar.outside ? MUTED : filled ? INK : tone.accent,
    fill: filled ? tone.fill : null,
  };
  const holding: Style = {
    ...base,
    align: ALIGN[way],
    wrap: way === "wrap",
    indent: way === "right" || way === "left" ? 1 : 0,
  };
  const borders = edge === "none" ? {} : top(edge, filled);
  const before = startLine(label);
  const edgeLine = before === "bar" ? line("medium", tone.accent) : monthLine(bar.from);
  const left = before === "none" ? null : edgeLine;
  const isLong = bar.to > bar.from;
  const endHolds = way === "left" && isLong;
  const rest = isLong ? book.index({ ...(way === "across" ? holding : base), borders }) : 0;
  const start = book.index({ ...(endHolds ? base : holding), borders: { ...borders, left } });
  return { start, rest, end: endHolds ? book.index({ ...holding, borders }) : start };
}

const ALIGN = { across: "center-across", right: "left", left: "right", wrap: "left" } as const;

export function months<T>(cell: (month: number) => T): readonly T[] {
  return Array.from({ length: MONTHS }, (_, month) => cell(month));
}

/** The line before a month. */
export function monthLine(month: number) {
  if (month === 0) return line("thin", RULE);
  return month === MONTHS / 2 ? line("thin", NEUTRAL.accent) : line("hair", LINE);
}

function top(place: RowPlace, filled: boolean) {
  if (place === "project") return { top: line("thin", RULE) };
  if (filled) return { top: line("medium", PAPER) };
  return place === "lane" ? { top: line("hair", FAINT) } : {};
}
