import { axisOf, placeOn } from "./axis";
import type { Habits } from "./habits";
import type { Paper } from "./paper";
import type { SaidLane } from "./said";
import { STEPS } from "./words";

/** Draws a lane's bars into its row. */
export function layLane(
  paper: Paper,
  habits: Habits,
  year: number,
  lane: SaidLane,
  row: number,
  left: number
): void {
  const axis = axisOf(habits.months, year);
  if (habits.hasAside && habits.months === "all") paper.put(row, left + 6, "B");
  lane.activities.forEach(({ label, start, end }, index) => {
    const place = (index: number): number => left + placeOn(habits, index);
    const from = place(axis.findIndex((column) => column.start === start));
    const to = place(axis.findIndex((column) => column.end === end));
    switch (habits.bars) {
      case "merge":
        paper.put(row, from, label);
        paper.merge(row, from, row, to);
        break;
      case "text":
        paper.put(row, from, label);
        break;
      case "dittos":
        paper.put(row, from, label);
        for (let column = from + 1; column <= to; column += 1) paper.put(row, column, "〃");
        break;
      case "marks":
        layMarks(paper, row, from, to, ["○", "━", "━", "→"]);
        break;
      case "other-marks":
        layMarks(paper, row, from, to, MARKS[(row + index) % MARKS.length] ?? MARKS[0]);
        break;
      case "fill":
        paper.fill(row, from, to);
        break;
      case "filled-text":
        paper.put(row, from, label);
        paper.fill(row, from, to);
        break;
      case "shapes":
        paper.draw(row, from, to);
        break;
      case "labelled-shapes":
        paper.drawText(row, from, to, label);
        break;
      case "boxes-over-shapes":
        paper.draw(row, from, to);
        paper.drawBox(row, from, to, label);
        break;
      case "lined-text":
        paper.put(row, from, label);
        paper.underline(row, from, to);
        break;
      case "legend-colours":
        paper.shade({ top: row, left: from, bottom: row, right: to }, colourOf(label));
        break;
      case "borders":
        paper.underline(row, from, to);
        break;
    }
  });
}

/** Says in a row what the colours of bars mean. */
export function layLegend(paper: Paper, row: number, left: number): void {
  paper.put(row, left, "凡例");
  STEPS.forEach((step, index) => {
    const column = left + 1 + index * 2;
    paper.shade({ top: row, left: column, bottom: row, right: column }, colourOf(step));
    paper.put(row, column + 1, step);
  });
}

const colourOf = (step: string): string =>
  `#${(0x40a0c0 + STEPS.findIndex((each) => each === step) * 0x0c0904).toString(16)}`.toUpperCase();

/** A single mark, or a first, middle ones and a last. */
type Marks = readonly [single: string, first: string, middle: string, last: string];

const MARKS: readonly [Marks, ...Marks[]] = [
  ["●", "─", "─", "⇒"],
  ["◎", "←", "─", "→"],
  ["★", "━", "━", "━"],
  ["△", "ー", "ー", "→"],
  ["■", "～", "～", "→"],
  ["⇔", "←", "－", "→"],
  ["□", "=", "=", "⇒"],
];

/** Marks from one column to another, but for what else stands there. */
function layMarks(paper: Paper, row: number, from: number, to: number, marks: Marks): void {
  const [single, first, middle, last] = marks;
  if (from === to) {
    paper.put(row, from, single);
    return;
  }
  for (let column = from; column <= to; column += 1) {
    const mark = column === from ? first : column === to ? last : middle;
    if (!paper.has(row, column)) paper.put(row, column, mark);
  }
}
