import { eraYears, type Era } from "../plan/era";
import type { FiscalYear } from "../plan/fiscal-year";
import type { PlanRule } from "./rule";
import { eraOfPlan, liesAfterEra, rangeMeant, yearMeant, type YearSpan } from "./shared/years";

export const eraSuperseded: PlanRule = {
  id: "era-superseded",
  about: "plan",
  severity: "info",
  *check(context) {
    const era = eraOfPlan(context);
    for (const { field, project, spans } of context.yearTexts()) {
      const late = spans.flatMap((span) => inPresentEra(span, era) ?? []);
      if (late.length === 0) continue;
      yield {
        cell: field.cell,
        project,
        message: {
          id: "era-superseded",
          values: {
            text: late.map(({ text }) => text).join("、"),
            now: late.map(({ now }) => now).join("、"),
            western: late.map(({ western }) => western).join("、"),
          },
        },
      };
    }
  },
};

interface Restated {
  readonly text: string;
  readonly now: string;
  readonly western: string;
}

/** The span as the present era says it; null where it isn't superseded. */
function inPresentEra(span: YearSpan, bare: Era | null): Restated | null {
  const { from, to, unit, text } = span;
  const second = to && (to.era === null && from.era !== null ? { ...to, era: from.era } : to);
  // `S65` or `H33` alone is as likely the name of a thing.
  if (unit === "" && !(from.era && to?.era)) return null;
  if (!liesAfterEra(from, bare) && !(second && liesAfterEra(second, bare))) return null;
  const suffix = unit === "" ? "年度" : unit;
  const range = rangeMeant(span, bare);
  if (!range) {
    const year = yearMeant(from, bare);
    if (year === null) return null;
    const { era, number } = inEra(year);
    return { text, now: `${era}${number}${suffix}`, western: String(year) };
  }
  const start = inEra(range.start);
  const end = inEra(range.end);
  const sameEra = start.era === end.era;
  return {
    text,
    now: `${start.era}${start.number}～${sameEra ? "" : end.era}${end.number}${suffix}`,
    western: `${range.start}–${range.end}`,
  };
}

function inEra(year: FiscalYear): { readonly era: string; readonly number: string } {
  // 平成31年度 keeps its name: it began in 平成.
  const named = eraYears(year)[0];
  return {
    era: named?.era ?? "",
    number: named ? (named.year === 1 ? "元" : String(named.year)) : String(year),
  };
}
