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
    const text = label.lines[lineIndex] ?? "";
    const { bar, way } = label;
    const filled = bar.kind !== "month" && !bar.outside;
    const look = `${place}${tone.fill}${way}${filled}${bar.outside}${label.size}`;
    const anchor = way === "left" ? bar.to : bar.from;
    const edge = lineIndex === 0 ? top(place, filled) : {};
    for (let month = bar.from; month <= bar.to; month++) {
      const first = month === bar.from;
      const holds = month === anchor;
      const across = way === "across";
      cells[month] = {
        value: holds && text !== "" ? text : null,
        style: styled(`${look}${first}${holds || across}${lineIndex === 0}${month}`, () => ({
          size: label.size,
          color: bar.outside ? MUTED : filled ? INK : tone.accent,
          fill: filled ? tone.fill : null,
          align: holds || across ? ALIGN[way] : "general",
          wrap: holds && way === "wrap",
          indent: holds && (way === "right" || way === "left") ? 1 : 0,
          borders: {
            ...edge,
            ...(first && filled ? { left: line("medium", tone.accent) } : {}),
            ...(first && !filled && label.coversFrom === bar.from
              ? { left: monthLine(month) }
              : {}),
          },
        })),
      };
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
