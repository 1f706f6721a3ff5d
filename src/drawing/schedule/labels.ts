import { textWidth } from "../../sheet/text-width";
import { columnsIn, pointsOf } from "../look";
import { MONTHS, type Bar } from "./bars";

/** How a bar's label is set. */
export interface PlacedLabel {
  readonly bar: Bar;
  /**
   * `across`: centred over the bar. `right` / `left`: it runs on over the blank months after the bar,
   * or over those before it. `wrap`: in lines within its one month.
   */
  readonly way: "across" | "right" | "left" | "wrap";
  /** One entry a row of cells; a bar too narrow for its label is as many rows high as this has entries. */
  readonly lines: readonly string[];
  /** Of the font, in points: a little smaller where that makes the label fit its bar. */
  readonly size: number;
  /** Lines within the one cell, where it wraps. */
  readonly height: number;
  /** The months that bar and label take up. */
  readonly coversFrom: number;
  readonly coversTo: number;
}

export const LABEL_SIZE = 9;
const SMALL_SIZE = 8;
/** Points that a label beginning at the left of a cell stands in, about one step of Excel's indent. */
const INDENT = 9;

/** Sets the labels of one row of bars; `month` is a month column's width in points. */
export function placeLabels(bars: readonly Bar[], month: number): readonly PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  let free = 0;
  bars.forEach((bar, index) => {
    const next = bars[index + 1]?.from ?? MONTHS;
    const label = placeLabel(bar, free, next - 1, month);
    placed.push(label);
    free = Math.max(label.coversTo, bar.to) + 1;
  });
  return placed;
}

/** `free` is the first month before the bar that nothing covers, `last` the last one after it. */
function placeLabel(bar: Bar, free: number, last: number, month: number): PlacedLabel {
  const text = labelText(bar);
  const columns = textWidth(text, 2);
  const width = pointsOf(columns, LABEL_SIZE) + INDENT;
  const size = LABEL_SIZE;
  const plain = { bar, lines: [text], size, height: 1, coversFrom: bar.from, coversTo: bar.to };
  const inside = (bar.to - bar.from + 1) * month;
  const single = bar.from === bar.to;
  if (single && width <= inside) return { ...plain, way: "right" };
  if (!single && pointsOf(columns, size) + PADDING <= inside) return { ...plain, way: "across" };
  if (!single && pointsOf(columns, SMALL_SIZE) + PADDING <= inside) {
    return { ...plain, way: "across", size: SMALL_SIZE };
  }
  const months = Math.ceil(width / month);
  if (bar.from + months - 1 <= last) {
    return { ...plain, way: "right", coversTo: bar.from + months - 1 };
  }
  const split = inLines(text, columnsIn(inside, LABEL_SIZE));
  const narrow = single || split.length > MOST_ROWS;
  if (narrow && bar.to - months + 1 >= free) {
    return {
      ...plain,
      way: "left",
      lines: [bar.kind === "period" ? text : trailing(bar)],
      coversFrom: bar.to - months + 1,
    };
  }
  if (!single) return { ...plain, way: "across", lines: split };
  return { ...plain, way: "wrap", lines: [split.join("\n")], height: split.length };
}

/** The label with its symbol: `●` for a single month, `▸` for a step, `◂`/`▸` where it goes beyond the year. */
function labelText(bar: Bar): string {
  const symbol = { period: "", month: "● ", step: "▸ " }[bar.kind];
  const front = bar.before ? "◂ " : symbol;
  return `${front}${words(bar)}${bar.after ? " ▸" : ""}`;
}

/** The same with the symbol at the end, for a label that stands before its mark. */
function trailing(bar: Bar): string {
  const symbol = bar.kind === "month" ? " ●" : " ▸";
  return `${bar.before ? "◂ " : ""}${words(bar)}${bar.after ? " ▸" : symbol}`;
}

function words(bar: Bar): string {
  const { label, start, end } = bar.activity;
  const when = bar.outside ? `（${spanText(start, end)}）` : daysText(start, end);
  return bar.outside ? `${label}${when}` : `${when}${label}`;
}

/** Days where the sheet knows them and they say more than the months: `10日 `, `4/10～6/20 `. */
function daysText(start: string, end: string): string {
  if (start.length <= 7 || end.length <= 7) return "";
  if (start === end) return `${Number(start.slice(8))}日 `;
  const sameMonth = start.slice(0, 7) === end.slice(0, 7);
  if (start.endsWith("-01") && isMonthEnd(end)) return "";
  if (sameMonth) return `${Number(start.slice(8))}～${Number(end.slice(8))}日 `;
  return `${slashed(start)}～${slashed(end)} `;
}

function slashed(day: string): string {
  return `${Number(day.slice(5, 7))}/${Number(day.slice(8))}`;
}

function isMonthEnd(day: string): boolean {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return Number(day.slice(8)) === length;
}

/** `2018年9月～12月`, for what lies outside the year. */
function spanText(start: string, end: string): string {
  const name = (point: string) => `${Number(point.slice(0, 4))}年${Number(point.slice(5, 7))}月`;
  return start.slice(0, 7) === end.slice(0, 7) ? name(start) : `${name(start)}～${name(end)}`;
}

/** Text in lines of at most so many columns, as even as can be, broken after punctuation where one is near. */
function inLines(text: string, columns: number): readonly string[] {
  const count = Math.ceil(textWidth(text, 2) / columns);
  const lines: string[] = [];
  let rest = text;
  for (let left = count; left > 1 && rest !== ""; left--) {
    const target = Math.min(columns, Math.ceil(textWidth(rest, 2) / left) + 2);
    const at = breakAt(rest, target);
    lines.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  while (textWidth(rest, 2) > columns) {
    const at = breakAt(rest, columns);
    lines.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return rest === "" && lines.length ? lines : [...lines, rest];
}

/** Where to break a text so that the first part is at most so wide: after punctuation or a blank in its last third. */
function breakAt(text: string, columns: number): number {
  let width = 0;
  let end = 0;
  let good = 0;
  for (const character of text) {
    width += textWidth(character, 2);
    if (width > columns && end > 0) break;
    end += character.length;
    if (width > columns * 0.6 && GOOD_BREAK.test(character)) good = end;
  }
  if (end === text.length) return end;
  const next = text[end] ?? "";
  if (good > 0) return good;
  const before = text.slice(0, end);
  if (end > 1 && (NEVER_FIRST.test(next) || NEVER_LAST.test(before))) return end - 1;
  return end;
}

/** Points left free at both ends of a bar. */
const PADDING = 2;
/** A bar higher than this is worse than a label that begins before its bar. */
const MOST_ROWS = 2;

const GOOD_BREAK = /[　)）\]】」』。・、,， ]/;
/** 行末禁則 and 行頭禁則. */
const NEVER_LAST = /[(（[【「『]$/;
const NEVER_FIRST = /[)）\]】」』。・、,，ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]/;
