import type { ProjectField } from "../../draft";

/** Some of the fields; a column without one is none of them. */
interface Fields extends ReadonlySet<ProjectField> {
  has(field: ProjectField | null): boolean;
}

/** What describes a project in sentences, over several lines or rows. */
export const TEXTS: Fields = new Set(["content", "initiative", "challenges"] as const);

/** What is chosen from a list that all projects share. */
export const LISTED: Fields = new Set(["direction", "operator", "nature"] as const);

/** What says of a project what others may say as well: 〃 repeats it, a cell over several projects tells it of each. */
export const SHARED: Fields = new Set(["aim", ...LISTED]);

/** What a project says once. */
export const ONCE: Fields = new Set(["priority", "budget", ...LISTED]);

/** What labels in a project's own rows may lead to; its key and name head them. */
export const LABELLED: Fields = new Set([...SHARED, "budget", ...TEXTS]);
