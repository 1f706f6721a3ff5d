import type { PlanContext, PlanRule } from "./rule";
import { hasColumn, headingOf, quoted } from "./shared/rows";

export const budgetBasisMissing: PlanRule = {
  id: "budget-basis-missing",
  about: "plan",
  severity: "info",
  *check(context) {
    if (context.plan.budgetBasis !== null || !hasColumn(context, "budget")) return;
    if (saysSomewhere(context)) return;
    const heading = headingOf(context, "budget");
    yield {
      cell: heading?.cell ?? null,
      message: {
        id: "budget-basis-missing",
        // `本年度` under 予算額 says no amount by itself.
        values: {
          heading: heading && /[額費予]/.test(heading.text) ? quoted(heading.text) : "予算額",
        },
      },
    };
  },
};

/** Whether a cell beside the plan's tables says it, if only in a sentence. */
function saysSomewhere({ draft, survey }: PlanContext): boolean {
  return survey.sheets.some(({ name, values }) => {
    const areas = draft.tables.map(({ area }) => area).filter(({ sheet }) => sheet === name);
    if (areas.length === 0) return false;
    return values.rows.some((line, down) => {
      const row = values.origin.row + down;
      if (areas.some(({ top, bottom }) => row >= top && row <= bottom)) return false;
      return line.some((value) => typeof value === "string" && BASIS.test(value));
    });
  });
}

const BASIS = /当初|補正|最終予算|現計/;
