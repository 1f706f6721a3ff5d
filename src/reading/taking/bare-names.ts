import type { ProjectFields } from "../draft";
import { withText } from "../evidence/fields";

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

const BULLET = /^[・･●○◯◎■□◆◇](?![○◯●〇])\s*/;
