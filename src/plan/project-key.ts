import type { ProjectId } from "./plan";

/** A project's key as the sheet has it: without what tells its id from another's of the same key (`1#2`). */
export function keyOf(id: ProjectId): string {
  return id.replace(/#\d+$/, "");
}
