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
  const styles = new Map<string, number>();
  const styled = (key: string, style: () => Style): number => {
    const known = styles.get(key);
    if (known !== undefined) return known;
    const index = book.index(style());
    styles.set(key, index);
    return index;
  };
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

  const paintBar = (
    cells: DrawnCell[],
    label: PlacedLabel,
    tone: Tone,
    lineIndex: number,
    place: RowPlace
  ): void => {
    const { bar, way, size } = label;
    const filled = bar.kind !== "month" && !bar.outside;
    const edge = lineIndex === 0 ? place : "none";
    const key = `${edge}${way}${size}${tone.fill}${filled}${bar.outside}`;
    const base: Style = {
      size,
      color: bar.outside ? MUTED : filled ? INK : tone.accent,
      fill: filled ? tone.fill : null,
    };
    const upper = edge === "none" ? {} : top(edge, filled);
    const holding: Style = {
      ...base,
      align: ALIGN[way],
      wrap: way === "wrap",
      indent: way === "right" || way === "left" ? 1 : 0,
    };
    const anchor = way === "left" ? bar.to : bar.from;
    if (bar.to > bar.from) {
      const style = styled(`${key}rest`, () => ({
        ...(way === "across" ? holding : base),
        borders: upper,
      }));
      cells.fill({ value: null, style }, bar.from + 1, bar.to + 1);
    }
    // The bar's own edge; a mark keeps the line between the months, unless its label runs over that.
    const left = filled
      ? line("medium", tone.accent)
      : label.coversFrom === bar.from
        ? monthLine(bar.from)
        : null;
    const start = styled(`${key}start${anchor === bar.from}${left?.style}${left?.color}`, () => ({
      ...(anchor === bar.from || way === "across" ? holding : base),
      borders: { ...upper, left },
    }));
    cells[bar.from] = { value: null, style: start };
    const style =
      anchor === bar.from ? start : styled(`${key}end`, () => ({ ...holding, borders: upper }));
    cells[anchor] = { value: label.lines[lineIndex] ?? null, style };
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
