import type { ProjectField, ProjectFields } from "../../draft";
import { remembered } from "../../../sheet/once";
import { withText } from "../../evidence/sheets/fields";
import { isDirection } from "../../evidence/texts/choice";
import { LISTED } from "../../evidence/texts/field-kinds";
import { known, meaningsOf } from "../../evidence/texts/headings";

/** The projects with what their contents say behind labels (`【予算額】1,200千円`), where no column tells it. */
export function withLabelledParts(projects: readonly ProjectFields[]): readonly ProjectFields[] {
  const isTold = remembered((field: ProjectField) => projects.some((fields) => fields[field]));
  return projects.map((fields) => {
    const of = fields.content ? "content" : "initiative";
    let [text, found] = [fields[of], fields];
    for (const match of text?.text.matchAll(PART) ?? []) {
      const { sign, label = "", value = "" } = match.groups ?? {};
      const field = known(meaningsOf(label))?.field;
      // 【新規】 is no label, but what becomes of the part behind it.
      if (!text || !field || isTold(field) || isDirection(label)) continue;
      // Without a sign a line may be any sentence (`方向性：関係課と協議`), or of another year.
      const isAmount = field === "budget" && /\p{Nd}/u.test(value) && !/前|年度|決算/.test(label);
      if (sign ? field !== "budget" && !LISTED.has(field) : !isAmount) continue;
      found = { ...found, [field]: withText(text, value) };
      text = withText(text, text.text.replace(match[0], ""));
    }
    return text ? { ...found, [of]: text } : fields;
  });
}

/** A label and what it says of a project, shortly and on a line of its own. */
const PART =
  /(?<=^|\n)\s*(?:(?<sign>[【［〔[■])|[(（])?(?<label>[^\n】］〕\]:：)）]{2,12})[】］〕\]:：)）]\s*(?<value>[^\n【］〔[]{1,20})(?:\n|$)/g;
