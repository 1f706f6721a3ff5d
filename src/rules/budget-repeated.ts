import type { PlanRule } from "./rule";
import { quoted, rowsOf, titleOf } from "./shared/rows";

export const budgetRepeated: PlanRule = {
  id: "budget-repeated",
  about: "plan",
  severity: "warning",
  category: "budget",
  *check(context) {
    for (const { project, draft } of rowsOf(context)) {
      const field = draft.repeated;
      if (!project.repeated || !field) continue;
      const values = { project: titleOf(project), text: quoted(field.text) };
      const place = { cell: field.cell, project: project.id };
      yield saysOfWhat(field.text)
        ? { ...place, severity: "info", message: { id: "budget-repeated/said", values } }
        : { ...place, message: { id: "budget-repeated", values } };
    }
  },
};

/** `（再掲：No.3）`, `（1の内数）`, `3の内数`, `再掲 地域コミュニティ事業` say it; `（再掲）` doesn't. */
function saysOfWhat(text: string): boolean {
  const plain = text.normalize("NFKC");
  if (/\d[番号]*の?(?:再掲|内数)/.test(plain)) return true;
  const bracketed = /[([【〔]([^()[\]【】〔〕]*(?:再掲|内数)[^()[\]【】〔〕]*)[)\]】〕]/.exec(
    plain
  )?.[1];
  const said = bracketed ?? /(?:再掲|内数).*/su.exec(plain)?.[0] ?? "";
  return said.replace(/再掲|内数|事業|予算額?|[のはに※*:：・,、。\s()[\]【】〔〕-]/g, "") !== "";
}
