import type { FiscalYear } from "./fiscal-year";

/** A Japanese era that fiscal years are counted in. */
export type Era = "明治" | "大正" | "昭和" | "平成" | "令和";

/** A year as an era counts it: 平成31年度 is `{ era: "平成", year: 31 }`. */
interface EraYear {
  readonly era: Era;
  readonly year: number;
}

interface EraSpan {
  readonly era: Era;
  readonly letter: string;
  /** Calendar year of the era's year 1. */
  readonly first: number;
  /** Calendar year in which the era ended; its last year is still counted in it. */
  readonly last: number;
}

/** Source: 元号を改める政令. 平成 ended on 30 April 2019, so that 平成31年度 began in it. */
const ERAS: readonly EraSpan[] = [
  { era: "令和", letter: "R", first: 2019, last: Infinity },
  { era: "平成", letter: "H", first: 1989, last: 2019 },
  { era: "昭和", letter: "S", first: 1926, last: 1989 },
  { era: "大正", letter: "T", first: 1912, last: 1926 },
  { era: "明治", letter: "M", first: 1868, last: 1912 },
];

/** The eras a fiscal year is named by, oldest first: 2019 is 平成31 and 令和1. */
export function eraYears(year: FiscalYear): readonly EraYear[] {
  return ERAS.filter((span) => year >= span.first && year <= span.last)
    .map((span) => ({ era: span.era, year: year - span.first + 1 }))
    .reverse();
}

/**
 * The fiscal year that an era year names, however late in the era: 平成33年度 is 2021 although
 * the era had ended by then. Null for years an era never had (0, or decades past its end).
 */
export function fromEra({ era, year }: EraYear): FiscalYear | null {
  const span = ERAS.find((candidate) => candidate.era === era);
  if (!span || year < 1) return null;
  const fiscalYear = span.first + year - 1;
  return fiscalYear <= span.last + LATEST_USE ? fiscalYear : null;
}

/** The era of a name or its letter: `平成`, `H`, `ｈ`, `㍻`; null when it is none. */
export function eraNamed(name: string): Era | null {
  const plain = name.normalize("NFKC").toUpperCase();
  return ERAS.find((span) => span.era === plain || span.letter === plain)?.era ?? null;
}

/** Whether the era had ended before this year began: 平成33年度 had (令和3年度 it is). */
export function isSuperseded({ era, year }: EraYear): boolean {
  const span = ERAS.find((candidate) => candidate.era === era);
  return span !== undefined && span.first + year - 1 > span.last;
}

/** `平成31年度`, `令和元年度`. */
export function eraYearText({ era, year }: EraYear): string {
  return `${era}${year === 1 ? "元" : year}年度`;
}

/** How long after an era's end plans made before it still count in it (long-term plans ran ten years and more). */
const LATEST_USE = 30;
