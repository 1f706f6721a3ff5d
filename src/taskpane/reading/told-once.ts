import type { DraftColumn, DraftTable } from "../../reading/draft";
import type { WorkbookReading } from "../../reading/reading";
import { fold } from "../../sheet/fold";
import { SURE } from "./reading-parts";

/**
 * The columns to choose for at each of a plan's tables: what several of them are headed by and were taken for alike is
 * told at the first, and what else a form's labels say at the form. Many forms would else repeat their labels.
 */
export function toldOnce(
  tables: readonly DraftTable[],
  unused: WorkbookReading["unused"]
): readonly (readonly DraftColumn[])[] {
  const told = new Set<string>();
  return tables.map(({ area, columns }) => {
    const labels = unused.flatMap((other) =>
      other.why === "label" && other.area.sheet === area.sheet && other.area.top === area.top
        ? other.columns
        : []
    );
    return [...columns, ...labels].filter(({ name, heading, field, confidence }) => {
      const key = `${fold(name ?? heading.text)} ${field ?? ""} ${String(confidence < SURE)}`;
      return !told.has(key) && told.add(key);
    });
  });
}
