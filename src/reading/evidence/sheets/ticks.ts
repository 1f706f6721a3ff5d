import { SHARED } from "../texts/field-kinds";
import { fold } from "../texts/folding";
import type { DecidedHeadings } from "./decided-headings";
import type { HeadingBand, HeadingLeaf } from "./heading-bands";
import { KNOWN } from "../texts/heading-weights";
import { meaningsOf } from "../texts/headings";
import type { Meaning } from "../texts/heading-words";
import type { SheetView } from "./sheet-view";
import { DECIDED, type SheetWords } from "./sheet-words";
import { isDirection, isMark } from "../texts/choice";

/** One of the values that a field can have, with the column where it is ticked. */
export interface TickOption {
  readonly column: number;
  readonly text: string;
}

/**
 * The headings with those that stand for one field's values (拡充・継続・縮小 under 今後の方向性, ticked by `○`)
 * made one.
 */
export function joinTicked(
  view: SheetView,
  { decided }: Pick<SheetWords, "decided">,
  band: HeadingBand,
  lastRow: number
): HeadingBand {
  const leaves: HeadingLeaf[] = [];
  for (let at = 0; at < band.leaves.length;) {
    const run = runFrom(band.leaves, at);
    const joined = run.length > 1 ? joinedRun(view, decided, band, run, lastRow) : null;
    if (joined) {
      leaves.push(joined);
      at += run.length;
    } else {
      const leaf = band.leaves[at];
      if (leaf) leaves.push(leaf);
      at += 1;
    }
  }
  return leaves.length === band.leaves.length ? band : { ...band, leaves };
}

/** The headings beside each other that belong to one group, or all say what becomes of a project. */
function runFrom(leaves: readonly HeadingLeaf[], at: number): readonly HeadingLeaf[] {
  const first = leaves[at];
  if (!first || !mayTick(first)) return [];
  const { group } = first;
  const run = [first];
  for (const leaf of leaves.slice(at + 1)) {
    const belongs = leaf.group === group && (group !== "" || isDirection(leaf.heading.text));
    if (!belongs || leaf.isDecided || !mayTick(leaf)) break;
    run.push(leaf);
  }
  return group !== "" || isDirection(first.heading.text) ? run : [];
}

function mayTick(leaf: HeadingLeaf): boolean {
  return leaf.level === 0 && leaf.heading.text.length <= LONGEST;
}

function joinedRun(
  view: SheetView,
  decided: DecidedHeadings,
  band: HeadingBand,
  run: readonly HeadingLeaf[],
  lastRow: number
): HeadingLeaf | null {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return null;
  const over = groupField(view, first);
  const heading = over ?? first.heading;
  const said = decided.fieldOf(heading.text);
  const meanings = said ? [{ field: said, weight: DECIDED }] : meaningsOfRun(run, first.group);
  if (meanings.length === 0 || !holdsTicks(view, band, run, lastRow)) return null;
  return {
    ...first,
    right: last.right,
    heading,
    words: over?.text ?? run.map(({ heading }) => heading.text).join("\n"),
    meanings: said === null ? [] : meanings,
    isCalendar: false,
    isDepartment: false,
    options: run.map(({ left, heading }) => ({
      column: left,
      text: heading.text.replace(/\s/g, ""),
    })),
  };
}

function meaningsOfRun(run: readonly HeadingLeaf[], group: string): readonly Meaning[] {
  // Whatever 区分 says over them.
  if (run.every(({ heading }) => isDirection(heading.text)))
    return [{ field: "direction", weight: 0.9 }];
  return meaningsOf(group.replaceAll("\n", "")).filter(
    ({ field, weight }) => weight >= KNOWN && SHARED.has(field)
  );
}

function holdsTicks(
  view: SheetView,
  { bottom }: HeadingBand,
  run: readonly HeadingLeaf[],
  lastRow: number
): boolean {
  let ticks = 0;
  let others = 0;
  for (let row = bottom + 1; row <= Math.min(lastRow, bottom + ROWS); row++) {
    for (const { left } of run) {
      const text = view.folded(row, left);
      if (isMark(text)) ticks++;
      else if (text !== "" && !UNTICKED.test(text)) others++;
    }
  }
  return ticks > 0 && others * 10 <= ticks;
}

/** The cell of the group's heading: the one above its first part. */
function groupField(view: SheetView, { heading }: HeadingLeaf) {
  const { cell } = heading;
  if (!cell || cell.row === 0) return null;
  const field = view.field(cell.row - 1, cell.column);
  return field.text !== "" && fold(field.text) !== fold(heading.text) ? field : null;
}

const UNTICKED = /^[xX□☐ー―‐−─×-]$/;
const LONGEST = 12;
const ROWS = 100;
