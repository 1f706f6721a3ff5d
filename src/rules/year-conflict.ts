import { refText } from "../sheet/address";
import { fold } from "../sheet/fold";
import type { PlanRule } from "./rule";
import { placeOf, quoted } from "./shared/rows";

export const yearConflict: PlanRule = {
  id: "year-conflict",
  about: "plan",
  severity: "error",
  *check({ draft }) {
    const [taken, ...others] = draft.years;
    if (!taken) return;
    const seen = new Set<string>();
    for (const { field, text, fiscalYear } of others) {
      const key = `${placeOf(field)} ${fiscalYear}`;
      // 令和6年度の評価（令和7年度に向けて） speaks of two years on purpose, 令和7年度（2024年度） of one.
      const isAside =
        field.cell !== null &&
        placeOf(field) === placeOf(taken.field) &&
        !isNamedTwice(field.text, taken.text, text);
      // 令和7年度 ends in 2026年.
      const isItsEnd = text.endsWith("年") && fiscalYear === taken.fiscalYear + 1;
      if (fiscalYear === taken.fiscalYear || isItsEnd || isAside || seen.has(key)) continue;
      seen.add(key);
      const values = { text: quoted(text), year: fiscalYear, other: taken.text };
      yield field.cell
        ? {
            cell: field.cell,
            cells: taken.field.cell ? [taken.field.cell] : [],
            message: {
              id: "year-conflict",
              values: {
                ...values,
                place: taken.field.cell ? refText(taken.field.cell) : "",
              },
            },
          }
        : { cell: taken.field.cell, message: { id: "year-conflict/sheet", values } };
    }
  },
};

function isNamedTwice(text: string, one: string, other: string): boolean {
  const words = fold(text);
  return [`${one}(${other})`, `${other}(${one})`].some((names) => words.includes(fold(names)));
}
