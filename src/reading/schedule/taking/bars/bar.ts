import { shareColumns } from "../../../../sheet/address";
import type { AnyField, DraftActivity, Remark } from "../../../draft";
import { fold } from "../../../evidence/texts/folding";
import { textField } from "../../../evidence/sheets/fields";
import type { Point } from "../../../evidence/texts/calendar";
import { phaseSaid, saysProgress } from "../../../evidence/texts/row-marks";
import { wordOfFill } from "../../evidence/legends/colour-names";
import { markKey, type Legend } from "../../evidence/legends/legend";
import { POINT } from "./marks";

/** Something drawn in a lane, by its columns. */
export interface Bar {
  readonly row: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** The text that names it; null where the lane's item or nothing does. */
  readonly label: AnyField | null;
  readonly form: DraftActivity["form"];
  /** What a legend knows it by: the mark it begins with, its colour, or what line it is; null for all others. */
  readonly mark: string | null;
  /** What a legend may know a shape by as well (`#RRGGBB`). */
  readonly colour?: string | undefined;
  /** The day, where the cell itself says it. */
  readonly day: Point | null;
  /** What of it could be meant otherwise. */
  readonly doubts?: readonly Remark[];
  /** Whether it is an arrow written as text that is longer than its cell. */
  readonly isOverflowing?: boolean;
  /** Whether it is a text box, which may stand for itself or name what it lies over. */
  readonly isBox?: boolean;
}

/** The bars of one row of a grid. */
export interface LaneBars {
  readonly row: number;
  readonly bars: readonly Bar[];
}

/** Whether a bar is words or a mark in one cell: a text, ▲ or ▲契約; or two heads of lines beside each other, ▶▶. */
export function isLoneWord({ label, form, left, right }: Bar): boolean {
  return label === null ? form === "marks" && right - left < 2 : form === "text" || left === right;
}

/** Whether a mark without words is the head of one of the bars drawn under it, and no point on it. */
export function isHeadOf(bar: Bar, drawn: readonly Bar[]): boolean {
  return !bar.label && !bar.mark?.match(POINT) && drawn.some((each) => shareColumns(bar, each));
}

/**
 * Whether a bar tells what came of the plan, as the legend says of its like, where 実施 does beside 予定 and 遅れ does, or how far or
 * how much it is (`15%`, `300千円`).
 */
export function isActualBar(bar: Bar, legend: Legend): boolean {
  const word = wordFor(bar, legend);
  return (
    (bar.form === "text" && /^[\d,.]+(?:%|[千百万]*円)$/.test(fold(bar.label?.text ?? ""))) ||
    phaseSaid(word) === "actual" ||
    saysProgress(word) ||
    (word === "実施" &&
      !areSteps(legend) &&
      [...legend.words.values()].some((each) => phaseSaid(each) === "plan"))
  );
}

/** Whether a legend goes on to what follows what is done (計画, 実施, 評価): then all its words are steps of the plan. */
function areSteps({ words }: Legend): boolean {
  return [...words.values()].some((word) => /^(?:評価|検証|改善|見直し)$/.test(word));
}

/** What the legend calls a bar; 予定 and 計画 are what every bar is, unless they are a step. */
export function meaningOf(bar: Bar, legend: Legend): AnyField | null {
  const word = wordFor(bar, legend);
  const isPlan = phaseSaid(word) === "plan" && !areSteps(legend);
  return word === "" || isPlan ? null : textField(word);
}

/** Whether fills of two colours are one bar's, as the legend calls them the same. */
export function areAlike(one: Bar, other: Bar, legend: Legend): boolean {
  const word = wordFor(one, legend);
  return one.form === "fill" && word !== "" && word === wordFor(other, legend);
}

function wordFor({ mark, colour, label }: Bar, { words }: Legend): string {
  if (words.size === 0) return "";
  const fill = mark?.startsWith("#") ? mark : colour;
  const word =
    words.get(markKey(mark ?? "")) ?? (fill && (words.get(fill) ?? wordOfFill(fill, words)));
  // A letter has become its word already.
  const said = label?.text ?? "";
  return word || ([...words.values()].includes(said) ? said : "");
}
