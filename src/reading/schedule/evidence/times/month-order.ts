import { commonest } from "../../../../sheet/grouping";

/** A month label on its row. */
export interface MonthLabel {
  /** Calendar number, 1 to 12. */
  readonly first: number;
  /** Months the label itself names: 3 for `4～6月`. */
  readonly count: number;
  readonly isOpen: boolean;
  readonly left: number;
  readonly right: number;
}

/** Columns and the months they stand for, counted from the axis's first. */
interface MonthColumns<Label> {
  readonly left: number;
  readonly right: number;
  /** Null where no month can be told. */
  readonly months: { readonly from: number; readonly to: number } | null;
  /** The label that names the columns; null where it was completed. */
  readonly label: Label | null;
}

export interface MonthOrder<Label> {
  /** Calendar number of the first month. */
  readonly first: number;
  readonly columns: readonly MonthColumns<Label>[];
  /** Labels that don't fit the order. */
  readonly faults: readonly Label[];
  /** Whether each label stands for the months up to the next one as well. */
  readonly isStretched?: boolean;
}

/** How far the grid may reach beyond its labels. */
export interface Reach {
  /** The columns that the heading above covers, when there is one; else null. */
  readonly title: { readonly left: number; readonly right: number } | null;
  /** Whether the heading row is blank there, so that a month may be completed. */
  readonly isBlank: (column: number) => boolean;
  /** The last column that the sheet uses. */
  readonly lastUsed: number;
}

/** Brings month labels, sorted by column, into order: completes them by position, or names those that don't fit. */
export function orderMonths<Label extends MonthLabel>(
  labels: readonly Label[],
  reach: Reach
): MonthOrder<Label> | null {
  const order = inOrder(labels, reach);
  return order && { ...order, columns: toYearsEnd(order, reach) };
}

/** `7月以降` is the rest of the year where no column that the sheet uses is left for the months after it; `4月以降` has no end. */
function toYearsEnd<Label extends MonthLabel>(
  { columns, first }: MonthOrder<Label>,
  { lastUsed }: Reach
): MonthOrder<Label>["columns"] {
  const at = columns.findLastIndex(({ label }) => label !== null);
  const last = columns[at];
  const isRest = (columns[at + 1]?.left ?? Infinity) > lastUsed;
  if (!last?.label?.isOpen || last.label.first === APRIL || !last.months || !isRest) return columns;
  const { from } = last.months;
  const more = monthsFrom(last.label.first, first === 1 ? 12 : 3) % 12;
  return [...columns.slice(0, at), { ...last, months: { from, to: from + more } }];
}

function inOrder<Label extends MonthLabel>(
  labels: readonly Label[],
  reach: Reach
): MonthOrder<Label> | null {
  const width = labels.every((label) => label.count === 1) ? monthWidth(labels) : null;
  if (width !== null) {
    const found = agreement(labels, width);
    if (found.faults.length === 0) return evenly(labels, width, found.base, [], reach);
    if (!ascends(labels) && found.faults.length <= labels.length / 3) {
      return evenly(labels, width, found.base, found.faults, reach);
    }
  }
  const stretched = overYear(labels);
  if (stretched) return { ...oneByOne(stretched, reach), isStretched: true };
  return labels.length >= 2 ? oneByOne(labels, reach) : null;
}

/** Labels of every second month, or third, through a year that leave no column to those between: 4月, 6月 to 2月. */
function overYear<Label extends MonthLabel>(labels: readonly Label[]): readonly Label[] | null {
  const [first, second] = labels;
  if (!first || !second || (first.first !== 4 && first.first !== 1)) return null;
  const count = monthsFrom(first.first, second.first);
  const areEven = labels.every((label, index) => {
    const next = labels[index + 1] ?? first;
    const isNext = next === first || next.left === label.right + 1;
    return label.count === 1 && monthsFrom(label.first, next.first) === count && isNext;
  });
  return areEven && (count === 2 || count === 3) && (count * labels.length) % 12 === 0
    ? labels.map((label) => ({ ...label, count }))
    : null;
}

/** Columns a month takes, where the labels' distances agree on it. */
function monthWidth(labels: readonly MonthLabel[]): number | null {
  const widths = labels.flatMap((label, index) => {
    const next = labels[index + 1];
    if (!next) return [];
    const width = (next.left - label.left) / monthsFrom(label.first, next.first);
    return Number.isInteger(width) && width >= 1 ? [width] : [];
  });
  return commonest(widths);
}

/** From one month to the next of that number: 12 from April to April. */
export function monthsFrom(first: number, next: number): number {
  return ((next - first + 11) % 12) + 1;
}

/** The month that most labels would put first, and the labels that wouldn't. */
function agreement<Label extends MonthLabel>(
  labels: readonly Label[],
  width: number
): { readonly base: number; readonly faults: readonly Label[] } {
  const start = labels[0]?.left ?? 0;
  const bases = labels.map((label) => {
    const position = (label.left - start) / width;
    return Number.isInteger(position) ? (label.first - 1 + 11 * position) % 12 : -1;
  });
  const base = commonest(bases.filter((each) => each >= 0)) ?? 0;
  return { base, faults: labels.filter((_, index) => bases[index] !== base) };
}

function ascends(labels: readonly MonthLabel[]): boolean {
  let total = 0;
  return labels.every((label, index) => {
    const before = labels[index - 1];
    if (before) total += monthsFrom(before.first, label.first);
    return total < 12;
  });
}

/** A month every `width` columns, from the first label to the last and on to twelve where nothing is in the way. */
function evenly<Label extends MonthLabel>(
  labels: readonly Label[],
  width: number,
  base: number,
  faults: readonly Label[],
  reach: Reach
): MonthOrder<Label> {
  const start = labels[0]?.left ?? 0;
  const last = labels.at(-1);
  const spanned = last ? Math.floor((last.right - last.left + 1) / width) : 0;
  let count = last ? Math.floor((last.left - start) / width) + Math.max(1, spanned) : 0;
  const partial = labels.some((label) => label.isOpen) || count >= 10 || labels.length * 2 < count;
  const isFree = (at: number): boolean =>
    count < 12 && blankMonth(start + at * width, width, reach);
  while (partial && isFree(count)) count++;
  const from = reach.title?.left ?? Infinity;
  let lead = 0;
  while (count + lead < 12 && start - (lead + 1) * width >= from && isFree(-lead - 1)) lead++;
  const columns = Array.from({ length: count + lead }, (_, index): MonthColumns<Label> => {
    const left = start + (index - lead) * width;
    const label = labels.find((each) => each.left === left) ?? null;
    let right = left + width - 1;
    // What stands right beside the last month heads a column of its own.
    const own = label?.right ?? left;
    while (index === count + lead - 1 && right > own && !reach.isBlank(right)) right--;
    return { left, right, months: { from: index, to: index }, label };
  });
  return { first: ((base - lead + 24) % 12) + 1, columns, faults };
}

function blankMonth(left: number, width: number, { title, isBlank }: Reach): boolean {
  for (let column = left; column < left + width; column++) {
    if (!isBlank(column) || (title && column > title.right)) return false;
  }
  return true;
}

/**
 * Each label for itself, up to the next one. A label that goes back or repeats is no month that could
 * be told, and neither are the columns of one that is to stand for several months they don't divide into.
 */
function oneByOne<Label extends MonthLabel>(
  labels: readonly Label[],
  reach: Reach
): MonthOrder<Label> {
  const faults = new Set<Label>();
  let from = 0;
  let before: Label | null = null;
  const columns = labels.map((label, index): MonthColumns<Label> => {
    const next = labels[index + 1];
    // The last one takes as many columns a month as the one before, where nothing stands in them.
    const width = before ? ((label.left - before.left) * label.count) / before.count : 0;
    const end = next ? next.left - 1 : label.left + Math.floor(width) - 1;
    const isOwn = next ?? blankMonth(label.right + 1, end - label.right, reach);
    const right = isOwn ? Math.max(label.right, end) : label.right;
    const place = { left: label.left, right, label };
    if (before) {
      const step = monthsFrom(before.first, label.first);
      if (step > before.count) faults.add(label);
      // Further than half a year on from the label before reads as a step back.
      if (step > 6 + before.count) return { ...place, months: null };
      from += step;
    }
    before = label;
    const missing = next ? monthsFrom(label.first, next.first) - label.count : 0;
    if (missing > 0 && missing <= 6 && right > label.left) {
      faults.add(label);
      return { ...place, months: null };
    }
    return { ...place, months: { from, to: from + label.count - 1 } };
  });
  return { first: labels[0]?.first ?? 4, columns, faults: [...faults] };
}

const APRIL = 4;
