import type { ProjectFields } from "../draft";
import { withText } from "../evidence/fields";

/** The fields with the amount alone, without what is said of it: `126,000 (うち国費 63,000)`, `12,000（予定）`. */
export function withBareAmount(fields: ProjectFields): ProjectFields {
  const { budget } = fields;
  if (typeof budget?.value !== "string" || !ASIDE.test(budget.text)) return fields;
  return { ...fields, budget: withText(budget, budget.text.replace(ASIDE, "").trim()) };
}

/** The projects without the bullet that stands before all their names. */
export function withBareNames(projects: readonly ProjectFields[]): readonly ProjectFields[] {
  const names = projects.flatMap(({ name }) => (name && name.text !== "" ? [name.text] : []));
  if (names.length < 2 || !names.every((text) => BULLET.test(text))) return projects;
  return projects.map((fields) =>
    fields.name
      ? { ...fields, name: withText(fields.name, fields.name.text.replace(BULLET, "")) }
      : fields
  );
}

const ASIDE =
  /(?<=[0-9０-９円])\s*[(（](?:うち|内[、\s数])[^()（）]*[)）]\s*$|(?<=[0-9０-９円])\s*[(（](?:予定|見込み?|概算|税込|当初|補正後)[)）]\s*$/;
const BULLET = /^[・･●○◯◎■□◆◇](?![○◯●〇])\s*/;
