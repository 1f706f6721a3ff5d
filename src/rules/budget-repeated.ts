import type { PlanRule } from "./rule";
import { quoted, titleOf } from "./shared/rows";

export const budgetRepeated: PlanRule = {
  id: "budget-repeated",
  about: "plan",
  severity: "warning",
  *check(context) {
    for (const { project, draft } of context.rows()) {
      const field = draft.repeated;
      if (!project.repeated || !field) continue;
      // The name is said already.
      const isName = field === draft.fields.name;
      const values = {
        project: titleOf(project),
        text: quoted(isName ? markIn(field.text) : field.text),
      };
      const place = { cell: field.cell, project: project.id };
      yield saysOfWhat(field.text)
        ? { ...place, severity: "info", message: { id: "budget-repeated/said", values } }
        : { ...place, message: { id: "budget-repeated", values } };
    }
  },
};

/** What of a name says it: `再掲：No.3`. */
function markIn(text: string): string {
  return (
    /[(（[【〔]([^(（[【〔)）\]】〕]*(?:再掲|内数)[^(（[【〔)）\]】〕]*)[)）\]】〕]/.exec(
      text
    )?.[1] ?? text
  );
}

/** `（再掲：No.3）`, `（1の内数）`, `3の内数`, `再掲 地域コミュニティ事業` say it; `（再掲）` doesn't. */
function saysOfWhat(text: string): boolean {
  const plain = text.normalize("NFKC");
  if (/\d[番号]*の?(?:再掲|内数)/.test(plain)) return true;
  const bracketed = /[([【〔]([^([【〔)\]】〕]*(?:再掲|内数)[^([【〔)\]】〕]*)[)\]】〕]/.exec(
    plain
  )?.[1];
  const said = bracketed ?? /(?:再掲|内数).*/su.exec(plain)?.[0] ?? "";
  return said.replace(/再掲|内数|事業|予算額?|[\s([【〔)\]】〕:：。・、,※*のはに-]/g, "") !== "";
}
