import type { Field, ProjectField, ProjectFields, Remark } from "../../draft";
import { bareChoice, choiceIn } from "../../evidence/texts/choice";
import { LISTED } from "../../evidence/texts/field-kinds";
import { fold } from "../../evidence/texts/folding";
import { remarkOn, withText } from "../../evidence/sheets/fields";

/** The fields with what their cells choose; with empty text, and remarked, where nothing is chosen. */
export function takeChoices(fields: ProjectFields): {
  readonly fields: ProjectFields;
  readonly remarks: readonly Remark[];
} {
  const taken: Partial<Record<ProjectField, Field>> = { ...fields };
  const remarks: Remark[] = [];
  for (const name of LISTED) {
    const field = fields[name];
    if (typeof field?.value !== "string") continue;
    const text = choiceIn(field.text) ?? bareChoice(field.text);
    if (text === null) continue;
    // How the letters of one word were spaced is still to be told.
    taken[name] = text === fold(field.text) ? { ...field, text } : withText(field, text);
    if (text === "") remarks.push(remarkOn("unread-text", field));
  }
  return { fields: taken, remarks };
}
