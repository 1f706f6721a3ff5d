import type { HeadingLeaf } from "./heading-bands";

/**
 * Headings that are bare numbers beside each other and count through the months of a year (4 to 12 and on,
 * or 1 to 12) stand over a calendar.
 */
export function withBareMonths(leaves: readonly HeadingLeaf[]): readonly HeadingLeaf[] {
  const months = new Set<HeadingLeaf>();
  let run: HeadingLeaf[] = [];
  const close = (): void => {
    if (isYear(run)) run.forEach((leaf) => months.add(leaf));
    run = [];
  };
  for (const leaf of leaves) {
    const number = numberOf(leaf);
    const last = run.at(-1);
    if (number === null) close();
    else {
      if (last && number !== ((numberOf(last) ?? 0) % 12) + 1) close();
      run.push(leaf);
    }
  }
  close();
  return months.size === 0
    ? leaves
    : leaves.map((leaf) => (months.has(leaf) ? { ...leaf, isCalendar: true } : leaf));
}

function numberOf({ heading }: HeadingLeaf): number | null {
  const text = heading.text.normalize("NFKC").trim();
  return /^(?:1[0-2]|[1-9])$/.test(text) ? Number(text) : null;
}

function isYear(run: readonly HeadingLeaf[]): boolean {
  const [first] = run;
  const start = first ? numberOf(first) : null;
  return start === 4 ? run.length >= 6 : start === 1 && run.length >= 12;
}
